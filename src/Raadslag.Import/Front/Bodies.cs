using System.Text.RegularExpressions;

namespace Raadslag.Import.Front;

/// <summary>Recognizes the name of a council or committee and writes it the same way wherever it is printed.</summary>
internal static partial class Bodies
{
    /// <summary>The name that the line consists of or begins with: "KKR SYDDANMARK" is "KKR Syddanmark".</summary>
    public static string? Of(string line)
    {
        if (line.Length > 160)
        {
            return null;
        }

        var council = Council().Match(line);
        if (council.Success)
        {
            return $"KKR {Cased(council.Groups["name"].Value)}";
        }

        var committee = Committee().Match(line);
        return committee.Success ? Cased(committee.Groups["name"].Value) : null;
    }

    /// <summary>The council named anywhere in a line: "Referat fra møde i KKR Syddanmark".</summary>
    public static string? In(string line) =>
        Anywhere().Match(line) is { Success: true } council ? $"KKR {Cased(council.Groups["name"].Value)}" : null;

    /// <summary>The council that running text mentions most often; the first of two.</summary>
    public static string? MentionedIn(IEnumerable<string> texts) =>
        texts
            .Where(text => text.Length <= 2000)
            .SelectMany(text => Mention().Matches(text))
            .GroupBy(match => match.Groups["name"].Value, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .MaxBy(group => group.Count())
            is { Key: var name }
            ? $"KKR {Unpossessed(name)}"
            : null;

    // "KKR Syddanmarks formandskab"; no region's name ends in s.
    private static string Unpossessed(string name) => name.TrimEnd('s');

    private static string Cased(string name) =>
        name.Any(char.IsLower) && char.IsUpper(name[0])
            ? name
            : string.Join(
                ' ',
                name.Split(' ')
                    .Select(word =>
                        word.Length < 2 ? word : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()
                    )
            );

    [GeneratedRegex(
        @"^(?:(?:møde i|referat|dagsorden)(?: for| fra| af| til)? )?(?:KKR|kommunekontaktråd(?:et)?(?: for)?)(?: i)? (?<name>hovedstaden|sjælland|syddanmark|midtjylland|nordjylland|østdanmark)\b(?=$| ?[,|–:(-]| \d| den )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Council();

    [GeneratedRegex(
        @"^(?:udvalg: ?|råd: ?)?(?<name>(?:\p{Lu}[\p{L}-]*(?:,? (?:og|for|\p{L}[\p{L}-]*)){0,6} ?)?\p{L}*(?:udvalget?|byrådet?|kommunalbestyrelsen?|regionsrådet?|styregruppen?|kommunekontaktrådet?)(?: (?:for|i) \p{L}[\p{L} ,-]{2,60})?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Committee();

    [GeneratedRegex(
        @"\b(?:KKR|kommunekontaktråd(?:et)?(?: for| i)?) (?<name>hovedstaden|sjælland|syddanmark|midtjylland|nordjylland|østdanmark)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Anywhere();

    [GeneratedRegex(
        @"\bKKR (?<name>Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland|Østdanmark)s?\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Mention();
}
