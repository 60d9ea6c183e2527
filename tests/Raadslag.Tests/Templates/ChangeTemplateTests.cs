using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.Publishing.Documents;
using Raadslag.Templates;
using Raadslag.Tests.Accounts;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Templates;

public sealed class ChangeTemplateTests
{
    private static readonly DocumentTemplate Green = new()
    {
        Accent = new DocumentColor(0x1F, 0x5C, 0x3A),
        Links = new DocumentColor(0x0A, 0x4D, 0x68),
        HeadingFace = DocumentFace.PlexSans,
        TextFace = DocumentFace.PlexSerif,
        Logo = new DocumentLogo(Dot(), "En åben dør"),
        HasCover = true,
        HasContents = false,
        MissionTitle = "Hvad rådet er til for",
        Mission = "Rådet samler *kommunerne* om det, de vil sammen.",
        RunningHead = "Sammen om Øresund",
    };

    [Theory, EveryDatabase]
    public async Task The_councils_own_secretary_gives_its_documents_another_look(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var council = await GivenCouncil.InAsync(given);
        Assert.Equal(new DocumentTemplate(), await TemplateOfAsync(council));

        var first = await ChangeAsync(council, council.Secretary, 0, Green);
        var second = await ChangeAsync(council, council.Secretary, 1, Green with { HasCover = false });

        var stored = await TemplateOfAsync(council);
        Assert.Equal((1, 2), (first.Value, second.Value));
        Assert.Equal(Dot(), stored.Logo!.Content.ToArray());
        Assert.Equal(Green with { HasCover = false, Logo = stored.Logo }, stored);
        Assert.Equal(Green.Logo!.AlternativeText, stored.Logo.AlternativeText);
        await using var db = council.Read();
        var lines = await db.Record.Where(line => line.Kind == nameof(TemplateChanged)).ToListAsync();
        Assert.Equal([council.Secretary.Id, council.Secretary.Id], lines.Select(line => line.Actor));
        Assert.DoesNotContain("Øresund", lines[0].Content, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Whoever_saves_second_is_told_and_writes_over_nothing(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var council = await GivenCouncil.InAsync(given);
        var colleague = await council.WithAsync(AccountRole.Secretary, council.Id);
        await ChangeAsync(council, council.Secretary, 0, Green);

        var alsoFirst = await ChangeAsync(council, colleague, 0, Green with { RunningHead = "Mit" });
        var ahead = await ChangeAsync(council, colleague, 2, Green with { RunningHead = "Mit" });

        Assert.Equal(TemplateRefusal.TemplateIsChanged, alsoFirst.Refusal);
        Assert.Equal(TemplateRefusal.TemplateIsChanged, ahead.Refusal);
        Assert.Equal("Sammen om Øresund", (await TemplateOfAsync(council)).RunningHead);
    }

    [Theory, EveryDatabase]
    public async Task Of_many_who_save_at_once_one_is_stored(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var council = await GivenCouncil.InAsync(given);

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(1, 5)
                .Select(number => ChangeAsync(council, council.Secretary, 0, Green with { RunningHead = $"{number}" }))
        );

        Assert.Single(outcomes, outcome => outcome.Refusal is null);
        await using var db = council.Read();
        Assert.Equal(1, (await db.CouncilTemplates.SingleAsync()).Revision);
    }

    [Theory, EveryDatabase]
    public async Task A_template_that_makes_unreadable_documents_is_refused_whole(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var council = await GivenCouncil.InAsync(given);
        await ChangeAsync(council, council.Secretary, 0, Green);
        var faint = Green with { Accent = DocumentColor.White, RunningHead = "Nyt" };

        var outcome = await ChangeAsync(council, council.Secretary, 1, faint);

        Assert.Equal(TemplateRefusal.TemplateHasFindings, outcome.Refusal);
        Assert.Equal(Green.RunningHead, (await TemplateOfAsync(council)).RunningHead);
        await using var db = council.Read();
        Assert.Equal(1, await db.Record.CountAsync(line => line.Kind == nameof(TemplateChanged)));
    }

    [Fact]
    public async Task Nobody_but_the_councils_own_secretary_changes_it()
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var council = await GivenCouncil.InAsync(given);

        foreach (
            var other in new[] { council.Neighbour, council.CaseOfficer, council.Administrator, new Actor(Guid.Empty) }
        )
        {
            Assert.Equal(TemplateRefusal.IsNotSecretary, (await ChangeAsync(council, other, 0, Green)).Refusal);
        }

        Assert.Equal(new DocumentTemplate(), await TemplateOfAsync(council));
    }

    [Fact]
    public async Task One_councils_look_is_not_anothers()
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var council = await GivenCouncil.InAsync(given);
        await ChangeAsync(council, council.Secretary, 0, Green);

        var other = await council.DoAsync(db => db.TemplateOfAsync(council.Other, default));

        Assert.Equal(new DocumentTemplate(), other);
    }

    // one white pixel
    private static byte[] Dot() =>
        Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="
        );

    private static Task<DocumentTemplate> TemplateOfAsync(GivenCouncil council) =>
        council.DoAsync(db => db.TemplateOfAsync(council.Id, default));

    private static Task<Outcome<int, TemplateRefusal>> ChangeAsync(
        GivenCouncil council,
        Actor actor,
        int revision,
        DocumentTemplate template
    ) =>
        council.DoAsync(db =>
            new ChangeTemplateHandler(db, GivenCouncil.Calendar).HandleAsync(
                new ChangeTemplate(council.Id, revision, template),
                actor,
                default
            )
        );
}
