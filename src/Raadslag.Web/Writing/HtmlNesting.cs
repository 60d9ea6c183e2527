using System.Text.RegularExpressions;

namespace Raadslag.Web.Writing;

/// <summary>Looks at HTML before it is read: elements nested without end take time without end.</summary>
internal static partial class HtmlNesting
{
    // what Word and mail programs write is some dozens deep
    private const int Deepest = 500;

    // those that hold nothing, and those that end where the next begins, as old mails leave it to them
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area",
        "base",
        "br",
        "col",
        "dd",
        "dt",
        "hr",
        "img",
        "input",
        "li",
        "link",
        "meta",
        "option",
        "p",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "wbr",
    };

    // what makes up a table; outside one it is nothing, and inside one nothing else may stand beside its cells
    private static readonly HashSet<string> OfTables = new(StringComparer.OrdinalIgnoreCase)
    {
        "caption",
        "col",
        "colgroup",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
    };

    // each makes the parser go through what stands before it
    private const int MostMisplaced = 1_000;

    /// <summary>
    /// Whether it is nested deeper than any text is, or holds more that stands where it cannot stand than any program
    /// writes: reading either takes time that grows with its square.
    /// </summary>
    public static bool IsTooTangled(string html)
    {
        var flat = Flat.GetAlternateLookup<ReadOnlySpan<char>>();
        var (depth, misplaced, place) = (0, 0, new TablePlace());
        foreach (var found in Tag().EnumerateMatches(html))
        {
            var tag = html.AsSpan(found.Index, found.Length);
            if (tag is ['<', '!', ..])
            {
                continue;
            }

            var name = tag.TrimStart("</");
            var ends = tag is ['<', '/', ..];
            misplaced += place.Holds(name, ends) ? 0 : 1;
            if (!flat.Contains(name))
            {
                misplaced += ends && depth == 0 ? 1 : 0;
                depth = ends ? Math.Max(depth - 1, 0) : depth + 1;
            }

            if (depth > Deepest || misplaced > MostMisplaced)
            {
                return true;
            }
        }

        return false;
    }

    // where in tables a tag stands
    private struct TablePlace
    {
        private int _tables;
        private bool _isInCell;

        /// <summary>Goes past the tag; false when it stands where it cannot stand.</summary>
        public bool Holds(ReadOnlySpan<char> name, bool ends)
        {
            if (name.Equals("table", StringComparison.OrdinalIgnoreCase))
            {
                // the table around it goes on in the cell that holds it
                (_tables, _isInCell) = ends ? (Math.Max(_tables - 1, 0), _tables > 1) : (_tables + 1, false);
                return true;
            }

            if (!OfTables.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                return _tables == 0 || _isInCell;
            }

            _isInCell = !ends && (name is ['t' or 'T', 'd' or 'D' or 'h' or 'H'] || name.Length == "caption".Length);
            return _tables > 0;
        }
    }

    [GeneratedRegex(@"<!--.*?(?:-->|\z)|</?[a-z][^\s/>]*", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
