using System.Collections.Frozen;
using Raadslag.Foundations;

namespace Raadslag.Search;

/// <summary>The small words that a search made of other words too does without: og, i, af.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Folded = EmbeddedLines
        .Of("Search.DanishFunctionWords.txt")
        .SelectMany(line => line.Split(' '))
        .Select(word => DanishFolding.Fold(word))
        .ToFrozenSet();

    public static bool Contain(string folded) => Folded.Contains(folded);
}
