using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.FollowUp;
using Raadslag.Foundations;
using Raadslag.Rights;

namespace Raadslag.Matters;

/// <summary>Asks the gate about texts: what kind of thing each part of them is, and whom it concerns.</summary>
public sealed class PaperRights
{
    private readonly Gate _gate;
    private readonly ILookup<MatterId, OrganizationId?> _texts;
    private readonly ILookup<(MatterId, OrganizationId), OrganizationId> _circles;

    private PaperRights(Gate gate, IEnumerable<(MatterId, OrganizationId?)> texts, IEnumerable<CircleOnWay> circles)
    {
        _gate = gate;
        _texts = texts.ToLookup(text => text.Item1, text => text.Item2);
        _circles = circles.ToLookup(way => (way.Matter, way.Council), way => way.Circle);
    }

    /// <summary>What the actor may do with texts of any matter.</summary>
    public static async Task<PaperRights> OfAsync(RaadslagDb db, Actor actor, CancellationToken cancellation)
    {
        var texts = await db.Papers.Select(paper => new { paper.Matter, paper.Council }).ToListAsync(cancellation);
        return new PaperRights(
            await Gate.OfAsync(db, actor, cancellation),
            texts.Select(text => (text.Matter, text.Council)),
            await db.CirclesOnWays.ToListAsync(cancellation)
        );
    }

    /// <summary>What the actor may do with the texts of one matter.</summary>
    public static async Task<PaperRights> OfAsync(
        RaadslagDb db,
        Actor actor,
        MatterId matter,
        CancellationToken cancellation
    )
    {
        var councils = await db
            .Papers.Where(paper => paper.Matter == matter)
            .Select(paper => paper.Council)
            .ToListAsync(cancellation);
        return new PaperRights(
            await Gate.OfAsync(db, actor, cancellation),
            councils.Select(council => (matter, council)),
            await db.CirclesOnWays.Where(way => way.Matter == matter).ToListAsync(cancellation)
        );
    }

    /// <summary>What the actor may write; nothing else is asked for, since this is asked each time a draft is kept.</summary>
    internal static async Task<PaperRights> ToWriteAsync(RaadslagDb db, Actor actor, CancellationToken cancellation) =>
        new(await Gate.OfAsync(db, actor, cancellation), [], []);

    /// <summary>Whether they may write the council's text, or the master when no council is named.</summary>
    public bool MayWrite(OrganizationId? council) =>
        council is { } id
            ? _gate.Lets(Deed.Write, Thing.Text, id)
            : _gate.Lets(Deed.Write, Thing.Master, Belonging.ToKl);

    /// <summary>Whether they may read the text's newest version, and what is said of it.</summary>
    public bool MayRead(Paper paper) => Reads(paper, OfText(paper));

    /// <summary>Whether they may read a version.</summary>
    public bool MayRead(Paper paper, PaperVersion version) => MayRead(paper, version.Number, version.Access);

    /// <summary>Whether they may read the version of that number.</summary>
    public bool MayRead(Paper paper, int number, Access access) =>
        number == paper.CurrentVersion || (access == Access.Open && paper.Access == Access.Open)
            ? MayRead(paper)
            : MayReadUnopened(paper);

    /// <summary>Whether they may read versions that were written while the text was closed.</summary>
    public bool MayReadUnopened(Paper paper) => Reads(paper, OfInside(paper, Thing.UnopenedVersion));

    /// <summary>Whether they may read what others have written and not saved, and are told that they write.</summary>
    public bool MayReadDrafts(Paper paper) => Reads(paper, OfInside(paper, Thing.Draft));

    /// <summary>Whether they may read an annex of the text.</summary>
    public bool MayRead(Paper paper, PaperAttachment annex) =>
        Reads(
            paper,
            annex.RemovedAt is not null ? OfInside(paper, Thing.RemovedAnnex)
                : annex.Access == Access.Closed || paper.Access == Access.Closed ? OfInside(paper, Thing.ClosedAnnex)
                : paper.Council is null ? Thing.Master
                : Thing.OpenAnnex
        );

    /// <summary>Whether they may read what was promised in the council, or in the master when no council is named.</summary>
    public bool MayRead(Promise promise) =>
        promise.Council is { } council
            ? MayReadPromisesOf(council)
            : _gate.Lets(Deed.Read, Thing.MasterInside, Belonging.ToKl);

    /// <summary>Whether they may read what the council's texts promise.</summary>
    public bool MayReadPromisesOf(OrganizationId council) => _gate.Lets(Deed.Read, Thing.TextPromise, council);

    /// <summary>Whether they may read the way of the matter to the council.</summary>
    public bool MayReadWay(MatterId matter, OrganizationId council) =>
        _gate.Lets(Deed.Read, Thing.Way, BelongingOf(matter, council));

    /// <summary>Whether they may read the text that KL writes for the matter.</summary>
    public bool MayReadMaster(MatterId matter) =>
        IsShared(matter) && _gate.Lets(Deed.Read, Thing.Master, BelongingOf(matter, council: null));

    /// <summary>Whether KL writes the matter's text for all.</summary>
    public bool IsShared(MatterId matter) => _texts[matter].Contains(null);

    private bool Reads(Paper paper, Thing thing) =>
        _gate.Lets(Deed.Read, thing, BelongingOf(paper.Matter, paper.Council));

    private static Thing OfText(Paper paper) =>
        paper.Council is null ? Thing.Master
        : paper.Access == Access.Open ? Thing.Text
        : Thing.ClosedText;

    // what of the master is KL's own
    private static Thing OfInside(Paper paper, Thing ofCouncil) =>
        paper.Council is null ? Thing.MasterInside : ofCouncil;

    private Belonging BelongingOf(MatterId matter, OrganizationId? council)
    {
        var councils = _texts[matter].OfType<OrganizationId>().ToHashSet();
        if (council is not { } own)
        {
            return new Belonging { Councils = councils, IsShared = true };
        }

        var isShared = IsShared(matter);
        councils.Remove(own);
        return Belonging.To(own) with
        {
            Circles = _circles[(matter, own)].ToHashSet(),
            Sharing = isShared ? councils : [],
            IsShared = isShared,
        };
    }
}
