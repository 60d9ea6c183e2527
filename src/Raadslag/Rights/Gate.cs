using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Rights;

/// <summary>What the gate answers.</summary>
public enum GateAnswer
{
    Allowed,

    /// <summary>They may read it, and no more.</summary>
    MayOnlyRead,

    /// <summary>They are not told that it is there.</summary>
    MayNotRead,
}

/// <summary>
/// The one place that says whether somebody may read or change something of a council: it holds their roles as they are at
/// this moment against <see cref="GateTable"/>.
/// </summary>
/// <param name="standing">Their roles.</param>
/// <param name="account">Their account; null for one who is not signed in and for the command line.</param>
public sealed class Gate(Standing standing, Guid? account)
{
    /// <summary>The roles it asks.</summary>
    public Standing Standing => standing;

    /// <summary>Reads the roles of the actor.</summary>
    public static async Task<Gate> OfAsync(RaadslagDb db, Actor actor, CancellationToken cancellation) =>
        new(await Standing.OfAsync(db, actor, cancellation), actor.Id);

    /// <summary>Whether they may, and if not, how much they are told.</summary>
    public GateAnswer Ask(Deed deed, Thing thing, Belonging belonging) =>
        Lets(deed, thing, belonging) ? GateAnswer.Allowed
        : Lets(Deed.Read, thing, belonging) ? GateAnswer.MayOnlyRead
        : GateAnswer.MayNotRead;

    /// <summary>Whether they may.</summary>
    public bool Lets(Deed deed, Thing thing, Belonging belonging) =>
        standing.IsOperator || (GateTable.Allowed(deed, thing) & RelationTo(belonging)) != Relation.None;

    /// <summary>Whether they may do it with a thing of that council alone.</summary>
    public bool Lets(Deed deed, Thing thing, OrganizationId council) => Lets(deed, thing, Belonging.To(council));

    /// <summary>What they are to whom the thing belongs to.</summary>
    public Relation RelationTo(Belonging belonging)
    {
        var relation = Relation.Anybody;
        if (account is not null && belonging.Author == account)
        {
            relation |= Relation.Author;
        }

        foreach (var held in standing.Assignments)
        {
            relation |= OfRole(held, belonging);
        }

        return relation;
    }

    private static Relation OfRole(RoleAssignment held, Belonging belonging)
    {
        if (held.Role == AccountRole.KlEditor)
        {
            return belonging.IsShared ? Relation.Editor : Relation.None;
        }

        var isOfCouncil = held.Organization is { } council
            ? belonging.Councils.Contains(council)
            : belonging.Councils.Count > 0;
        if (isOfCouncil)
        {
            return Named(held.Role);
        }

        return held switch
        {
            { Role: AccountRole.Secretary, Organization: { } circle } when belonging.Circles.Contains(circle) =>
                Relation.CircleSecretary,
            { Role: AccountRole.Secretary or AccountRole.CaseOfficer, Organization: { } other }
                when belonging.Sharing.Contains(other) => Relation.SharingWriter,
            _ => Relation.None,
        };
    }

    private static Relation Named(AccountRole role) =>
        role switch
        {
            AccountRole.Administrator => Relation.Administrator,
            AccountRole.Secretary => Relation.Secretary,
            AccountRole.CaseOfficer => Relation.CaseOfficer,
            AccountRole.Chair => Relation.Chair,
            AccountRole.Member => Relation.Member,
            AccountRole.Substitute => Relation.Substitute,
            AccountRole.MunicipalContact => Relation.MunicipalContact,
            AccountRole.KlEditor => Relation.Editor,
        };
}
