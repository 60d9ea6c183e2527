using Raadslag.Publishing.Pdf.Checking;

namespace Raadslag.Publishing.Pdf.Taking;

/// <summary>
/// What an annotation looks like, as the words in the fields of a form or a stamp: it is drawn, and no longer an annotation.
/// </summary>
/// <param name="Form">What is drawn.</param>
/// <param name="Place">From the form's plane to the page's (ISO 32000-1, 12.5.5).</param>
internal sealed record TakenLook(CosStream Form, PdfMatrix Place)
{
    private const int Hidden = 2;
    private const int NotOnScreen = 32;

    // notes, sounds and files have a sign that is nothing without what is behind it
    private static readonly HashSet<string> Seen =
    [
        "Circle",
        "FreeText",
        "Highlight",
        "Ink",
        "Line",
        "Polygon",
        "PolyLine",
        "Square",
        "Squiggly",
        "Stamp",
        "StrikeOut",
        "Underline",
        "Widget",
    ];

    public static TakenLook? Of(CosDictionary annotation, CosFile file)
    {
        if (
            !Seen.Contains(annotation.Name("Subtype") ?? "")
            || ((annotation.Whole("F") ?? 0) & (Hidden | NotOnScreen)) != 0
            || TakenSheet.BoxOf(annotation["Rect"]) is not { } place
            || Appearance(annotation) is not { } form
            || TakenSheet.BoxOf(form["BBox"]) is not { } box
        )
        {
            return null;
        }

        var matrix = PdfMatrix.Of(form.Array("Matrix")?.Numbers);
        var drawn = PdfBox.Around([
            matrix.Apply(box.Left, box.Bottom),
            matrix.Apply(box.Right, box.Bottom),
            matrix.Apply(box.Left, box.Top),
            matrix.Apply(box.Right, box.Top),
        ]);
        var (width, height) = (drawn.Right - drawn.Left, drawn.Top - drawn.Bottom);
        if (width <= 0 || height <= 0)
        {
            return null;
        }

        var (x, y) = ((place.Right - place.Left) / width, (place.Top - place.Bottom) / height);
        var entries = new Dictionary<string, CosValue>(form.Entries)
        {
            ["Type"] = new CosName("XObject"),
            ["Subtype"] = new CosName("Form"),
        };
        return new TakenLook(
            new CosStream(entries, file, form.Packed),
            new PdfMatrix(x, 0, 0, y, place.Left - (drawn.Left * x), place.Bottom - (drawn.Bottom * y))
        );
    }

    private static CosStream? Appearance(CosDictionary annotation) =>
        annotation.Dictionary("AP")?["N"] switch
        {
            CosStream one => one,
            CosDictionary states when annotation.Name("AS") is { } state => states.Stream(state),
            _ => null,
        };
}
