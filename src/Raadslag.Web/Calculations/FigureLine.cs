using System.Text;
using System.Text.RegularExpressions;

namespace Raadslag.Web.Calculations;

/// <summary>One line of figures that somebody typed, pasted from a spreadsheet or uploaded.</summary>
/// <param name="Number">Its number in the text, from 1, blank lines counted.</param>
/// <param name="Cells">Its cells without spaces around them, and without empty ones at the end.</param>
/// <param name="Fault">Why the cells cannot be told apart, in a sentence; null when they can.</param>
internal sealed partial record FigureLine(int Number, IReadOnlyList<string> Cells, string? Fault = null)
{
    private static readonly string[] SumNames = ["i alt", "ialt", "sum", "total"];

    /// <summary>The cell in a column, from 0; empty when the line ends before it.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    /// <summary>
    /// Whether it is the head of the columns: words in some of those after the first, figures in none. A day or a year after
    /// a word is part of a name, as in "Folketal 1. januar 2026".
    /// </summary>
    public bool IsHead =>
        Cells.Skip(1).Any(cell => cell != "")
        && !Cells.Skip(1).Any(cell => DayAfterWord().Replace(cell, "").Any(char.IsDigit));

    /// <summary>Whether it looks like the sums under a table.</summary>
    public bool IsSum => SumNames.Contains(this[0].TrimEnd(':'), StringComparer.OrdinalIgnoreCase);

    /// <summary>The first line, where it is the head of others.</summary>
    public static FigureLine? HeadOf(IReadOnlyList<FigureLine> lines) =>
        lines is [{ IsHead: true } head, _, ..] ? head : null;

    /// <summary>The lines with something in them.</summary>
    public static IReadOnlyList<FigureLine> ReadAll(string text) =>
        [
            .. text.TrimStart('\uFEFF')
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Select((line, i) => Read(i + 1, line))
                .Where(line => line.Cells is [_, ..] || line.Fault is not null),
        ];

    private static FigureLine Read(int number, string line)
    {
        if (line.Contains('\t', StringComparison.Ordinal) || line.Contains(';', StringComparison.Ordinal))
        {
            return Split(line, line.Contains('\t', StringComparison.Ordinal) ? '\t' : ';') is { } cells
                ? new FigureLine(number, cells)
                : new FigureLine(number, [], "Et anførselstegn lukkes ikke. Slet det, eller sæt det sidste.");
        }

        var apart = WideSpace().Split(line.Trim());
        return apart is [var whole] ? ReadNarrow(number, whole) : new FigureLine(number, apart);
    }

    // "A 4200": a single space parts name and figure, when there is but one way to read it
    private static FigureLine ReadNarrow(int number, string line)
    {
        int[] spaces =
        [
            .. Enumerable
                .Range(0, line.Length)
                .Where(i => line[i] == ' ' && line[i + 1] != ' ' && DanishNumber.Read(line[(i + 1)..]) is not null),
        ];
        return spaces switch
        {
            [] => new FigureLine(number, line == "" ? [] : [line]),
            [var space] => new FigureLine(number, [line[..space], line[(space + 1)..]]),
            _ => new FigureLine(
                number,
                [],
                $"»{line}« kan læses på flere måder. Sæt semikolon mellem navnet og tallet."
            ),
        };
    }

    // null when a quotation mark is left open; as spreadsheets write them, a doubled one is one of the text
    private static List<string>? Split(string line, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && (quoted || string.IsNullOrWhiteSpace(cell.ToString())))
            {
                if (quoted && i + 1 < line.Length && line[i + 1] == '"')
                {
                    cell.Append(line[i++]);
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (line[i] == separator && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString().Trim());
        var last = cells.FindLastIndex(written => written != "");
        return quoted ? null : cells[..(last + 1)];
    }

    [GeneratedRegex(" {2,}")]
    private static partial Regex WideSpace();

    [GeneratedRegex(@"(?<=\p{L}{3} )([1-3]?[0-9]\. [a-z]+ )?(19|20)[0-9]{2}$")]
    private static partial Regex DayAfterWord();
}
