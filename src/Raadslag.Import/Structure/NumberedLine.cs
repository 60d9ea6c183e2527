using System.Text.RegularExpressions;

namespace Raadslag.Import.Structure;

/// <summary>A line that begins with a number: a section, an item, an entry of the contents, or only a sentence.</summary>
/// <param name="Number">Without a final dot: "3", "3.4", "7a".</param>
/// <param name="Title">What stands after it.</param>
internal sealed partial record NumberedLine(string Number, string Title)
{
    /// <summary>How many levels the number has: one for "3", two for "3.4".</summary>
    public int Depth { get; } = Number.Count(character => character == '.') + 1;

    /// <summary>The first level as a number.</summary>
    public int Major { get; } = Leading(Number);

    /// <summary>The last level as a number.</summary>
    public int Minor { get; } = Leading(Number[(Number.LastIndexOf('.') + 1)..]);

    /// <summary>Whether this number comes directly after another in a document's order.</summary>
    public bool Follows(NumberedLine? other) =>
        other is null ? Minor == 1
        : Major == other.Major && Depth > 1
            ? Minor == other.Minor + 1 || (Minor == other.Minor && Number != other.Number)
        : Major == other.Major + 1 && (Depth == 1 || Minor == 1);

    /// <summary>Reads "3.4. Title", "3.4 Title", "7a) Title".</summary>
    public static NumberedLine? Of(WorkLine line)
    {
        if (!line.CanBeStructure)
        {
            return null;
        }

        var match = Numbered().Match(WithoutAccess(line.Text));
        return match.Success && !StartsWithMonth(match.Groups["title"].Value)
            ? new NumberedLine(match.Groups["number"].Value.ToLowerInvariant(), match.Groups["title"].Value)
            : null;
    }

    /// <summary>Reads "Punkt 3: Title" and "Punkt 3" without a title.</summary>
    public static NumberedLine? OfPoint(WorkLine line)
    {
        if (!line.CanBeStructure)
        {
            return null;
        }

        var match = Point().Match(WithoutAccess(line.Text));
        return match.Success
            ? new NumberedLine(match.Groups["number"].Value.ToLowerInvariant(), match.Groups["title"].Value)
            : null;
    }

    // "LUKKET: 3. Kontrakt", "Lukket punkt 3: Kontrakt"
    private static string WithoutAccess(string text) => AccessFirst().Replace(text, "");

    private static int Leading(string number)
    {
        var digits = number.TakeWhile(char.IsAsciiDigit).Take(6).ToArray();
        return digits is [] ? 0 : int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    // "17. juni 2026" begins with a number too.
    private static bool StartsWithMonth(string title) =>
        DanishDates.Months.Any(month => title.StartsWith(month, StringComparison.Ordinal));

    [GeneratedRegex(
        """^(?:\#{1,6} )?(?<number>[1-9]\d{0,2}[a-z]?(?:\.[1-9]\d{0,2}[a-z]?){0,2})[.)]? (?<title>["”»'(\[]?[\p{L}\d].*)$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"^[\W_]*(?:lukket|fortroligt?|ikke[ -]?offentligt?|åbent?)[)\]*]*[ :–-]+(?=(?:dagsordenspunkt|punkt|pkt\.?|sag) (?:nr\.? ?)?\d|\d{1,3}[a-z]?(?:\.|\)| ))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AccessFirst();

    [GeneratedRegex(
        """^(?:Dagsordenspunkt|Punkt|Pkt\.?|Sag) (?:nr\.? ?)?(?<number>[1-9]\d{0,2}[a-z]?(?:\.[1-9]\d{0,2}[a-z]?)?)(?: ?[:.)–-]+ ?| |$)(?<title>.*)$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Point();
}
