using System.Text;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Prose;

/// <summary>The text of several lines as one, which still knows the line of each character.</summary>
internal sealed class JoinedText
{
    private readonly List<int> _starts = [];
    private readonly List<int> _lines = [];

    private JoinedText() { }

    public static JoinedText Empty { get; } = new();

    public string Text { get; private set; } = "";

    /// <summary>Joins lines of one paragraph; warns of doubtful hyphens.</summary>
    public static JoinedText Of(Desk desk, IReadOnlyList<int> lines, int skipFirst = 0)
    {
        var joined = new JoinedText();
        var text = new StringBuilder();
        foreach (var index in lines)
        {
            var line = desk.Lines[index].Text;
            line = joined._lines is [] ? line[Math.Min(skipFirst, line.Length)..] : line;
            var before = text.Length;
            if (Hyphens.Append(text, line, desk.Vocabulary))
            {
                desk.Warn(WarningCode.HyphenIsDoubtful, joined._lines[^1], WordAt(text, before));
            }

            joined._starts.Add(text.Length - line.Length);
            joined._lines.Add(index);
        }

        joined.Text = text.ToString();
        return joined;
    }

    /// <summary>The index of the line a character stands on.</summary>
    public int LineAt(int offset)
    {
        var at = _starts.BinarySearch(offset);
        return _lines[Math.Max(0, at < 0 ? ~at - 1 : at)];
    }

    /// <summary>Where a line's text starts, or −1.</summary>
    public int StartOf(int line)
    {
        var at = _lines.BinarySearch(line);
        return at < 0 ? -1 : _starts[at];
    }

    private static string WordAt(StringBuilder text, int offset)
    {
        var (start, end) = (Math.Min(offset, text.Length), Math.Min(offset, text.Length));
        while (start > 0 && offset - start < 60 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - offset < 60 && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.ToString(start, end - start);
    }
}
