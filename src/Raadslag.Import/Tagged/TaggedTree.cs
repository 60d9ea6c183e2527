using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Raadslag.Import.Tagged;

/// <summary>
/// The structure of a PDF that claims to be accessible (PDF/UA): such a file says itself what is a heading, a row or a note,
/// and what is only decoration.
/// </summary>
internal sealed class TaggedTree
{
    // deeper than any document
    private const int Deepest = 60;
    private const string Claim = "http://www.aiim.org/pdfua/ns/id/";

    private readonly PdfDocument _document;
    private readonly TaggedMarks _marks = new();
    private readonly Dictionary<IndirectReference, int> _pages = [];

    // each stands in one place of a tree; a damaged one may lead back into itself
    private readonly HashSet<IndirectReference> _met = [];

    private TaggedTree(PdfDocument document)
    {
        _document = document;
        Number(document.Structure.Catalog.CatalogDictionary, "Pages", 0);
        foreach (var page in document.GetPages())
        {
            _marks.Add(page);
        }
    }

    /// <summary>The whole of it; null where the file makes no such claim, or has text that its tags do not tell of.</summary>
    public static TaggedPart.Element? Of(PdfDocument document)
    {
        if (
            !document.TryGetXmpMetadata(out var metadata)
            || !Encoding.UTF8.GetString(metadata.GetXmlBytes()).Contains(Claim, StringComparison.Ordinal)
            || !document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("StructTreeRoot"), out var root)
        )
        {
            return null;
        }

        var tree = new TaggedTree(document);
        if (tree._marks.Untagged > 0 || tree.Resolved(root) is not DictionaryToken top)
        {
            return null;
        }

        var whole = new TaggedPart.Element("Document", null, [.. tree.Kids(top, null, 0)]);
        return tree._marks.HasUntold ? null : whole;
    }

    // the leaves of the tree are the pages in their order
    private void Number(DictionaryToken node, string name, int depth)
    {
        if (depth > Deepest || !node.TryGet(NameToken.Create(name), out var kids))
        {
            return;
        }

        foreach (var kid in Resolved(kids) is ArrayToken all ? all.Data : [kids])
        {
            if (
                kid is IndirectReferenceToken reference
                && _met.Add(reference.Data)
                && Resolved(kid) is DictionaryToken child
            )
            {
                if (name != "Pages" && !child.ContainsKey(NameToken.Create("Kids")))
                {
                    _pages.TryAdd(reference.Data, _pages.Count + 1);
                }

                Number(child, "Kids", depth + 1);
            }
        }
    }

    private IEnumerable<TaggedPart> Kids(DictionaryToken element, int? page, int depth)
    {
        if (depth > Deepest || !element.TryGet(NameToken.Create("K"), out var kids))
        {
            return [];
        }

        return Resolved(kids) is ArrayToken all
            ? all.Data.SelectMany(kid => Kid(kid, page, depth))
            : Kid(kids, page, depth);
    }

    private IEnumerable<TaggedPart> Kid(IToken kid, int? page, int depth)
    {
        if (kid is IndirectReferenceToken reference && !_met.Add(reference.Data))
        {
            return [];
        }

        switch (Resolved(kid))
        {
            case NumericToken mark when page is { } number:
                return _marks.Take(number, mark.Int);
            case DictionaryToken mark when mark.TryGet(NameToken.Create("MCID"), out var number):
                return Resolved(number) is NumericToken mcid && PageOf(mark, page) is { } place
                    ? _marks.Take(place, mcid.Int)
                    : [];
            case DictionaryToken element when Name(element, "S") is { } kind:
                return
                [
                    new TaggedPart.Element(kind, Url(element), [.. Kids(element, PageOf(element, page), depth + 1)]),
                ];
            default:
                return [];
        }
    }

    private int? PageOf(DictionaryToken holder, int? inherited) =>
        holder.Data.TryGetValue("Pg", out var page)
        && page is IndirectReferenceToken reference
        && _pages.TryGetValue(reference.Data, out var number)
            ? number
            : inherited;

    // the annotation that a link holds beside its words says where it leads
    private string? Url(DictionaryToken element) =>
        element.TryGet(NameToken.Create("K"), out var kids) && Resolved(kids) is ArrayToken all
            ? all
                .Data.Select(kid =>
                    Resolved(kid) is DictionaryToken held && Inner(held, "Obj") is { } annotation ? annotation : null
                )
                .Select(annotation =>
                    annotation is not null && Inner(annotation, "A") is { } action ? Text(action, "URI") : null
                )
                .FirstOrDefault(url => url is not null)
            : null;

    private DictionaryToken? Inner(DictionaryToken holder, string name) =>
        holder.TryGet(NameToken.Create(name), out var inner) ? Resolved(inner) as DictionaryToken : null;

    private string? Name(DictionaryToken holder, string name) =>
        holder.TryGet(NameToken.Create(name), out var value) && Resolved(value) is NameToken found ? found.Data : null;

    private string? Text(DictionaryToken holder, string name) =>
        holder.TryGet(NameToken.Create(name), out var value)
            ? Resolved(value) switch
            {
                StringToken text => text.Data,
                HexToken text => text.Data,
                _ => null,
            }
            : null;

    private IToken Resolved(IToken token)
    {
        for (var step = 0; step < Deepest && token is IndirectReferenceToken reference; step++)
        {
            token = _document.Structure.GetObject(reference.Data).Data;
        }

        return token;
    }
}
