using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>A role of an account, and whether the reader may take it.</summary>
internal sealed record AccountRoleLine(RoleAssignmentId Id, string Text, bool CanBeWithdrawn);

/// <summary>An account as administrators see it, and whether the reader may do more with it than give it a role.</summary>
/// <param name="Account">The account.</param>
/// <param name="IsKnown">Whether it has a role where the reader gives them; of another there is the name alone.</param>
/// <param name="Roles">The roles it has there.</param>
/// <param name="SeenAt">When it was last seen.</param>
/// <param name="CanBeAdministered">Whether the reader may close it.</param>
internal sealed record AccountLine(
    Account Account,
    bool IsKnown,
    IReadOnlyList<AccountRoleLine> Roles,
    DateTime? SeenAt,
    bool CanBeAdministered
);

/// <summary>The accounts, and the places that the reader can give roles in.</summary>
internal sealed record AccountsShown(
    IReadOnlyList<AccountLine> Accounts,
    IReadOnlyList<Organization> Places,
    IReadOnlyList<Municipality> Municipalities,
    bool AdministersEverything
)
{
    public static async Task<AccountsShown> ReadAsync(RaadslagDb db, Standing standing, CancellationToken cancellation)
    {
        var places = await db.Organizations.AsNoTracking().ToListAsync(cancellation);
        var municipalities = await db.Municipalities.AsNoTracking().ToListAsync(cancellation);
        var accounts = await db.Users.AsNoTracking().ToListAsync(cancellation);
        var roles = (await db.RoleAssignments.AsNoTracking().ToListAsync(cancellation)).ToLookup(role => role.Account);
        var seen = await db
            .Sessions.GroupBy(session => session.Account)
            .Select(group => new { group.Key, At = group.Max(session => session.SeenAt) })
            .ToDictionaryAsync(one => one.Key, one => one.At, cancellation);
        var everything = standing.IsEverywhere(AccountRole.Administrator);
        return new AccountsShown(
            [
                .. accounts
                    .OrderBy(account => account.ClosedAt is not null)
                    .ThenBy(account => account.DisplayName, DanishNames.Order)
                    .Select(account => new AccountLine(
                        account,
                        everything || roles[account.Id].Any(IsTheirs),
                        [.. roles[account.Id].Where(IsTheirs).Select(Line)],
                        seen.TryGetValue(account.Id, out var at) ? at : null,
                        AccountRules.Administers(standing, [.. roles[account.Id].Select(role => role.Organization)])
                    )),
            ],
            [
                .. places
                    .Where(place => everything || standing.Is(place.Id, AccountRole.Administrator))
                    .OrderBy(place => place.Name, DanishNames.Order),
            ],
            [.. municipalities.OrderBy(municipality => municipality.Name, DanishNames.Order)],
            everything
        );

        bool IsTheirs(RoleAssignment role) => everything || AccountRules.Administers(standing, role.Organization);

        AccountRoleLine Line(RoleAssignment role)
        {
            var place = places.Find(known => known.Id == role.Organization)?.Name ?? "alle råd og kredse";
            var municipality = municipalities.Find(known => known.Code == role.Municipality)?.Name;
            return new AccountRoleLine(
                role.Id,
                municipality is null
                    ? $"{role.Role.InDanish}, {place}"
                    : $"{role.Role.InDanish}, {place}, {municipality}",
                AccountRules.Administers(standing, role.Organization)
            );
        }
    }
}
