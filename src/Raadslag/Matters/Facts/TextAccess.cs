using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>What opens with a closed text, beside its newest version: what its secretary has chosen.</summary>
/// <param name="Versions">Numbers of versions.</param>
/// <param name="Annexes">Annexes.</param>
public sealed record OpenedWith(IReadOnlyList<int> Versions, IReadOnlyList<PaperAttachmentId> Annexes)
{
    /// <summary>The newest version alone.</summary>
    public static OpenedWith Nothing { get; } = new([], []);
}

/// <summary>The entry left in the record: a text was closed with all its versions and annexes.</summary>
public sealed record TextClosed(MatterId Matter, PaperId Paper);

/// <summary>The entry left in the record: a text was opened, and these of its versions and annexes with it.</summary>
public sealed record TextOpened(
    MatterId Matter,
    PaperId Paper,
    IReadOnlyList<int> Versions,
    IReadOnlyList<PaperAttachmentId> Annexes
);

/// <summary>
/// Closes and opens a text: behind a closed one nothing is open, and with it opens its newest version and what is chosen.
/// </summary>
internal sealed class TextAccess(RaadslagDb db, CivilCalendar calendar)
{
    /// <summary>What of it changes is stored by the next save; the text itself is left to the caller.</summary>
    public async Task ChangeAsync(
        Paper paper,
        Access access,
        OpenedWith opened,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (paper.Access == access)
        {
            return;
        }

        var versions = await db.PaperVersions.Where(version => version.Paper == paper.Id).ToListAsync(cancellation);
        var annexes = await db.PaperAttachments.Where(annex => annex.Paper == paper.Id).ToListAsync(cancellation);
        var isOpening = access == Access.Open;
        foreach (var version in versions)
        {
            version.Access = isOpening && IsOpened(version) ? Access.Open : Access.Closed;
        }

        foreach (var annex in annexes)
        {
            annex.Access = isOpening && IsChosen(annex) ? Access.Open : Access.Closed;
        }

        if (isOpening)
        {
            db.Enter(
                actor,
                calendar.Now(),
                new TextOpened(
                    paper.Matter,
                    paper.Id,
                    [.. versions.Where(IsOpened).Select(version => version.Number).Order()],
                    [.. annexes.Where(IsChosen).Select(annex => annex.Id)]
                )
            );
        }
        else
        {
            db.Enter(actor, calendar.Now(), new TextClosed(paper.Matter, paper.Id));
        }

        bool IsOpened(PaperVersion version) =>
            version.Number == paper.CurrentVersion || opened.Versions.Contains(version.Number);

        bool IsChosen(PaperAttachment annex) => annex.RemovedAt is null && opened.Annexes.Contains(annex.Id);
    }
}
