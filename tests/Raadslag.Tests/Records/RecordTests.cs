using Microsoft.EntityFrameworkCore;
using Raadslag.Records;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Records;

public sealed class RecordTests
{
    [Theory, EveryDatabase]
    public async Task Each_line_is_chained_to_the_one_before(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        await SomeLines.EnterAsync(db, lines: 2);
        await SomeLines.EnterAsync(db, lines: 1);

        var previous = Chain.Start;
        await using var again = TestDatabase.Reopen(db);
        foreach (var line in await again.Record.OrderBy(line => line.Sequence).ToListAsync())
        {
            Assert.True(Chain.Holds(line, previous));
            previous = line.Hash;
        }

        Assert.Equal(3, await again.Record.CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_line_can_neither_be_changed_nor_deleted(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        await SomeLines.EnterAsync(db, lines: 1);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            db.Database.ExecuteSqlRawAsync("update records_record_entry set kind = 'Other'")
        );
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            db.Database.ExecuteSqlRawAsync("delete from records_record_entry")
        );
        Assert.Equal(1, await db.Record.CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task Writers_at_the_same_time_make_one_chain(TestDatabase database)
    {
        await using var db = await database.CreateAsync();

        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(async _ =>
                {
                    await using var own = TestDatabase.Reopen(db);
                    await SomeLines.EnterAsync(own, lines: 1);
                })
        );

        var lines = await db.Record.OrderBy(line => line.Sequence).ToListAsync();
        Assert.Equal(Enumerable.Range(1, 8).Select(n => (long)n), lines.Select(line => line.Sequence));
        Assert.All(lines.Skip(1).Zip(lines), pair => Assert.Equal(pair.Second.Hash, pair.First.PreviousHash));
    }
}
