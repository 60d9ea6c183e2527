using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Raadslag.Tests.Databases;

/// <summary>A PostgreSQL server in a temporary folder, reached through a socket there, stopped when the run ends.</summary>
public sealed class PostgresServer
{
    private static readonly string? Programs = FindPrograms();

    private readonly string _folder;

    private PostgresServer(string folder, string processId) => (_folder, ProcessId) = (folder, processId);

    /// <summary>Why no server can be started; null when one can.</summary>
    public static string? Missing => Programs is null ? "PostgreSQL (initdb, pg_ctl) is not installed." : null;

    /// <summary>Where one of PostgreSQL's programs lies; its bare name when it is not beside the server's.</summary>
    public static string PathOf(string program) =>
        Path.Combine(Programs!, program) is var beside && File.Exists(beside) ? beside : program;

    public string ProcessId { get; }

    public static async Task<PostgresServer> StartAsync()
    {
        // a short name: the path of a socket may have no more than a hundred letters
        var folder = Directory.CreateTempSubdirectory("pg-").FullName;
        RunGuard.Remove(folder);
        // other users reach the socket, and nothing else
        await RunAsync("chmod", "a+x", folder);
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", "postgres", folder);
        }

        var data = Path.Combine(folder, "data");
        await RunProgramAsync(
            "initdb",
            "-D",
            data,
            "-U",
            "raadslag",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-sync",
            "--locale=C.UTF-8"
        );
        var settings =
            $"-k {folder} -c listen_addresses= -c fsync=off -c synchronous_commit=off -c max_connections=200";
        await RunProgramAsync("pg_ctl", "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o", settings, "start");
        var process = (await File.ReadAllLinesAsync(Path.Combine(data, "postmaster.pid")))[0];
        RunGuard.Stop(process, folder);
        return new PostgresServer(folder, process);
    }

    public string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = _folder,
            Database = database,
            Username = "raadslag",
            MaxPoolSize = 10,
            ConnectionIdleLifetime = 5,
            ConnectionPruningInterval = 1,
        }.ConnectionString;

    public async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(ConnectionString("postgres")) { Pooling = false }
        );
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static Task RunProgramAsync(string program, params string[] arguments) =>
        RunAsync(AsServer(program, arguments));

    // the server's programs refuse to run as root
    private static string[] AsServer(string program, params string[] arguments) =>
        [
            .. Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--"] : Array.Empty<string>(),
            Path.Combine(Programs!, program),
            .. arguments,
        ];

    private static async Task RunAsync(params string[] command)
    {
        // the output is not read through a pipe: the server inherits it and would keep it open
        using var process = Start("exec \"$@\" >/dev/null 2>&1", command);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"{command[0]} ended with {process.ExitCode}.")
            );
        }
    }

    private static Process Start(string script, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("sh", ["-c", script, "sh", .. arguments]) { WorkingDirectory = "/" })!;

    private static string? FindPrograms()
    {
        const string Debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(Debian)
            ? Directory.GetDirectories(Debian).Select(folder => Path.Combine(folder, "bin"))
            : [];
        return versions
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .LastOrDefault(folder =>
                File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl"))
            );
    }
}
