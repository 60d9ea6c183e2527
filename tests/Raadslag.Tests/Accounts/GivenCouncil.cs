using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Accounts;

/// <summary>A council with those who work for it, and another council beside it.</summary>
internal sealed class GivenCouncil
{
    private readonly RaadslagDb _database;

    private GivenCouncil(RaadslagDb database) => _database = database;

    public required OrganizationId Id { get; init; }

    public required OrganizationId Other { get; init; }

    public required Actor Secretary { get; init; }

    public required Actor CaseOfficer { get; init; }

    public required Actor Administrator { get; init; }

    /// <summary>The secretary of the other council.</summary>
    public required Actor Neighbour { get; init; }

    /// <summary>Monday 30 November 2026.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 30);

    public static CivilCalendar Calendar { get; } = new(new FixedTime());

    public static async Task<GivenCouncil> InAsync(RaadslagDb database)
    {
        await using var db = TestDatabase.Reopen(database);
        var id = (await db.Organizations.SingleAsync(known => known.Slug == "kkr-sjaelland")).Id;
        var other = (await db.Organizations.SingleAsync(known => known.Slug == "kkr-nordjylland")).Id;
        var given = new GivenCouncil(database)
        {
            Id = id,
            Other = other,
            Secretary = Account(db, "Karen Holm", AccountRole.Secretary, id),
            CaseOfficer = Account(db, "Per Lund", AccountRole.CaseOfficer, id),
            Administrator = Account(db, "Ida Bro", AccountRole.Administrator, null),
            Neighbour = Account(db, "Lis Vad", AccountRole.Secretary, other),
        };
        await db.SaveGivenAsync();
        return given;
    }

    /// <summary>What is stored, read anew.</summary>
    public RaadslagDb Read() => TestDatabase.Reopen(_database);

    /// <summary>Somebody with one role in one place.</summary>
    public async Task<Actor> WithAsync(AccountRole role, OrganizationId place)
    {
        await using var db = Read();
        var actor = Account(db, $"{role}", role, place);
        await db.SaveGivenAsync();
        return actor;
    }

    /// <summary>Does something in a unit of work of its own.</summary>
    public async Task<T> DoAsync<T>(Func<RaadslagDb, Task<T>> work)
    {
        await using var db = Read();
        return await work(db);
    }

    private static Actor Account(RaadslagDb db, string name, AccountRole role, OrganizationId? place)
    {
        var account = new Account { Id = Guid.CreateVersion7(), DisplayName = name };
        account.UserName = account.NormalizedUserName = $"{account.Id}@example.org";
        db.Users.Add(account);
        db.RoleAssignments.Add(new AssignedRole(role, place).For(account.Id));
        return new Actor(account.Id);
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 30, 8, 0, 0, TimeSpan.Zero);
    }
}
