namespace Raadslag.Publishing.Pdf.Files;

/// <summary>
/// The structure of a document (ISO 32000-1, 14.7). An element is written when it ends, so that only those that are open
/// are kept.
/// </summary>
internal sealed class StructureTree
{
    private readonly PdfObjects _objects;
    private readonly int _root;
    private readonly int _document;
    private readonly Stack<StructureElement> _open = new();
    private readonly List<int> _parents = [];
    private readonly SortedDictionary<string, int> _ids = new(StringComparer.Ordinal);

    public StructureTree(PdfObjects objects)
    {
        _objects = objects;
        _root = objects.Reserve();
        Open(StructureKind.Document, null);
        _document = Current.Number;
    }

    /// <summary>The innermost element that is open.</summary>
    public StructureElement Current => _open.Peek();

    public void Open(StructureKind kind, ElementAttributes? attributes)
    {
        var number = _objects.Reserve();
        if (attributes?.Id is { } id)
        {
            _ids.Add(id, number);
        }

        var parent = _open.TryPeek(out var outer) ? outer.Number : _root;
        outer?.Kids.Add(new StructureKid(StructureKidKind.Element, number, 0));
        _open.Push(new StructureElement(kind, number, parent, attributes));
    }

    public void Close(StructureKind kind)
    {
        if (Current.Kind != kind || _open.Count == 1)
        {
            throw new InvalidOperationException($"{kind} cannot end here: {Current.Kind} is open.");
        }

        _open.Pop().Write(_objects);
    }

    /// <summary>Leaves the innermost element, to go on with it later.</summary>
    public StructureElement Leave(StructureKind kind) =>
        Current.Kind == kind && _open.Count > 1
            ? _open.Pop()
            : throw new InvalidOperationException($"{kind} cannot be left: {Current.Kind} is open.");

    /// <summary>Goes on with an element that was left; it stays where it began.</summary>
    public void Resume(StructureElement element) => _open.Push(element);

    /// <summary>A key under which a page's marks are found.</summary>
    public int ReserveParents()
    {
        _parents.Add(0);
        return _parents.Count - 1;
    }

    /// <summary>Writes which element each mark on a page belongs to.</summary>
    public void WriteParents(int key, IReadOnlyList<int> elements)
    {
        var number = _objects.Reserve();
        var buffer = _objects.Begin(number).Raw("["u8);
        foreach (var element in elements)
        {
            buffer.Reference(element);
        }

        buffer.Raw("]"u8);
        _objects.End();
        _parents[key] = number;
    }

    /// <summary>Places an annotation in the open element; the key is the annotation's <c>StructParent</c>.</summary>
    public int Place(int annotation, int page)
    {
        Current.Kids.Add(new StructureKid(StructureKidKind.Object, annotation, page));
        _parents.Add(Current.Number);
        return _parents.Count - 1;
    }

    /// <summary>Writes what is left, and gives the root's number.</summary>
    public int Finish()
    {
        if (_open.Count != 1)
        {
            throw new InvalidOperationException($"{Current.Kind} was never ended.");
        }

        _open.Pop().Write(_objects);
        var parentTree = _objects.Reserve();
        SortedTree.WriteNumbers(_objects, parentTree, _parents);
        var ids = _ids.Count == 0 ? 0 : _objects.Reserve();
        if (ids != 0)
        {
            SortedTree.WriteNames(_objects, ids, _ids, (buffer, number) => buffer.Reference(number));
        }

        var root = _objects.Begin(_root).Raw("<</Type/StructTreeRoot/K"u8).Reference(_document);
        root.Raw("/ParentTree"u8).Reference(parentTree).Raw("/ParentTreeNextKey "u8).Whole(_parents.Count);
        if (ids != 0)
        {
            root.Raw("/IDTree"u8).Reference(ids);
        }

        root.Raw(">>"u8);
        _objects.End();
        return _root;
    }
}
