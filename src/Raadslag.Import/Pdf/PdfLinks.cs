namespace Raadslag.Import.Pdf;

/// <summary>Gives each link of a page the text under its rectangle; a link over several lines is one link.</summary>
internal static class PdfLinks
{
    internal static void AddTo(
        List<SourceLink> links,
        List<PrintedLink> printed,
        List<(PrintedLine Line, int Number)> lines
    )
    {
        foreach (var link in printed)
        {
            foreach (var (line, number) in lines)
            {
                if (TextUnder(link, line) is { Length: > 0 } text)
                {
                    Add(links, new SourceLink(number, text, link.Url), lastLine: number);
                }
            }
        }
    }

    // the rest of a link that was broken over lines comes right after its first part, on the next line
    private static void Add(List<SourceLink> links, SourceLink link, int lastLine)
    {
        var isRest =
            links is [.., var last]
            && string.Equals(last.Url, link.Url, StringComparison.Ordinal)
            && lastLine - last.Line is > 0 and <= 3;

        if (isRest)
        {
            links[^1] = links[^1] with { Text = Joined(links[^1].Text, link.Text) };
        }
        else
        {
            links.Add(link);
        }
    }

    private static string Joined(string text, string rest) => text.EndsWith('-') ? text + rest : $"{text} {rest}";

    private static string TextUnder(PrintedLink link, PrintedLine line)
    {
        var under = new List<Glyph>();
        foreach (var piece in line.Pieces)
        {
            foreach (var glyph in piece.Glyphs)
            {
                var (x, y) = ((glyph.Left + glyph.Right) / 2, glyph.Baseline + (glyph.Size * 0.25));
                if (x >= link.Left && x <= link.Right && y >= link.Bottom && y <= link.Top)
                {
                    under.Add(glyph);
                }
            }
        }

        return Piece.TextOf(under);
    }
}
