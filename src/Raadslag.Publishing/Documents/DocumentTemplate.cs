namespace Raadslag.Publishing.Documents;

/// <summary>How a council's documents look, and what stands in them besides the meeting (<i>skabelon</i>).</summary>
public sealed record DocumentTemplate
{
    /// <summary>The colour of headings and of the cover.</summary>
    public DocumentColor Accent { get; init; } = new(0x0B, 0x4F, 0x8A);

    /// <summary>The colour of words that lead somewhere.</summary>
    public DocumentColor Links { get; init; } = new(0x0B, 0x4F, 0x8A);

    /// <summary>What headings are set in.</summary>
    public DocumentFace HeadingFace { get; init; } = DocumentFace.PlexSerif;

    /// <summary>What the text is set in.</summary>
    public DocumentFace TextFace { get; init; } = DocumentFace.PlexSans;

    /// <summary>The council's mark; null for none.</summary>
    public DocumentLogo? Logo { get; init; }

    /// <summary>Whether the title stands on a page of its own.</summary>
    public bool HasCover { get; init; }

    /// <summary>The heading of the page on what the council is for; empty for no such page.</summary>
    public string MissionTitle { get; init; } = "";

    /// <summary>The text of that page, as Markdown.</summary>
    public string Mission { get; init; } = "";

    /// <summary>Whether a list of the items with page numbers stands before them.</summary>
    public bool HasContents { get; init; } = true;

    /// <summary>What stands over every page besides the document's name; empty for the document's name alone.</summary>
    public string RunningHead { get; init; } = "";

    /// <summary>The same look for a document too short for a cover and a page on what the council is for.</summary>
    public DocumentTemplate WithoutFrontPages => this with { HasCover = false, MissionTitle = "", Mission = "" };
}

/// <summary>A fixed set of faces, all with full Danish letters and typographic quotes.</summary>
public enum DocumentFace
{
    /// <summary>IBM Plex Sans.</summary>
    PlexSans,

    /// <summary>IBM Plex Serif.</summary>
    PlexSerif,
}

/// <summary>A picture that stands for the council.</summary>
/// <param name="Content">The bytes of a PNG or JPEG file.</param>
/// <param name="AlternativeText">What it shows, for those who cannot see it.</param>
public sealed record DocumentLogo(ReadOnlyMemory<byte> Content, string AlternativeText)
{
    /// <summary>"image/png" or "image/jpeg".</summary>
    public string MediaType => Content.Span is [0xFF, ..] ? "image/jpeg" : "image/png";
}
