using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Publishing;

namespace Raadslag.Archive;

/// <summary>
/// Keeps closed in a new reading what is closed in an earlier one of the same meeting. An item is known by its number, and
/// by its title wherever that stands; an annex by its text. Rather one place too many is closed than one too few.
/// </summary>
/// <param name="Corrections">What closes them, by path.</param>
/// <param name="Lost">Whether something closed is not to be found in the new reading.</param>
internal sealed record FollowedClosings(IReadOnlyDictionary<string, string> Corrections, bool Lost)
{
    public static FollowedClosings Of(IReadOnlyList<ItemAccess> closed, MinutesDraft reading)
    {
        var corrections = new Dictionary<string, string>(StringComparer.Ordinal);
        var items = DraftTexts
            .Keyed(reading.Sections.SelectMany(section => section.Items), item => item.Number)
            .ToArray();
        var lost = false;
        foreach (var place in closed)
        {
            var same = items.Where(item => IsSame(item.Value, place)).Select(item => item.Key).ToArray();
            if (place.ClosedReason is { } reason)
            {
                lost |= same is [];
                Close(corrections, same.Select(key => $"items/{key}"), reason);
            }

            foreach (var annex in place.Annexes.Where(annex => annex.Access == Access.Closed))
            {
                var annexes = items.SelectMany(item => AnnexesOf(item, annex.Text)).ToArray();
                // an annex that has changed its name may be any of its item's
                var places = annexes is []
                    ? [.. items.Where(item => same.Contains(item.Key)).SelectMany(item => AnnexesOf(item, null))]
                    : annexes;
                lost |= places is [] && same is [];
                Close(corrections, places, annex.ClosedReason!);
            }
        }

        return new FollowedClosings(corrections, lost);
    }

    private static bool IsSame(ItemDraft item, ItemAccess place) =>
        item.Number == place.Number || Closing.IsSame(item.Title, place.Title);

    private static IEnumerable<string> AnnexesOf((string Key, ItemDraft Value) item, string? text) =>
        AccessTexts
            .AnnexesOf(item.Value)
            .Select((own, i) => (own, Path: AccessTexts.Annex($"items/{item.Key}", i)))
            .Where(annex => text is null || Closing.IsSame(annex.own, text))
            .Select(annex => annex.Path);

    private static void Close(Dictionary<string, string> corrections, IEnumerable<string> places, string reason)
    {
        foreach (var place in places)
        {
            corrections[$"{place}/{AccessTexts.Field}"] = AccessTexts.Closed;
            corrections[$"{place}/{AccessTexts.ReasonField}"] = reason;
        }
    }
}
