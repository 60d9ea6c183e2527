using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>Who may read and write a text before it is on an agenda.</summary>
/// <param name="Standing">The roles of whoever asks.</param>
/// <param name="Bodies">The body of each organization they have a role in.</param>
public sealed record PaperRights(Standing Standing, IReadOnlySet<BodyId> Bodies)
{
    /// <summary>Reads the roles of the actor.</summary>
    public static async Task<PaperRights> OfAsync(RaadslagDb db, Actor actor, CancellationToken cancellation)
    {
        if (actor.Id is not { } account)
        {
            return new PaperRights(await Standing.OfAsync(db, actor, cancellation), new HashSet<BodyId>());
        }

        // one question: this is asked each time a draft is kept
        var roles = await (
            from assignment in db.RoleAssignments
            where assignment.Account == account
            join organization in db.Organizations on assignment.Organization equals organization.Id into places
            from place in places.DefaultIfEmpty()
            select new { assignment, Body = place == null ? null : (BodyId?)place.Body }
        )
            .AsNoTracking()
            .ToListAsync(cancellation);
        var bodies = roles
            .Where(one => one.assignment.Role is AccountRole.Secretary or AccountRole.CaseOfficer or AccountRole.Chair)
            .Select(one => one.Body)
            .OfType<BodyId>();
        return new PaperRights(
            new Standing([.. roles.Select(one => one.assignment)], IsOperator: false),
            bodies.ToHashSet()
        );
    }

    /// <summary>Whether they may write the council's text, or the master when no council is named.</summary>
    public bool MayWrite(OrganizationId? council) =>
        council is { } id
            ? Standing.Is(id, AccountRole.Secretary, AccountRole.CaseOfficer)
            : Standing.IsEverywhere(AccountRole.KlEditor);

    /// <summary>
    /// Whether they may read the council's text in work: those of the council and its circles, and KL's editors. What
    /// is open in a matter that councils share, any of their people may read.
    /// </summary>
    public bool MayRead(Paper paper, BodyId? body, bool isShared) =>
        MayReadClosed(paper, body) || (isShared && paper.Access == Access.Open && Bodies.Count > 0);

    /// <summary>Whether they may read what of the text and its annexes is closed: the council's own, and KL's editors.</summary>
    public bool MayReadClosed(Paper paper, BodyId? body) =>
        Standing.IsEverywhere(AccountRole.KlEditor)
        || (body is { } known && Bodies.Contains(known))
        || (paper.Council is { } council && Standing.Is(council, AccountRole.Secretary));
}
