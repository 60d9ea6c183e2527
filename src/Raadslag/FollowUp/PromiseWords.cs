using System.Collections.Frozen;
using System.Globalization;
using Raadslag.Foundations;

namespace Raadslag.FollowUp;

/// <summary>The words that promise, by the heading they stand under in the list beside the code.</summary>
internal static class PromiseWords
{
    private static readonly Dictionary<string, List<string>> Sections = Read();

    /// <summary>The words under that heading.</summary>
    public static FrozenSet<string> Of(string section) => Sections[section].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lines under that heading, as phrases to look for.</summary>
    public static PhraseBook Phrases(string section) => new(Sections[section].Select(line => new Phrase(line)));

    /// <summary>The lines "phrase = number" under that heading.</summary>
    public static (Phrase Phrase, int Number)[] Amounts(string section) =>
        [.. Pairs(section).Select(pair => (new Phrase(pair.Words), pair.Number))];

    /// <summary>The lines "word/word = number" under that heading.</summary>
    public static FrozenDictionary<string, int> Numbers(string section) =>
        Pairs(section)
            .SelectMany(pair => pair.Words.Split('/'), (pair, word) => (word, pair.Number))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Number, StringComparer.Ordinal);

    private static IEnumerable<(string Words, int Number)> Pairs(string section) =>
        Sections[section]
            .Select(line => line.Split(" = "))
            .Select(pair => (pair[0], int.Parse(pair[1], CultureInfo.InvariantCulture)));

    private static Dictionary<string, List<string>> Read()
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> current = [];
        foreach (var line in EmbeddedLines.Of("FollowUp.Reference.promise-words.txt"))
        {
            if (line is ['[', .. var name, ']'])
            {
                sections.Add(name, current = []);
            }
            else
            {
                current.Add(line);
            }
        }

        return sections;
    }
}
