using System.Globalization;
using System.Net;
using System.Text;

namespace Raadslag.Import.Word;

/// <summary>
/// A Word file as the HTML that Word would put on a clipboard: headings, items with their level and label, tables with
/// merged cells, bold, italic and links; the notes are paragraphs at the end.
/// </summary>
public sealed class WordHtml
{
    private readonly StringBuilder _html = new();
    private readonly List<string> _notes = [];

    private WordHtml() { }

    /// <summary>
    /// The body of the document, or the reason the file is refused. A picture, comment or deletion is an empty element
    /// of that kind (<c>img</c>, <c>MsoCommentReference</c>, <c>del</c>), to be counted.
    /// </summary>
    /// <remarks>Bad bytes never throw. Links are as they stand in the file: who shows the HTML cleans it.</remarks>
    public static Reading<string> Read(ReadOnlyMemory<byte> bytes) =>
        bytes.Length > SourceReader.MaximumBytes
            ? new Reading<string>.Refused(ReadingRefusal.IsTooLarge)
            : FileKinds.Of(bytes.Span) switch
            {
                FileKind.Zip => WordSource.Read(bytes, Body),
                FileKind.Nothing => new Reading<string>.Refused(ReadingRefusal.IsEmpty),
                FileKind.EncryptedOffice => new Reading<string>.Refused(ReadingRefusal.IsEncrypted),
                FileKind.Text or FileKind.Pdf or FileKind.Other => new Reading<string>.Refused(
                    ReadingRefusal.IsOfUnknownFormat
                ),
            };

    private static string? Body(WordPackage package, string part)
    {
        var relations = package.Relations(part);
        var blocks = WordSource.Body(package, part, relations, WordStyles.Of(package, relations));
        var html = new WordHtml();
        html.Write(blocks);
        html._notes.ForEach(note => html._html.Append("<p>").Append(WebUtility.HtmlEncode(note)).Append("</p>\n"));
        return WordLines.Of(blocks).HasText ? html._html.ToString() : null;
    }

    private void Write(List<WordBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case WordParagraph paragraph:
                    Write(paragraph);
                    break;
                case WordTable table:
                    Write(table);
                    break;
            }
        }
    }

    private void Write(WordParagraph paragraph)
    {
        var label = WebUtility.HtmlEncode(paragraph.Label);
        var name = paragraph.Style.HeadingLevel is { } level ? $"h{Math.Min(level, 6)}" : "p";
        _html.Append(
            paragraph.IsListItem
                ? $"<p style='mso-list:l0 level{paragraph.Style.NumberingLevel + 1 ?? 1} lfo1'><span style='mso-list:Ignore'>{label}</span>"
                : $"<{name}>{label}"
        );
        Write(paragraph.Letters);
        foreach (var loss in paragraph.Losses)
        {
            _html.Append(
                loss switch
                {
                    WordLoss.Picture => "<img>",
                    WordLoss.Comment => "<span class=MsoCommentReference></span>",
                    WordLoss.Deletion => "<del></del>",
                }
            );
        }

        _html.Append("</").Append(name).Append(">\n");
        _notes.AddRange(paragraph.Notes);
    }

    private void Write(IReadOnlyList<WordLetter> letters)
    {
        for (var at = 0; at < letters.Count; )
        {
            var first = letters[at];
            var text = new StringBuilder();
            for (; at < letters.Count && letters[at] with { Letter = first.Letter } == first; at++)
            {
                text.Append(letters[at].Letter);
            }

            var encoded = WebUtility.HtmlEncode(text.ToString()).Replace("\n", "<br>", StringComparison.Ordinal);
            encoded = first.IsItalic ? $"<i>{encoded}</i>" : encoded;
            encoded = first.IsBold ? $"<b>{encoded}</b>" : encoded;
            _html.Append(
                first.Url.Length > 0 ? $"<a href=\"{WebUtility.HtmlEncode(first.Url)}\">{encoded}</a>" : encoded
            );
        }
    }

    private void Write(WordTable table)
    {
        _html.Append("<table>\n");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            _html.Append(row >= table.HeadRows ? "<tr>" : "<thead><tr>");
            var column = 0;
            foreach (var cell in table.Rows[row])
            {
                if (!cell.IsMerged)
                {
                    _html.Append(
                        CultureInfo.InvariantCulture,
                        $"<td colspan={cell.Span} rowspan={Height(table, row, column)}>"
                    );
                    Write(cell.Blocks);
                    _html.Append("</td>");
                }

                column += cell.Span;
            }

            _html.Append(row >= table.HeadRows ? "</tr>\n" : "</tr></thead>\n");
        }

        _html.Append("</table>\n");
    }

    private static int Height(WordTable table, int row, int column) =>
        1 + table.Rows.Skip(row + 1).TakeWhile(below => IsMergedAt(below, column)).Count();

    private static bool IsMergedAt(IReadOnlyList<WordTable.Cell> row, int column)
    {
        var at = 0;
        foreach (var cell in row)
        {
            if (at >= column)
            {
                return at == column && cell.IsMerged;
            }

            at += cell.Span;
        }

        return false;
    }
}
