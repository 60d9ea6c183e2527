using Microsoft.EntityFrameworkCore;

namespace Raadslag.Upgrades;

/// <summary>Which migrations a database has, against those of this version.</summary>
/// <param name="Pending">Those that it has not had yet, in order.</param>
/// <param name="Unknown">Those that this version does not have.</param>
/// <param name="Newest">The newest of this version.</param>
public sealed record MigrationHistory(IReadOnlyList<string> Pending, IReadOnlyList<string> Unknown, string Newest)
{
    public static async Task<MigrationHistory> OfAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var ours = db.Database.GetMigrations().ToArray();
        var applied = await AppliedAsync(db, cancellation);
        return new MigrationHistory([.. ours.Except(applied)], [.. applied.Except(ours)], ours[^1]);
    }

    /// <summary>What the unknown ones say of where the database comes from; null when there are none.</summary>
    public UpgradeResult.Refused? Refusal =>
        Unknown is []
            ? null
            : new UpgradeResult.Refused(
                string.CompareOrdinal(Unknown[^1], Newest) > 0
                    ? UpgradeRefusal.IsNewer
                    : UpgradeRefusal.HistoryIsUnknown,
                Unknown[^1]
            );

    // asked of the tables first: to read a history that is not there would leave an error in the log
    private static async Task<string[]> AppliedAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var isThere = await db
            .Database.SqlQueryRaw<bool>(
                db.Database.IsNpgsql()
                    ? """select to_regclass('"__EFMigrationsHistory"') is not null as "Value" """
                    : """select exists (select 1 from sqlite_master where name = '__EFMigrationsHistory') as "Value" """
            )
            .SingleAsync(cancellation);
        return isThere ? [.. await db.Database.GetAppliedMigrationsAsync(cancellation)] : [];
    }
}
