using System.Text;

namespace Raadslag.Publishing.Pdf.Files;

/// <summary>
/// A page that is being drawn. Nothing can be drawn on it that is neither part of an element nor an artifact.
/// </summary>
internal sealed class PdfPage
{
    private readonly PdfDocument _document;
    private readonly ContentStream _content;
    private readonly List<int> _marks = [];
    private readonly List<int> _annotations = [];
    private readonly int _parentsKey;
    private StructureElement? _marked;
    private bool _inArtifact;
    private bool _inActualText;

    internal PdfPage(PdfDocument document, ContentStream content, int number, double width, double height)
    {
        (_document, _content, Number, Width, Height) = (document, content, number, width, height);
        _parentsKey = document.Structure.ReserveParents();
        content.Clear();
    }

    /// <summary>In points.</summary>
    public double Width { get; }

    /// <summary>In points.</summary>
    public double Height { get; }

    /// <summary>The number of the page's object.</summary>
    internal int Number { get; }

    /// <summary>
    /// Where to draw: what is drawn belongs to the innermost open element, or to the artifact if one is open. Ask again
    /// after each element that begins or ends.
    /// </summary>
    public ContentStream Draw()
    {
        var current = _document.Structure.Current;
        if (!_inArtifact && !_inActualText && _marked != current)
        {
            _content.BeginMark(current.Kind, Mark(current));
            _marked = current;
        }

        return _content;
    }

    /// <summary>
    /// What is drawn until <see cref="EndActualText"/> stands for a text, as the first half of a divided word does for the
    /// whole. In an artifact it stands for nothing.
    /// </summary>
    // a mark of its own and not a span in the element's mark: poppler takes the end of the span for the end of both
    public void BeginActualText(string text)
    {
        if (!_inArtifact)
        {
            _content.BeginActualText(text, Mark(_document.Structure.Current));
            _inActualText = true;
        }
    }

    public void EndActualText()
    {
        if (_inActualText)
        {
            _content.EndMarked();
            _inActualText = false;
        }
    }

    /// <summary>Begins an artifact, whatever element is open; it ends before anything else is drawn.</summary>
    public void BeginArtifact(ArtifactKind kind)
    {
        EndMark();
        _content.BeginArtifact(kind);
        _inArtifact = true;
    }

    public void EndArtifact()
    {
        _content.EndMarked();
        _inArtifact = false;
    }

    /// <summary>
    /// Makes an area a link to an address out of the document. The open element must be a link; <paramref name="contents"/>
    /// says where it leads.
    /// </summary>
    public void LinkTo(PdfRectangle area, Uri address, string contents)
    {
        var annotation = BeginLink(area, contents, out var number);
        annotation.Raw("/A<</S/URI/URI("u8).Ascii(Escaped(address)).Raw(")>>>>"u8);
        EndLink(number);
    }

    /// <summary>As <see cref="LinkTo"/>, to a place in the document, also one that comes later.</summary>
    public void LinkToPlace(PdfRectangle area, string place, string contents)
    {
        var annotation = BeginLink(area, contents, out var number);
        annotation.Raw("/A<</S/GoTo/D"u8).Text(place).Raw(">>>>"u8);
        _document.Places.Want(place);
        EndLink(number);
    }

    internal void Write(PdfObjects objects, int parent, int resources)
    {
        EndMark();
        var content = objects.Reserve();
        objects.Stream(content, [], _content.Written);
        _document.Structure.WriteParents(_parentsKey, _marks);

        var page = objects.Begin(Number).Raw("<</Type/Page/Parent"u8).Reference(parent);
        page.Raw("/Resources"u8).Reference(resources).Raw("/MediaBox[0 0 "u8).Numbers(Width, Height).Raw("]"u8);
        page.Raw("/Contents"u8).Reference(content).Raw("/StructParents "u8).Whole(_parentsKey);
        if (_annotations.Count > 0)
        {
            page.Raw("/Tabs/S/Annots["u8);
            _annotations.ForEach(annotation => page.Reference(annotation));
            page.Raw("]"u8);
        }

        page.Raw(">>"u8);
        objects.End();
    }

    private PdfBuffer BeginLink(PdfRectangle area, string contents, out int number)
    {
        if (_document.Structure.Current.Kind is not StructureKind.Link)
        {
            throw new InvalidOperationException("A link needs an open element of its own.");
        }

        number = _document.Objects.Reserve();
        var key = _document.Structure.Place(number, Number);
        var annotation = _document.Objects.Begin(number).Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8);
        annotation.Numbers(area.Left, area.Bottom, area.Right, area.Top).Raw("]/P"u8).Reference(Number);
        return annotation.Raw("/StructParent "u8).Whole(key).Raw("/Contents"u8).Text(contents);
    }

    private void EndLink(int number)
    {
        _document.Objects.End();
        _annotations.Add(number);
    }

    private int Mark(StructureElement element)
    {
        if (element.Kind is StructureKind.Document)
        {
            throw new InvalidOperationException("What is drawn must be part of an element or an artifact.");
        }

        EndMark();
        element.Kids.Add(new StructureKid(StructureKidKind.Mark, _marks.Count, Number));
        _marks.Add(element.Number);
        return _marks.Count - 1;
    }

    private void EndMark()
    {
        if (_marked is not null)
        {
            _content.EndMarked();
            _marked = null;
        }
    }

    // a host's name as it is asked for, and no sign that ends a string or is none of ASCII's
    private static string Escaped(Uri address)
    {
        var text = address.AbsoluteUri;
        if (address.Host.Length > 0 && !Ascii.IsValid(address.Host))
        {
            text = text.Replace(address.Host, address.IdnHost, StringComparison.OrdinalIgnoreCase);
        }

        return string.Concat(
            Encoding
                .UTF8.GetBytes(text)
                .Select(letter =>
                    letter is > 0x20 and < 0x7F and not ((byte)'(' or (byte)')' or (byte)'\\')
                        ? ((char)letter).ToString()
                        : $"%{letter:X2}"
                )
        );
    }
}
