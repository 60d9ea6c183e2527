using System.Runtime.CompilerServices;
using AngleSharp.Html.Parser;
using CsCheck;
using Raadslag.Import.Word;
using Raadslag.Publishing;
using Raadslag.Publishing.Pasting;
using static Raadslag.Import.Tests.Word.WordFile;

namespace Raadslag.Import.Tests.Word;

public sealed class WordHtmlTests
{
    private const string Markdown = """
        ### Fælles ungeindsats

        Oplægget er **vigtigt** og *nyt*, se [siden](https://example.org/unge).[1]

        #### Opgaver

        - Kommunerne
          1. finder de unge
             - i skolen[2]
             - på jobcentret
          2. følger op
        - Sekretariatet

        | Kommune | År | Kr. |
        | --- | --- | --- |
        | Nordby | 2026 | 100 |
        |  | 2027 | 200 |
        | I alt |  | 300 |

        Slut

        \[1] Vedtaget i 2025.

        \[2] Fra 7. klasse.
        """;

    [Fact]
    public void A_Word_file_becomes_the_same_clean_Markdown_as_what_is_pasted()
    {
        var pasted = Read(Document());

        Assert.Equal(Markdown.ReplaceLineEndings("\n"), pasted.Markdown);
        Assert.Equal(
            [
                new PasteNote(PasteNoteKind.PicturesLeftOut, 1),
                new PasteNote(PasteNoteKind.CommentsLeftOut, 1),
                new PasteNote(PasteNoteKind.DeletedTextLeftOut, 1),
                new PasteNote(PasteNoteKind.UnsafeLinksRemoved, 1),
                new PasteNote(PasteNoteKind.MergedCellsSpread, 2),
            ],
            pasted.Notes
        );
    }

    // libreoffice.docx: the document above, opened and saved by LibreOffice
    [Fact]
    public void What_LibreOffice_saved_reads_the_same() =>
        Assert.Equal(Markdown.ReplaceLineEndings("\n"), Read(File.ReadAllBytes(Fixture("libreoffice.docx"))).Markdown);

    [Fact]
    public void Its_lists_table_and_notes_are_such_when_they_are_shown()
    {
        var page = new HtmlParser().ParseDocument(new MarkdownHtml("1").Render(Read(Document()).Markdown, []));

        Assert.Equal(
            ["i skolen[2]", "på jobcentret"],
            page.QuerySelectorAll("ul > li > ol > li > ul > li").Select(item => item.TextContent.Trim())
        );
        Assert.Equal(3, page.QuerySelectorAll("thead th[scope=col]").Length);
        Assert.Equal(3, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("[2] Fra 7. klasse.", page.QuerySelectorAll("p")[^1].TextContent);
    }

    [Fact]
    public void A_damaged_Word_file_is_refused_or_read_and_never_throws() =>
        Gen.Int[0, 20_000]
            .Array[1, 8]
            .Sample(
                places =>
                {
                    var bytes = Document();
                    foreach (var place in places)
                    {
                        bytes[place % bytes.Length] ^= (byte)(1 + (place % 255));
                    }

                    return WordHtml.Read(bytes) is not null;
                },
                iter: 200
            );

    [Fact]
    public void What_is_no_Word_file_is_refused_by_name()
    {
        Assert.Equal(new Reading<string>.Refused(ReadingRefusal.IsEmpty), WordHtml.Read(Array.Empty<byte>()));
        Assert.Equal(new Reading<string>.Refused(ReadingRefusal.IsOfUnknownFormat), WordHtml.Read("tekst"u8.ToArray()));
        Assert.Equal(
            new Reading<string>.Refused(ReadingRefusal.IsDamaged),
            WordHtml.Read("PK\u0003\u0004\0\0\0\0 og ikke mere"u8.ToArray())
        );
        Assert.Equal(new Reading<string>.Refused(ReadingRefusal.IsEmpty), WordHtml.Read(Of(Paragraph(" ")).ToBytes()));
    }

    private static string Fixture(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Fixtures", name);

    private static PastedText Read(byte[] bytes) =>
        PastedHtml.Read(Assert.IsType<Reading<string>.Read>(WordHtml.Read(bytes)).Value);

    private static byte[] Document() =>
        Of(Body)
            .With("styles", Styles)
            .With("numbering", Numbering)
            .With("footnotes", Notes)
            .WithLink("side", "https://example.org/unge")
            .WithLink("script", "javascript:alert(1)")
            .WithPicture("billede", Png)
            .ToBytes();

    private static string Body =>
        Paragraph("Fælles ungeindsats", "<w:pStyle w:val=\"Heading1\"/>")
        + "<w:p><w:r><w:t xml:space=\"preserve\">Oplægget er </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>vigtigt</w:t></w:r>"
        + "<w:r><w:t xml:space=\"preserve\"> og </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>nyt</w:t></w:r><w:r><w:t xml:space=\"preserve\">, se </w:t></w:r>"
        + "<w:hyperlink r:id=\"side\"><w:r><w:t>siden</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
        + "<w:del w:id=\"9\" w:author=\"Anna\"><w:r><w:delText>slettet</w:delText></w:r></w:del><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
        + Paragraph("Opgaver", "<w:pStyle w:val=\"Heading2\"/>")
        + Item("Kommunerne", 0)
        + Item("finder de unge", 1)
        + Item("i skolen", 2)
            .Replace("</w:p>", "<w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p>", StringComparison.Ordinal)
        + Item("på jobcentret", 2)
        + Item("følger op", 1)
        + Item("Sekretariatet", 0)
        + "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>"
        + $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("Kommune")}{Cell("År")}{Cell("Kr.")}</w:tr>"
        + $"<w:tr>{Cell("Nordby", "<w:vMerge w:val=\"restart\"/>")}{Cell("2026")}{Cell("100")}</w:tr>"
        + $"<w:tr>{Cell("", "<w:vMerge/>")}{Cell("2027")}{Cell("200")}</w:tr>"
        + $"<w:tr>{Cell("I alt", "<w:gridSpan w:val=\"2\"/>")}{Cell("300")}</w:tr></w:tbl>"
        + $"<w:p><w:r>{Picture}</w:r></w:p>"
        + "<w:p><w:hyperlink r:id=\"script\"><w:r><w:t>Slut</w:t></w:r></w:hyperlink></w:p>";

    private static string Item(string text, int level) =>
        Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>");

    private static string Cell(string text, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    private const string Picture =
        "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"360000\" cy=\"360000\"/><wp:docPr id=\"1\" name=\"Billede\"/>"
        + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
        + "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Billede\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"billede\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"360000\" cy=\"360000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";

    private const string Styles =
        $"<w:styles {Namespaces}><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/><w:rPr><w:b/></w:rPr></w:style></w:styles>";

    private const string Numbering =
        $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId=\"0\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    private const string Notes =
        $"<w:footnotes {Namespaces}><w:footnote w:id=\"0\" w:type=\"separator\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"1\" w:type=\"continuationSeparator\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
        + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Vedtaget i 2025.</w:t></w:r></w:p></w:footnote>"
        + "<w:footnote w:id=\"3\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Fra 7. klasse.</w:t></w:r></w:p></w:footnote></w:footnotes>";

    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );
}
