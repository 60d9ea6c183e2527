using System.CommandLine;
using Raadslag.Cli.Checking;
using Raadslag.Cli.CommandLine;
using Raadslag.Publishing.Pdf.Checking;
using Raadslag.Web.Phrases;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag check-pdf</c>: what in PDFs keeps somebody from reading them; stores and changes nothing.</summary>
internal static class CheckPdfCommand
{
    public static Command Build()
    {
        var files = new Argument<string[]>("FIL")
        {
            Description = "PDF-filer, også andres.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("check-pdf", "Se efter, om PDF-filer er tilgængelige (PDF/UA, PDF/A). Gemmer intet.")
        {
            files,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(files)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] files, CancellationToken cancellation)
    {
        var (clean, faulty, refused, places) = (0, 0, 0, 0);
        foreach (var file in files)
        {
            var (found, refusal) = await CheckAsync(file, cancellation);
            if (found is null)
            {
                refused++;
                await Console.Error.WriteLineAsync($"{Plain.Name(file)}: {refusal}");
                continue;
            }

            foreach (var line in PdfReport.Lines(file, found))
            {
                await Console.Out.WriteLineAsync(line);
            }

            await Console.Out.WriteLineAsync();
            (clean, faulty) = found.Findings is [] ? (clean + 1, faulty) : (clean, faulty + 1);
            places += found.Findings.Count + found.Omitted;
        }

        await FinishAsync(clean, faulty, refused, places);
        return refused > 0 ? ExitCode.Refused
            : faulty > 0 ? ExitCode.Found
            : ExitCode.Done;
    }

    private static async Task FinishAsync(int clean, int faulty, int refused, int places)
    {
        if (faulty > 0)
        {
            await Console.Out.WriteLineAsync($"I kantet parentes står reglen. {PdfClauses.Standards}");
        }

        if (clean + faulty > 0)
        {
            await Console.Out.WriteLineAsync(
                "Et program kan ikke se, om rækkefølgen er den rigtige, og om tags og alternative tekster passer. Læs selv filen igennem med en skærmlæser."
            );
        }

        await Console.Out.WriteLineAsync(
            $"{PdfReport.Counted(clean + faulty, "fil", "filer")} set efter: {clean} uden fund, {faulty} med fund ({PdfReport.Counted(places, "sted", "steder")}). {refused} afvist."
        );
    }

    // the answer is a sentence, so that the other files are checked too
    private static async Task<(PdfFindings? Found, string Refusal)> CheckAsync(
        string file,
        CancellationToken cancellation
    )
    {
        if (Directory.Exists(file))
        {
            return (null, "Det er en mappe. Skriv navnene på filerne, for eksempel mappe/*.pdf.");
        }

        if (!File.Exists(file))
        {
            return (null, "Filen findes ikke. Se efter, om navnet og mappen er skrevet rigtigt.");
        }

        try
        {
            // a file beyond the limit is refused before it fills the memory
            var result =
                new FileInfo(file).Length > PdfCheck.LargestFile
                    ? new PdfRefused(PdfRefusal.TooLarge)
                    : PdfCheck.Of(await File.ReadAllBytesAsync(file, cancellation));
            return result is PdfRefused(var refusal) ? (null, refusal.InDanish()) : ((PdfFindings)result, "");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, $"Filen kan ikke læses. Systemet siger: «{fault.Message}»");
        }
    }
}
