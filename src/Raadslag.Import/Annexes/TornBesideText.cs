using System.Text.RegularExpressions;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Annexes;

/// <summary>
/// A mark torn over three lines whose pieces stand on the lines of the text beside it: ". Fordelingen …",
/// "/ pladser.", ".".
/// </summary>
internal static partial class TornBesideText
{
    private static readonly string[] Pieces = [".", "/", "."];

    /// <summary>The mark that begins on the line, its pieces taken out of the text; null where none begins.</summary>
    public static MarginMark? TakeOut(Desk desk, int first)
    {
        if (!HasPieces(desk, first))
        {
            return null;
        }

        for (var at = 0; at < Pieces.Length; at++)
        {
            var line = desk.Lines[first + at];
            desk.Use(first + at);
            line.Tabbed = line.Text[1..].TrimStart();
            line.IsTakenOut = line.Text.Length == 0;
        }

        return new MarginMark(first, first, Leads: true);
    }

    private static bool HasPieces(Desk desk, int first)
    {
        if (first + Pieces.Length > desk.Lines.Count)
        {
            return false;
        }

        for (var at = 0; at < Pieces.Length; at++)
        {
            var line = desk.Lines[first + at];
            var isPiece = line.CanBeStructure && line.Text.StartsWith(Pieces[at], StringComparison.Ordinal);
            if (!isPiece || (line.Text.Length > 1 && !FarFromText().IsMatch(line.Source.Text)))
            {
                return false;
            }
        }

        return desk.Lines[first].Text.Length > 1;
    }

    // A column's gap, not the blank between two words.
    [GeneratedRegex(@"^\s*[./](?: {2,}|\t)\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex FarFromText();
}
