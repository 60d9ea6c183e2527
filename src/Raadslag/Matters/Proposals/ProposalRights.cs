using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Rights;

namespace Raadslag.Matters;

/// <summary>Who may say that two matters are one: a secretary of a council that has something in one of them.</summary>
/// <remarks>
/// One is enough for what everybody can read and for texts they may read already. What they may not read cannot come to them
/// this way, and a text of KL's comes to no council that KL has not given it to.
/// </remarks>
internal sealed class ProposalRights
{
    private readonly RaadslagDb _db;
    private readonly Actor _actor;
    private readonly Gate _gate;

    private ProposalRights(RaadslagDb db, Actor actor, Gate gate) => (_db, _actor, _gate) = (db, actor, gate);

    public static async Task<ProposalRights> OfAsync(RaadslagDb db, Actor actor, CancellationToken cancellation) =>
        new(db, actor, await Gate.OfAsync(db, actor, cancellation));

    /// <summary>Whether it concerns a council that they are the secretary of.</summary>
    public async Task<bool> ConcernsAsync(MatterProposal proposal, CancellationToken cancellation)
    {
        MatterId[] matters = [proposal.Kept, proposal.Other];
        var roots = await _db
            .Matters.Where(matter => matters.Contains(matter.Id))
            .Select(matter => matter.MergedInto ?? matter.Id)
            .ToListAsync(cancellation);
        var treating = await _db
            .Consultations.Where(treated => roots.Contains(treated.Matter))
            .Select(treated => treated.Council)
            .ToListAsync(cancellation);
        var writing = await _db
            .Papers.Where(paper => roots.Contains(paper.Matter))
            .Select(paper => paper.Council)
            .ToListAsync(cancellation);
        HashSet<OrganizationId> councils = [.. treating, .. writing.OfType<OrganizationId>()];
        return _gate.Lets(Deed.Write, Thing.Proposal, new Belonging { Councils = councils });
    }

    /// <summary>
    /// Whether there is a text that they may not read, or one would be shared with a council that KL has not given it to.
    /// </summary>
    public async Task<bool> TouchesAnothersTextAsync(MatterId kept, MatterId other, CancellationToken cancellation)
    {
        var texts = await _db
            .Papers.AsNoTracking()
            .Where(paper => paper.Matter == other || paper.Matter == kept)
            .ToListAsync(cancellation);
        var rights = await PaperRights.OfAsync(_db, _actor, cancellation);
        return texts.Exists(text => !rights.MayRead(text))
            || texts.Exists(master =>
                master.Council is null
                && texts.Exists(text => text.Matter != master.Matter && !rights.MayWrite(text.Council))
            );
    }
}
