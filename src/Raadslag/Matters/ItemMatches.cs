namespace Raadslag.Matters;

/// <summary>The items of another document of the same meeting, each to be found at most once.</summary>
internal sealed class ItemMatches(IReadOnlyList<KnownItem> items)
{
    private const int SameWithNumber = 50;

    private readonly List<KnownItem> _left = [.. items];

    /// <summary>The item of the same title; else the one of the same number whose title is at least half the same.</summary>
    public KnownItem? Take(RegisteredItem item)
    {
        var found =
            _left.Find(known => known.Title == item.Title && known.Number == item.Number)
            ?? _left.Find(known => IsSameTitle(known.Title, item.Title))
            ?? _left.Find(known => known.Number == item.Number && IsLikelyTitle(known.Title, item.Title));
        if (found is not null)
        {
            _left.Remove(found);
        }

        return found;
    }

    private static bool IsSameTitle(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool IsLikelyTitle(string one, string other) =>
        Likeness.Between(new ItemWords(one), new ItemWords(other)).Title >= SameWithNumber;
}
