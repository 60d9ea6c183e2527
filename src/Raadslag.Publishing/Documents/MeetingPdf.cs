using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Documents;

/// <summary>A published agenda or minutes as PDF, after the council's template.</summary>
public static class MeetingPdf
{
    private const int LevelsInContents = 3;

    /// <summary>The whole document.</summary>
    public static PrintResult Write(PublishedDocument document) => Write(document, recorder: null);

    /// <summary>The whole document, and pictures of its pages as they were set; none that were not.</summary>
    public static (PrintResult Result, IReadOnlyList<PageSketch> Pages) Sketch(PublishedDocument document)
    {
        var recorder = new SketchRecorder();
        return (Write(document, recorder), recorder.Pages);
    }

    private static PrintResult Write(PublishedDocument document, PageRecorder? recorder) =>
        CouncilPdf.Write(
            Front(document.Record),
            MeetingBlocks.Of(document.Record),
            document.Template,
            document.PublishedAt,
            recorder
        );

    /// <summary>What the whole document begins with.</summary>
    internal static DocumentFront Front(MeetingRecord record) =>
        new()
        {
            Title = PublicationPhrases.Title(record),
            Name = PublicationPhrases.Name(record.Kind),
            Council = record.Council,
            Facts = [.. MeetingBlocks.Facts(record)],
            Levels = LevelsInContents,
        };

    /// <summary>One item alone (<i>udskrift</i>), as what is sent to those it concerns.</summary>
    /// <param name="document">What it is taken from.</param>
    /// <param name="anchor">The item's place on the page; the document must have it.</param>
    public static PrintResult WriteItem(PublishedDocument document, string anchor)
    {
        var item = document.Record.Sections.SelectMany(section => section.Items).Single(item => item.Anchor == anchor);
        return CouncilPdf.Write(
            new DocumentFront
            {
                Title = $"{PublicationPhrases.Title(document.Record)}, {PublicationPhrases.Item(item.Number)}",
                Name = PublicationPhrases.Extract(document.Record.Kind),
                Council = document.Record.Council,
                Facts = [.. MeetingBlocks.Facts(document.Record)],
            },
            MeetingBlocks.Item(item, level: 2),
            document.Template.WithoutFrontPages,
            document.PublishedAt
        );
    }
}
