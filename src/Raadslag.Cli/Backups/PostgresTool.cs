using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using Raadslag.Cli.CommandLine;

namespace Raadslag.Cli.Backups;

/// <summary>PostgreSQL's own <c>pg_dump</c> and <c>pg_restore</c>, found on the PATH.</summary>
internal static partial class PostgresTool
{
    /// <summary>Refuses a program that is not there, or is older than the server.</summary>
    public static async Task RequireAsync(string program, NpgsqlConnection server, CancellationToken cancellation)
    {
        var (_, said) = await RunAsync(program, [], ["--version"], cancellation);
        var own = Major().Match(said) is { Success: true } found
            ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture)
            : 0;
        if (own < server.PostgreSqlVersion.Major)
        {
            throw new NoDataException(
                $"{program} er version {own}, men serveren er version {server.PostgreSqlVersion.Major}. Installer en {program}, der mindst er lige så ny, og sæt den først i PATH."
            );
        }
    }

    /// <summary>Runs it on a database; what it complains of is the refusal.</summary>
    public static async Task RunOnAsync(
        string program,
        string connectionString,
        IReadOnlyList<string> words,
        CancellationToken cancellation
    )
    {
        var (code, said) = await RunAsync(program, PlaceOf(connectionString), words, cancellation);
        if (code != 0)
        {
            throw new NoDataException($"{program} kunne ikke gennemføre det. Den siger: «{said.Trim()}»");
        }
    }

    private static async Task<(int Code, string Said)> RunAsync(
        string program,
        IEnumerable<(string Name, string? Value)> environment,
        IReadOnlyList<string> words,
        CancellationToken cancellation
    )
    {
        var start = new ProcessStartInfo(program, words)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment.Where(setting => setting.Value is not null))
        {
            start.Environment[name] = value;
        }

        try
        {
            using var process = Process.Start(start)!;
            var (output, errors) = (
                process.StandardOutput.ReadToEndAsync(cancellation),
                process.StandardError.ReadToEndAsync(cancellation)
            );
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, await output + await errors);
        }
        catch (Win32Exception)
        {
            throw new NoDataException(
                $"Programmet {program} findes ikke i PATH. Det følger med PostgreSQL (i Debian pakken postgresql-client)."
            );
        }
    }

    // in the environment, where other users cannot see the password
    private static (string, string?)[] PlaceOf(string connectionString)
    {
        var place = new NpgsqlConnectionStringBuilder(connectionString);
        return
        [
            ("PGHOST", place.Host),
            ("PGPORT", place.Port.ToString(CultureInfo.InvariantCulture)),
            ("PGDATABASE", place.Database),
            ("PGUSER", place.Username),
            ("PGPASSWORD", place.Password),
            ("PGPASSFILE", place.Passfile),
            ("PGSSLMODE", ModeOf(place.SslMode)),
            ("PGSSLROOTCERT", place.RootCertificate),
        ];
    }

    private static string? ModeOf(SslMode mode) =>
        mode switch
        {
            SslMode.Disable => "disable",
            SslMode.Allow => "allow",
            SslMode.Require => "require",
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            _ => null,
        };

    [GeneratedRegex(@"\) (\d+)")]
    private static partial Regex Major();
}
