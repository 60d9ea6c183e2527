using Raadslag.Import.Front;
using Raadslag.Import.Participants;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Items;

/// <summary>Looks for what does not agree with itself, and says so by warnings.</summary>
internal sealed class DraftCheck(Desk desk, Outline outline)
{
    /// <summary>The council, from the cover, the feet, or the text; a warning where nothing names it.</summary>
    public string? Body(Cover cover)
    {
        var body = cover.Body ?? Bodies.MentionedIn(desk.Lines.Select(line => line.Text));
        if (body is null)
        {
            desk.Warn(WarningCode.BodyIsMissing, -1);
        }

        return body;
    }

    /// <summary>The day of the meeting, from the cover, the feet, or the item that approves the agenda.</summary>
    public DateOnly? Date(Cover cover, IReadOnlyList<ItemDraft> items)
    {
        var date = cover.Date ?? FromApproval(items);
        if (date is null)
        {
            desk.Warn(WarningCode.DateIsMissing, -1);
        }

        return date;
    }

    public void Contents(IReadOnlyList<ContentsEntry> contents)
    {
        var titles = outline
            .Sections.Select(section => (section.Number, section.Title))
            .Concat(outline.Items.Select(item => (item.Numbered.Number, item.Title)))
            .GroupBy(heading => heading.Number, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Title, StringComparer.Ordinal);
        foreach (var entry in contents)
        {
            if (!titles.TryGetValue(entry.Number, out var title) || Letters(title) != Letters(entry.Title))
            {
                desk.Warn(WarningCode.ContentsDisagree, entry.Index, $"{entry.Number}. {entry.Title}");
            }
        }

        var listed = contents.Select(entry => entry.Number).ToHashSet(StringComparer.Ordinal);
        foreach (var item in outline.Items.Where(item => listed.Count > 0 && !listed.Contains(item.Numbered.Number)))
        {
            desk.Warn(WarningCode.ContentsDisagree, item.First, $"{item.Numbered.Number}. {item.Title}");
        }
    }

    public void Numbers()
    {
        NumberedLine? last = null;
        foreach (var item in outline.Items)
        {
            var startsLaterSection =
                last is not null && item.Numbered.Major > last.Major && item.Numbered is { Depth: 2, Minor: 1 };
            if (last is not null && (item.Numbered.Major < last.Major || item.Numbered.Number == last.Number))
            {
                desk.Warn(WarningCode.NumbersBeginAgain, item.First, item.Numbered.Number);
            }
            else if (!startsLaterSection && !item.Numbered.Follows(last))
            {
                desk.Warn(WarningCode.NumbersOutOfOrder, item.First, item.Numbered.Number);
            }

            last = item.Numbered;
        }

        WarnOfSections();
    }

    public void Items(IReadOnlyList<ItemDraft> items, DocumentKind kind)
    {
        var withCase = items.Count(item => item.CaseNumber is not null);
        foreach (var item in items)
        {
            var index = item.Lines.First - 1;
            if (kind == DocumentKind.Minutes && item.TextOf(PartKind.Decision) is null or "")
            {
                desk.Warn(WarningCode.DecisionIsMissing, index, item.Number);
            }

            if (item.CaseNumber is null && withCase * 2 > items.Count)
            {
                desk.Warn(WarningCode.CaseNumberIsMissing, index, item.Number);
            }
        }
    }

    public void People(ParticipantLists people, DocumentKind kind)
    {
        if (kind == DocumentKind.Minutes && people.Present is [])
        {
            desk.Warn(WarningCode.ParticipantsAreMissing, -1);
        }
    }

    private void WarnOfSections()
    {
        var last = 0;
        var known = outline.Sections.Select(section => section.Number).ToHashSet(StringComparer.Ordinal);
        foreach (var section in outline.Sections)
        {
            var number = int.Parse(section.Number, System.Globalization.CultureInfo.InvariantCulture);
            if (number <= last)
            {
                desk.Warn(WarningCode.NumbersBeginAgain, section.First, section.Number);
            }
            else if (number != last + 1)
            {
                desk.Warn(WarningCode.NumbersOutOfOrder, section.First, section.Number);
            }

            last = number;
        }

        foreach (var item in outline.Items.Where(item => item.Numbered is { Depth: 2, Minor: 1 }))
        {
            var section = item.Numbered.Number.Split('.')[0];
            if (!known.Contains(section))
            {
                desk.Warn(WarningCode.NumbersOutOfOrder, item.First, section);
            }
        }
    }

    // "godkender dagsorden for mødet den 17. juni 2026"
    private static DateOnly? FromApproval(IReadOnlyList<ItemDraft> items) =>
        items
            .Where(item => item.Title.Contains("dagsorden", StringComparison.OrdinalIgnoreCase))
            .SelectMany(item => item.Parts)
            .Select(part => DanishDates.FirstIn(part.Markdown))
            .FirstOrDefault(date => date is not null);

    private static string Letters(string title) =>
        new([.. title.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
