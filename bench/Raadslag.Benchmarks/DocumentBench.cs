using System.Diagnostics;
using System.Text;
using Raadslag.Import;
using Raadslag.Publishing;
using Raadslag.Publishing.Documents;

namespace Raadslag.Benchmarks;

/// <summary>An agenda of 25 pages and a collection of 700 as PDF and as Word, against the same record as JSON.</summary>
internal static class DocumentBench
{
    private const int PagesOfAgenda = 25;
    private const int PagesOfCollection = 700;

    public static async Task RunAsync(TextWriter output)
    {
        var collection = WithPages(PagesOfCollection);
        Written(MeetingPdf.Write(collection));
        using var process = Process.GetCurrentProcess();
        var most = process.PeakWorkingSet64 / 1e6;
        await output.WriteLineAsync(
            FormattableString.Invariant(
                $"The first {PagesOfCollection} pages of the process: it held {most:0} MB at most.\n"
            )
        );
        await output.WriteLineAsync("| Document | median | of the JSON | allocated | size | aim |");
        await output.WriteLineAsync("|---|---|---|---|---|---|");
        var agenda = WithPages(PagesOfAgenda);
        var baseline = await RowAsync(output, "25 pages as JSON (baseline)", "json", agenda, PagesOfAgenda, null, "");
        await RowAsync(output, "25 pages as PDF", "pdf", agenda, PagesOfAgenda, baseline, "60 ms");
        await RowAsync(output, "25 pages as Word", "docx", agenda, PagesOfAgenda, baseline, "20 ms");
        baseline = await RowAsync(
            output,
            "700 pages as JSON (baseline)",
            "json",
            collection,
            PagesOfCollection,
            null,
            ""
        );
        await RowAsync(output, "700 pages as PDF", "pdf", collection, PagesOfCollection, baseline, "1.5 s, 200 MB");
    }

    private static async Task<double> RowAsync(
        TextWriter output,
        string what,
        string form,
        PublishedDocument document,
        int pages,
        double? baseline,
        string aim
    )
    {
        var write = ExportFormat.All.Single(format => format.Name == form).Write;
        var median = await Measure.MedianAsync(
            Math.Max(20, 5_000 / pages),
            () =>
            {
                Written(write(document));
                return Task.CompletedTask;
            }
        );
        var before = GC.GetAllocatedBytesForCurrentThread();
        var size = Written(write(document)).Length;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        await output.WriteLineAsync(
            FormattableString.Invariant(
                $"| {what} | {median:0.0} ms | {median / (baseline ?? median):0.0} | {allocated / 1e6:0.0} MB | {size / 1e3:0} kB | {aim} |"
            )
        );
        return median;
    }

    private static ReadOnlyMemory<byte> Written(PrintResult result) => ((Printed)result).Content;

    // the longest sample's items, told again until there are pages enough
    private static PublishedDocument WithPages(int pages)
    {
        var sample = Sample();
        var written = Pages(Document(sample, 1));
        var rounds = 1 + (int)Math.Ceiling((pages - written) / (double)(Pages(Document(sample, 2)) - written));
        return Document(sample, rounds);
    }

    private static PublishedDocument Document(MeetingRecord sample, int rounds)
    {
        var sections = Enumerable
            .Range(0, rounds)
            .SelectMany(round => sample.Sections.Select(section => Again(section, round)));
        return new PublishedDocument(
            sample with
            {
                Sections = [.. sections],
            },
            DateTimeOffset.UnixEpoch,
            new DocumentTemplate()
        );
    }

    private static PublishedSection Again(PublishedSection section, int round) =>
        section with
        {
            Items = [.. section.Items.Select(item => item with { Anchor = $"{item.Anchor}-{round}" })],
        };

    private static int Pages(PublishedDocument document)
    {
        var file = Encoding.Latin1.GetString(Written(MeetingPdf.Write(document)).Span);
        var folder = Directory.CreateTempSubdirectory("raadslag-bench-");
        var path = Path.Combine(folder.FullName, "document.pdf");
        File.WriteAllText(path, file, Encoding.Latin1);
        using var process = Process.Start(new ProcessStartInfo("pdfinfo", [path]) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        folder.Delete(recursive: true);
        var line = said.Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal));
        return int.Parse(line["Pages:".Length..], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static MeetingRecord Sample()
    {
        var file = Path.Combine(Repository.Root, "samples", "kkr-sjaelland", "2026-06-12-referat.txt");
        var source = ((Reading<SourceDocument>.Read)SourceReader.Read(File.ReadAllBytes(file))).Value;
        var draft = ((Reading<MinutesDraft>.Read)MinutesReader.Read(source)).Value;
        return new MeetingRecord
        {
            Council = "KKR Sjælland",
            CouncilSlug = "kkr-sjaelland",
            Kind = PublishedKind.Agenda,
            Date = new DateOnly(2026, 6, 12),
            Start = draft.Start,
            Place = draft.Place,
            Review = PublishedReview.Approved,
            Warnings = 0,
            Participants = [],
            Apologies = [],
            Sections =
            [
                .. draft.Sections.Select(section => new PublishedSection(
                    section.Number,
                    section.Title,
                    [.. section.Items.Select(Item)]
                )),
            ],
        };
    }

    private static PublishedItem Item(ItemDraft item) =>
        new()
        {
            Anchor = PublicAddresses.Anchor(item.Number),
            Number = item.Number,
            Title = item.Title,
            CaseNumber = item.CaseNumber,
            CaseOfficers = item.CaseOfficers,
            MatterSlug = null,
            Parts =
            [
                .. item.Parts.Select(part => new PublishedPart(
                    Enum.Parse<PublishedPartKind>($"{part.Kind}"),
                    part.Heading,
                    part.Markdown
                )),
            ],
            RecommendationLimbs = item.RecommendationLimbs,
            Annexes = [],
            Links = [],
            Source = null,
        };
}
