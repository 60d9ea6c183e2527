using System.Net;
using Microsoft.EntityFrameworkCore;
using Raadslag.Pretreatment;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Tests;

/// <summary>The way of a matter, laid out, planned and written over HTTP without script.</summary>
public sealed class LadderPageTests
{
    private const string Circles = "/raad/kkr-sjaelland/kredse";

    [Fact]
    public async Task From_a_circle_to_the_sentence_in_the_agenda()
    {
        await using var work = await CouncilWork.StartAsync();
        var secretary = await work.SignInAsync(Visitor.Secretary);
        await CouncilWork.SendAsync(secretary, Circles, "Open", ("name", "K17"), ("kind", "ChiefExecutiveCircle"));
        var circle = await work.StoredAsync(db => db.Organizations.SingleAsync(known => known.Slug == "k17"));
        await CouncilWork.SendAsync(
            secretary,
            CouncilWork.Ladder,
            "Build",
            ("circles", $"{circle.Id}"),
            ("municipalities", "true")
        );
        var steps = await work.StoredAsync(db => db.LadderSteps.OrderBy(step => step.Order).ToListAsync());

        var planned = await CouncilWork.SendAsync(
            secretary,
            $"{CouncilWork.Ladder}&trin={steps[0].Id}",
            "Plan",
            ("fields.planned", "2026-12-04"),
            ("fields.isShown", "true")
        );
        var treated = await CouncilWork.SendAsync(
            secretary,
            $"{CouncilWork.Ladder}&trin={steps[2].Id}",
            "Treat",
            ("fields.on", "20.11.2026"),
            ("fields.recommendation", "at **alle** er med."),
            ("fields.municipality", "0253"),
            ("fields.text", ""),
            ("fields.municipality", ""),
            ("fields.text", "")
        );

        Assert.Equal(HttpStatusCode.Redirect, planned.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, treated.StatusCode);
        var page = await RunningSite.ReadAsync(secretary, CouncilWork.Ladder);
        Assert.Equal(
            ["K17", "KKR Sjælland", "Kommunerne"],
            page.QuerySelectorAll(".ladder h3").Select(h => h.TextContent)
        );
        Assert.Equal(
            ["Planlagt", "Ikke planlagt", "Behandlet med forbehold"],
            page.QuerySelectorAll(".ladder-state").Select(state => state.TextContent)
        );
        Assert.Equal("alle", page.QuerySelector(".ladder-said strong")!.TextContent);
        Assert.NotNull(page.QuerySelector(".ladder-warning")); // the municipalities answered before K17 is to meet
        Assert.Contains(
            "Sagen behandles i K17 den 4. december 2026.",
            page.QuerySelector(".ladder-text")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Whoever_saves_over_another_is_told_and_keeps_what_was_typed()
    {
        await using var work = await CouncilWork.StartAsync();
        var secretary = await work.SignInAsync(Visitor.Secretary);
        await CouncilWork.SendAsync(secretary, CouncilWork.Ladder, "Build");
        var step = await work.StoredAsync(db => db.LadderSteps.SingleAsync());
        var path = $"{CouncilWork.Ladder}&trin={step.Id}";
        (string, string)[] Typed(string text) => [("fields.on", "2026-11-20"), ("fields.recommendation", text)];
        await CouncilWork.SendAsync(secretary, path, "Treat", Typed("Den første."));
        var form = await Secretary.FormAsync(secretary, "/log-ud");
        foreach (
            var (field, value) in Typed("Den anden.")
                .Append(("step", $"{step.Id}"))
                .Append(("fields.isTreated", "true"))
        )
        {
            form[field] = value;
        }

        form["fields.revision"] = "0";
        var late = await secretary.PostAsync(
            $"{CouncilWork.Ladder}&handler=Treat",
            new FormUrlEncodedContent(form),
            TestContext.Current.CancellationToken
        );

        var page = await RunningSite.ParseAsync(late);
        Assert.Equal(TreatmentRefusal.StepIsChanged.InDanish, page.QuerySelector(".refusals li")!.TextContent.Trim());
        Assert.Equal("Den anden.", page.QuerySelector("#recommendation")!.TextContent);
        Assert.Contains("Den første.", page.QuerySelector(".ladder-said")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1", page.QuerySelector("input[name='fields.revision']")!.GetAttribute("value"));
        Assert.Equal("Den første.", (await work.StoredAsync(db => db.LadderSteps.SingleAsync())).Recommendation);
    }

    [Fact]
    public async Task A_meeting_shows_its_deadline_and_a_day_that_is_none_is_said()
    {
        await using var work = await CouncilWork.StartAsync();
        var secretary = await work.SignInAsync(Visitor.Secretary);

        await CouncilWork.SendAsync(secretary, Circles, "Meet", ("date", "2027-01-05"), ("weekdays", "5"));
        var wrong = await CouncilWork.SendAsync(
            secretary,
            Circles,
            "Meet",
            ("date", "2027-01-06"),
            ("weekdays", "fem")
        );
        var page = await RunningSite.ParseAsync(wrong);

        Assert.Contains(
            "Papirer inde senest onsdag den 23. december 2026, 5 hverdage før · 31 dage tilbage",
            page.QuerySelector(".meeting-row")!.TextContent,
            StringComparison.Ordinal
        );
        var link = page.QuerySelector(".refusals a")!.GetAttribute("href")!;
        Assert.Equal("fem", page.QuerySelector($"[id='{link[1..]}']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Others_councils_ways_are_not_shown_and_a_chair_reads_without_buttons()
    {
        await using var work = await CouncilWork.StartAsync(Visitor.Neighbour, Visitor.Chair, Visitor.Member);
        var secretary = await work.SignInAsync(Visitor.Secretary);
        await CouncilWork.SendAsync(secretary, CouncilWork.Ladder, "Build");

        foreach (var stranger in new[] { Visitor.Neighbour, Visitor.Member })
        {
            var response = await (await work.SignInAsync(stranger)).GetAsync(
                CouncilWork.Ladder,
                TestContext.Current.CancellationToken
            );
            Assert.Equal(
                stranger == Visitor.Member ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound,
                response.StatusCode
            );
        }

        var page = await RunningSite.ReadAsync(await work.SignInAsync(Visitor.Chair), CouncilWork.Ladder);
        Assert.Empty(page.QuerySelectorAll("main button"));
        Assert.Contains(
            "Vejen lægges af rådets sekretær",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }
}
