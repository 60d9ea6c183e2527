using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Raadslag.Publishing.Word;

/// <summary>
/// The contents: entries that lead to their headings, in a field that Word sets anew when the file is opened, for only Word
/// knows on which pages it sets them.
/// </summary>
internal static class WordContents
{
    // the numbers below are those of headings
    private const string Id = "0";
    private const string Bookmark = "_Indhold";

    /// <summary>Puts the entries before the block at a place; what comes from there on is what they lead to.</summary>
    public static void Insert(WordBody body, int at, int levels)
    {
        var entries = body.Headings.Select(Entry).ToArray();
        entries[0].InsertAfter(Begin(levels), entries[0].ParagraphProperties);
        entries[^1].Append(Mark(FieldCharValues.End));
        body.Insert(at, [.. entries, new BookmarkStart { Id = Id, Name = Bookmark }]);
        body.Add(new BookmarkEnd { Id = Id });
    }

    private static Paragraph Entry(WordHeading heading) =>
        WordBody.Of(
            WordStyle.Contents(heading.Level),
            [
                new Hyperlink(
                    WordRuns.Words(heading.Text),
                    WordRuns.Tab(),
                    Mark(FieldCharValues.Begin),
                    Instruction($" PAGEREF {heading.Bookmark} \\h "),
                    Mark(FieldCharValues.Separate),
                    Mark(FieldCharValues.End)
                )
                {
                    Anchor = heading.Bookmark,
                    History = true,
                },
            ]
        );

    private static Run Begin(int levels) =>
        new(
            new FieldChar { FieldCharType = FieldCharValues.Begin, Dirty = true },
            new FieldCode($" TOC \\o \"1-{levels}\" \\b {Bookmark} \\h ")
            {
                Space = SpaceProcessingModeValues.Preserve,
            },
            new FieldChar { FieldCharType = FieldCharValues.Separate }
        );

    private static Run Instruction(string words) =>
        new(new FieldCode(words) { Space = SpaceProcessingModeValues.Preserve });

    private static Run Mark(FieldCharValues kind) => new(new FieldChar { FieldCharType = kind });
}
