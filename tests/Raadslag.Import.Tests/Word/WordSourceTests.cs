using static Raadslag.Import.Tests.Sources.Readings;
using static Raadslag.Import.Tests.Word.WordFile;

namespace Raadslag.Import.Tests.Word;

public sealed class WordSourceTests
{
    [Fact]
    public void Paragraphs_become_lines_and_room_between_them_a_blank_line()
    {
        var document = Read(
            Of(
                    Paragraph("Baggrund")
                        + Paragraph("Første afsnit.", "<w:spacing w:after=\"160\"/>")
                        + Paragraph("Andet afsnit.")
                )
                .ToBytes()
        );

        Assert.Equal("Baggrund\nFørste afsnit.\n\nAndet afsnit.", Texts(document));
        Assert.Equal(SourceFormat.Word, document.Format);
        Assert.Equal([1, 2, 3, 4], document.Lines.Select(line => line.Number));
    }

    [Theory]
    [InlineData("Heading1", "heading 1")]
    [InlineData("Overskrift1", "Overskrift 1")]
    public void Heading_styles_give_the_level_in_every_language_and_through_inheritance(string id, string name)
    {
        var styles =
            $"<w:styles {Namespaces}><w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr></w:style>"
            + $"<w:style w:type=\"paragraph\" w:styleId=\"Punkt\"><w:name w:val=\"Punkt\"/><w:basedOn w:val=\"{id}\"/></w:style></w:styles>";

        var document = Read(
            Of(Paragraph("1. Siden sidst", "<w:pStyle w:val=\"Punkt\"/>") + Paragraph("Tekst"))
                .With("styles", styles)
                .ToBytes()
        );

        Assert.Equal(new LineLayout(160, IsBold: true, HeadingLevel: 1), document.Lines[0].Layout);
        Assert.Equal(new LineLayout(100, IsBold: false), document.Lines[^1].Layout);
    }

    [Fact]
    public void Numbers_and_bullets_that_Word_draws_are_written_out()
    {
        var numbering =
            $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num></w:numbering>";

        var document = Read(
            Of(
                    Item("Første", 1)
                        + Item("Under", 1, 1)
                        + Item("Under to", 1, 1)
                        + Item("Andet", 1)
                        + Item("Under igen", 1, 1)
                        + Item("Punkt", 2)
                        + Item("Forfra", 3)
                )
                .With("numbering", numbering)
                .ToBytes()
        );

        Assert.Equal(
            "1. Første\n1.a) Under\n1.b) Under to\n2. Andet\n2.a) Under igen\n- Punkt\n1. Forfra",
            Texts(document)
        );
        Assert.All(document.Lines, line => Assert.True(line.Layout!.IsListItem));

        static string Item(string text, int number, int level = 0) =>
            Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>");
    }

    [Fact]
    public void Table_rows_are_lines_with_their_cells_parted_by_tabs_also_the_empty_and_the_joined()
    {
        var table =
            "<w:tbl>"
            + Row(Cell(""), "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + Paragraph("Elever") + "</w:tc>")
            + Row(Cell("Varde"), Cell("5"), Cell("(14)"))
            + "</w:tbl>";

        var document = Read(Of(Paragraph("Kvoter:") + table + Paragraph("Slut")).ToBytes());

        Assert.Equal("Kvoter:\n\n\tElever\t\nVarde\t5\t(14)\n\nSlut", Texts(document));
    }

    [Fact]
    public void A_mark_in_a_column_of_its_own_stands_before_its_text()
    {
        var table =
            "<w:tbl>"
            + Row(Cell("./."), "<w:tc>" + Paragraph("På baggrund af nøglen") + Paragraph("Og mere") + "</w:tc>")
            + "</w:tbl>";

        Assert.Equal("./. På baggrund af nøglen\nOg mere", Texts(Read(Of(table).ToBytes())));
    }

    [Fact]
    public void Tabs_line_breaks_and_special_hyphens_are_kept_as_characters()
    {
        var document = Read(
            Of(
                    "<w:p><w:r><w:tab/><w:t>./.</w:t><w:tab/><w:t>SOSU</w:t><w:noBreakHyphen/><w:t>skole</w:t><w:br/><w:t>side</w:t><w:tab/><w:t>3</w:t></w:r></w:p>"
                )
                .ToBytes()
        );

        Assert.Equal("./. SOSU-skole\nside\t3", Texts(document));
    }

    [Fact]
    public void Deleted_and_hidden_text_is_left_out_and_inserted_text_kept()
    {
        var document = Read(
            Of(
                    "<w:p><w:r><w:t xml:space=\"preserve\">KKR </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>afviste</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\"><w:r><w:t>tiltrådte</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r></w:p>"
                )
                .ToBytes()
        );

        Assert.Equal("KKR tiltrådte", Texts(document));
    }

    [Fact]
    public void Links_are_found_as_elements_and_as_fields()
    {
        var document = Read(
            Of(
                    Paragraph("Se")
                        + "<w:p><w:r><w:t xml:space=\"preserve\">Læs </w:t></w:r><w:hyperlink r:id=\"a\"><w:r><w:t>referatet</w:t></w:r></w:hyperlink></w:p>"
                        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://eksempel.dk/b\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Bilag</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                )
                .WithLink("a", "https://eksempel.dk/a")
                .ToBytes()
        );

        Assert.Equal(
            [
                new SourceLink(2, "referatet", "https://eksempel.dk/a"),
                new SourceLink(3, "Bilag", "https://eksempel.dk/b"),
            ],
            document.Links
        );
        Assert.Equal("Se\nLæs referatet\nBilag", Texts(document));
    }

    [Fact]
    public void Entries_of_contents_without_pages_are_told_by_their_style_and_those_with_pages_are_left_to_be_read()
    {
        const string Styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"Indh1\"><w:name w:val=\"toc 1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Over\"><w:name w:val=\"TOC Heading\"/></w:style>";
        const string Entry = "<w:pStyle w:val=\"Indh1\"/>";
        var title = Paragraph("Indhold", "<w:pStyle w:val=\"Over\"/>");

        Assert.Equal([1, 2], Contents(title + Paragraph("1. Sager", Entry) + Paragraph("1. Sager")));
        Assert.Equal([1, 2], Contents(title + Paragraph("1. Budget 2027\t", Entry) + Paragraph("Tekst")));
        Assert.Equal([], Contents(title + Paragraph("1. Sager\t12", Entry) + Paragraph("1. Sager")));
        Assert.Equal([], Contents(title + Paragraph("1. Sager")));

        IReadOnlyList<int> Contents(string body) =>
            Read(Of(body).With("styles", $"<w:styles {Namespaces}>{Styles}</w:styles>").ToBytes()).Contents;
    }

    [Fact]
    public void Page_breaks_are_counted_and_heads_and_feet_set_apart()
    {
        var document = Read(
            Of(Paragraph("Et") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + Paragraph("To"))
                .With("header", $"<w:hdr {Namespaces}>{Paragraph("KKR Syddanmark")}</w:hdr>")
                .With("footer", $"<w:ftr {Namespaces}>{Paragraph("SIDE | 1")}</w:ftr>")
                .ToBytes()
        );

        Assert.Equal(
            ["KKR Syddanmark", "SIDE | 1"],
            document.Lines.Where(line => line.Layout is { IsMargin: true }).Select(line => line.Text)
        );
        Assert.Equal(1, document.Lines.Single(line => line.Text == "Et").Page);
        Assert.Equal(2, document.Lines.Single(line => line.Text == "To").Page);
    }

    [Fact]
    public void A_text_box_stands_before_its_paragraph_and_is_read_once()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>./.</w:t></w:r></w:p></w:txbxContent>";
        var document = Read(
            Of(
                    $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{Box}</mc:Choice><mc:Fallback>{Box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>På baggrund</w:t></w:r></w:p>"
                )
                .ToBytes()
        );

        Assert.Equal("./.\nPå baggrund", Texts(document));
    }

    [Fact]
    public void A_footnote_stands_below_its_paragraph()
    {
        var document = Read(
            Of("<w:p><w:r><w:t>Tallet er 5</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .With(
                    "footnotes",
                    $"<w:footnotes {Namespaces}><w:footnote w:id=\"2\">{Paragraph("Skøn.")}</w:footnote></w:footnotes>"
                )
                .ToBytes()
        );

        Assert.Equal("Tallet er 5[1]\n[1] Skøn.", Texts(document));
    }

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(string text) => $"<w:tc>{Paragraph(text)}</w:tc>";
}
