using System.Text;

namespace Raadslag.Foundations;

/// <summary>
/// Comma-separated lines under a head. A cell with commas stands in quotation marks, and one within it is doubled; a line
/// is a line, also within quotation marks. Empty lines are passed over.
/// </summary>
internal sealed record CsvTable(string Head, IReadOnlyList<CsvLine> Lines)
{
    public static CsvTable Read(string text)
    {
        var lines = text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        return new CsvTable(
            lines[0],
            [
                .. lines
                    .Select((line, i) => new CsvLine(i + 1, line, Cells(line)))
                    .Skip(1)
                    .Where(line => line.Text is not ""),
            ]
        );
    }

    /// <summary>A table in the assembly: <c>Elections.Reference.parties.csv</c>.</summary>
    public static CsvTable OfResource(string file) => Read(TextOfResource(file));

    /// <summary>The text of a table in the assembly.</summary>
    public static string TextOfResource(string file)
    {
        using var stream = typeof(CsvTable).Assembly.GetManifestResourceStream($"Raadslag.{file}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string[]? Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] is '"' && isQuoted && at + 1 < line.Length && line[at + 1] is '"')
            {
                cell.Append(line[at++]);
            }
            else if (line[at] is '"')
            {
                isQuoted = !isQuoted;
            }
            else if (line[at] is ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[at]);
            }
        }

        return isQuoted ? null : [.. cells, cell.ToString()];
    }
}

/// <summary>One line of it.</summary>
/// <param name="Number">Its number in the file; the head is 1.</param>
/// <param name="Text">As it stands.</param>
/// <param name="Cells">Its cells; null when a quotation mark is never closed.</param>
internal sealed record CsvLine(int Number, string Text, string[]? Cells);
