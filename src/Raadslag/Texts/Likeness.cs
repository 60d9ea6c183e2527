namespace Raadslag.Texts;

/// <summary>How much two paragraphs are alike, by the words they share.</summary>
internal sealed class Likeness
{
    /// <summary>From here on one is the other rewritten: half of the words are the same.</summary>
    private const int Enough = 50;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words in an order that can be compared, each as often as it stands there.</summary>
    public int[] Words(string paragraph)
    {
        var words = WordPieces.Of(paragraph).Where(WordPieces.IsWord).Select(Number).ToArray();
        Array.Sort(words);
        return words;
    }

    /// <summary>The share of the words that both have, from 50 to 100; 0 when it is too little to mean anything.</summary>
    public static int Of(int[] one, int[] other)
    {
        var all = one.Length + other.Length;
        if (all == 0 || 200L * Math.Min(one.Length, other.Length) < Enough * (long)all)
        {
            return 0;
        }

        var (i, j, shared) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            var order = one[i].CompareTo(other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        var percent = (int)(200L * shared / all);
        return percent < Enough ? 0 : percent;
    }

    private int Number(string word)
    {
        _numbers.TryAdd(word, _numbers.Count);
        return _numbers[word];
    }
}
