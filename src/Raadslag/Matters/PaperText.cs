namespace Raadslag.Matters;

/// <summary>The written parts of a paper, in Markdown; what drafts, versions and merges have in common.</summary>
/// <param name="Title">The title, one line of plain text.</param>
/// <param name="Background">Under the heading <i>Baggrund</i>; "" for none.</param>
/// <param name="Recommendation">Under <i>Indstilling</i>, its limbs as a list.</param>
/// <param name="Presentation">Under <i>Sagsfremstilling</i>.</param>
public sealed record PaperText(string Title, string Background, string Recommendation, string Presentation)
{
    /// <summary>Nothing written yet.</summary>
    public static PaperText Empty { get; } = new("", "", "", "");

    /// <summary>The text of one part.</summary>
    public string this[PaperPart part] =>
        part switch
        {
            PaperPart.Title => Title,
            PaperPart.Background => Background,
            PaperPart.Recommendation => Recommendation,
            PaperPart.Presentation => Presentation,
        };

    /// <summary>The same with a title of one line, as a version has it.</summary>
    public PaperText WithTitleOnOneLine() => this with { Title = OneLine(Title) };

    /// <summary>The words of a title, one blank between two.</summary>
    public static string OneLine(string title) =>
        string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same with another text in one part.</summary>
    public PaperText With(PaperPart part, string text) =>
        part switch
        {
            PaperPart.Title => this with { Title = text },
            PaperPart.Background => this with { Background = text },
            PaperPart.Recommendation => this with { Recommendation = text },
            PaperPart.Presentation => this with { Presentation = text },
        };
}

/// <summary>A part of a paper that is written by itself; what was decided (<i>Beslutning</i>) belongs to the agenda item.</summary>
public enum PaperPart
{
    Title,

    /// <summary>Baggrund.</summary>
    Background,

    /// <summary>Indstilling.</summary>
    Recommendation,

    /// <summary>Sagsfremstilling.</summary>
    Presentation,
}
