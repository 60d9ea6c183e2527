using System.Globalization;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>Knows the items that are a meeting's own housekeeping: they are no matter.</summary>
internal static class ProceduralTitles
{
    private static readonly string[] Patterns = EmbeddedLines.Of("Matters.Reference.procedural-titles.txt");

    public static bool Contain(string title)
    {
        var plain = title.Trim().ToLower(CultureInfo.InvariantCulture);
        return Array.Exists(
            Patterns,
            pattern =>
                pattern.EndsWith('*') ? plain.StartsWith(pattern[..^1], StringComparison.Ordinal) : plain == pattern
        );
    }
}
