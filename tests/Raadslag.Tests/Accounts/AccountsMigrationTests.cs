using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Raadslag.Accounts;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Accounts;

public sealed class AccountsMigrationTests
{
    [Theory, EveryDatabase]
    public async Task Whoever_was_secretary_before_is_secretary_of_every_council(TestDatabase database)
    {
        await using var db = TestDatabase.Open(await database.CreateEmptyConnectionAsync());
        var (secretary, reader, role) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await db.GetService<IMigrator>().MigrateAsync("SearchWords");
        await AddAsync(db, secretary, "karen@example.org");
        await AddAsync(db, reader, "ole@example.org");
        await db.Database.ExecuteSqlAsync($"insert into accounts_role (id, name) values ({role}, 'Secretary')");
        await db.Database.ExecuteSqlAsync(
            $"insert into accounts_user_role (user_id, role_id) values ({secretary}, {role})"
        );

        await db.Database.MigrateAsync();

        var assignment = await db.RoleAssignments.SingleAsync();
        Assert.Equal(
            (secretary, AccountRole.Secretary, null, null),
            (assignment.Account, assignment.Role, assignment.Organization, assignment.Municipality)
        );
        Assert.All(await db.Users.ToListAsync(), account => Assert.Null(account.ClosedAt));
    }

    private static Task<int> AddAsync(RaadslagDb db, Guid id, string email) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into accounts_account (id, display_name, user_name, normalized_user_name, email, normalized_email,
              email_confirmed, phone_number_confirmed, two_factor_enabled, lockout_enabled, access_failed_count)
            values ({id}, 'Karen Holm', {email}, {email.ToUpperInvariant()}, {email}, {email.ToUpperInvariant()},
              {false}, {false}, {false}, {true}, 0)
            """
        );
}
