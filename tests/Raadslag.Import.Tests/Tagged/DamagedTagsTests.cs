using System.Globalization;
using Raadslag.Import.Tests.Pdf;
using static Raadslag.Import.Tests.Sources.Readings;

namespace Raadslag.Import.Tests.Tagged;

/// <summary>Files that claim to be tagged, with tags that lead astray.</summary>
public sealed class DamagedTagsTests
{
    private const string Text = "/P << /MCID 0 >> BDC BT /F1 10 Tf 50 700 Td (Tekst) Tj ET EMC";

    private const string Paragraph = "<< /S /P /Pg 3 0 R /K 0 >>";

    [Fact]
    public void Tags_in_order_are_read_by_them()
    {
        var document = Read(Tagged("<< /K 8 0 R >>", Paragraph));

        Assert.True(document.IsTagged);
        Assert.Equal("Tekst", Texts(document));
    }

    [Fact]
    public void A_tree_that_leads_back_into_itself_tells_its_text_once()
    {
        var document = Read(
            Tagged("<< /K 8 0 R >>", "<< /S /Sect /K [8 0 R 9 0 R 8 0 R 9 0 R] >>", "<< /S /P /Pg 3 0 R /K [0 0 0] >>")
        );

        Assert.True(document.IsTagged);
        Assert.Equal("Tekst", Texts(document));
    }

    [Theory]
    [InlineData("<< /K [] >>")]
    [InlineData("<< /K [1 2 3] >>")]
    [InlineData("<< /K << /S 7 /K 0 >> >>")]
    public void Text_that_no_tag_tells_of_is_read_as_it_is_printed(string root)
    {
        var document = Read(Tagged(root));

        Assert.False(document.IsTagged);
        Assert.Equal("Tekst", Texts(document));
    }

    [Fact]
    public void Tags_that_tell_of_half_the_text_hide_nothing_of_the_rest()
    {
        const string Content =
            "/P << /MCID 0 >> BDC BT /F1 10 Tf 50 700 Td (Tekst) Tj ET EMC "
            + "/P << /MCID 1 >> BDC BT /F1 10 Tf 50 600 Td (Mere) Tj ET EMC";

        var document = Read(Tagged("<< /K 8 0 R >>", [Paragraph], Content));

        Assert.False(document.IsTagged);
        Assert.Equal("Tekst\nMere", Texts(document));
    }

    [Fact]
    public void Tags_nested_deeper_than_any_document_hide_nothing()
    {
        var nested = Enumerable
            .Range(9, 5_000)
            .Select(next => string.Create(CultureInfo.InvariantCulture, $"<< /S /Div /K {next} 0 R >>"));

        var document = Read(Tagged("<< /K 8 0 R >>", [.. nested, Paragraph]));

        Assert.False(document.IsTagged);
        Assert.Equal("Tekst", Texts(document));
    }

    // the structure's root is object 7, and what follows is from 8 on
    private static byte[] Tagged(string root, params string[] elements) => Tagged(root, elements, Text);

    private static byte[] Tagged(string root, string[] elements, string content)
    {
        const string Claim =
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
            + "<rdf:Description xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" pdfuaid:part=\"1\"/></rdf:RDF></x:xmpmeta>";
        return PdfFile.Assemble([
            "<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R /StructTreeRoot 7 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            $"<< /Type /Metadata /Subtype /XML /Length {Claim.Length} >>\nstream\n{Claim}\nendstream",
            root,
            .. elements,
        ]);
    }
}
