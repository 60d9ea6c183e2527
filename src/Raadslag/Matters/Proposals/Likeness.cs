using System.Globalization;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>How alike two items are; what it takes to be proposed as one matter, and why, is in ADR 3.</summary>
/// <param name="Title">Word stems in common, in percent.</param>
/// <param name="Text">Runs of three words in common, in percent of the shorter text's; null when that is too short to tell.</param>
internal readonly record struct Likeness(int Title, int? Text)
{
    private const int ShortestText = 40;
    private const int SameText = 40;
    private const int SameTitle = 75;
    private const int NotAnotherText = 8;
    private const int RelatedTitle = 40;
    private const int RelatedText = 5;

    /// <summary>
    /// Much of one text stands in the other; or the titles say the same and the texts do not contradict it. A case
    /// number in common lowers the bar and no more: one number covers several matters, one matter bears several numbers.
    /// </summary>
    public bool IsWorthProposing(bool sharesCaseNumber) =>
        Text >= SameText
        || (Title >= SameTitle && (Text is null || Text >= NotAnotherText))
        || (sharesCaseNumber && Title >= RelatedTitle && Text >= RelatedText);

    public static Likeness Between(ItemWords one, ItemWords other) =>
        // another year's quota is another matter, though the words are the same
        one.Years.Count > 0
        && other.Years.Count > 0
        && !one.Years.Overlaps(other.Years)
            ? new Likeness(0, 0)
            : new Likeness(OfTitles(one.TitleStems, other.TitleStems), OfTexts(one.Runs, other.Runs));

    private static int OfTitles(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 0 : 200 * one.Count(other.Contains) / (one.Count + other.Count);

    private static int? OfTexts(HashSet<ulong> one, HashSet<ulong> other)
    {
        var (shorter, longer) = one.Count <= other.Count ? (one, other) : (other, one);
        return shorter.Count < ShortestText ? null : 100 * shorter.Count(longer.Contains) / shorter.Count;
    }
}

/// <summary>What is compared of an item: stems and years of its title, and every run of three words of its text.</summary>
internal sealed class ItemWords
{
    private const int StemLength = 7;
    private const int RunLength = 3;
    private const ulong HashStart = 14695981039346656037;
    private const ulong HashPrime = 1099511628211;

    private static readonly HashSet<string> FunctionWords =
    [
        .. EmbeddedLines.Of("Matters.Reference.function-words.txt"),
    ];

    public ItemWords(string title, params IEnumerable<string?> texts)
    {
        var words = Words(title).ToArray();
        Years =
        [
            .. words.Where(word =>
                word.Length == 4 && word.StartsWith("20", StringComparison.Ordinal) && word.All(char.IsAsciiDigit)
            ),
        ];
        TitleStems = [.. words.Where(word => !FunctionWords.Contains(word)).Select(Stem)];
        Runs = [.. texts.SelectMany(text => RunsOf(text ?? ""))];
    }

    public HashSet<string> Years { get; }

    public HashSet<string> TitleStems { get; }

    /// <summary>Hashes of the runs; two runs with one hash are rarer than a comparison can notice.</summary>
    public HashSet<ulong> Runs { get; }

    // a word's beginning is enough to compare titles by: endings and the tails of compounds fall away
    private static string Stem(string word) => word.Length <= StemLength ? word : word[..StemLength];

    private static IEnumerable<ulong> RunsOf(string text)
    {
        var run = new Queue<ulong>();
        foreach (var word in Words(text))
        {
            run.Enqueue(Hash(HashStart, word));
            if (run.Count > RunLength)
            {
                run.Dequeue();
            }

            if (run.Count == RunLength)
            {
                yield return run.Aggregate(HashStart, (hash, part) => unchecked((hash ^ part) * HashPrime));
            }
        }
    }

    private static ulong Hash(ulong start, string word) =>
        word.Aggregate(start, (hash, letter) => unchecked((hash ^ letter) * HashPrime));

    private static IEnumerable<string> Words(string text)
    {
        var lower = text.ToLower(CultureInfo.InvariantCulture);
        for (var i = 0; i < lower.Length; i++)
        {
            var start = i;
            while (i < lower.Length && char.IsLetterOrDigit(lower[i]))
            {
                i++;
            }

            if (i > start)
            {
                yield return lower[start..i];
            }
        }
    }
}
