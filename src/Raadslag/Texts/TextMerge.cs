namespace Raadslag.Texts;

/// <summary>Puts two rewritings of one text together, paragraph by paragraph, and loses nothing of either.</summary>
public static class TextMerge
{
    public static MergedText Of(string baseText, string mine, string theirs) =>
        Of(Paragraphs.Of(baseText), Changes.Between(baseText, mine), Changes.Between(baseText, theirs));

    internal static MergedText Of(
        IReadOnlyList<string> paragraphs,
        IEnumerable<TextChange> mine,
        IEnumerable<TextChange> theirs
    )
    {
        // what is added before a paragraph comes before what happens to the paragraph
        var waiting = mine.Select(change => new SidedChange(change, IsMine: true))
            .Concat(theirs.Select(change => new SidedChange(change, IsMine: false)))
            .OrderBy(side => side.Change.At)
            .ThenBy(side => side.Change.End)
            .ToList();
        var pieces = new List<MergePiece>();
        var at = 0;
        while (waiting.Count > 0)
        {
            var region = TakeRegion(waiting);
            var (start, end) = (region.Min(side => side.Change.At), region.Max(side => side.Change.End));
            Add(pieces, new MergePiece.Agreed([.. paragraphs.Take(at..start)]));
            Add(pieces, Settled(paragraphs, start, end, region));
            at = end;
        }

        Add(pieces, new MergePiece.Agreed([.. paragraphs.Skip(at)]));
        return new MergedText(pieces);
    }

    // The first change, and all that it cannot be told apart from.
    private static List<SidedChange> TakeRegion(List<SidedChange> waiting)
    {
        var region = new List<SidedChange>();
        var found = waiting[..1];
        while (found.Count > 0)
        {
            region.AddRange(found);
            waiting.RemoveAll(found.Contains);
            found = waiting.FindAll(side => region.Exists(side.Meets));
        }

        return region;
    }

    private static MergePiece Settled(IReadOnlyList<string> paragraphs, int start, int end, List<SidedChange> region)
    {
        var mine = Rewritten(paragraphs, start, end, region.Where(side => side.IsMine));
        var theirs = Rewritten(paragraphs, start, end, region.Where(side => !side.IsMine));
        if (region.TrueForAll(side => !side.IsMine))
        {
            return new MergePiece.Agreed(theirs);
        }

        return region.TrueForAll(side => side.IsMine) || mine.SequenceEqual(theirs, StringComparer.Ordinal)
            ? new MergePiece.Agreed(mine)
            : new MergePiece.Conflict([.. paragraphs.Take(start..end)], mine, theirs);
    }

    private static List<string> Rewritten(
        IReadOnlyList<string> paragraphs,
        int start,
        int end,
        IEnumerable<SidedChange> changes
    )
    {
        var text = new List<string>();
        var at = start;
        foreach (var change in changes.Select(side => side.Change).OrderBy(change => change.At).ThenBy(c => c.End))
        {
            text.AddRange(paragraphs.Take(at..change.At));
            text.AddRange(change.After);
            at = change.End;
        }

        text.AddRange(paragraphs.Take(at..end));
        return text;
    }

    private static void Add(List<MergePiece> pieces, MergePiece piece)
    {
        if (piece is not MergePiece.Agreed agreed)
        {
            pieces.Add(piece);
        }
        else if (pieces is [.., MergePiece.Agreed last])
        {
            pieces[^1] = new MergePiece.Agreed([.. last.Paragraphs, .. agreed.Paragraphs]);
        }
        else if (agreed.Paragraphs.Count > 0)
        {
            pieces.Add(agreed);
        }
    }

    private readonly record struct SidedChange(TextChange Change, bool IsMine)
    {
        /// <summary>The other side changed the same paragraphs, or added something at the same place.</summary>
        public bool Meets(SidedChange other)
        {
            var (one, two) = (Change, other.Change);
            var overlaps = one.At < two.End && two.At < one.End;
            // which of them comes first is for nobody but a human to say
            var bothAdd = (one.End == two.At || two.End == one.At) && one.Grows && two.Grows;
            return IsMine != other.IsMine && (overlaps || bothAdd);
        }
    }
}
