using System.Text.RegularExpressions;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Prose;

/// <summary>Recognizes what begins a list item.</summary>
internal static partial class Bullets
{
    /// <summary>Whether the line begins with a bullet.</summary>
    public static bool IsMarkedBy(string text) => Bullet().IsMatch(text);

    /// <summary>The line's text after its bullet or number.</summary>
    public static string WithoutMarker(string text) =>
        text[(Bullet().Match(text) is { Success: true } bullet ? bullet.Length : Ordinal().Match(text).Length)..];

    /// <summary>The list marker in Markdown, "-" or "3.", when the line begins a list item.</summary>
    public static string? MarkerOf(WorkLine line)
    {
        if (Bullet().IsMatch(line.Text))
        {
            return "-";
        }

        var match = Ordinal().Match(line.Text);
        if (!match.Success)
        {
            return null;
        }

        return match.Groups["number"] is { Success: true } number ? $"{number.Value}." : match.Groups["letter"].Value;
    }

    // "o" is how Word's second-level bullet comes out.
    [GeneratedRegex(@"^(?:[-–—•●▪◦‣∙·*\uF0B7\uF0A7]+|o|§§) +(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    // Two digits at most: "2026." is a year at the end of a sentence.
    [GeneratedRegex(
        @"^(?:(?<number>\d{1,2})(?:\)|\.(?! ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b))|(?<letter>[a-z]\))) +(?=\S)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Ordinal();
}
