namespace Raadslag.Publishing.Pdf.Files;

/// <summary>How the numbers of pages are written.</summary>
internal enum PageNumbering
{
    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,

    /// <summary>No number, only the prefix.</summary>
    None,
}

/// <summary>The pages of a document, in order, and what they are called (ISO 32000-1, 7.7.3 and 12.4.2).</summary>
internal sealed class PdfPageTree(PdfObjects objects)
{
    private const int NodeSize = 32;

    private readonly int _root = objects.Reserve();
    private readonly List<int> _nodes = [];
    private readonly List<int> _pages = [];
    private readonly SortedDictionary<int, (PageNumbering Numbering, int From, string Prefix)> _labels = [];

    /// <summary>The node above the last page.</summary>
    public int CurrentParent => _nodes[^1];

    /// <summary>A number for the next page.</summary>
    public int Add()
    {
        if (_pages.Count % NodeSize == 0)
        {
            _nodes.Add(objects.Reserve());
        }

        _pages.Add(objects.Reserve());
        return _pages[^1];
    }

    public void Number(PageNumbering numbering, int from, string prefix) =>
        _labels[_pages.Count] = (numbering, from, prefix);

    public int Write()
    {
        for (var i = 0; i < _nodes.Count; i++)
        {
            var pages = _pages[(i * NodeSize)..Math.Min((i + 1) * NodeSize, _pages.Count)];
            WriteNode(_nodes[i], _root, pages.Count, pages);
        }

        WriteNode(_root, 0, _pages.Count, _nodes);
        return _root;
    }

    /// <summary>Writes the catalog's entry, if pages were given numbers.</summary>
    public void WriteLabels(PdfBuffer catalog)
    {
        if (_labels.Count == 0)
        {
            return;
        }

        _labels.TryAdd(0, (PageNumbering.Decimal, 1, ""));
        catalog.Raw("/PageLabels<</Nums["u8);
        foreach (var (page, label) in _labels)
        {
            catalog.Whole(page).Raw("<<"u8);
            catalog.Raw(
                label.Numbering switch
                {
                    PageNumbering.Decimal => "/S/D"u8,
                    PageNumbering.LowerRoman => "/S/r"u8,
                    PageNumbering.None => ""u8,
                }
            );
            catalog.Raw("/St "u8).Whole(label.From).Raw("/P"u8).Text(label.Prefix).Raw(">>"u8);
        }

        catalog.Raw("]>>"u8);
    }

    private void WriteNode(int number, int parent, int count, List<int> kids)
    {
        var buffer = objects.Begin(number).Raw("<</Type/Pages/Count "u8).Whole(count);
        if (parent != 0)
        {
            buffer.Raw("/Parent"u8).Reference(parent);
        }

        buffer.Raw("/Kids["u8);
        kids.ForEach(kid => buffer.Reference(kid));
        buffer.Raw("]>>"u8);
        objects.End();
    }
}
