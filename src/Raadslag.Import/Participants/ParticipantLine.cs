using System.Text.RegularExpressions;

namespace Raadslag.Import.Participants;

/// <summary>What one entry of a list of participants says.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Party">The letter in brackets, if any.</param>
/// <param name="Municipality">Without the word Kommune, if any.</param>
/// <param name="Rest">What could not be placed, "deltog fra punkt 3"; empty when nothing is left over.</param>
internal sealed partial record ParticipantLine(string Name, string? Party, string? Municipality, string Rest)
{
    private const int Longest = 200;

    /// <summary>Reads "Name (V), Vejen", "Name (C) Kolding", "Name (V), Aalborg Kommune", or a name alone.</summary>
    public static ParticipantLine? Of(string entry)
    {
        var text = Prose.Bullets.IsMarkedBy(entry) ? Prose.Bullets.WithoutMarker(entry) : entry;
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        return OfParty(text) ?? OfNameOnly(text);
    }

    private static ParticipantLine? OfParty(string text)
    {
        var match = WithParty().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (municipality, rest) = Place(match.Groups["place"].Value);
        var party = match.Groups["party"].Value.Trim();
        return new ParticipantLine(
            match.Groups["name"].Value.Trim().TrimEnd(','),
            party.Length <= 3 ? party.ToUpperInvariant() : party,
            municipality,
            rest
        );
    }

    // Without a party: only what looks like a name, perhaps with a municipality after a comma.
    private static ParticipantLine? OfNameOnly(string text)
    {
        var match = NameOnly().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (municipality, rest) = Place(match.Groups["place"].Value);
        return new ParticipantLine(match.Groups["name"].Value, null, municipality, rest);
    }

    private static (string? Municipality, string LeftOver) Place(string text)
    {
        var match = MunicipalityName().Match(text.Trim().TrimStart(',', ' '));
        return match.Success
            ? (match.Groups["name"].Value, match.Groups["rest"].Value.Trim(' ', ',', '(', ')', '–', '-'))
            : (null, text.Trim(' ', ','));
    }

    [GeneratedRegex(
        @"^(?<name>[^()]{2,100})\((?<party>[^()]{1,30})\)(?<place>[^()]*(?:\(.*)?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WithParty();

    [GeneratedRegex(
        @"^(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:(?:von|van|der|de|af|du|la|el) )?\p{Lu}[\p{L}.'’-]*){1,5})(?<place>(?:, ?| – )\p{Lu}.*)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NameOnly();

    [GeneratedRegex(
        @"^(?<name>\p{Lu}[\p{L}-]*(?: [\p{Lu}][\p{L}-]*){0,2}?)(?: Kommunes?)?(?<rest>$|(?: ?[,;(–]| -| (?=\p{Ll})).*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex MunicipalityName();
}
