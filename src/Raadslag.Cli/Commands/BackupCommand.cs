using System.CommandLine;
using System.Globalization;
using Raadslag.Cli.Backups;
using Raadslag.Cli.CommandLine;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag backup</c>: everything in one file, also while the site is used.</summary>
internal static class BackupCommand
{
    private const string Moment = "yyyyMMdd-HHmmss";

    public static Command Build()
    {
        var file = new Argument<string>("FIL") { Description = "Filen, der skrives. Den må ikke findes i forvejen." };
        var keep = new Option<int?>("--keep")
        {
            Description = "Sæt tidspunktet i filens navn, og slet de ældste af disse, så så mange er tilbage.",
            HelpName = "ANTAL",
        };
        keep.Validators.Add(result =>
        {
            if (
                result.Tokens is not [var token]
                || !int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                || count < 1
            )
            {
                result.AddError("keep");
            }
        });
        var data = DataOption.Build();
        var command = new Command("backup", "Skriv en sikkerhedskopi af data og nøgler, også mens siderne bruges.")
        {
            file,
            keep,
            data,
        };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(parsed.GetValue(file)!, parsed.GetValue(keep), parsed.GetValue(data)!, cancellation)
        );
        return command;
    }

    private static async Task<int> RunAsync(string path, int? keep, string folder, CancellationToken cancellation)
    {
        PrivateFiles.FromNowOn();
        if (DataOption.OpenExisting(folder) is not { } connection)
        {
            throw new NoDataException($"Der er ingen data i mappen «{folder}». Se på --data.");
        }

        var target = keep is null ? path : Named(path, TimeProvider.System.GetLocalNow());
        if (File.Exists(target))
        {
            throw new NoDataException($"Filen {target} findes allerede. Vælg et andet navn, eller brug --keep.");
        }

        var written = await new BackupRun(connection, TimeProvider.System).WriteAsync(target, cancellation);
        await Console.Out.WriteLineAsync(
            $"Skrevet: {target}. Hændelsesloggen har {DanishFigures.Grouped(written.Lines)} linjer, og den sidstes prøvetal er {written.Head}. Filen har også nøglerne; gem den lige så lukket som databasen og på en anden maskine."
        );
        foreach (var old in keep is { } count ? Surplus(path, count) : [])
        {
            File.Delete(old);
            await Console.Out.WriteLineAsync($"Slettet: {old}");
        }

        return ExitCode.Done;
    }

    private static string Named(string path, DateTimeOffset now) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.ChangeExtension(path, null)}-{now.ToString(Moment, CultureInfo.InvariantCulture)}{Path.GetExtension(path)}"
        );

    // only what has our name and our manifest in it
    private static string[] Surplus(string path, int keep)
    {
        var (name, extension) = (Path.GetFileNameWithoutExtension(path) + "-", Path.GetExtension(path));
        return Directory
            .EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, $"{name}*{extension}")
            .Where(file =>
                DateTime.TryParseExact(
                    Path.GetFileNameWithoutExtension(file)[name.Length..],
                    Moment,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out _
                ) && BackupArchive.ReadManifest(file) is not null
            )
            .OrderDescending(StringComparer.Ordinal)
            .Skip(keep)
            .ToArray();
    }
}
