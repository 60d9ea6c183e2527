namespace Raadslag.Import.Text;

/// <summary>Cuts a text at its line ends: CR LF, LF or CR. A form feed ends a line and starts a new page.</summary>
internal static class TextLines
{
    internal static List<SourceLine> Of(string text)
    {
        var lines = new List<SourceLine>(text.Length / 32);
        var hasPages = text.Contains('\f', StringComparison.Ordinal);
        var page = 1;
        var start = 0;

        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n', '\f');
            var end = length < 0 ? text.Length : start + length;
            var isPageEnd = end < text.Length && text[end] == '\f';

            // a form feed right after a line end ends no line of its own
            if (!isPageEnd || end > start)
            {
                lines.Add(new SourceLine(lines.Count + 1, text[start..end], hasPages ? page : null));
            }

            page += isPageEnd ? 1 : 0;
            start = AfterLineEnd(text, end);
        }

        return lines;
    }

    private static int AfterLineEnd(string text, int end) =>
        end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
}
