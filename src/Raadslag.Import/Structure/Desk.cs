namespace Raadslag.Import.Structure;

/// <summary>The document on the desk: its lines, what became of each so far, and the doubts met on the way.</summary>
internal sealed class Desk
{
    private readonly LineFate[] _fates;
    private readonly List<ReadingWarning> _warnings = [];
    private readonly SortedSet<int> _dividers = [];
    private readonly ILookup<int, SourceLink> _links;
    private readonly int[] _gapsBefore;
    private readonly int[] _pagesBefore;

    public Desk(SourceDocument source)
    {
        Source = source;
        Lines = [.. source.Lines.Select(line => new WorkLine(line))];
        _fates = [.. Lines.Select(line => line.IsBlank ? LineFate.Blank : LineFate.Unread)];
        _warnings.AddRange(source.Warnings);
        Spacing.Mark(this);
        _links = source.Links.ToLookup(link => link.Line - 1);
        Vocabulary = Prose.Vocabulary.Of(Lines);
        LineWidth = Spacing.WidthOf(this);
        _gapsBefore = CountsBefore(line => line.IsGap);
        _pagesBefore = CountsBefore(line => line.StartsPage);
    }

    public SourceDocument Source { get; }

    public IReadOnlyList<WorkLine> Lines { get; }

    public Prose.Vocabulary Vocabulary { get; }

    /// <summary>How many characters a full line holds; 0 where a line is a whole paragraph.</summary>
    public int LineWidth { get; }

    public IReadOnlyList<LineFate> Fates => _fates;

    /// <summary>Known doubts in the order of the lines; the same doubt about the same line once.</summary>
    public IReadOnlyList<ReadingWarning> Warnings => [.. _warnings.Distinct().OrderBy(warning => warning.Line)];

    public void Warn(WarningCode code, int index, string detail = "") =>
        _warnings.Add(new ReadingWarning(code, index < 0 ? 0 : Lines[index].Number, detail));

    public void Use(int index)
    {
        if (!Lines[index].IsBlank)
        {
            _fates[index] = LineFate.Used;
        }
    }

    /// <summary>The line is furniture: no part of any text.</summary>
    public void SetApart(int index)
    {
        if (!Lines[index].IsBlank)
        {
            _fates[index] = LineFate.SetApart;
            Lines[index].IsTakenOut = true;
        }
    }

    /// <summary>The line is a heading without a number: nothing beneath it belongs to what stands above.</summary>
    public void Divide(int index) => _dividers.Add(index);

    /// <summary>The lines that part the document, in order.</summary>
    public IReadOnlyCollection<int> Dividers => _dividers;

    /// <summary>Whether the document is parted after the first line and not after the second.</summary>
    public bool IsDivided(int before, int after) =>
        before < after && _dividers.GetViewBetween(before + 1, after) is { Count: > 0 };

    public bool IsUnread(int index) => _fates[index] == LineFate.Unread;

    /// <summary>Whether white space that parts paragraphs stands between two lines.</summary>
    public bool HasGap(int before, int after) => _gapsBefore[after + 1] > _gapsBefore[before + 1];

    /// <summary>Whether a new page starts after the first line and not after the second.</summary>
    public bool HasPageBreak(int before, int after) => _pagesBefore[after + 1] > _pagesBefore[before + 1];

    /// <summary>The next line with something left to read, or the number of lines.</summary>
    public int NextText(int index)
    {
        do
        {
            index++;
        } while (index < Lines.Count && !HasText(index));
        return index;
    }

    /// <summary>The previous line with something left to read, or −1.</summary>
    public int PreviousText(int index)
    {
        do
        {
            index--;
        } while (index >= 0 && !HasText(index));
        return index;
    }

    /// <summary>The links that the file lays over the text from this line on.</summary>
    public IEnumerable<SourceLink> LinksOn(int index) => _links[index];

    public bool HasText(int index) => !Lines[index].IsBlank && !Lines[index].IsTakenOut;

    private int[] CountsBefore(Predicate<WorkLine> counts)
    {
        var sums = new int[Lines.Count + 1];
        for (var i = 0; i < Lines.Count; i++)
        {
            sums[i + 1] = sums[i] + (counts(Lines[i]) ? 1 : 0);
        }

        return sums;
    }
}
