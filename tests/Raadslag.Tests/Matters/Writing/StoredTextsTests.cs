using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Import.Attachments;
using Raadslag.Matters;
using Raadslag.Tests.Databases;
using Raadslag.Tests.Records;

namespace Raadslag.Tests.Matters.Writing;

public sealed class StoredTextsTests
{
    private static readonly PaperText Begun = new("Fælles beredskab", "Før.", "- se", "Et.\n\nTo.");

    [Theory, EveryDatabase]
    public async Task One_byte_that_is_changed_in_a_version_or_an_annex_is_found_and_named(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper) = await GivenEverythingAsync(given);
        await using var db = desk.Read();
        WholeDatabases.LeaveOut(db);
        Assert.Null(await StoredTexts.FirstAlteredAsync(db, default));
        var versions = await db.PaperVersions.AsNoTracking().ToListAsync();
        Assert.Equal(6, versions.Count);

        foreach (var version in versions)
        {
            var row = db.PaperVersions.Where(one => one.Id == version.Id);
            await row.ExecuteUpdateAsync(set => set.SetProperty(one => one.Presentation, version.Presentation + "."));
            Assert.Equal(
                new AlteredContent.Version("Fælles beredskab", version.Number),
                await StoredTexts.FirstAlteredAsync(db, default)
            );
            await row.ExecuteUpdateAsync(set =>
                set.SetProperty(one => one.Presentation, version.Presentation)
                    .SetProperty(one => one.Title, version.Title + version.Background)
                    .SetProperty(one => one.Background, "")
            );
            Assert.IsType<AlteredContent.Version>(await StoredTexts.FirstAlteredAsync(db, default));
            await row.ExecuteUpdateAsync(set =>
                set.SetProperty(one => one.Title, version.Title).SetProperty(one => one.Background, version.Background)
            );
        }

        Assert.Null(await StoredTexts.FirstAlteredAsync(db, default));
        await db.AttachmentContents.ExecuteUpdateAsync(set =>
            set.SetProperty(one => one.Bytes, "%PDF-1.8"u8.ToArray())
        );
        Assert.Equal(
            new AlteredContent.Annex("Fælles beredskab", "Budget"),
            await StoredTexts.FirstAlteredAsync(db, default)
        );
        Assert.NotEqual(default, paper);
    }

    [Theory, EveryDatabase]
    public async Task A_version_that_is_taken_out_or_put_in_is_found(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, paper) = await GivenEverythingAsync(given);
        await using var db = desk.Read();
        WholeDatabases.LeaveOut(db);
        db.PaperVersions.Add(
            new PaperVersion
            {
                Id = PaperVersionId.New(),
                Paper = paper,
                Number = 9,
                Title = "Fælles beredskab",
                Background = "",
                Recommendation = "",
                Presentation = "",
            }
        );
        await db.SaveGivenAsync();

        Assert.Equal(
            new AlteredContent.Version("Fælles beredskab", 9),
            await StoredTexts.FirstAlteredAsync(db, default)
        );

        await db.PaperVersions.Where(version => version.Number == 9).ExecuteDeleteAsync();
        Assert.Null(await StoredTexts.FirstAlteredAsync(db, default));
        await db.Set<RecommendationLimb>().ExecuteDeleteAsync();
        await db.PaperVersions.Where(version => version.Paper == paper && version.Number == 1).ExecuteDeleteAsync();

        Assert.Equal(new AlteredContent.Gone(1), await StoredTexts.FirstAlteredAsync(db, default));
    }

    // a version in each of the ways there are: saved, shared, taken from the master, brought back
    private static async Task<(WritingDesk Desk, PaperId Paper)> GivenEverythingAsync(RaadslagDb given)
    {
        var desk = await WritingDesk.OpenAsync(given);
        var master = (await desk.GivenASharedMatterAsync()).Paper;
        await desk.GivenAVersionAsync(master, Begun, desk.Editor);
        await desk.ShareAsync(master, desk.Editor, desk.Sjaelland);
        await desk.GivenAVersionAsync(master, Begun with { Presentation = "Et.\n\nTo, nyt." }, desk.Editor);
        await using var db = desk.Read();
        var paper = await db.Papers.SingleAsync(one => one.Council == desk.Sjaelland);
        await desk.GivenAVersionAsync(paper.Id, Begun with { Background = "Før, her." }, desk.Officer);
        var position = await db.MasterPositions.SingleAsync();
        var suggestion = MasterSuggestions
            .Of(position.Text, await desk.TextAsync(master), await desk.TextAsync(paper.Id))
            .Single();
        var take = new DecideSuggestion(
            paper.Id,
            suggestion.Part,
            suggestion.Change.Fingerprint,
            SuggestionAnswer.Take,
            Written: null
        );
        Assert.Equal(3, (await desk.DecideAsync(take, desk.Officer)).Value);
        Assert.Equal(4, (await desk.RestoreAsync(paper.Id, 1, desk.Officer)).Value);
        var file = new CheckedAttachment(AttachmentKind.Pdf, "budget.pdf", null, null);
        await desk.AttachAsync(
            new AttachFile(paper.Id, "Budget", file, "%PDF-1.7"u8.ToArray(), Access.Open),
            desk.Officer
        );
        return (desk, paper.Id);
    }
}
