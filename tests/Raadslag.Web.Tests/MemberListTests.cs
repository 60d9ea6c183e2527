using System.Net;
using Microsoft.EntityFrameworkCore;
using Raadslag.People;
using Raadslag.Web.Phrases;
using Raadslag.Web.Tests.Writing;

namespace Raadslag.Web.Tests;

/// <summary>A council's list of members, kept by its secretary.</summary>
public sealed class MemberListTests
{
    private const string List = "/raad/kkr-sjaelland/medlemmer";

    [Fact]
    public async Task A_member_is_added_asked_about_changed_and_ended_and_readers_see_no_address()
    {
        await using var work = await CouncilWork.StartAsync();
        var secretary = await work.SignInAsync(Visitor.Secretary);

        var added = await AddAsync(secretary, "Åse Strand", ("kind", "Chair"), ("email", "aase@example.org"));
        var again = await RunningSite.ParseAsync(await AddAsync(secretary, "Åse Strand"));
        var namesake = await AddAsync(secretary, "Åse Strand", ("person", "ny"));
        var reader = await work.Site.ReadAsync("/raad/kkr-sjaelland");
        var ids = await work.StoredAsync(db => db.Memberships.OrderBy(m => m.Id).Select(m => m.Id).ToListAsync());
        var ended = await CouncilWork.SendAsync(secretary, $"{List}?ret={ids[1]}", "End", ("lastday", "31.10.2026"));
        var after = await RunningSite.ReadAsync(secretary, List);

        Assert.Equal(List, added.Headers.Location?.ToString());
        Assert.Equal(2, again.QuerySelectorAll("input[name=person]").Length);
        Assert.Equal("Åse Strand", again.QuerySelector("#name")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, namesake.StatusCode);
        Assert.Contains("Åse Strand (A), Køge, formand", Words(reader.QuerySelector("[aria-labelledby=medlemmer]")!));
        Assert.DoesNotContain("aase@example.org", reader.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Contains("til 31. oktober 2026", Words(after.QuerySelector("[aria-labelledby=tidligere]")!));
    }

    [Fact]
    public async Task A_refusal_keeps_what_was_typed_and_leads_to_the_field()
    {
        await using var work = await CouncilWork.StartAsync();
        var secretary = await work.SignInAsync(Visitor.Secretary);

        var page = await RunningSite.ParseAsync(
            await AddAsync(secretary, "Åse Strand", ("from", "31.2.2026"), ("email", "aase@example.org"))
        );
        var outside = await CouncilWork.RefusalAsync(await AddAsync(secretary, "Åse Strand", ("municipality", "0851")));

        Assert.Equal("#from", page.QuerySelector(".refusals a")!.GetAttribute("href"));
        Assert.Equal("31.2.2026", page.QuerySelector("#from")!.GetAttribute("value"));
        Assert.Equal("aase@example.org", page.QuerySelector("#email")!.GetAttribute("value"));
        Assert.Equal(MemberRefusal.MunicipalityIsOutside.InDanish, outside);
    }

    [Fact]
    public async Task The_secretary_of_another_council_is_not_told_of_the_list_and_adds_nobody()
    {
        await using var work = await CouncilWork.StartAsync(Visitor.Neighbour);
        var secretary = await work.SignInAsync(Visitor.Secretary);
        await AddAsync(secretary, "Åse Strand", ("email", "aase@example.org"));
        var neighbour = await work.SignInAsync(Visitor.Neighbour);

        var page = await neighbour.GetAsync(List, TestContext.Current.CancellationToken);
        var form = await Secretary.FormAsync(neighbour, "/log-ud");
        form["name"] = "Bo Lund";
        form["municipality"] = "0259";
        form["from"] = "2026-01-01";
        var sent = await neighbour.PostAsync(
            $"{List}?handler=Add",
            new FormUrlEncodedContent(form),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        Assert.Equal(1, await work.StoredAsync(db => db.Memberships.CountAsync()));
    }

    [Fact]
    public async Task Who_stands_in_the_minutes_is_offered_and_gets_the_seat_without_being_asked_about()
    {
        const string Here = "/raad/kkr-nordjylland/medlemmer";
        await using var work = await CouncilWork.StartAsync(Visitor.Neighbour);
        await work.Site.WithinAsync(services =>
            Samples.ImportAsync(services, "kkr-nordjylland/2026-03-24-referat.txt")
        );
        var secretary = await work.SignInAsync(Visitor.Neighbour);
        var offered = (await RunningSite.ReadAsync(secretary, Here)).QuerySelectorAll($"a[href^='{Here}?kendt=']");
        var link = offered[0].GetAttribute("href")!;
        var name = offered[0].Closest("li")!.QuerySelector("strong")!.TextContent.Split(" (")[0];

        var form = await WebForm.OpenAsync(secretary, link, "form[action$='handler=Add']");
        await form.Type("from", "2026-01-01").SendAsync();

        var after = await RunningSite.ReadAsync(secretary, Here);
        Assert.Contains(
            name,
            after.QuerySelector("[aria-labelledby=medlemmer]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(offered.Length - 1, after.QuerySelectorAll($"a[href^='{Here}?kendt=']").Length);
        var person = await work.StoredAsync(db => db.Memberships.Select(seat => seat.Person).SingleAsync());
        Assert.EndsWith($"{person}", link, StringComparison.Ordinal);
        Assert.Equal(1, await work.StoredAsync(db => db.People.CountAsync(known => known.Name == name)));
    }

    // what is typed replaces what the form would send of itself
    private static Task<HttpResponseMessage> AddAsync(
        HttpClient client,
        string name,
        params (string Field, string Value)[] typed
    )
    {
        (string Field, string Value)[] usual =
        [
            ("name", name),
            ("kind", "Member"),
            ("party", "a"),
            ("municipality", "0259"),
            ("from", "2026-01-01"),
        ];
        return CouncilWork.SendAsync(client, List, "Add", [.. typed.Concat(usual).DistinctBy(field => field.Field)]);
    }

    private static string Words(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace(" ,", ",", StringComparison.Ordinal);
}
