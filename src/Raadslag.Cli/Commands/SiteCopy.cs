using System.Globalization;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Export;
using Raadslag.Cli.Hosting;
using Raadslag.Foundations;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag export --all</c>: the public site as files.</summary>
internal static class SiteCopy
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    public static async Task<int> RunAsync(string folder, string data, CancellationToken cancellation)
    {
        var target = Path.GetFullPath(folder);
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            return await ExportCommand.RefuseAsync(
                ExitCode.Refused,
                $"«{folder}» er ikke en tom mappe. Vælg en ny, så intet, der er trukket tilbage, bliver liggende."
            );
        }

        if (Path.GetDirectoryName(target) is not { } parent || !Directory.Exists(parent))
        {
            return await ExportCommand.RefuseAsync(
                ExitCode.Refused,
                $"Mappen «{Path.GetDirectoryName(target)}» findes ikke."
            );
        }

        if (DataOption.OpenExisting(data) is not { } connection)
        {
            return await ExportCommand.RefuseAsync(
                ExitCode.Unavailable,
                $"Der er ingen data i mappen «{data}». Se på --data."
            );
        }

        // whole or not at all
        var draft = Path.Combine(parent, $".{Path.GetFileName(target)}.{Guid.CreateVersion7():N}");
        try
        {
            Directory.CreateDirectory(draft);
            var copy = await CopyAsync(connection, draft, cancellation);
            if (copy.Missing is not [])
            {
                return await ExportCommand.RefuseAsync(
                    ExitCode.Refused,
                    $"Siden svarer ikke på {string.Join(", ", copy.Missing)}. Intet er skrevet."
                );
            }

            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }

            Directory.Move(draft, target);
            await Console.Out.WriteLineAsync($"Skrevet: {copy.Files} filer i {folder}");
            return ExitCode.Done;
        }
        finally
        {
            if (Directory.Exists(draft))
            {
                Directory.Delete(draft, recursive: true);
            }
        }
    }

    private static async Task<StaticSite> CopyAsync(
        DatabaseConnection connection,
        string folder,
        CancellationToken cancellation
    )
    {
        await using var app = Site.Build(
            connection,
            port: 0,
            // it is read from here, whatever the site is called to its readers
            ("RAADSLAG_HOSTS", ""),
            ("RAADSLAG_PROXIES", "")
        );
        await Site.UpgradeAsync(app.Services, news: null, cancellation);
        await app.StartAsync(cancellation);
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(app.Urls.First()) };
        var today = app.Services.GetRequiredService<CivilCalendar>().Today();
        var copy = await StaticSite.CopyAsync(
            client,
            app.Services.GetRequiredService<EndpointDataSource>().Endpoints,
            folder,
            $"Kopi fra {today.ToString("d. MMMM yyyy", Danish)}. Søgning, beregninger og log ind er ikke med i kopien.",
            cancellation
        );
        await app.StopAsync(cancellation);
        return copy;
    }
}
