using Microsoft.EntityFrameworkCore;
using Raadslag.Publishing;
using Raadslag.Publishing.Documents;
using Raadslag.Templates;

namespace Raadslag.Publication;

/// <summary>What public pages may read.</summary>
public static class SnapshotQueries
{
    extension(RaadslagDb db)
    {
        /// <summary>The snapshots shown now: one for each meeting and kind of document.</summary>
        public IQueryable<Snapshot> CurrentSnapshots =>
            db.Snapshots.AsNoTracking().Where(snapshot => snapshot.IsCurrent);

        /// <summary>What a published document is written from, in every form; the snapshot must not be withdrawn.</summary>
        public async Task<PublishedDocument> DocumentOfAsync(SnapshotId id, CancellationToken cancellation)
        {
            var snapshot = await db.Snapshots.AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
            var council = await db
                .Meetings.Where(meeting => meeting.Id == snapshot.Meeting)
                .Select(meeting => meeting.Council)
                .SingleAsync(cancellation);
            return new PublishedDocument(
                MeetingJson.Read(snapshot.Record),
                new DateTimeOffset(DateTime.SpecifyKind(snapshot.PublishedAt, DateTimeKind.Utc)),
                await db.TemplateOfAsync(council, cancellation)
            );
        }
    }
}
