using System.Collections.Frozen;

namespace Raadslag.FollowUp;

/// <summary>
/// A run of words to look for: <c>har/have bedt … om</c>. A stroke parts words of which one is enough, a star stands
/// for any ending, and dots for up to six words without a comma between them.
/// </summary>
internal sealed class Phrase
{
    private const string Gap = "…";
    private const int WidestGap = 6;

    private readonly string[][] _steps;

    public Phrase(string text) => _steps = [.. text.Split(' ').Select(step => step.Split('/'))];

    /// <summary>The words it may begin with.</summary>
    public IEnumerable<string> FirstWords => _steps[0];

    /// <summary>Whether the phrase begins at that word, and the word after its last.</summary>
    public bool IsAt(List<SentenceWord> words, int start, out int end)
    {
        end = start;
        for (var step = 0; step < _steps.Length; step++)
        {
            var gap = 0;
            if (_steps[step] is [Gap])
            {
                step++;
                gap = WidestGap;
            }

            end = Next(words, end, gap, _steps[step], isInside: end > start);
            if (end < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int Next(List<SentenceWord> words, int from, int gap, string[] step, bool isInside)
    {
        for (var at = from; at <= from + gap && at < words.Count; at++)
        {
            if (isInside && words[at].IsAfterBreak)
            {
                return -1;
            }

            if (Array.Exists(step, one => Fits(one, words[at].Text)))
            {
                return at + 1;
            }
        }

        return -1;
    }

    private static bool Fits(string step, string word) =>
        step is [.. var beginning, '*'] ? word.StartsWith(beginning, StringComparison.Ordinal) : step == word;
}

/// <summary>Several phrases, found by the word they begin with; that word is written out.</summary>
internal sealed class PhraseBook(IEnumerable<Phrase> phrases)
{
    private readonly FrozenDictionary<string, Phrase[]> _byFirstWord = phrases
        .SelectMany(phrase => phrase.FirstWords, (phrase, word) => (phrase, word))
        .GroupBy(pair => pair.word, pair => pair.phrase, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The word after the last of a phrase that begins at that word; null when none does.</summary>
    public int? EndAt(List<SentenceWord> words, int start)
    {
        foreach (var phrase in _byFirstWord.GetValueOrDefault(words[start].Text, []))
        {
            if (phrase.IsAt(words, start, out var end))
            {
                return end;
            }
        }

        return null;
    }
}
