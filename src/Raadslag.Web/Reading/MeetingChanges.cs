using Raadslag.Publishing;
using Raadslag.Texts;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>What has become another between two versions of a published document.</summary>
/// <param name="Frame">What was changed about the meeting itself.</param>
/// <param name="Items">The items that were changed, came or went, in the new version's order.</param>
internal sealed record MeetingChanges(IReadOnlyList<TextDifference> Frame, IReadOnlyList<ItemChange> Items)
{
    public bool IsNone => Frame is [] && Items is [];

    public static MeetingChanges Between(MeetingRecord before, MeetingRecord after)
    {
        var left = before.Sections.SelectMany(section => section.Items).ToList();
        var changes = new List<ItemChange>();
        foreach (var item in after.Sections.SelectMany(section => section.Items))
        {
            var same = Take(left, item);
            var change = new ItemChange(item, item.Anchor, same is null ? ParagraphKind.Added : ParagraphKind.Changed)
            {
                Texts = Differences(same is null ? [] : ItemTexts.Of(same), ItemTexts.Of(item)),
            };
            if (same is null || change.Texts is not [])
            {
                changes.Add(change);
            }
        }

        var gone = left.Select(item => new ItemChange(item, null, ParagraphKind.Removed)
        {
            Texts = Differences(ItemTexts.Of(item), []),
        });
        return new MeetingChanges(
            Differences(ItemTexts.OfFrame(before), ItemTexts.OfFrame(after)),
            [.. changes, .. gone]
        );
    }

    // the same number and title; else the same title; else the same number
    private static PublishedItem? Take(List<PublishedItem> left, PublishedItem item)
    {
        var found =
            left.Find(one => one.Number == item.Number && one.Title == item.Title)
            ?? left.Find(one => item.Title != "" && one.Title == item.Title)
            ?? left.Find(one => one.Number == item.Number);
        if (found is not null)
        {
            left.Remove(found);
        }

        return found;
    }

    private static List<TextDifference> Differences(
        OrderedDictionary<string, string> before,
        OrderedDictionary<string, string> after
    ) =>
        [
            .. after
                .Keys.Union(before.Keys)
                .Select(name =>
                    (name, Before: before.GetValueOrDefault(name, ""), After: after.GetValueOrDefault(name, ""))
                )
                .Where(text => text.Before != text.After)
                .Select(text => new TextDifference(text.name, WordComparison.Of(text.Before, text.After))),
        ];
}

/// <summary>A text that is another, word by word.</summary>
internal sealed record TextDifference(string Name, IReadOnlyList<ComparedParagraph> Paragraphs);

/// <summary>An item that was changed, came or went.</summary>
/// <param name="Item">As it stands; as it stood when it is gone.</param>
/// <param name="Anchor">Where it stands on the page; null when it is gone.</param>
/// <param name="Kind">What became of it.</param>
internal sealed record ItemChange(PublishedItem Item, string? Anchor, ParagraphKind Kind)
{
    public required IReadOnlyList<TextDifference> Texts { get; init; }

    public string Heading => $"{Item.Number}. {ClosedPhrases.ShownTitle(Item)}".TrimStart('.', ' ');
}

/// <summary>A published record as texts with names, so that two can be compared.</summary>
internal static class ItemTexts
{
    public static OrderedDictionary<string, string> OfFrame(MeetingRecord record) =>
        Known(
            ("Starter kl.", record.Start is { } start ? $"{start:HH.mm}" : ""),
            ("Sted", record.Place ?? ""),
            ("Deltagere", List(record.Participants.Select(Person))),
            ("Afbud", List(record.Apologies.Select(Person))),
            ("Afsnit", List(record.Sections.Select(section => $"{section.Number} {section.Title}".Trim())))
        );

    public static OrderedDictionary<string, string> Of(PublishedItem item)
    {
        var texts = Known(
            ("Nummer", item.Number),
            ("Titel", ClosedPhrases.ShownTitle(item)),
            ("Grund til at lukke", item.ClosedReason ?? ""),
            ("Sagsnummer", item.CaseNumber ?? ""),
            ("Sagsbehandler", string.Join(", ", item.CaseOfficers))
        );
        foreach (var part in item.Parts)
        {
            var name = DraftPhrases.Field($"{part.Kind}".ToLowerInvariant());
            texts[name] = texts.TryGetValue(name, out var first) ? $"{first}\n\n{part.Markdown}" : part.Markdown;
        }

        texts["Bilag"] = List(item.Annexes.Select(ClosedPhrases.Annex));
        return texts;
    }

    private static string Person(PublishedParticipant person) =>
        string.Join(
            ", ",
            new[] { person.Name, person.Party, person.Municipality }.Where(word => word is { Length: > 0 })
        );

    private static string List(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => $"- {line}"));

    private static OrderedDictionary<string, string> Known(params IEnumerable<(string Name, string Text)> texts)
    {
        var known = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in texts)
        {
            known[name] = text;
        }

        return known;
    }
}
