using Microsoft.EntityFrameworkCore;

namespace Raadslag.Records;

/// <summary>The sealed rows that saves have changed since a line of the record told of any.</summary>
internal sealed class ChangedRows
{
    private readonly Dictionary<(SealedKind Kind, string Key), Change> _rows = [];

    public IReadOnlyDictionary<(SealedKind Kind, string Key), Change> All => _rows;

    /// <summary>Takes note of what the next save changes; false when that is nothing.</summary>
    public bool Note(RaadslagDb db)
    {
        var changes = (
            from entry in db.ChangeTracker.Entries()
            where entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
            let kind = SealedKinds.Of(entry.Metadata.ClrType)
            where kind is not null
            // a row taken out and put back in one save, as the parts of a list are, is there
            orderby entry.State
            select (kind, entry.Entity, entry.State)
        ).ToList();
        foreach (var (kind, row, state) in changes)
        {
            var key = (kind, kind.KeyOf(db.Model, row));
            var isNew = _rows.TryGetValue(key, out var before) ? before.IsNew : state == EntityState.Added;
            _rows[key] = new Change(row, state == EntityState.Deleted, isNew);
        }

        return changes is not [];
    }

    public void Clear() => _rows.Clear();

    /// <summary>A row that is changed.</summary>
    /// <param name="Row">The row as it is now, or was when it was taken away.</param>
    /// <param name="IsGone">Whether it is taken away.</param>
    /// <param name="IsNew">Whether it has no seal yet.</param>
    public sealed record Change(object Row, bool IsGone, bool IsNew);
}
