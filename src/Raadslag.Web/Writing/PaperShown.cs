using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Matters;

namespace Raadslag.Web.Writing;

/// <summary>A text with everything its page shows.</summary>
internal sealed record PaperShown
{
    /// <summary>The newest version with its fields filled.</summary>
    public required PaperReading Reading { get; init; }

    public required VersionLine? Newest { get; init; }

    public required IReadOnlyList<WaitingDraft> Drafts { get; init; }

    public required IReadOnlyList<ShownAnnex> Annexes { get; init; }

    /// <summary>How many versions its reader may see.</summary>
    public required int Versions { get; init; }

    /// <summary>How many changes of the master wait for the council; null for one whom they do not concern.</summary>
    public required int? Suggestions { get; init; }

    /// <summary>For who writes the master: the councils that have no text yet.</summary>
    public required IReadOnlyList<Organization> CouncilsWithout { get; init; }

    public static async Task<PaperShown> ReadAsync(
        RaadslagDb db,
        PaperAtHand at,
        Actor actor,
        DateOnly today,
        CancellationToken cancellation
    ) =>
        new()
        {
            Reading = await db.ReadingAsync(at, actor, today, cancellation),
            Newest = await db.NewestVersionAsync(at, cancellation),
            Drafts = await db.WaitingDraftsAsync(at, actor, cancellation),
            Annexes = await ShownAnnex.ReadAsync(db, at, cancellation),
            Versions = (await db.VersionsAsync(at, cancellation)).Count,
            Suggestions =
                at.IsShared && !at.IsMaster && at.MayReadMaster
                    ? (await db.SuggestionsForAsync(at, cancellation)).Count
                    : null,
            CouncilsWithout = at is { IsMaster: true, MayWrite: true }
                ? await db.CouncilsWithoutAsync(at.Matter.Id, cancellation)
                : [],
        };
}
