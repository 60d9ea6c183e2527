using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Records;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Accounts;

/// <summary>The use cases of accounts on one database, each in a unit of work of its own as a host would have it.</summary>
internal sealed class AccountOffice
{
    private readonly RaadslagDb _database;

    private AccountOffice(RaadslagDb database) => _database = database;

    /// <summary>A council.</summary>
    public OrganizationId Sjaelland { get; private init; }

    /// <summary>Another council.</summary>
    public OrganizationId Nordjylland { get; private init; }

    /// <summary>A circle of directors around the first council.</summary>
    public OrganizationId Circle { get; } = OrganizationId.New();

    /// <summary>The clock; a test may move it.</summary>
    public Clock Time { get; } = new();

    public static async Task<AccountOffice> OnAsync(RaadslagDb database)
    {
        var councils = await database.Organizations.ToDictionaryAsync(council => council.Slug);
        var office = new AccountOffice(database)
        {
            Sjaelland = councils["kkr-sjaelland"].Id,
            Nordjylland = councils["kkr-nordjylland"].Id,
        };
        await using var db = office.Read();
        db.Organizations.Add(
            new Organization
            {
                Id = office.Circle,
                Body = councils["kkr-sjaelland"].Body,
                Kind = OrganizationKind.DirectorCircle,
                Name = "Direktørkredsen for børn",
                Slug = "boern",
            }
        );
        await db.SaveChangesAsync();
        return office;
    }

    /// <summary>What is stored, read anew.</summary>
    public RaadslagDb Read() => TestDatabase.Reopen(_database);

    /// <summary>Opens an account; the command line does it when nobody is named.</summary>
    public async Task<Outcome<OpenedAccount, AccountRefusal>> OpenAsync(
        string email,
        AssignedRole role,
        Actor? actor = null,
        string name = "Anne Bech"
    )
    {
        await using var db = Read();
        return await Opening(db).HandleAsync(new OpenAccount(email, name, role), actor ?? Actor.CommandLine, default);
    }

    /// <summary>Somebody who has the role, ready to act.</summary>
    public async Task<Actor> GivenAsync(AccountRole role, OrganizationId? place = null)
    {
        var opened = await OpenAsync($"{Guid.CreateVersion7():N}@example.org", new AssignedRole(role, place));
        return new Actor(opened.Value.Account);
    }

    public async Task<Outcome<OpenedAccount, AccountRefusal>> RenewAsync(Guid account, Actor actor)
    {
        await using var db = Read();
        return await Opening(db).HandleAsync(new RenewInvitation(account), actor, default);
    }

    public async Task<Outcome<RoleAssignmentId, AccountRefusal>> AssignAsync(
        Guid account,
        AssignedRole role,
        Actor? actor = null
    )
    {
        await using var db = Read();
        return await new AssignRoleHandler(db, new CivilCalendar(Time)).HandleAsync(
            new AssignRole(account, role),
            actor ?? Actor.CommandLine,
            default
        );
    }

    public async Task<Outcome<Guid, AccountRefusal>> WithdrawAsync(RoleAssignmentId assignment, Actor actor)
    {
        await using var db = Read();
        return await new AssignRoleHandler(db, new CivilCalendar(Time)).HandleAsync(
            new WithdrawRole(assignment),
            actor,
            default
        );
    }

    public async Task<Outcome<Guid, AccountRefusal>> CloseAsync(Guid account, Actor actor)
    {
        await using var db = Read();
        return await new CloseAccountHandler(db, new CivilCalendar(Time)).HandleAsync(
            new CloseAccount(account),
            actor,
            default
        );
    }

    public async Task<Outcome<Guid, AccountRefusal>> ResetAsync(Guid account, Actor actor)
    {
        await using var db = Read();
        return await new ResetSecondFactorHandler(db, new CivilCalendar(Time)).HandleAsync(
            new ResetSecondFactor(account),
            actor,
            default
        );
    }

    public async Task<Outcome<Guid, AccountRefusal>> ReopenAsync(Guid account, Actor actor)
    {
        await using var db = Read();
        return await new CloseAccountHandler(db, new CivilCalendar(Time)).HandleAsync(
            new ReopenAccount(account),
            actor,
            default
        );
    }

    public async Task<Outcome<Guid, AccountRefusal>> EndAsync(SessionId session, Actor actor)
    {
        await using var db = Read();
        return await new EndSessionHandler(db, new CivilCalendar(Time)).HandleAsync(
            new EndSession(session),
            actor,
            default
        );
    }

    public async Task<Outcome<int, AccountRefusal>> EndAllAsync(Guid account, Actor actor, SessionId? except = null)
    {
        await using var db = Read();
        return await new EndSessionHandler(db, new CivilCalendar(Time)).HandleAsync(
            new EndSessions(account, except),
            actor,
            default
        );
    }

    /// <summary>The account's roles.</summary>
    public async Task<IReadOnlyList<RoleAssignment>> RolesOfAsync(Guid account)
    {
        await using var db = Read();
        return await db.RoleAssignments.Where(role => role.Account == account).ToListAsync();
    }

    /// <summary>A session of the account that has not ended.</summary>
    public async Task<SessionId> GivenSessionAsync(Guid account)
    {
        await using var db = Read();
        var now = new CivilCalendar(Time).Now();
        var session = new Session
        {
            Id = SessionId.New(),
            Account = account,
            KeyHash = SecretKey.Hash(SecretKey.New()),
            Method = SignInMethod.Password,
            Device = "",
            StartedAt = now,
            SeenAt = now,
            ExpiresAt = now.AddHours(10),
        };
        db.Sessions.Add(session);
        await db.SaveChangesAsync();
        return session.Id;
    }

    /// <summary>The last line of the record.</summary>
    public async Task<RecordEntry> LastLineAsync()
    {
        await using var db = Read();
        return await db.Record.OrderByDescending(line => line.Sequence).FirstAsync();
    }

    private OpenAccountHandler Opening(RaadslagDb db) => new(db, new CivilCalendar(Time));

    internal sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 6, 30, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
