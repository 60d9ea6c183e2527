using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Export;
using Raadslag.Cli.Hosting;
using Raadslag.Import;
using Raadslag.Publication;
using Raadslag.Publishing.Documents;
using Raadslag.Web.Phrases;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag export</c>: a published agenda or minutes as a file.</summary>
internal static class ExportCommand
{
    private static readonly string Formats =
        $"{string.Join(", ", ExportFormat.All.SkipLast(1).Select(format => format.Name))} eller {ExportFormat.All[^1].Name}";

    public static Command Build()
    {
        var meeting = new Argument<string?>("MØDE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description =
                "Mødet, som adressen nævner det: kkr-sjaelland/2026-06-12, evt. med /referat eller /dagsorden.",
        };
        var format = new Option<string?>("--format")
        {
            Description = $"Hvad der skrives: {Formats}.",
            HelpName = "FORMAT",
        };
        var output = new Option<string?>("--out") { Description = "Filen, der skrives.", HelpName = "FIL" };
        var all = new Option<string?>("--all")
        {
            Description = "I stedet for et møde: alt, hvad offentligheden ser, som sider i en ny mappe.",
            HelpName = "MAPPE",
        };
        var data = DataOption.Build();
        var command = new Command("export", "Skriv en offentliggjort dagsorden eller et referat som fil.")
        {
            all,
            meeting,
            format,
            output,
            data,
        };
        command.SetAction(
            (parsed, cancellation) =>
                (parsed.GetValue(all), parsed.GetValue(meeting)) switch
                {
                    ({ } folder, null) => SiteCopy.RunAsync(folder, parsed.GetValue(data)!, cancellation),
                    (null, { } one) => RunAsync(
                        one,
                        parsed.GetValue(format),
                        parsed.GetValue(output),
                        parsed.GetValue(data)!,
                        cancellation
                    ),
                    _ => RefuseAsync(ExitCode.Usage, "Skriv enten et møde eller --all MAPPE."),
                }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string meeting,
        string? name,
        string? path,
        string data,
        CancellationToken cancellation
    )
    {
        var format = ExportFormat.All.FirstOrDefault(format => format.Name == name);
        if (MeetingAddress.Of(meeting) is not { } address)
        {
            return await RefuseAsync(
                ExitCode.Usage,
                $"«{meeting}» er ikke et møde. Skriv det som kkr-sjaelland/2026-06-12 eller kkr-sjaelland/2026-06-12/referat."
            );
        }

        if (format is null || path is null)
        {
            return await RefuseAsync(ExitCode.Usage, Incomplete(name, format));
        }

        if (WhyNot(path) is { } refusal)
        {
            return await RefuseAsync(ExitCode.Refused, refusal);
        }

        if (DataOption.OpenExisting(data) is not { } connection)
        {
            return await RefuseAsync(ExitCode.Unavailable, $"Der er ingen data i mappen «{data}». Se på --data.");
        }

        await using var app = Site.Build(connection);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RaadslagDb>();
        var found = await FindAsync(db, address, cancellation);
        if (found is not [var snapshot])
        {
            return await RefuseAsync(ExitCode.Refused, found is [] ? Missing(address) : Several(address));
        }

        switch (format.Write(await db.DocumentOfAsync(snapshot, cancellation)))
        {
            case NotPrinted missing:
                return await RefuseAsync(ExitCode.Refused, DocumentPhrases.NotPrinted(missing));
            case Printed printed:
                await WholeFile.WriteAsync(path, printed.Content, cancellation);
                break;
        }

        await Console.Out.WriteLineAsync($"Skrevet: {path}");
        return ExitCode.Done;
    }

    // the address of a day is that of its first meeting
    private static async Task<List<SnapshotId>> FindAsync(
        RaadslagDb db,
        MeetingAddress address,
        CancellationToken cancellation
    )
    {
        var published =
            from snapshot in db.CurrentSnapshots
            join held in db.Meetings on snapshot.Meeting equals held.Id
            join council in db.Organizations on held.Council equals council.Id
            where council.Slug == address.Council && held.Date == address.Date
            orderby held.Ordinal
            select new
            {
                held.Ordinal,
                snapshot.Kind,
                snapshot.Id,
            };
        var all = await published.ToListAsync(cancellation);
        return
        [
            .. all.Where(one => one.Ordinal == all[0].Ordinal)
                .Where(one => address.Kind is null || one.Kind == address.Kind)
                .Select(one => one.Id),
        ];
    }

    private static string? WhyNot(string path) =>
        Directory.Exists(path) ? $"«{path}» er en mappe. Skriv navnet på en fil."
        : Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder)
            ? $"Mappen «{folder}» findes ikke."
        : null;

    private static string Incomplete(string? name, ExportFormat? format) =>
        name is null ? $"--format mangler. Vælg {Formats}."
        : format is null ? $"Formatet «{name}» kendes ikke. Vælg {Formats}."
        : "--out mangler. Skriv navnet på den fil, der skal skrives.";

    private static string Missing(MeetingAddress address) =>
        $"Der er ikke offentliggjort {Kind(address)} for mødet {address.Council}/{address.Date:yyyy-MM-dd}.";

    private static string Kind(MeetingAddress address) =>
        address.Kind switch
        {
            DocumentKind.Minutes => "et referat",
            DocumentKind.Agenda => "en dagsorden",
            null => "noget",
        };

    private static string Several(MeetingAddress address)
    {
        var meeting = $"{address.Council}/{address.Date:yyyy-MM-dd}";
        return $"Mødet {meeting} har både dagsorden og referat. Skriv {meeting}/dagsorden eller {meeting}/referat.";
    }

    /// <summary>Says why nothing was written.</summary>
    public static async Task<int> RefuseAsync(int code, string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return code;
    }
}
