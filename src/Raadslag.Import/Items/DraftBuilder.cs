using Raadslag.Import.Annexes;
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
        return new MinutesDraft
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
        };
    }

    private List<ItemDraft> ReadItems()
    {
        var reader = new ItemReader(desk, outline.Layout);
        var starts = outline
            .Sections.Select(section => section.First)
            .Concat(outline.Items.Select(item => item.First))
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

        var pairs = outline.Items.Zip(items, (heading, draft) => (heading, draft)).ToArray();
        var withHeading = outline.Sections.Select(section => (section.First, Section(section, pairs)));
        var known = outline.Sections.Select(section => section.Number).ToHashSet(StringComparer.Ordinal);
        var withoutHeading = pairs
            .GroupBy(pair => pair.heading.Numbered.Major)
            .Where(group => !known.Contains(Text(group.Key)))
            .Select(group =>
                (
                    group.First().heading.First,
                    new SectionDraft(Text(group.Key), "", default, [.. group.Select(pair => pair.draft)])
                )
            );
        return
        [
            .. withHeading.Concat(withoutHeading).OrderBy(section => section.First).Select(section => section.Item2),
        ];
    }

    private SectionDraft Section(SectionHeading section, (ItemHeading Heading, ItemDraft Draft)[] pairs)
    {
        for (var i = section.First; i <= section.Last; i++)
        {
            desk.Use(i);
        }

        var own = pairs.Where(pair => Text(pair.Heading.Numbered.Major) == section.Number).Select(pair => pair.Draft);
        var lines = new LineRange(desk.Lines[section.First].Number, desk.Lines[section.Last].Number);
        return new SectionDraft(section.Number, section.Title, lines, [.. own]);
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
