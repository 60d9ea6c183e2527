using System.Diagnostics;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.CommandLine;

/// <summary>The built program as it serves a database, until it is killed.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private ServedSite(Process process, Uri address)
    {
        (_process, Address) = (process, address);
        // read all the time, or what it writes would fill the pipe and stop it
        _output = process.StandardOutput.ReadToEndAsync();
        _errors = process.StandardError.ReadToEndAsync();
    }

    public Uri Address { get; }

    /// <summary>Starts it, and waits until it answers.</summary>
    public static async Task<ServedSite> StartAsync(
        DatabaseConnection connection,
        string folder,
        Dictionary<string, string?>? settings = null
    )
    {
        var start = Starting(connection, folder);
        foreach (var (name, value) in settings ?? [])
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        // it says where it answers as soon as it does
        var said = await process.StandardOutput.ReadLineAsync();
        return
            said?.Split(' ').FirstOrDefault(word => word.StartsWith("http:", StringComparison.Ordinal)) is { } address
            ? new ServedSite(process, new Uri(address))
            : throw new InvalidOperationException(
                $"The server ended before it answered: {said}{await process.StandardError.ReadToEndAsync()}"
            );
    }

    /// <summary>How it is started, on a port that is free.</summary>
    public static ProcessStartInfo Starting(DatabaseConnection connection, string folder)
    {
        var start = new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, "Raadslag.Cli"),
            ["serve", "--port", "0", "--data", folder]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("RAADSLAG_DATABASE");
        start.Environment["RAADSLAG_SECOND_FACTOR"] = "optional";
        if (connection is DatabaseConnection.Postgres postgres)
        {
            start.Environment["RAADSLAG_DATABASE"] = postgres.ConnectionString;
        }

        return start;
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        _process.Kill(); // nothing when it has ended
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to end, and reads all it has written after the line that says where it answers.</summary>
    public async Task<string> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync();
        return await _output + await _errors;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    /// <summary>A folder with the database in it where it is a file, so that the command line finds it.</summary>
    public static async Task<(DatabaseConnection Connection, string Folder)> NewDataAsync(TestDatabase database)
    {
        var folder = Directory
            .CreateDirectory(Path.Combine(TestFolder.Path, Guid.CreateVersion7().ToString()))
            .FullName;
        var connection = await database.CreateConnectionAsync();
        if (connection is not DatabaseConnection.SqliteFile file)
        {
            return (connection, folder);
        }

        var moved = DatabaseConnection.Choose(connectionString: null, folder);
        File.Move(file.Path, ((DatabaseConnection.SqliteFile)moved).Path);
        return (moved, folder);
    }
}
