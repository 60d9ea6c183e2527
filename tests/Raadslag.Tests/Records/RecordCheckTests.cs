using Microsoft.EntityFrameworkCore;
using Raadslag.Records;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Records;

public sealed class RecordCheckTests
{
    [Theory, EveryDatabase]
    public async Task A_record_as_it_was_written_is_whole(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        Assert.Equal(new RecordCheckResult.Whole(0, Chain.Start), await CheckAsync(db));

        await SomeLines.EnterAsync(db, lines: 3);

        var last = await db.Record.AsNoTracking().SingleAsync(line => line.Sequence == 3);
        Assert.Equal(new RecordCheckResult.Whole(3, last.Hash), await CheckAsync(db));
    }

    [Theory, EveryDatabase]
    public async Task One_character_changed_is_found_and_its_line_named(TestDatabase database)
    {
        (string Change, RecordFault Why)[] changes =
        [
            ("content = replace(content, 'Meeting', 'meeting')", RecordFault.LineIsChanged),
            ("kind = 'MeetingWasLookedAU'", RecordFault.LineIsChanged),
            ("hash = replace(hash, substr(hash, 1, 1), 'g')", RecordFault.LineIsChanged),
            ("actor = '0197f1a0-0000-7000-8000-000000000001'", RecordFault.LineIsChanged),
            (
                "previous_hash = replace(previous_hash, substr(previous_hash, 1, 1), 'g')",
                RecordFault.LineFollowsAnother
            ),
            ("sequence = 9", RecordFault.LineIsMissing),
        ];
        foreach (var (change, why) in changes)
        {
            await using var db = await database.CreateAsync();
            await SomeLines.EnterAsync(db, lines: 3);

            await TamperAsync(db, $"update records_record_entry set {change} where sequence = 2");

            Assert.Equal((change, new RecordCheckResult.Broken(2, why)), (change, await CheckAsync(db)));
        }
    }

    [Theory, EveryDatabase]
    public async Task A_moment_or_id_that_is_none_is_found_where_the_database_lets_it_in(TestDatabase database)
    {
        foreach (var change in new[] { "at = 'i går'", "actor = 'Bo'" })
        {
            await using var db = await database.CreateAsync();
            await SomeLines.EnterAsync(db, lines: 3);
            var tamper = TamperAsync(db, $"update records_record_entry set {change} where sequence = 2");
            if (db.Database.IsNpgsql())
            {
                await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => tamper);
                continue;
            }

            await tamper;

            Assert.Equal(new RecordCheckResult.Broken(2, RecordFault.LineCannotBeRead), await CheckAsync(db));
        }
    }

    [Theory, EveryDatabase]
    public async Task A_line_taken_out_is_missed(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        await SomeLines.EnterAsync(db, lines: 3);

        await TamperAsync(db, "delete from records_record_entry where sequence = 1");

        Assert.Equal(new RecordCheckResult.Broken(1, RecordFault.LineIsMissing), await CheckAsync(db));
    }

    [Theory, EveryDatabase]
    public async Task A_line_rewritten_with_its_hash_no_longer_fits_the_next(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        await SomeLines.EnterAsync(db, lines: 3);
        var line = await db.Record.AsNoTracking().SingleAsync(line => line.Sequence == 2);
        var hash = Chain.Hash(2, line.At, null, "Other", line.Content, line.PreviousHash);

        await TamperAsync(db, $"update records_record_entry set kind = 'Other', hash = '{hash}' where sequence = 2");

        Assert.Equal(new RecordCheckResult.Broken(3, RecordFault.LineFollowsAnother), await CheckAsync(db));
    }

    [Theory, EveryDatabase]
    public async Task Lines_taken_off_the_end_show_against_a_hash_noted_down(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        await SomeLines.EnterAsync(db, lines: 3);
        var noted = Assert.IsType<RecordCheckResult.Whole>(await CheckAsync(db)).LastHash;
        await SomeLines.EnterAsync(db, lines: 1);
        Assert.IsType<RecordCheckResult.Whole>(await CheckAsync(db, noted));

        await TamperAsync(db, "delete from records_record_entry where sequence > 2");

        Assert.IsType<RecordCheckResult.Whole>(await CheckAsync(db));
        Assert.Equal(new RecordCheckResult.KnownLineIsGone(2, noted), await CheckAsync(db, noted));
    }

    private static async Task<RecordCheckResult> CheckAsync(RaadslagDb db, string? known = null)
    {
        await using var own = TestDatabase.Reopen(db);
        return await RecordCheck.RunAsync(own, known is null ? new HashSet<string>() : [known], CancellationToken.None);
    }

    // as somebody would who owns the database, and so can switch its guards off
    private static async Task TamperAsync(RaadslagDb db, string change)
    {
        await db.Database.ExecuteSqlRawAsync(
            db.Database.IsNpgsql()
                ? "alter table records_record_entry disable trigger user"
                : "drop trigger records_record_entry_is_not_changed; drop trigger records_record_entry_is_not_deleted"
        );
        Assert.True(await db.Database.ExecuteSqlRawAsync(change) > 0);
    }
}
