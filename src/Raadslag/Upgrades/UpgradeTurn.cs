using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using Raadslag.Foundations;

namespace Raadslag.Upgrades;

/// <summary>One process at a time brings a database up to date. The turn ends with the process, also when it is killed.</summary>
internal sealed class UpgradeTurn : IAsyncDisposable
{
    private const int TurnLock = 0x55504752; // any number that nothing else locks

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly IAsyncDisposable _held;

    private UpgradeTurn(IAsyncDisposable held) => _held = held;

    /// <summary>Waits for the turn; null when others have had it for all of <paramref name="patience"/>.</summary>
    public static async Task<UpgradeTurn?> TakeAsync(RaadslagDb db, TimeSpan patience, CancellationToken cancellation)
    {
        IAsyncDisposable? held = db.Database.IsNpgsql()
            ? await OfPostgresAsync(ConnectionString(db), patience, cancellation)
            : await OfFileAsync(db.Database.GetDbConnection().DataSource + ".start", patience, cancellation);
        return held is null ? null : new UpgradeTurn(held);
    }

    // as it was given: the connection's own no longer has the password in it
    private static string ConnectionString(RaadslagDb db) =>
        RelationalOptionsExtension.Extract(db.GetService<IDbContextOptions>()).ConnectionString!;

    public ValueTask DisposeAsync() => _held.DisposeAsync();

    // a lock of the operating system on a file beside the database; the file stays, for to delete it would be a race
    private static async Task<FileStream?> OfFileAsync(string path, TimeSpan patience, CancellationToken cancellation)
    {
        using var clock = new PeriodicTimer(Pause);
        for (var tries = patience / Pause; ; tries--)
        {
            try
            {
                return OwnFiles.OpenAlone(path);
            }
            catch (IOException fault) when (OwnFiles.IsTaken(fault))
            {
                if (tries <= 0)
                {
                    return null;
                }
            }

            await clock.WaitForNextTickAsync(cancellation);
        }
    }

    // a lock of the session, on a connection of its own that goes with the process
    private static async Task<NpgsqlConnection?> OfPostgresAsync(
        string connectionString,
        TimeSpan patience,
        CancellationToken cancellation
    )
    {
        var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 0 }.ConnectionString
        );
        try
        {
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = FormattableString.Invariant(
                $"set lock_timeout = {(long)patience.TotalMilliseconds}; select pg_advisory_lock({TurnLock})"
            );
            await command.ExecuteNonQueryAsync(cancellation);
            return connection;
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            await connection.DisposeAsync();
            return null;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
