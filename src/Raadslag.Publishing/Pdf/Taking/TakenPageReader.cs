using Raadslag.Publishing.Pdf.Checking;
using Raadslag.Publishing.Pdf.Files;
using PdfPage = Raadslag.Publishing.Pdf.Checking.PdfPage;

namespace Raadslag.Publishing.Pdf.Taking;

/// <summary>Reads one page of another file.</summary>
internal sealed class TakenPageReader(CosFile file, TakenObjects objects, PdfPage page)
{
    private readonly TakenSheet _sheet = TakenSheet.Of(page.Values);

    public TakenPage Read()
    {
        var content = Content();
        objects.Find(content);
        var looks = page.Annotations.Select(annotation => TakenLook.Of(annotation, file)).OfType<TakenLook>().ToList();
        looks.ForEach(look => objects.Find(look.Form));
        return new TakenPage(_sheet.Width, _sheet.Height)
        {
            HasText = HasFonts(page.Resources) || looks.Exists(look => HasFonts(look.Form.Dictionary("Resources"))),
            Drawings =
            [
                new TakenDrawing(objects, content, _sheet.Upright),
                .. looks.Select(look => new TakenDrawing(objects, look.Form, look.Place.Then(_sheet.Upright))),
            ],
            Links = [.. page.Annotations.Select(Link).OfType<TakenLink>()],
        };
    }

    // as a form: it has its own resources, is cut at the page's edge, and leaves the state of drawing as it was
    private CosStream Content()
    {
        var (left, bottom, right, top) = _sheet.Box;
        var corners = new[] { left, bottom, right, top }.Select(corner => (CosValue)new CosNumber(corner));
        var entries = new Dictionary<string, CosValue>
        {
            ["Type"] = new CosName("XObject"),
            ["Subtype"] = new CosName("Form"),
            ["BBox"] = new CosArray([.. corners], file),
        };
        if (page.Resources is { } resources)
        {
            entries["Resources"] = resources.Number is { } number ? new CosReference(number) : resources;
        }

        if (page.Values["Group"] is { } group)
        {
            entries["Group"] = group;
        }

        return new CosStream(entries, file, Bytes());
    }

    private ReadOnlyMemory<byte> Bytes()
    {
        using var bytes = new MemoryStream();
        foreach (var stream in page.Values.Many("Contents").OfType<CosStream>())
        {
            var part = file.Unpack(stream) ?? throw new PdfRefusedException(PdfRefusal.TooDamaged);
            CosFilters.ThrowIfLarge((int)bytes.Length);
            bytes.Write(part.Span);
            bytes.WriteByte((byte)'\n');
        }

        return bytes.ToArray();
    }

    private static bool HasFonts(CosDictionary? resources) =>
        Fonts(resources)
        || resources?.Dictionary("XObject") is { } drawings
            && drawings.Entries.Keys.Any(name => Fonts(drawings.Dictionary(name)?.Dictionary("Resources")));

    private static bool Fonts(CosDictionary? resources) => resources?.Dictionary("Font") is { Entries.Count: > 0 };

    private TakenLink? Link(CosDictionary annotation)
    {
        if (
            annotation.Name("Subtype") is not "Link"
            || TakenSheet.BoxOf(annotation["Rect"]) is not { } written
            || annotation.Dictionary("A") is not { } action
            || action.Name("S") is not "URI"
            || !Uri.TryCreate(action.Text("URI"), UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https" or "mailto")
        )
        {
            return null;
        }

        var upright = _sheet.Upright;
        var seen = PdfBox.Around([
            upright.Apply(written.Left, written.Bottom),
            upright.Apply(written.Right, written.Top),
        ]);
        return new TakenLink(
            new PdfRectangle(seen.Left, seen.Bottom, seen.Right - seen.Left, seen.Top - seen.Bottom),
            address
        );
    }
}
