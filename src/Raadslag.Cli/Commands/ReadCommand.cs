using System.CommandLine;
using Raadslag.Archive;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Import;
using Raadslag.Import;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag read</c>: shows what can be read of a document, and stores nothing.</summary>
internal static class ReadCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("FIL")
        {
            Description = "Dagsorden eller referat: PDF, Word (.docx) eller tekst.",
        };
        var json = new Option<bool>("--json")
        {
            Description = "Skriv udkastet som JSON (docs/minutes-draft.schema.json).",
        };
        var command = new Command("read", "Læs et dokument, og vis, hvad der kan læses. Gemmer intet.") { file, json };
        command.SetAction(
            (parsed, cancellation) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(json), cancellation)
        );
        return command;
    }

    private static async Task<int> RunAsync(string file, bool json, CancellationToken cancellation)
    {
        using var pdf = new PdfReadingProcess(
            PdfReadingCommand.ThisExecutable(),
            ReadingTime.Usual,
            TimeProvider.System
        );
        var (draft, refusal) = await DocumentFile.ReadAsync(new SourceReading(pdf), file, cancellation);
        if (draft is null)
        {
            await Console.Error.WriteLineAsync($"{file}: {refusal}");
            return ExitCode.Refused;
        }

        if (json)
        {
            await Console.Out.WriteLineAsync(MinutesDraftJson.Write(draft.Draft));
        }
        else
        {
            DraftView.Write(draft.Draft, Console.Out);
        }

        return ExitCode.Done;
    }
}
