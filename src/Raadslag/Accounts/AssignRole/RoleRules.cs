using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;

namespace Raadslag.Accounts;

/// <summary>A role to be given, and where.</summary>
/// <param name="Role">Which.</param>
/// <param name="Organization">In which council or circle; null for everywhere.</param>
/// <param name="Municipality">Code of the municipality; null for none.</param>
public sealed record AssignedRole(AccountRole Role, OrganizationId? Organization, string? Municipality = null)
{
    internal RoleAssignment For(Guid account) =>
        new()
        {
            Id = RoleAssignmentId.New(),
            Account = account,
            Role = Role,
            Organization = Organization,
            Municipality = Municipality,
        };
}

/// <summary>Which roles can be given where, and by whom.</summary>
internal static class RoleRules
{
    public static async Task<AccountRefusal?> RefusalAsync(
        RaadslagDb db,
        Standing standing,
        AssignedRole role,
        CancellationToken cancellation
    )
    {
        if (!AccountRules.Administers(standing, role.Organization))
        {
            return AccountRefusal.IsNotAdministrator;
        }

        var place = role.Organization is { } id
            ? await db.Organizations.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancellation)
            : null;
        if (place is null && role.Organization is not null)
        {
            return AccountRefusal.OrganizationDoesNotExist;
        }

        if (Misplaced(role, place) is { } misplaced)
        {
            return misplaced;
        }

        return
            role.Municipality is { } code
            && !await db.Municipalities.AnyAsync(known => known.Code == code, cancellation)
            ? AccountRefusal.MunicipalityDoesNotExist
            : null;
    }

    private static AccountRefusal? Misplaced(AssignedRole role, Organization? place) =>
        role.Role switch
        {
            AccountRole.KlEditor when place is not null => AccountRefusal.RoleHoldsEverywhere,
            AccountRole.Secretary when place is null => AccountRefusal.RoleNeedsOrganization,
            AccountRole.KlEditor or AccountRole.Administrator or AccountRole.Secretary => null,
            _ when place is null => AccountRefusal.RoleNeedsOrganization,
            _ when place.Kind != OrganizationKind.Council => AccountRefusal.RoleBelongsToCouncils,
            AccountRole.MunicipalContact when role.Municipality is null => AccountRefusal.RoleNeedsMunicipality,
            _ => null,
        };
}
