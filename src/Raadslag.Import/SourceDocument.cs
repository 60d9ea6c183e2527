namespace Raadslag.Import;

/// <summary>A document taken apart into lines, before anything in it is understood.</summary>
/// <param name="Format">What kind of file it was read from.</param>
/// <param name="Lines">Every line in reading order, blank ones included, numbered from 1 without gaps.</param>
/// <param name="Warnings">What was uncertain already while the lines were recovered: a repaired encoding, say.</param>
/// <param name="Links">Links that the file holds beside its text, with the line their text stands on.</param>
public sealed record SourceDocument(
    SourceFormat Format,
    IReadOnlyList<SourceLine> Lines,
    IReadOnlyList<ReadingWarning> Warnings,
    IReadOnlyList<SourceLink> Links
)
{
    /// <summary>Whether the file says itself what its lines are: a line is a paragraph, and none is the head of a page.</summary>
    public bool IsTagged { get; init; }

    /// <summary>
    /// The numbers of the lines that the file itself says are contents, where it says no pages with them: nothing but what
    /// comes again below.
    /// </summary>
    public IReadOnlyList<int> Contents { get; init; } = [];
}

/// <summary>The kinds of file that can be read.</summary>
public enum SourceFormat
{
    /// <summary>Plain text with its line ends.</summary>
    Text,

    /// <summary>PDF with a text layer.</summary>
    Pdf,

    /// <summary>Word, Office Open XML (.docx).</summary>
    Word,
}

/// <summary>A link that a PDF annotation or a Word hyperlink lays over the text.</summary>
/// <param name="Line">The number of the line on which the linked text starts.</param>
/// <param name="Text">The text the reader sees.</param>
/// <param name="Url">Where it leads, as it stood in the file.</param>
public sealed record SourceLink(int Line, string Text, string Url);

/// <summary>Why a file was refused as a whole; then nothing of it is read.</summary>
public enum ReadingRefusal
{
    /// <summary>The file holds no bytes or nothing but white space.</summary>
    IsEmpty,

    /// <summary>Larger than <see cref="SourceReader.MaximumBytes"/>, or a PDF of more pages or letters than are read.</summary>
    IsTooLarge,

    /// <summary>Neither text, PDF nor Word; images and old .doc files come here too.</summary>
    IsOfUnknownFormat,

    /// <summary>A PDF or Word file that needs a password.</summary>
    IsEncrypted,

    /// <summary>A PDF or Word file that cannot be taken apart.</summary>
    IsDamaged,

    /// <summary>A PDF of pictures: no text layer.</summary>
    HasNoText,

    /// <summary>Reading used more processor time than it may.</summary>
    TookTooLong,

    /// <summary>A Word file that unpacks to more than the limit: a so-called zip bomb.</summary>
    UnpacksTooLarge,

    /// <summary>It can be read, but nothing in it looks like an agenda or minutes.</summary>
    IsNotAMeetingDocument,

    /// <summary>Reading had not ended at the limit by the clock, which is far longer than the one for processor time.</summary>
    NeverEnded,
}
