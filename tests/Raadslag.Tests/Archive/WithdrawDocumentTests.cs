using Microsoft.EntityFrameworkCore;
using Raadslag.Archive;
using Raadslag.Meetings;
using Raadslag.Search;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Archive;

public sealed class WithdrawDocumentTests
{
    [Theory, EveryDatabase]
    public async Task What_is_withdrawn_is_gone_from_what_is_shown_and_found_and_a_notice_stands_there(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var stored = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item("1.1", "Beredskab", "SAG-1")));

        Assert.Equal(stored.Document, (await WithdrawAsync(desk, stored.Document, " En fejl. ")).Value);

        await using var db = desk.Read();
        var snapshot = await db.Snapshots.SingleAsync();
        Assert.Equal(("", "", false), (snapshot.Record, snapshot.Html, snapshot.IsCurrent));
        Assert.Equal("En fejl.", snapshot.WithdrawnBecause);
        Assert.NotNull(snapshot.WithdrawnAt);
        Assert.Empty(await db.Set<IndexEntry>().ToListAsync());
        Assert.Equal(1, await db.Record.CountAsync(line => line.Kind == nameof(MeetingDocumentWithdrawn)));
        Assert.Equal(
            WithdrawalRefusal.DocumentIsNotShown,
            (await WithdrawAsync(desk, stored.Document, "Igen.")).Refusal
        );
    }

    [Theory, EveryDatabase]
    public async Task A_version_that_is_stored_after_it_is_shown(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var draft = GivenDraft.Minutes(GivenDraft.Item("1.1", "Beredskab", "SAG-1"));
        var stored = await desk.ImportedAsync(draft, "a");
        await WithdrawAsync(desk, stored.Document, "En fejl.");

        await desk.ImportedAsync(
            GivenDraft.Minutes(GivenDraft.Item("1.1", "Fælles beredskab", "SAG-1")),
            "b",
            ImportMode.Replace
        );

        await using var db = desk.Read();
        var snapshots = await db.Snapshots.OrderBy(snapshot => snapshot.Version).ToListAsync();
        Assert.Equal([(1, false), (2, true)], snapshots.Select(one => (one.Version, one.IsCurrent)));
        Assert.NotEmpty(await db.Set<IndexEntry>().ToListAsync());
    }

    [Theory, EveryDatabase]
    public async Task What_cannot_be_withdrawn_is_refused(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        var stored = await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item()));

        Assert.Equal(
            WithdrawalRefusal.DocumentIsNotShown,
            (await WithdrawAsync(desk, MeetingDocumentId.New(), "En fejl.")).Refusal
        );
        Assert.Equal(
            WithdrawalRefusal.IsNotSecretary,
            (await WithdrawAsync(desk.OfAStranger, stored.Document, "En fejl.")).Refusal
        );
        Assert.Equal(WithdrawalRefusal.ReasonIsMissing, (await WithdrawAsync(desk, stored.Document, " ")).Refusal);
        Assert.Equal(
            WithdrawalRefusal.ReasonIsTooLong,
            (
                await WithdrawAsync(desk, stored.Document, new string('a', WithdrawDocumentHandler.LongestReason + 1))
            ).Refusal
        );

        await using var db = desk.Read();
        Assert.True((await db.Snapshots.SingleAsync()).IsCurrent);
    }

    private static async Task<Raadslag.Foundations.Outcome<MeetingDocumentId, WithdrawalRefusal>> WithdrawAsync(
        Desk desk,
        MeetingDocumentId document,
        string reason
    )
    {
        await using var db = desk.Read();
        return await new WithdrawDocumentHandler(db, Desk.Calendar).HandleAsync(
            new WithdrawDocument(document, reason),
            desk.Actor,
            default
        );
    }
}
