using Raadslag.Publishing;

namespace Raadslag.Publication;

/// <summary>An item that is closed, or has a closed annex, as it may be called in what was published before.</summary>
/// <param name="Numbers">Every number it has had.</param>
/// <param name="Titles">Every title it has had.</param>
internal sealed record ClosedPlace(IReadOnlyList<string> Numbers, IReadOnlyList<string> Titles)
{
    /// <summary>Why the whole item is closed; null when only annexes are.</summary>
    public string? Reason { get; init; }

    public IReadOnlyList<ClosedName> Annexes { get; init; } = [];

    /// <summary>Takes what is closed out of a former record; null when it is not to be found there.</summary>
    /// <remarks>What cannot be found may still stand there under another name, so that nothing of it may be shown.</remarks>
    public static MeetingRecord? CloseIn(MeetingRecord record, IReadOnlyList<ClosedPlace> places)
    {
        var items = record.Sections.SelectMany(section => section.Items).ToArray();
        return places.All(place => Array.Exists(items, place.Is))
            ? record with
            {
                Sections =
                [
                    .. record.Sections.Select(section =>
                        section with
                        {
                            Items = [.. section.Items.Select(item => CloseIn(item, places.Where(one => one.Is(item))))],
                        }
                    ),
                ],
            }
            : null;
    }

    private bool Is(PublishedItem item) =>
        Numbers.Contains(item.Number) || Titles.Any(title => Closing.IsSame(title, item.Title));

    private static PublishedItem CloseIn(PublishedItem item, IEnumerable<ClosedPlace> places)
    {
        foreach (var place in places)
        {
            item = place.Reason is { } reason
                ? Closing.Of(item, reason)
                : place.Annexes.Aggregate(item, (open, annex) => Closing.OfAnnex(open, annex.Text, annex.Reason));
        }

        return item;
    }
}

/// <summary>A closed annex by its name, or the sentence beside its mark, and why it is closed.</summary>
internal sealed record ClosedName(string Text, string Reason);
