namespace Raadslag.Import.Structure;

/// <summary>
/// Finds the headings of items: a number and a title, borne out by a case number or a part heading beneath it, or by
/// standing in the right place of the order.
/// </summary>
internal sealed class ItemFinder(Desk desk, Layout layout, IReadOnlySet<string> contents)
{
    /// <summary>How many lines a title can take.</summary>
    private const int LongestTitle = 6;

    public IReadOnlyList<ItemHeading> Find()
    {
        var candidates = Enumerable.Range(0, desk.Lines.Count).Select(CandidateAt).OfType<ItemHeading>().ToArray();
        var sure = candidates.Where(candidate => candidate.Case is not null).ToArray();
        return sure.Length > 0 ? WithThoseBetween(candidates) : InOrder(candidates);
    }

    private ItemHeading? CandidateAt(int index)
    {
        var line = desk.Lines[index];
        return layout.Numbering switch
        {
            Numbering.SectionsAndItems => line.Numbered is { Depth: 2 } number ? Heading(number, index, index) : null,
            Numbering.ItemsOnly => line.Numbered is { Depth: 1 } number ? Heading(number, index, index)
            : line.Point is { Title.Length: > 0 } point ? Heading(point, index, index)
            : null,
            Numbering.TitleBeforeNumber => line.Point is { Title.Length: 0 } point ? TitleAbove(point, index) : null,
        };
    }

    private ItemHeading? Heading(NumberedLine number, int first, int from)
    {
        List<int> run = [from];
        for (var i = desk.NextText(from); i < desk.Lines.Count && run.Count <= LongestTitle; i = desk.NextText(i))
        {
            var line = desk.Lines[i];
            if (CaseReference.Of(line) is { } reference)
            {
                return new ItemHeading(number, Title(number, run), reference, first, i);
            }

            if (layout.HeadingOf(line) is not null)
            {
                var title = UntilGap(run);
                return new ItemHeading(number, Title(number, title), null, first, title[^1]);
            }

            if (IsNextHeading(line) || desk.IsDivided(from, i))
            {
                break;
            }

            run.Add(i);
        }

        var lines = UntilGap(run);
        return lines.Count > LongestTitle / 2
            ? null
            : new ItemHeading(number, Title(number, lines), null, first, lines[^1]) { IsAnchored = false };
    }

    private ItemHeading? TitleAbove(NumberedLine number, int index)
    {
        List<int> above = [];
        for (
            var i = desk.PreviousText(index);
            i >= 0
                && above.Count < LongestTitle
                && !desk.HasGap(i, above is [] ? index : above[^1])
                && !desk.IsDivided(i, index);
            i = desk.PreviousText(i)
        )
        {
            above.Add(i);
        }

        if (above is [])
        {
            return null;
        }

        above.Reverse();
        var title = Prose.Hyphens.Join(desk, [.. above.Select(i => desk.Lines[i].Text)]);
        return Heading(number, above[0], index) is { } heading ? heading with { Title = title } : null;
    }

    private bool IsNextHeading(WorkLine line) =>
        layout.Numbering == Numbering.SectionsAndItems
            ? line.Numbered is { Depth: 2 }
            : line.Point is not null || line.Numbered is not null;

    private List<int> UntilGap(List<int> run)
    {
        var end = 1;
        while (end < run.Count && !desk.HasGap(run[end - 1], run[end]) && !desk.HasPageBreak(run[end - 1], run[end]))
        {
            end++;
        }

        return run[..end];
    }

    private string Title(NumberedLine number, List<int> lines) =>
        Prose.Hyphens.Join(desk, [number.Title, .. lines.Skip(1).Select(i => desk.Lines[i].Text)]);

    // Where case numbers are printed they decide; a heading without one must be the next in order.
    private List<ItemHeading> WithThoseBetween(ItemHeading[] candidates)
    {
        var found = new List<ItemHeading>();
        foreach (var candidate in candidates)
        {
            var isNext = candidate.Numbered.Follows(LastBefore(candidate, found)) || BeginsAgain(candidate, found);
            if (candidate.Case is not null || (isNext && IsWitnessed(candidate) && StandsFree(candidate)))
            {
                found.Add(candidate);
            }
        }

        return found;
    }

    private List<ItemHeading> InOrder(ItemHeading[] candidates)
    {
        var found = new List<ItemHeading>();
        foreach (var candidate in candidates)
        {
            var last = LastBefore(candidate, found);
            var isLater = last is null || candidate.Numbered.Major > last.Major || candidate.Numbered.Follows(last);
            var isInOrder = IsWitnessed(candidate)
                ? isLater
                : candidate.Numbered.Follows(last) && StandsFree(candidate);
            if (isInOrder || BeginsAgain(candidate, found))
            {
                found.Add(candidate);
            }
        }

        return found;
    }

    private bool IsWitnessed(ItemHeading candidate) =>
        candidate.IsAnchored || contents.Contains(candidate.Numbered.Number);

    // beneath a heading that parts the document the numbers may go on or begin again
    private NumberedLine? LastBefore(ItemHeading candidate, List<ItemHeading> found) =>
        found is [] || (IsFirst(candidate.Numbered) && desk.IsDivided(found[^1].First, candidate.First))
            ? null
            : found[^1].Numbered;

    private static bool IsFirst(NumberedLine number) => number is { Major: 1, Minor: 1 };

    // "1." once more: where headings are printed, only if one printed in the item above comes again beneath; else it would
    // be the first of a list in its text
    private bool BeginsAgain(ItemHeading candidate, List<ItemHeading> found)
    {
        if (found is not [.., var last] || !IsFirst(candidate.Numbered) || !StandsFree(candidate))
        {
            return false;
        }

        if (!char.IsUpper(candidate.Title.FirstOrDefault(char.IsLetter)))
        {
            return false;
        }

        return found.TrueForAll(item => !item.IsAnchored)
            || (HeadingFrom(candidate.Last) is { } beneath && Headings(last.Last, candidate.First).Contains(beneath));
    }

    private PartHeading? HeadingFrom(int index) => Headings(index, desk.Lines.Count).FirstOrDefault();

    private IEnumerable<PartHeading> Headings(int after, int before) =>
        Enumerable
            .Range(after + 1, Math.Max(0, before - after - 1))
            .Select(i => layout.HeadingOf(desk.Lines[i]))
            .OfType<PartHeading>();

    private bool StandsFree(ItemHeading candidate)
    {
        var above = desk.PreviousText(candidate.First);
        return above < 0
            || desk.HasGap(above, candidate.First)
            || desk.HasPageBreak(above, candidate.First)
            || desk.IsDivided(above, candidate.First);
    }
}
