using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Raadslag.Bodies;
using Raadslag.Records;
using Raadslag.Search;
using Raadslag.Upgrades;

namespace Raadslag;

/// <summary>Brings a database to the form this version needs (<c>raadslag migrate</c>, and at every start).</summary>
public static class DatabaseUpgrade
{
    /// <summary>How long a start waits for another that is at it.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Migrates, loads the reference tables, stems anew what an earlier stemmer has stemmed, and seals what is from before
    /// there were seals. A file is copied aside before it is changed, and put back when the upgrade was killed in the middle.
    /// </summary>
    public static Task<UpgradeResult> RunAsync(RaadslagDb db, CancellationToken cancellation) =>
        RunAsync(db, Patience, TimeProvider.System, cancellation);

    /// <summary>The same, waiting so long for others.</summary>
    public static async Task<UpgradeResult> RunAsync(
        RaadslagDb db,
        TimeSpan patience,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        await using var turn = await UpgradeTurn.TakeAsync(db, patience, cancellation);
        return turn is null ? new UpgradeResult.Refused(UpgradeRefusal.AnotherIsStarting, Place(db))
            : db.Database.IsSqlite() ? await RunOnFileAsync(db, clock, cancellation)
            : await RunOnServerAsync(db, clock, cancellation);
    }

    private static string Place(RaadslagDb db) => db.Database.GetDbConnection().DataSource;

    private static async Task<UpgradeResult> RunOnFileAsync(
        RaadslagDb db,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var path = Place(db);
        var aside = new SqliteAside(path, clock.GetLocalNow().DateTime);
        if (aside is { IsInterrupted: true, CanPutBack: false })
        {
            return new UpgradeResult.Refused(UpgradeRefusal.CopyIsGone, aside.CopyOfMark);
        }

        var remains = aside.IsInterrupted ? aside.PutBack() : null;
        var isNew = !File.Exists(path);
        if (isNew)
        {
            aside.BeginNew();
        }
        else if (await RefusalOfFileAsync(db, path, cancellation) is { } refused)
        {
            return refused;
        }

        var pending = (await MigrationHistory.OfAsync(db, cancellation)).Pending;
        var copy = await BeginAsync(db, aside, isNew, pending.Count > 0, cancellation);
        if (await ChangeOrPutBackAsync(db, aside, pending, clock, cancellation) is { } unfit)
        {
            return unfit;
        }

        aside.End();
        return new UpgradeResult.Done(pending)
        {
            IsNew = isNew,
            Copy = copy,
            Remains = remains,
        };
    }

    private static async Task<UpgradeResult.Refused?> RefusalOfFileAsync(
        RaadslagDb db,
        string path,
        CancellationToken cancellation
    ) =>
        new FileInfo(path).Length == 0 ? new UpgradeResult.Refused(UpgradeRefusal.FileIsEmpty, path)
        : (await MigrationHistory.OfAsync(db, cancellation)).Refusal is { } refused ? refused
        : await HoldsOthersTablesAsync(db, cancellation) ? new UpgradeResult.Refused(UpgradeRefusal.IsNotOurs, path)
        : null;

    private static async Task<UpgradeResult.Refused?> ChangeOrPutBackAsync(
        RaadslagDb db,
        SqliteAside aside,
        IReadOnlyList<string> pending,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        try
        {
            var unfit = await ChangeAsync(db, pending, clock, cancellation);
            if (unfit is not null)
            {
                await PutBackAsync(db, aside);
            }

            return unfit;
        }
        catch
        {
            await PutBackAsync(db, aside);
            throw;
        }
    }

    // answers where the copy is, null where none is needed
    private static async Task<string?> BeginAsync(
        RaadslagDb db,
        SqliteAside aside,
        bool isNew,
        bool migrates,
        CancellationToken cancellation
    )
    {
        if (isNew || !(migrates || await DatabaseShape.NeedsMendingAsync(db, cancellation)))
        {
            return null;
        }

        var copy = aside.BeginCopied();
        // the row is EF's own lock; under ours it can only be what a killed process left, and EF would wait for it for ever
        await db.Database.ExecuteSqlRawAsync("drop table if exists \"__EFMigrationsLock\"", cancellation);
        return copy;
    }

    private static async Task<UpgradeResult> RunOnServerAsync(
        RaadslagDb db,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var history = await MigrationHistory.OfAsync(db, cancellation);
        var isNew = history.Pending.Count == db.Database.GetMigrations().Count();
        return history.Refusal
            ?? await ChangeAsync(db, history.Pending, clock, cancellation)
            ?? (UpgradeResult)new UpgradeResult.Done(history.Pending) { IsNew = isNew };
    }

    // null when it is done
    private static async Task<UpgradeResult.Refused?> ChangeAsync(
        RaadslagDb db,
        IReadOnlyList<string> pending,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        await DatabaseShape.MendAsync(db, cancellation);
        if (pending.Count > 0)
        {
            // EF reads the history before it makes it, and logs that as a fault
            var history = db.GetService<IHistoryRepository>().GetCreateIfNotExistsScript();
            await db.Database.ExecuteSqlRawAsync(history, cancellation);
            await db.Database.MigrateAsync(cancellation);
        }

        if (await DatabaseShape.FirstDifferenceAsync(db, cancellation) is { } column)
        {
            return new UpgradeResult.Refused(UpgradeRefusal.ShapeIsUnknown, column);
        }

        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("pragma journal_mode = wal", cancellation);
        }

        await ReferenceTables.LoadAsync(db, cancellation);
        await new SearchIndex(db).RenewAsync(cancellation);
        await Sealing.BeginAsync(db, clock.GetUtcNow().UtcDateTime, cancellation);
        return null;
    }

    private static async Task PutBackAsync(RaadslagDb db, SqliteAside aside)
    {
        if (aside.IsInterrupted)
        {
            await db.Database.CloseConnectionAsync();
            aside.PutBack();
        }
    }

    private static Task<bool> HoldsOthersTablesAsync(RaadslagDb db, CancellationToken cancellation) =>
        db
            .Database.SqlQueryRaw<bool>(
                """
                select count(*) > 0 and not max(name = 'records_record_entry' or name = '__EFMigrationsHistory') as "Value"
                from sqlite_master
                where type = 'table' and name not like 'sqlite!_%' escape '!' and name not like '!_!_EFMigrationsLock' escape '!'
                """
            )
            .SingleAsync(cancellation);
}
