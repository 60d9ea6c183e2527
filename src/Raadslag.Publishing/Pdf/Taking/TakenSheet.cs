using Raadslag.Publishing.Pdf.Checking;

namespace Raadslag.Publishing.Pdf.Taking;

/// <summary>The part of a page's plane that is seen, and how it is turned and scaled to be seen.</summary>
internal sealed record TakenSheet(PdfBox Box, int Turn, double Unit)
{
    private const double Least = 3;
    private const double Most = 14400;

    // what readers take where a file says nothing
    private static readonly PdfBox Letter = new(0, 0, 612, 792);

    public double Width => (Turn % 180 == 0 ? Box.Right - Box.Left : Box.Top - Box.Bottom) * Unit;

    public double Height => (Turn % 180 == 0 ? Box.Top - Box.Bottom : Box.Right - Box.Left) * Unit;

    /// <summary>From the plane of the page to the page as it is seen, upright and with its corner at zero.</summary>
    public PdfMatrix Upright
    {
        get
        {
            var (left, bottom, right, top) = Box;
            var turned = Turn switch
            {
                90 => new PdfMatrix(0, -1, 1, 0, -bottom, right),
                180 => new PdfMatrix(-1, 0, 0, -1, right, top),
                270 => new PdfMatrix(0, 1, -1, 0, top, -left),
                _ => PdfMatrix.Move(-left, -bottom),
            };
            return turned.Then(new PdfMatrix(Unit, 0, 0, Unit, 0, 0));
        }
    }

    public static TakenSheet Of(CosDictionary page)
    {
        var media = BoxOf(Inherited(page, "MediaBox")) ?? Letter;
        var seen = BoxOf(Inherited(page, "CropBox"))?.Within(media) ?? media;
        var turn = (Inherited(page, "Rotate") as CosNumber)?.Whole ?? 0;
        var sheet = new TakenSheet(seen, ((turn % 360) + 360) % 360, page.Real("UserUnit") ?? 1);
        return (Math.Min(sheet.Width, sheet.Height), Math.Max(sheet.Width, sheet.Height)) switch
        {
            (>= Least, <= Most) => sheet,
            (_, > Most) => throw new PdfRefusedException(PdfRefusal.TooLarge),
            _ => throw new PdfRefusedException(PdfRefusal.TooDamaged),
        };
    }

    /// <summary>A rectangle as it is written, its corners in any order; none when it is not one.</summary>
    public static PdfBox? BoxOf(CosValue? value) =>
        value is CosArray { Count: 4 } array && array.Numbers is [var x1, var y1, var x2, var y2]
            ? new PdfBox(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2))
            : null;

    private static CosValue? Inherited(CosDictionary page, string key)
    {
        var node = page;
        for (var depth = 0; node is not null && depth < PdfLimits.Nesting; depth++)
        {
            if (node[key] is { } value)
            {
                return value;
            }

            node = node.Dictionary("Parent");
        }

        return null;
    }
}
