using Raadslag.Meetings;
using Raadslag.Publishing;
using Raadslag.Search;

namespace Raadslag.Publication;

/// <summary>What of a published record can be found: its open items, and the meeting itself with those who took part.</summary>
internal static class SearchRows
{
    public static List<SearchRow> Of(Meeting meeting, MeetingRecord record)
    {
        var items = record.Sections.SelectMany(section => section.Items, (section, item) => (section, item));

        return
        [
            Itself(meeting, record),
            .. items
                .Select((pair, i) => (pair.section, pair.item, Order: i + 1))
                .Where(row => row.item.ClosedReason is null)
                .Select(row => Row(meeting, row.section, row.item, row.Order)),
        ];
    }

    private static SearchRow Itself(Meeting meeting, MeetingRecord record) =>
        new()
        {
            ItemNumber = null,
            Order = 0,
            Council = meeting.Council,
            Date = meeting.Date,
            Ordinal = meeting.Ordinal,
            Section = "",
            Title = record.Council,
            Decision = "",
            Body = string.Join(
                "\n",
                record
                    .Participants.Concat(record.Apologies)
                    .Select(person => string.Join(", ", Known(person.Name, person.Party, person.Municipality)))
                    .Prepend(record.Place ?? "")
            ),
        };

    private static SearchRow Row(Meeting meeting, PublishedSection section, PublishedItem item, int order) =>
        new()
        {
            ItemNumber = item.Number,
            Order = order,
            Council = meeting.Council,
            Date = meeting.Date,
            Ordinal = meeting.Ordinal,
            Section = section.Title,
            Title = item.Title,
            Decision = Text(item, isDecision: true),
            Body = string.Join(
                "\n",
                Known([
                    Text(item, isDecision: false),
                    .. item.Annexes.Where(annex => !annex.IsMarked).Select(annex => annex.Text),
                    item.CaseNumber,
                    string.Join(", ", item.CaseOfficers),
                ])
            ),
        };

    private static string Text(PublishedItem item, bool isDecision) =>
        string.Join(
            "\n",
            item.Parts.Where(part => part.Kind is PublishedPartKind.Decision == isDecision)
                .Select(part => MarkdownText.Plain(part.Markdown))
        );

    private static IEnumerable<string> Known(params IEnumerable<string?> texts) =>
        texts.Where(text => !string.IsNullOrEmpty(text)).Select(text => text!);
}
