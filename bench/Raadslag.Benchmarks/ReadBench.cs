using System.Diagnostics;
using Raadslag.Archive;
using Raadslag.Import;

namespace Raadslag.Benchmarks;

/// <summary>Reading a document of 27 pages from text and from PDF, against pdftotext alone on the same PDF.</summary>
internal static class ReadBench
{
    public static async Task RunAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("raadslag-bench-").FullName;
        var (textFile, pdfFile) = await BenchDocument.MakeAsync(folder);
        var text = await File.ReadAllBytesAsync(textFile);
        var pdf = await File.ReadAllBytesAsync(pdfFile);
        using var process = new PdfReadingProcess(
            new PdfReadingCommand(Repository.Program, [PdfReadingCommand.Argument]),
            ReadingTime.Usual,
            TimeProvider.System
        );
        var reading = new SourceReading(process);

        var baseline = await Measure.MedianAsync(30, () => PdfToTextAsync(pdfFile));
        var fromText = await Measure.MedianAsync(60, () => ReadAsync(reading, text));
        var fromPdf = await Measure.MedianAsync(30, () => ReadAsync(reading, pdf));
        await output.WriteLineAsync("| Reading | median | of pdftotext |");
        await output.WriteLineAsync("|---|---|---|");
        await output.WriteLineAsync(Measure.Row("pdftotext alone (baseline)", baseline, baseline));
        await output.WriteLineAsync(Measure.Row("draft from text", fromText, baseline));
        await output.WriteLineAsync(Measure.Row("draft from PDF, in the process for PDFs", fromPdf, baseline));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task ReadAsync(SourceReading reading, byte[] bytes)
    {
        if (
            await reading.ReadAsync(bytes, CancellationToken.None) is not Reading<SourceDocument>.Read source
            || MinutesReader.Read(source.Value) is not Reading<MinutesDraft>.Read
        )
        {
            throw new InvalidOperationException("The document of the benchmark could not be read.");
        }
    }

    private static async Task PdfToTextAsync(string file)
    {
        using var process = Process.Start(
            new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true }
        )!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
    }
}
