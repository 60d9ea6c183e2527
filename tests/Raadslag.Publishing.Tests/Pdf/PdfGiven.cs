using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Tests.Pdf;

/// <summary>A page of everything: headings, paragraphs, a list, a table, links, a figure, bookmarks.</summary>
internal sealed class PdfGiven
{
    public static readonly PdfColor Ink = new(0x1F, 0x24, 0x2B);
    public static readonly PdfColor Blue = new(0x0B, 0x4F, 0x8A);
    public static readonly PdfColor Muted = new(0x5A, 0x64, 0x70);
    private static readonly PdfColor Pale = new(0xEA, 0xF1, 0xF7);

    private const double Left = 72;
    private const double Right = 523;

    private readonly PdfDocument _document;
    private readonly DocumentFonts _fonts;
    private double _y = 770;

    private PdfGiven(PdfDocument document)
    {
        _document = document;
        _fonts = new DocumentFonts(document);
    }

    public static PdfProperties Properties { get; } =
        new()
        {
            Title = "Referat af mødet <14. marts>",
            Creator = "KKR Øresund",
            Language = "da",
            Created = new DateTimeOffset(2026, 3, 14, 9, 30, 0, TimeSpan.FromHours(1)),
            Modified = new DateTimeOffset(2026, 3, 16, 12, 0, 0, TimeSpan.FromHours(1)),
        };

    /// <summary>The sample: two pages, numbered i and 1.</summary>
    public static byte[] Sample()
    {
        using var output = new MemoryStream();
        using var document = new PdfDocument(output, Properties);
        var sample = new PdfGiven(document);
        sample.FirstPage();
        sample.SecondPage();
        document.Finish();
        return output.ToArray();
    }

    /// <summary>One paragraph on one page for each text.</summary>
    public static byte[] Paragraphs(params string[] texts)
    {
        using var output = new MemoryStream();
        using var document = new PdfDocument(output, Properties);
        var given = new PdfGiven(document);
        foreach (var text in texts)
        {
            document.BeginPage(595, 842);
            given._y = 770;
            given.Line(StructureKind.P, text);
        }

        document.Finish();
        return output.ToArray();
    }

    private void FirstPage()
    {
        _document.NumberPages(PageNumbering.LowerRoman, 1);
        _document.BeginPage(595, 842);
        Head("i");
        _document.Bookmark(1, "Referat", _y + 24);
        Line(StructureKind.H1, "Referat", FontCut.SemiBold, 26, 30, Blue);
        Line(StructureKind.P, "KKR Øresund · 14. marts 2026 kl. 9.30", FontCut.Regular, 10.5, 30, Muted);
        Heading("Punkt 1: Ærøs færger", "punkt-1");
        Line(StructureKind.P, "Formanden bød velkommen på “Ærø” og sagde: »Åbn døren for AVIS, To og Vejle.«");
        Paragraph();
        Line(StructureKind.P, "Tre kommuner har svaret, § 3, stk. 2 – 50 ‰ af 1.250 €; x² ≥ ½ … fjorden, afledt.");
        List("Vandet stiger", "Kajen hæves", "Færgen sejler");
        Table();
        Figure();
    }

    private void SecondPage()
    {
        _document.NumberPages(PageNumbering.Decimal, 1);
        _document.BeginPage(595, 842);
        _y = 770;
        Head("1");
        Heading("Punkt 2: Eventuelt", "punkt-2");
        _document.Begin(StructureKind.P);
        Text("Dokumentationsforpligtel-", Left, 10.5, actualText: "Dokumentationsforpligtelserne");
        _y -= 16;
        Text("serne blev drøftet.", Left, 10.5, actualText: " blev drøftet.");
        _document.End(StructureKind.P);
        _y -= 22;
        _document.Begin(StructureKind.P, new ElementAttributes { Language = "en" });
        Text("The “council” adjourned.", Left, 10.5, FontCut.Italic);
        _document.End(StructureKind.P);
    }

    private void Heading(string title, string place)
    {
        _document.Bookmark(2, title, _y + 16);
        _document.NamePlace(place, _y + 16);
        Line(StructureKind.H2, title, FontCut.SemiBold, 15, 22, Blue);
    }

    private void Head(string number)
    {
        _document.Page.BeginArtifact(ArtifactKind.Header);
        Show("KKR Øresund", Left, 805, 8.5, FontCut.Regular, Muted);
        _document.Page.Draw().StrokeColor(Muted).Line(Left, 798, Right, 798, 0.5);
        _document.Page.EndArtifact();
        _document.Page.BeginArtifact(ArtifactKind.Footer);
        Show($"Side {number}", Left, 40, 8.5, FontCut.Regular, Muted);
        _document.Page.EndArtifact();
    }

    private void Paragraph()
    {
        _document.Begin(StructureKind.P);
        var x = Text("Se ", Left, 10.5);
        x = Link("den særlige plan", x, "Planen hos Danmarks Statistik", new Uri("https://dst.dk/plan?a=(b)"));
        x = Text(" og ", x, 10.5);
        x = Link("punkt 2", x, "Gå til punkt 2", null);
        Text(".", x, 10.5);
        _document.End(StructureKind.P);
        _y -= 22;
    }

    private double Link(string text, double x, string contents, Uri? address)
    {
        _document.Begin(StructureKind.Link);
        var end = Text(text, x, 10.5, color: Blue);
        var area = new PdfRectangle(x, _y - 3, end - x, 14);
        if (address is null)
        {
            _document.Page.LinkToPlace(area, "punkt-2", contents);
        }
        else
        {
            _document.Page.LinkTo(area, address, contents);
        }

        _document.End(StructureKind.Link);
        return end;
    }

    private void List(params string[] items)
    {
        _document.Begin(StructureKind.L, new ElementAttributes { Numbering = ListNumbering.Disc });
        foreach (var item in items)
        {
            _document.Begin(StructureKind.LI);
            _document.Begin(StructureKind.Lbl);
            Text("•", Left + 8, 10.5);
            _document.End(StructureKind.Lbl);
            _document.Begin(StructureKind.LBody);
            Text(item, Left + 22, 10.5);
            _document.End(StructureKind.LBody);
            _document.End(StructureKind.LI);
            _y -= 16;
        }

        _document.End(StructureKind.L);
        _y -= 10;
    }

    private void Table()
    {
        _document.Begin(StructureKind.Table);
        _document.Page.BeginArtifact(ArtifactKind.Layout);
        _document.Page.Draw().FillColor(Pale).Fill(new PdfRectangle(Left, _y - 6, Right - Left, 20));
        _document.Page.EndArtifact();
        _document.Begin(StructureKind.THead);
        Row(FontCut.SemiBold, "Kommune", "Stemmer", StructureKind.TH);
        _document.End(StructureKind.THead);
        _document.Begin(StructureKind.TBody);
        Row(FontCut.Regular, "Fanø", "1.200", StructureKind.TD);
        Row(FontCut.Regular, "Læsø", "890", StructureKind.TD);
        _document.End(StructureKind.TBody);
        _document.End(StructureKind.Table);
        _y -= 14;
    }

    private void Row(FontCut cut, string name, string number, StructureKind second)
    {
        _document.Begin(StructureKind.TR);
        var scope = second is StructureKind.TH ? HeaderScope.Column : HeaderScope.Row;
        _document.Begin(StructureKind.TH, new ElementAttributes { Scope = scope });
        Text(name, Left + 6, 10.5, cut);
        _document.End(StructureKind.TH);
        _document.Begin(second, second is StructureKind.TH ? new ElementAttributes { Scope = scope } : null);
        var run = GlyphRun.Of(new Typeface(FontFamily.Sans, cut).Face, number);
        _fonts.Show(run, 10.5, Right - 6 - run.Width(10.5), _y, Ink);
        _document.End(second);
        _document.End(StructureKind.TR);
        _y -= 20;
    }

    private void Figure()
    {
        var bounds = new PdfRectangle(Left, _y - 90, 200, 90);
        _document.Begin(
            StructureKind.Figure,
            new ElementAttributes { Alternative = "Søjler: Fanø 1.200 og Læsø 890 stemmer", Bounds = bounds }
        );
        var draw = _document.Page.Draw().FillColor(Blue);
        draw.Fill(new PdfRectangle(Left, _y - 90, 60, 90)).Fill(new PdfRectangle(Left + 80, _y - 90, 60, 67));
        draw.StrokeColor(Ink).Line(Left, _y - 90, Left + 200, _y - 90, 1).Outline(bounds, 0.25);
        draw.FillColor(Muted).Fill((Left + 160, _y - 90), (Left + 190, _y - 90), (Left + 175, _y - 50));
        _document.End(StructureKind.Figure);
    }

    private void Line(
        StructureKind kind,
        string text,
        FontCut cut = FontCut.Regular,
        double size = 10.5,
        double below = 22,
        PdfColor? color = null
    )
    {
        _document.Begin(kind);
        Text(text, Left, size, cut, color);
        _document.End(kind);
        _y -= below;
    }

    private double Text(
        string text,
        double x,
        double size,
        FontCut cut = FontCut.Regular,
        PdfColor? color = null,
        string? actualText = null
    ) => Show(text, x, _y, size, cut, color ?? Ink, actualText);

    private double Show(
        string text,
        double x,
        double y,
        double size,
        FontCut cut,
        PdfColor color,
        string? actualText = null
    )
    {
        var family = size > 12 ? FontFamily.Serif : FontFamily.Sans;
        var run = GlyphRun.Of(new Typeface(family, cut).Face, text);
        _fonts.Show(run, size, x, y, color, actualText);
        return x + run.Width(size);
    }
}
