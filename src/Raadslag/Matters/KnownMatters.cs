using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>The matters whose titles somebody may know: what is on show, and what they may read a text of.</summary>
internal sealed class KnownMatters
{
    private readonly HashSet<MatterId> _onShow;
    private readonly HashSet<MatterId> _read;
    private readonly bool _all;

    private KnownMatters(HashSet<MatterId> onShow, HashSet<MatterId> read, bool all) =>
        (_onShow, _read, _all) = (onShow, read, all);

    /// <summary>Those that the actor knows.</summary>
    public static async Task<KnownMatters> OfAsync(RaadslagDb db, Actor actor, CancellationToken cancellation)
    {
        var rights = await PaperRights.OfAsync(db, actor, cancellation);
        var papers = await db.Papers.AsNoTracking().ToListAsync(cancellation);
        var matters = await db.MattersOnShow.Distinct().ToListAsync(cancellation);
        return new KnownMatters(
            [.. matters],
            [.. papers.Where(rights.MayRead).Select(paper => paper.Matter)],
            actor == Actor.CommandLine
        );
    }

    /// <summary>Whether the actor knows one matter, which leads nowhere else.</summary>
    public static async Task<bool> KnowsAsync(
        RaadslagDb db,
        Actor actor,
        MatterId matter,
        CancellationToken cancellation
    )
    {
        if (actor == Actor.CommandLine || await db.MattersOnShow.ContainsAsync(matter, cancellation))
        {
            return true;
        }

        var rights = await PaperRights.OfAsync(db, actor, matter, cancellation);
        var papers = await db.Papers.AsNoTracking().Where(paper => paper.Matter == matter).ToListAsync(cancellation);
        return papers.Exists(rights.MayRead);
    }

    public bool Contains(MatterId matter) => _all || _onShow.Contains(matter) || _read.Contains(matter);

    /// <summary>Whether everybody can read something of it, so that its page is there.</summary>
    public bool IsOnShow(MatterId matter) => _onShow.Contains(matter);
}
