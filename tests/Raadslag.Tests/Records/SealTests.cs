using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Matters;
using Raadslag.Records;
using Raadslag.Tests.Accounts;
using Raadslag.Tests.Databases;
using Raadslag.Tests.Upgrades;
using Raadslag.Web.Tests;

namespace Raadslag.Tests.Records;

/// <summary>What is sealed, and that nobody changes it unseen.</summary>
public sealed class SealTests
{
    [Fact]
    public void Every_table_is_sealed_or_is_said_not_to_be()
    {
        using var db = TestDatabase.Open(new DatabaseConnection.SqliteFile("none"));
        var stored = db.Model.GetEntityTypes().Select(entity => entity.ClrType).Distinct();

        Assert.Equal(
            stored.Select(type => type.Name).Order(StringComparer.Ordinal),
            SealedKinds
                .All.Select(kind => kind.Entity)
                .Concat(SealedKinds.NotSealed)
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_property_of_what_is_sealed_is_in_its_newest_form()
    {
        using var db = TestDatabase.Open(new DatabaseConnection.SqliteFile("none"));
        foreach (var kind in SealedKinds.All)
        {
            var entity = db.Model.FindEntityType(kind.Entity)!;
            Assert.Equal(
                (
                    kind.Name,
                    string.Join(
                        ' ',
                        Names(entity.GetProperties().Where(part => !part.IsPrimaryKey()), part => part.Name)
                    )
                ),
                (kind.Name, string.Join(' ', Names(kind.Properties, name => name)))
            );
            Assert.DoesNotContain(entity.GetProperties(), property => property.IsShadowProperty());
        }

        static IEnumerable<string> Names<T>(IEnumerable<T> all, Func<T, string> name) =>
            all.Select(name).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void A_form_is_never_another_than_it_was()
    {
        // a row sealed in it years ago is read by it still: a line of the file that changes breaks every such seal
        var forms =
            from kind in SealedKinds.All
            from form in kind.Forms.Index()
            select $"{kind.Name} {form.Index + 1}: {string.Join(' ', form.Item)}".TrimEnd();
        var file = Path.Combine(Repository.Root, "tests", "Raadslag.Tests", "Records", "sealed-forms.txt");

        Assert.Equal(File.ReadAllLines(file), forms.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_canonical_form_is_the_same_for_ever()
    {
        (string, object?)[] values =
        [
            ("a", null),
            ("b", "Æblegrød \u2013 3"),
            ("c", new byte[] { 0, 255 }),
            ("d", new Guid("0197f1a0-0000-7000-8000-000000000001")),
            ("e", true),
            ("f", -12),
            ("g", 5_000_000_000),
            ("h", new DateTime(2026, 6, 16, 8, 0, 0, DateTimeKind.Utc).AddTicks(1234567)),
            ("i", new DateOnly(2026, 6, 16)),
            ("j", new TimeOnly(9, 30)),
        ];

        // counted by another program, after what CanonicalForm says of itself
        Assert.Equal(
            "d674e1b0aeccac72bd05cf1c4e8c2d16c1c65fcb0e4fbc9824c3abdfff807200",
            CanonicalForm.Hash([1, 2, 3], 1, "Kind", values)
        );
        Assert.NotEqual(
            CanonicalForm.Hash([], 1, "Kind", [("a", "bc"), ("d", "")]),
            CanonicalForm.Hash([], 1, "Kind", [("a", "b"), ("cd", "")])
        );
        Assert.Throws<ArgumentException>(() => CanonicalForm.Hash([], 1, "Kind", [("a", 1.5)]));
    }

    [Theory, EveryDatabase]
    public async Task Each_property_of_each_kind_changed_by_SQL_is_found_and_its_row_named(TestDatabase database)
    {
        var connection = await GivenDemonstrationAsync(database);
        var walked = 0;
        foreach (var kind in SealedKinds.All)
        {
            foreach (var name in kind.Properties)
            {
                await using var db = TestDatabase.Open(connection);
                var property = kind.In(db.Model).FindProperty(name)!;
                if (await SomeRowAsync(db, kind, property) is not { } row)
                {
                    continue;
                }

                await using var never = await db.Database.BeginTransactionAsync();
                await SetAsync(db, kind, row, property);

                var (found, key) = ((await SealCheck.OfKindAsync(db, kind, default)).Faults, kind.KeyOf(db.Model, row));
                Assert.True(
                    found is [SealFault.Row { Was: SealedAs.Another } fault] && fault.Key == key
                        || found is [.., SealFault.Unreadable],
                    $"{kind.Name}.{name}: {string.Join(", ", found)}"
                );
                walked++;
            }
        }

        Assert.True(walked > 100, $"{walked} properties were changed.");
    }

    [Theory, EveryDatabase]
    public async Task A_row_of_each_kind_that_SQL_puts_in_or_takes_out_is_found(TestDatabase database)
    {
        var connection = await GivenDemonstrationAsync(database);
        foreach (var kind in SealedKinds.All)
        {
            await using var db = TestDatabase.Open(connection);
            var part = kind.In(db.Model).FindPrimaryKey()!.Properties[^1];
            if (await SomeRowAsync(db, kind, part) is not { } row)
            {
                continue;
            }

            await using var never = await db.Database.BeginTransactionAsync();
            var key = kind.KeyOf(db.Model, row);
            await SetAsync(db, kind, row, part); // the row is gone, and another is there that nothing tells of

            var found = (await SealCheck.OfKindAsync(db, kind, default)).Faults.Cast<SealFault.Row>().ToArray();
            Assert.Equal([SealedAs.Absent, SealedAs.There], found.Select(fault => fault.Was));
            Assert.Equal((key, null), (found[1].Key, found[0].Line));
        }
    }

    [Theory, EveryDatabase]
    public async Task A_seal_that_is_made_to_fit_is_found_by_its_line(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        await GivenCouncil.InAsync(given);
        var seal = await given.Seals.AsNoTracking().FirstAsync(seal => seal.Kind == nameof(RoleAssignment));
        string[] refused =
        [
            $"update records_seal set hash = '{new string('a', 64)}' where key = '{seal.Key}'",
            $"update records_seal set form = 2 where key = '{seal.Key}'",
            $"update records_seal set line = 0 where key = '{seal.Key}'",
            $"delete from records_seal where key = '{seal.Key}'",
        ];
        await using (var db = TestDatabase.Reopen(given))
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
                db.Database.ExecuteSqlAsync($"update records_seal set salt = {new byte[] { 1 }}")
            );
        }

        foreach (
            var change in refused.Append(
                $"insert into records_seal (line, kind, key, form, hash) values ({seal.Line}, 'Matter', 'x', 1, '')"
            )
        )
        {
            await using var db = TestDatabase.Reopen(given);
            if (refused.Contains(change))
            {
                await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
                    db.Database.ExecuteSqlRawAsync(change)
                );
            }

            await using var never = await db.Database.BeginTransactionAsync();
            await WithoutGuardsAsync(db);
            Assert.Equal(1, await db.Database.ExecuteSqlRawAsync(change));

            Assert.Contains(new SealFault.OfLine(seal.Line), (await SealCheck.RunAsync(db, default)).Faults);
        }
    }

    [Theory, EveryDatabase]
    public async Task A_row_saved_anew_or_taken_away_keeps_its_seals_and_loses_their_salt(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var given = await GivenCouncil.InAsync(db);
        var role = await db.RoleAssignments.SingleAsync(role => role.Account == given.CaseOfficer.Id);
        db.Entry(role).Property(known => known.Role).CurrentValue = AccountRole.Chair;
        await db.SaveGivenAsync();
        db.Remove(role);
        await db.SaveGivenAsync();

        await using var again = given.Read();
        var seals = await again
            .Seals.Where(seal => seal.Key == role.Id.ToString())
            .OrderBy(seal => seal.Line)
            .ToListAsync();
        Assert.Equal([64, 64, 0], seals.Select(seal => seal.Hash.Length));
        Assert.NotEqual(seals[0].Hash, seals[1].Hash);
        Assert.All(seals, seal => Assert.Null(seal.Salt));
        Assert.Empty((await SealCheck.RunAsync(again, default)).Faults);
        Assert.Equal(
            seals.Select(seal => seal.Line),
            (await again.Record.Where(line => line.Seals != null).Select(line => line.Sequence).ToListAsync()).Order()
        );
    }

    [Theory, EveryDatabase]
    public async Task What_is_sealed_is_not_saved_without_a_line(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        db.Matters.Add(
            new Matter
            {
                Id = MatterId.New(),
                Title = "Uden linje",
                Slug = "uden-linje",
            }
        );

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Theory, EveryDatabase]
    public async Task What_is_from_before_seals_is_sealed_once_and_a_line_says_so(TestDatabase database)
    {
        var connection = await GivenDemonstrationAsync(database);
        await using var db = TestDatabase.Open(connection);
        var told = (await db.Record.SingleAsync(line => line.Kind == nameof(SealingBegun))).As<SealingBegun>()!;
        Assert.Equal(await db.Set<Meetings.Decision>().CountAsync(), told.Rows[nameof(Meetings.Decision)]);
        Assert.Equal(told.Rows.Values.Sum(), (await SealCheck.RunAsync(db, default)).Rows);

        await DatabaseUpgrade.RunAsync(db, default);

        Assert.Equal(1, await db.Record.CountAsync(line => line.Kind == nameof(SealingBegun)));
    }

    [Fact]
    public async Task A_kind_that_gets_a_property_later_still_knows_the_rows_sealed_before()
    {
        await using var db = await TestDatabase.Sqlite.CreateAsync();
        var row = new SignInDemand { Council = OrganizationId.New(), Reach = default };
        var (before, now) = (
            new SealedKind<SignInDemand>(),
            new SealedKind<SignInDemand>().And(nameof(SignInDemand.Reach))
        );

        Assert.Equal((1, 2), (before.NewestForm, now.NewestForm));
        Assert.Equal(before.HashOf(db.Model, row, 1, [7]), now.HashOf(db.Model, row, 1, [7]));
        Assert.NotEqual(now.HashOf(db.Model, row, 1, [7]), now.HashOf(db.Model, row, 2, [7]));
    }

    // the demonstration as it was before there were seals, brought up to date
    private static async Task<DatabaseConnection> GivenDemonstrationAsync(TestDatabase database)
    {
        var kept = await KeptDatabase.UnpackAsync(database, KeptDatabase.InBetween);
        await using var db = TestDatabase.Open(kept.Connection);
        Assert.IsType<Raadslag.Upgrades.UpgradeResult.Done>(await DatabaseUpgrade.RunAsync(db, default));
        return kept.Connection;
    }

    // one in which a yes can become a no: of some kinds only one may say yes
    private static async Task<object?> SomeRowAsync(RaadslagDb db, SealedKind kind, IProperty property)
    {
        object? some = null;
        await foreach (var row in kind.RowsAsync(db))
        {
            some ??= row;
            if (SealedKind.Stored(property, row) is not false)
            {
                return row;
            }
        }

        return some;
    }

    // as somebody would who owns the database
    private static async Task SetAsync(RaadslagDb db, SealedKind kind, object row, IProperty property)
    {
        await WithoutGuardsAsync(db);
        var keys = kind.In(db.Model).FindPrimaryKey()!.Properties;
        var where = string.Join(" and ", keys.Select((key, i) => $"\"{key.GetColumnName()}\" = {{{i + 1}}}"));
        var update =
            $"update {kind.In(db.Model).GetTableName()} set \"{property.GetColumnName()}\" = {{0}} where {where}";
        var changed = await db.Database.ExecuteSqlRawAsync(
            update,
            [Another(property, row), .. keys.Select(key => SealedKind.Stored(key, row)!)]
        );
        Assert.Equal(1, changed);
    }

    private static object Another(IProperty property, object row)
    {
        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return SealedKind.Stored(property, row) switch
        {
            string { Length: > 0 } text => (text[0] == 'x' ? 'y' : 'x') + text[1..],
            int number => number + 1000,
            long number => number + 1000,
            bool yes => !yes,
            _ when type == typeof(string) => "x",
            _ => (Nullable.GetUnderlyingType(type) ?? type) switch
            {
                var id when id == typeof(Guid) => Guid.CreateVersion7(),
                var number when number == typeof(int) => 1000,
                var bytes when bytes == typeof(byte[]) => new byte[] { 1 },
                var moment when moment == typeof(DateTime) => new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc),
                var day when day == typeof(DateOnly) => new DateOnly(2001, 1, 1),
                var time when time == typeof(TimeOnly) => new TimeOnly(1, 2, 3),
                var other => throw new InvalidOperationException($"{property.Name} is a {other.Name}."),
            },
        };
    }

    private static Task<int> WithoutGuardsAsync(RaadslagDb db) =>
        db.Database.ExecuteSqlRawAsync(
            db.Database.IsNpgsql()
                ? "set local session_replication_role = replica"
                : """
                pragma defer_foreign_keys = on;
                drop trigger records_seal_is_not_changed;
                drop trigger records_seal_is_not_deleted;
                drop trigger records_seal_gets_no_salt;
                """
        );
}
