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
        var standing = await Standing.OfAsync(db, actor, cancellation);
        var inside = standing
            .Assignments.Where(assignment =>
                assignment.Role is AccountRole.Secretary or AccountRole.CaseOfficer or AccountRole.Chair
            )
            .Select(assignment => assignment.Organization)
            .OfType<OrganizationId>()
            .ToArray();
        var bodies = await db
            .Organizations.Where(organization => inside.Contains(organization.Id))
            .Select(organization => organization.Body)
            .ToListAsync(cancellation);
        return new PaperRights(standing, bodies.ToHashSet());
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
        MayReadClosed(paper, body) || (isShared && paper.Access == PaperAccess.Open && Bodies.Count > 0);

    /// <summary>Whether they may read what of the text and its annexes is closed: the council's own, and KL's editors.</summary>
    public bool MayReadClosed(Paper paper, BodyId? body) =>
        Standing.IsEverywhere(AccountRole.KlEditor)
        || (body is { } known && Bodies.Contains(known))
        || (paper.Council is { } council && Standing.Is(council, AccountRole.Secretary));
}
