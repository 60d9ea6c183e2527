using Microsoft.EntityFrameworkCore;
using Raadslag.Publication;
using Raadslag.Publishing;

namespace Raadslag.Web.Reading;

/// <summary>The version of an agenda or of minutes that the one shown took the place of.</summary>
/// <param name="Version">Which version, from 1.</param>
/// <param name="Record">As it was published; null when it is not to be seen any more.</param>
/// <param name="WithdrawnAt">When it was withdrawn; null when it was not.</param>
/// <param name="WithdrawnBecause">Why; null when it was not.</param>
internal sealed record FormerVersion(
    int Version,
    MeetingRecord? Record,
    DateTime? WithdrawnAt,
    string? WithdrawnBecause
)
{
    /// <summary>
    /// The version before the one shown, as it stood at last; null when there is none. Read anew each time: it may lose what
    /// is closed later.
    /// </summary>
    public static async Task<FormerVersion?> BeforeAsync(
        RaadslagDb db,
        FoundSnapshot shown,
        CancellationToken cancellation
    )
    {
        var former = await (
            from earlier in Before(db, shown)
            join document in db.MeetingDocuments on earlier.Document equals document.Id
            orderby earlier.Version descending
            select new
            {
                document.Version,
                earlier.Record,
                earlier.WithdrawnAt,
                earlier.WithdrawnBecause,
            }
        ).FirstOrDefaultAsync(cancellation);
        return former is null
            ? null
            : new FormerVersion(
                former.Version,
                former.Record is "" ? null : MeetingJson.Read(former.Record),
                former.WithdrawnAt,
                former.WithdrawnBecause
            );
    }

    /// <summary>Whether there is one.</summary>
    public static Task<bool> ExistsAsync(RaadslagDb db, FoundSnapshot shown, CancellationToken cancellation) =>
        Before(db, shown).AnyAsync(cancellation);

    private static IQueryable<Snapshot> Before(RaadslagDb db, FoundSnapshot shown) =>
        from snapshot in db.Snapshots
        where snapshot.Id == shown.Id
        join earlier in db.Snapshots on snapshot.Meeting equals earlier.Meeting
        where earlier.Kind == snapshot.Kind && earlier.Version < snapshot.Version
        where earlier.Document != snapshot.Document
        select earlier;
}
