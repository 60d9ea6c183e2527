namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The structure tree of a file, read once, with what is wrong with it as a tree.</summary>
internal sealed class PdfStructure
{
    private readonly CosFile _file;
    private readonly Dictionary<int, int> _pages = [];
    private readonly HashSet<CosDictionary> _seen = [];
    private readonly PdfFindingList _findings;
    private readonly PdfRoleMap _roles;

    internal PdfStructure(CosFile file, IReadOnlyList<PdfPage> pages, PdfFindingList findings)
    {
        (_file, _findings) = (file, findings);
        foreach (var page in pages)
        {
            _pages.TryAdd(page.Key, page.Number);
        }

        Root = file.Catalog?.Dictionary("StructTreeRoot");
        Classes = Root?.Dictionary("ClassMap");
        _roles = new PdfRoleMap(Root?.Dictionary("RoleMap"), findings);
        Parents = PdfTree.Numbers(Root?.Dictionary("ParentTree"), file.Limits);
        if (Root is not null)
        {
            var counts = new Dictionary<string, int>();
            foreach (var kid in Root.Many("K").OfType<CosDictionary>())
            {
                Read(kid, null, counts, 0);
            }
        }
    }

    internal CosDictionary? Root { get; }

    internal CosDictionary? Classes { get; }

    /// <summary>All elements in reading order.</summary>
    internal List<PdfElement> Elements { get; } = [];

    /// <summary>The elements at the top.</summary>
    internal List<PdfElement> Top { get; } = [];

    /// <summary>What the parent tree says, by StructParent or StructParents.</summary>
    internal Dictionary<int, CosValue> Parents { get; }

    internal int? PageOf(int? key) => key is { } number && _pages.TryGetValue(number, out var page) ? page : null;

    private void Read(CosDictionary values, PdfElement? parent, Dictionary<string, int> counts, int depth)
    {
        if (depth > PdfLimits.StructureDepth)
        {
            throw new PdfRefusedException(PdfRefusal.TooDeep);
        }

        _file.Limits.Step();
        var type = values.Name("S") ?? "";
        var index = counts[type] = counts.GetValueOrDefault(type) + 1;
        var element = new PdfElement(values, parent, type, _roles.Standard(type), index)
        {
            OwnPage = PageOf(values.Reference("Pg")),
        };
        if (!_seen.Add(values))
        {
            _findings.Add(PdfRule.ElementTwice, element);
            return;
        }

        Elements.Add(element);
        (parent?.Children ?? Top).Add(element);
        var below = new Dictionary<string, int>();
        foreach (var kid in values.Many("K"))
        {
            _file.Limits.Step();
            ReadKid(kid, element, below, depth);
        }
    }

    private void ReadKid(CosValue kid, PdfElement element, Dictionary<string, int> counts, int depth)
    {
        switch (kid)
        {
            case CosNumber { Whole: { } id }:
                AddMark(element, element.Values.Reference("Pg"), null, id);
                break;
            case CosDictionary mark when mark.Name("Type") == "MCR":
                AddMark(
                    element,
                    mark.Reference("Pg") ?? element.Values.Reference("Pg"),
                    mark.Reference("Stm"),
                    mark.Whole("MCID") ?? -1
                );
                break;
            case CosDictionary reference when reference.Name("Type") == "OBJR":
                element.ObjectNumbers.Add(reference.Reference("Obj") ?? -1);
                break;
            case CosDictionary child:
                Read(child, element, counts, depth + 1);
                break;
        }
    }

    private void AddMark(PdfElement element, int? page, int? form, int id) =>
        element.Marks.Add((new PdfMark(form ?? page ?? 0, id), PageOf(page)));
}
