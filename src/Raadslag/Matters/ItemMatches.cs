using System.Globalization;

namespace Raadslag.Matters;

/// <summary>The items of another document of the same meeting, each to be found at most once.</summary>
internal sealed class ItemMatches(IReadOnlyList<KnownItem> items)
{
    private const int SameWithNumber = 50;
    private const int RunLength = 3;

    private readonly List<KnownItem> _left = [.. items];

    /// <summary>The item in the same place: for a document that was corrected, not read again.</summary>
    public KnownItem? TakeInPlace(int place) => items.ElementAtOrDefault(place);

    /// <summary>The item of the same title; else the one of the same number whose title is at least half the same.</summary>
    public KnownItem? Take(RegisteredItem item)
    {
        var found =
            _left.Find(known => known.Title == item.Title && known.Number == item.Number)
            ?? _left.Find(known => Letters(known.Title) == Letters(item.Title))
            ?? _left.Find(known => known.Number == item.Number && Likeness(known.Title, item.Title) >= SameWithNumber);
        if (found is not null)
        {
            _left.Remove(found);
        }

        return found;
    }

    // letters, not words: two readings of a title differ by a hyphen or a lost space
    private static int Likeness(string one, string other)
    {
        var (a, b) = (Runs(Letters(one)), Runs(Letters(other)));
        return a.Count + b.Count == 0 ? 0 : 200 * a.Count(b.Contains) / (a.Count + b.Count);
    }

    private static string Letters(string title) =>
        string.Concat(title.ToLower(CultureInfo.InvariantCulture).Where(char.IsLetterOrDigit));

    private static HashSet<string> Runs(string letters) =>
        [
            .. Enumerable
                .Range(0, Math.Max(0, letters.Length - RunLength + 1))
                .Select(i => letters.Substring(i, RunLength)),
        ];
}
