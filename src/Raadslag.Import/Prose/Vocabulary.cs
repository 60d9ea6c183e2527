using Raadslag.Import.Structure;

namespace Raadslag.Import.Prose;

/// <summary>The words a document itself uses where no line end can have cut them, and how often.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many lines end in a hyphen after a small letter, for every thousand lines.</summary>
    public int HyphensPerThousandLines { get; private init; }

    public static Vocabulary Of(IReadOnlyList<WorkLine> lines)
    {
        var texts = lines.Where(line => !line.IsBlank).ToArray();
        var hyphens = texts.Count(line => line.Text is [.., var letter, '-'] && char.IsLower(letter));
        var vocabulary = new Vocabulary { HyphensPerThousandLines = hyphens * 1000 / Math.Max(1, texts.Length) };
        var isCut = false;
        foreach (var line in texts)
        {
            isCut = vocabulary.Add(line.Text, isCut);
        }

        return vocabulary;
    }

    public int Count(string word) => _words.GetValueOrDefault(word);

    public bool Knows(string word) => _words.ContainsKey(word);

    /// <summary>Letters, digits and inner hyphens: what counts as one word.</summary>
    public static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character == '-';

    // "SOSU-" of "SOSU-hjælpere"
    private void CountPrefix(string word)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 1 && hyphen < word.Length - 1 && word.AsSpan(0, hyphen).IndexOfAnyExceptInRange('A', 'Z') < 0)
        {
            Remember(word[..(hyphen + 1)]);
        }
    }

    private void Remember(string word) => _words[word] = _words.GetValueOrDefault(word) + 1;

    // The first word is left out where the line before was cut, the last where this one is.
    private bool Add(string text, bool firstIsCut)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && IsWordCharacter(text[end]))
            {
                end++;
            }

            var isCut = (start == 0 && firstIsCut) || (end == text.Length && text[^1] == '-');
            if (end > start && end - start <= 60 && !isCut)
            {
                var word = text[start..end];
                Remember(word);
                CountPrefix(word);
            }

            start = end + 1;
        }

        return text.EndsWith('-');
    }
}
