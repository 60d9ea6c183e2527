namespace Raadslag.Publishing.Pasting;

/// <summary>Text from elsewhere as the Markdown of a part, and what of it did not come along.</summary>
/// <param name="Markdown">Paragraphs, headings, lists, tables, bold, italic and links; empty when there was no text.</param>
/// <param name="Notes">One note of a kind, in the order of the kinds; empty when everything came along.</param>
public sealed record PastedText(string Markdown, IReadOnlyList<PasteNote> Notes);

/// <summary>Something that was changed or left out, and how often.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Count">How many, at least 1.</param>
public sealed record PasteNote(PasteNoteKind Kind, int Count);

/// <summary>What can be changed or left out when a text comes from elsewhere.</summary>
public enum PasteNoteKind
{
    /// <summary>Pictures, drawings, films and embedded pages.</summary>
    PicturesLeftOut,

    /// <summary>Comments in the margin.</summary>
    CommentsLeftOut,

    /// <summary>Tracked deletions.</summary>
    DeletedTextLeftOut,

    /// <summary>Links removed because they lead to something else than a page or a mail address; their text is kept.</summary>
    UnsafeLinksRemoved,

    /// <summary>Links removed because they lead to a place in the other text or to a file on a disk; their text is kept.</summary>
    LocalLinksRemoved,

    /// <summary>Merged cells: the text stands in the first of the cells, the others are empty.</summary>
    MergedCellsSpread,

    /// <summary>
    /// Looks that the editor does not know: underlined, struck or raised text, quotations, letters as list numbers,
    /// headings of a third level, lines and lists within a cell.
    /// </summary>
    FormattingLeftOut,
}

/// <summary>Counts what is changed or left out.</summary>
internal sealed class PasteTally
{
    private readonly SortedDictionary<PasteNoteKind, int> _counts = [];

    internal IReadOnlyList<PasteNote> Notes => [.. _counts.Select(count => new PasteNote(count.Key, count.Value))];

    internal void Add(PasteNoteKind kind, int count = 1)
    {
        if (count > 0)
        {
            _counts[kind] = _counts.GetValueOrDefault(kind) + count;
        }
    }
}
