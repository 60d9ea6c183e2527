using Raadslag.Import.Annexes;
using Raadslag.Import.Closings;
using Raadslag.Import.Front;
using Raadslag.Import.Participants;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Items;

/// <summary>Puts the draft together from the outline, and checks it against itself.</summary>
internal sealed class DraftBuilder(Desk desk, Outline outline, IReadOnlyList<MarginMark> marks)
{
    public MinutesDraft Build(Cover cover, ParticipantLists people, IReadOnlyList<ContentsEntry> contents)
    {
        var items = ReadItems();
        var sections = Sections(items);
        WarnOfLostText();
        var kind = KindOf(cover, items);
        var check = new DraftCheck(desk, outline);
        check.Contents(contents);
        check.Numbers();
        check.Items(items, kind);
        check.People(people, kind);
        Dividers.Warn(desk);
        return WithClosings(
            new MinutesDraft
            {
                Body = check.Body(cover),
                Kind = kind,
                Date = check.Date(cover, items),
                Start = cover.Start,
                Place = cover.Place,
                Participants = people.Present,
                Apologies = people.Absent,
                Sections = sections,
                Warnings = desk.Warnings,
                Fates = desk.Fates,
                Lines = desk.Source.Lines,
            }
        );
    }

    private MinutesDraft WithClosings(MinutesDraft draft)
    {
        var closed = PrintedClosings.In(draft);
        foreach (var item in draft.Sections.SelectMany(section => section.Items).Where(closed.Contains))
        {
            desk.Warn(WarningCode.ItemIsClosed, item.Lines.First - 1, item.Number);
        }

        return draft with
        {
            Warnings = desk.Warnings,
        };
    }

    private List<ItemDraft> ReadItems()
    {
        var reader = new ItemReader(desk, outline.Layout);
        var starts = outline
            .Sections.Select(section => section.First)
            .Concat(outline.Items.Select(item => item.First))
            .Concat(desk.Dividers)
            .Append(desk.Lines.Count)
            .Order()
            .ToArray();
        var drafts = new List<ItemDraft>();
        var (next, mark) = (0, 0);
        foreach (var item in outline.Items)
        {
            while (starts[next] <= item.First)
            {
                next++;
            }

            var own = new List<MarginMark>();
            for (; mark < marks.Count && marks[mark].First < starts[next]; mark++)
            {
                if (marks[mark].First >= item.First)
                {
                    own.Add(marks[mark]);
                }
            }

            drafts.Add(reader.Read(item, starts[next], own));
        }

        return drafts;
    }

    private List<SectionDraft> Sections(List<ItemDraft> items)
    {
        if (outline.Layout.Numbering != Numbering.SectionsAndItems)
        {
            return [new SectionDraft(null, "", default, items)];
        }

        // an item belongs to the last section above it with its number: the numbers may begin again
        var sections = new List<(SectionDraft Draft, List<ItemDraft> Items)>();
        var next = 0;
        foreach (var (heading, item) in outline.Items.Zip(items))
        {
            for (; next < outline.Sections.Count && outline.Sections[next].First < heading.First; next++)
            {
                sections.Add(Printed(outline.Sections[next]));
            }

            var number = Text(heading.Numbered.Major);
            if (sections is [] || sections[^1].Draft.Number != number)
            {
                sections.Add((new SectionDraft(number, "", default, []), []));
            }

            sections[^1].Items.Add(item);
        }

        sections.AddRange(outline.Sections.Skip(next).Select(Printed));
        return [.. sections.Select(section => section.Draft with { Items = section.Items })];
    }

    private (SectionDraft Draft, List<ItemDraft> Items) Printed(SectionHeading section)
    {
        for (var i = section.First; i <= section.Last; i++)
        {
            desk.Use(i);
        }

        var lines = new LineRange(desk.Lines[section.First].Number, desk.Lines[section.Last].Number);
        return (new SectionDraft(section.Number, section.Title, lines, []), []);
    }

    private void WarnOfLostText()
    {
        var isInRun = false;
        for (var i = 0; i < desk.Lines.Count; i++)
        {
            var isLost = desk.IsUnread(i);
            if (isLost && !isInRun)
            {
                desk.Warn(WarningCode.TextOutsideItems, i, desk.Lines[i].Text);
            }

            isInRun = isLost || (isInRun && desk.Lines[i].IsBlank);
        }
    }

    // Decisions make minutes, whatever the cover says; a cover decides where there are none.
    private static DocumentKind KindOf(Cover cover, List<ItemDraft> items) =>
        items.Exists(item => item.TextOf(PartKind.Decision) is { Length: > 0 })
            ? DocumentKind.Minutes
            : cover.Kind ?? DocumentKind.Agenda;

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
