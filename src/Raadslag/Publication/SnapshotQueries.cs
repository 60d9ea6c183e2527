using Microsoft.EntityFrameworkCore;

namespace Raadslag.Publication;

/// <summary>What public pages may read.</summary>
public static class SnapshotQueries
{
    extension(RaadslagDb db)
    {
        /// <summary>The snapshots shown now: one for each meeting and kind of document.</summary>
        public IQueryable<Snapshot> CurrentSnapshots =>
            db.Snapshots.AsNoTracking().Where(snapshot => snapshot.IsCurrent);
    }
}
