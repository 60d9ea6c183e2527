using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>Where two readings of a document say different things.</summary>
internal static class DraftDifferences
{
    /// <summary>In the new reading's order, then what is gone in the old one's.</summary>
    public static IReadOnlyList<Difference> Between(MinutesDraft before, MinutesDraft after)
    {
        var old = DraftTexts.Of(before);
        var read = DraftTexts.Of(after);
        return
        [
            .. read.Select(text => new Difference(text.Key, old.GetValueOrDefault(text.Key, ""), text.Value))
                .Concat(
                    old.Where(text => !read.ContainsKey(text.Key))
                        .Select(text => new Difference(text.Key, text.Value, ""))
                )
                .Where(difference => difference.Before != difference.After),
        ];
    }
}
