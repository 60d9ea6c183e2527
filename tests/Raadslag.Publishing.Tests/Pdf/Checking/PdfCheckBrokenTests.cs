using Raadslag.Publishing.Pdf.Checking;

namespace Raadslag.Publishing.Tests.Pdf.Checking;

public sealed class PdfCheckBrokenTests
{
    [Theory]
    [InlineData(PdfRule.LanguageMissing, "/Lang (da-DK)", "")]
    [InlineData(PdfRule.LanguageInvalid, "/Lang (da-DK)", "/Lang (dansk sprog)")]
    [InlineData(PdfRule.LanguageInvalid, "/Lang (en-GB)", "/Lang (en_GB)")]
    [InlineData(PdfRule.NotMarked, "/Marked true", "/Marked false")]
    [InlineData(PdfRule.Suspects, "/Marked true", "/Marked true /Suspects true")]
    [InlineData(PdfRule.TitleNotShown, "/DisplayDocTitle true", "")]
    [InlineData(PdfRule.TitleMissing, ">Dagsorden</rdf:li>", "> </rdf:li>")]
    [InlineData(PdfRule.AccessiblePartMissing, "<pdfuaid:part>1</pdfuaid:part>", "")]
    [InlineData(PdfRule.ArchivePartMissing, "<pdfaid:conformance>A</pdfaid:conformance>", "")]
    [InlineData(PdfRule.SchemaMissing, "http://www.aiim.org/pdfua/ns/id/</pdfa", "http://example.org/</pdfa")]
    [InlineData(PdfRule.StructureMissing, "/StructTreeRoot 7 0 R", "")]
    [InlineData(PdfRule.ContentNotTagged, "/Artifact BMC BT /F1 9 Tf", "/Header BMC BT /F1 9 Tf")]
    [InlineData(PdfRule.ContentNotTagged, "/G1 gs /Fm1 Do", "/G1 gs 0 0 5 5 re S /Fm1 Do")]
    [InlineData(PdfRule.ArtifactWithinContent, "/P << /MCID 1 >> BDC", "/P << /MCID 1 >> BDC /Artifact BMC EMC")]
    [InlineData(PdfRule.ContentUnbalanced, "Tj ET EMC\nq /G1 gs", "Tj ET EMC\nq q /G1 gs")]
    [InlineData(PdfRule.ContentUnbalanced, "Tj ET EMC\nq /G1 gs", "Tj ET EMC EMC\nq /G1 gs")]
    [InlineData(PdfRule.ContentUnreadable, "/Contents [6 0 R]", "/Contents [6 0 R 98 0 R]")]
    [InlineData(PdfRule.MarkUnknown, "/K [1 23 0 R]", "/K [23 0 R]")]
    [InlineData(PdfRule.MarkMissing, "/K [1 23 0 R]", "/K [1 77 23 0 R]")]
    [InlineData(PdfRule.MarkOnOtherPage, "/S /P /P 20 0 R /Pg 3 0 R /K [1", "/S /P /P 20 0 R /Pg 98 0 R /K [1")]
    [InlineData(PdfRule.MarkTwice, "/K [1 23 0 R]", "/K [1 1 23 0 R]")]
    [InlineData(PdfRule.MarkTwice, "/P << /MCID 1 >> BDC", "/P << /MCID 1 >> BDC EMC /P << /MCID 1 >> BDC")]
    [InlineData(PdfRule.ParentTreeDisagrees, "0 [21 0 R 22 0 R", "0 [21 0 R 21 0 R")]
    [InlineData(PdfRule.ParentTreeDisagrees, "3 [46 0 R]", "")]
    [InlineData(PdfRule.ElementTwice, "42 0 R 45 0 R 46 0 R]", "42 0 R 45 0 R 46 0 R 21 0 R]")]
    [InlineData(PdfRule.TypeNotStandard, "/Paragraph /P >>", ">>")]
    [InlineData(PdfRule.RoleMapCycle, "/Paragraph /P >>", "/Paragraph /Emphasis >>")]
    [InlineData(PdfRule.HeadingFirst, "/S /H1", "/S /H2")]
    [InlineData(PdfRule.HeadingSkips, "/S /H2", "/S /H3")]
    [InlineData(PdfRule.HeadingsMixed, "/S /H2", "/S /H")]
    [InlineData(PdfRule.FigureWithoutText, "/Alt <FEFF004500740020006B006F00720074>", "")]
    [InlineData(
        PdfRule.FormulaWithoutText,
        "/S /Figure /P 20 0 R /Pg 3 0 R /Alt <FEFF004500740020006B006F00720074>",
        "/S /Formula /P 20 0 R /Pg 3 0 R"
    )]
    [InlineData(PdfRule.NoteWithoutId, "/ID (note1)", "")]
    [InlineData(PdfRule.TableNesting, "/S /TBody", "/S /Div")]
    [InlineData(
        PdfRule.HeaderWithoutScope,
        "/A [<< /O /Table /Scope /Column >>]",
        "/A [<< /O /Layout /Scope /Column >>]"
    )]
    [InlineData(
        PdfRule.TableIrregular,
        "/S /TD /P 36 0 R /Pg 3 0 R /K [9]",
        "/S /TD /P 36 0 R /Pg 3 0 R /K [9] /A << /O /Table /ColSpan 2 >>"
    )]
    [InlineData(
        PdfRule.TableIrregular,
        "/S /TD /P 36 0 R /Pg 3 0 R /K [9]",
        "/S /TD /P 36 0 R /Pg 3 0 R /K [9] /A << /O /Table /RowSpan 2 >>"
    )]
    [InlineData(PdfRule.ListNesting, "/S /LBody", "/S /P")]
    [InlineData(PdfRule.ListNumberingMissing, "/A << /O /List /ListNumbering /Decimal >>", "")]
    [InlineData(PdfRule.ContentsNesting, "/S /TOCI", "/S /P")]
    [InlineData(PdfRule.LinkOutsideLink, "/S /Link", "/S /Span")]
    [InlineData(PdfRule.LinkWithoutText, "/Contents (Bilag 1 p\\345 naboens side)", "")]
    [InlineData(PdfRule.AnnotationNotTagged, "/Subtype /Link", "/Subtype /Text")]
    [InlineData(PdfRule.AnnotationParentDisagrees, "/StructParent 2", "/StructParent 5")]
    [InlineData(PdfRule.AnnotationParentDisagrees, "/StructParent 2 ", "")]
    [InlineData(PdfRule.AnnotationFlags, "/F 4", "/F 0")]
    [InlineData(PdfRule.TabOrderMissing, "/Tabs /S", "/Tabs /R")]
    [InlineData(PdfRule.FontNotEmbedded, "/FontFile2 14 0 R", "")]
    [InlineData(PdfRule.FontWithoutDescriptor, "/FontDescriptor 13 0 R", "")]
    [InlineData(PdfRule.FontWithoutUnicode, "/ToUnicode 15 0 R", "")]
    [InlineData(PdfRule.GlyphWithoutUnicode, "«12»", "<FFF0>")]
    [InlineData(PdfRule.FontWithoutGlyphMap, "/CIDToGIDMap /Identity", "")]
    [InlineData(
        PdfRule.JavaScript,
        "/S /URI /URI (https://example.org/bilag)",
        "/S /JavaScript /JS (app.alert\\(1\\))"
    )]
    [InlineData(PdfRule.Launch, "/S /URI /URI (https://example.org/bilag)", "/S /Launch /F (spil.exe)")]
    [InlineData(PdfRule.ActionForbidden, "/S /URI /URI (https://example.org/bilag)", "/S /Movie")]
    [InlineData(PdfRule.ActionForbidden, "/Tabs /S", "/Tabs /S /AA << /O << /S /URI /URI (x) >> >>")]
    [InlineData(
        PdfRule.ExternalContent,
        "/StructParents 3 /Length",
        "/StructParents 3 /Ref << /F (anden.pdf) >> /Length"
    )]
    [InlineData(
        PdfRule.EmbeddedFile,
        "/Lang (da-DK)",
        "/Lang (da-DK) /AF << /Type /Filespec /F (a.txt) /EF << /F 10 0 R >> >>"
    )]
    [InlineData(PdfRule.ColorWithoutProfile, "/DestOutputProfile 10 0 R", "")]
    [InlineData(PdfRule.ColorWithoutProfile, "0 0.2 0.6 rg", "1 0.7 0 0.4 k")]
    [InlineData(PdfRule.ProfileInvalid, "/N 3", "/N 4")]
    [InlineData(PdfRule.BlendModeUnknown, "/BM /Multiply", "/BM /Sparkle")]
    [InlineData(PdfRule.ContrastLow, "0.3 g /F1", "0.5 g /F1")]
    [InlineData(PdfRule.ContrastLow, "q 1 1 1 rg /TH", "q 0 g /TH")]
    [InlineData(PdfRule.ContrastLow, "q 0.1 0.2 0.3 rg 72 500", "q 0.6 0.7 0.6 rg 72 500")]
    public void A_copy_broken_on_purpose_is_found_for_its_own_reason_and_no_other(
        PdfRule rule,
        string text,
        string other
    )
    {
        var found = PdfCheckTests.Rules(new GivenPdf().With(text, other).Write());

        Assert.Equal([rule], found);
    }

    [Fact]
    public void An_element_with_nothing_in_it_is_found_but_not_an_empty_cell()
    {
        var given = new GivenPdf();
        var paragraph = given
            .With("42 0 R 45 0 R 46 0 R]", "42 0 R 45 0 R 46 0 R 90 0 R]")
            .Also("90 << /S /P /P 20 0 R >>");
        var cell = given
            .With("38 0 R] >>", "38 0 R 90 0 R] >>")
            .With("[33 0 R 34 0 R] >>", "[33 0 R 34 0 R 91 0 R] >>");
        cell = cell.Also("90 << /S /TD /P 36 0 R >>").Also("91 << /S /TH /P 32 0 R /C /Head >>");
        cell = cell.With(
            "/ParentTreeNextKey 4",
            "/ParentTreeNextKey 4 /ClassMap << /Head << /O /Table /Scope /Row >> >>"
        );

        Assert.Equal(
            [new PdfFinding(PdfRule.ElementEmpty, null, "Document/P[3]", "P")],
            PdfCheckTests.Checked(paragraph.Write()).Findings
        );
        Assert.Empty(PdfCheckTests.Rules(cell.Write()));
    }

    [Fact]
    public void Cells_that_span_count_as_many_and_as_far_as_they_span()
    {
        var spanning = new GivenPdf()
            .With(
                "/K [6] /A << /O /Table /Scope /Column >>",
                "/K [6] /A << /O /Table /Scope /Column /ColSpan 2 /RowSpan 1 >>"
            )
            .With("38 0 R] >>", "38 0 R 90 0 R] >>")
            .Also("90 << /S /TD /P 36 0 R >>");

        Assert.Empty(PdfCheckTests.Rules(spanning.Write()));
    }

    [Fact]
    public void A_table_without_header_cells_is_found()
    {
        var given = new GivenPdf().With("/S /TH /P 32 0 R /Pg 3 0 R /K [6]", "/S /TD /P 32 0 R /Pg 3 0 R /K [6]");

        Assert.Equal(
            [new PdfFinding(PdfRule.TableWithoutHeader, 1, "Document/Table[1]", null)],
            PdfCheckTests.Checked(given.With("/S /TH /P", "/S /TD /P").Write()).Findings
        );
    }

    [Fact]
    public void A_standard_type_that_is_mapped_to_another_is_found_whatever_it_is_mapped_to() =>
        Assert.Equal(
            [new PdfFinding(PdfRule.StandardTypeMapped, null, null, "Code")],
            PdfCheckTests.Checked(new GivenPdf().With("/Paragraph /P >>", "/Paragraph /P /Code /P >>").Write()).Findings
        );

    [Fact]
    public void The_glyph_that_stands_for_no_glyph_is_found_also_when_it_is_said_to_be_a_letter()
    {
        var given = new GivenPdf().With("TOUNICODE", "TOUNICODE 1 beginbfchar <0000> <0041> endbfchar");

        Assert.Equal(
            [new PdfFinding(PdfRule.GlyphNotDefined, 1, null, "AAAAAA+IBMPlexSans 0000")],
            PdfCheckTests.Checked(given.With("«12»", "<0000>").Write()).Findings
        );
    }

    [Fact]
    public void Metadata_that_are_no_XML_claim_nothing()
    {
        var findings = PdfCheckTests.Checked(new GivenPdf().With("</rdf:RDF>", "").Write());

        Assert.Equal([PdfRule.MetadataMissing], findings.Findings.Select(finding => finding.Rule));
        Assert.Equal(new PdfClaims(null, null, null), findings.Claims);
    }

    [Fact]
    public void Metadata_nested_without_end_are_none()
    {
        var nested =
            string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));
        var file = new GivenPdf().With(">Dagsorden</rdf:li>", $">{nested}</rdf:li>").Write();

        Assert.Equal([PdfRule.MetadataMissing], PdfCheckTests.Rules(file));
    }

    [Fact]
    public void An_embedded_file_must_be_an_archive_file_itself()
    {
        var holder = "/Lang (da-DK) /AF << /Type /Filespec /F (a.pdf) /EF << /F 200 0 R >> >>";
        GivenPdf Holding(string hex) =>
            new GivenPdf()
                .With("/Lang (da-DK)", holder)
                .Also($"200 << /Type /EmbeddedFile /Filter /ASCIIHexDecode /Length LENGTH >>\nstream\n{hex}");

        Assert.Empty(PdfCheckTests.Rules(Holding(Convert.ToHexString(new GivenPdf().Write())).Write()));
        Assert.Equal([PdfRule.EmbeddedFile], PdfCheckTests.Rules(Holding(Convert.ToHexString("%PDF-1.7"u8)).Write()));
        Assert.Equal([PdfRule.EmbeddedFile], PdfCheckTests.Rules(Holding(Convert.ToHexString("tekst"u8)).Write()));
    }

    [Fact]
    public void A_trailer_without_ID_is_found() =>
        Assert.Equal([PdfRule.IdMissing], PdfCheckTests.Rules(new GivenPdf().Write(trailer: "")));

    [Fact]
    public void A_stream_packed_with_LZW_is_found_in_an_archive()
    {
        var given = new GivenPdf().With("/StructParents 3 /Length", "/StructParents 3 /Filter /LZWDecode /Length");

        Assert.Contains(PdfRule.Lzw, PdfCheckTests.Rules(given.Write()));
    }

    [Fact]
    public void A_document_of_more_than_twenty_pages_has_bookmarks()
    {
        var long21 = new GivenPdf()
            .With("/Kids [3 0 R 4 0 R]", "/Kids [3 0 R 4 0 R 200 0 R]")
            .Also(
                $"200 << /Type /Pages /Kids [{string.Join(' ', Enumerable.Range(201, 19).Select(number => $"{number} 0 R"))}] >>"
            );
        var given = Enumerable
            .Range(201, 19)
            .Aggregate(long21, (file, number) => file.Also($"{number} << /Type /Page /Parent 200 0 R >>"));

        Assert.Equal([PdfRule.BookmarksMissing], PdfCheckTests.Rules(given.Write()));
        Assert.Empty(
            PdfCheckTests.Rules(
                given.With("/Lang (da-DK)", "/Lang (da-DK) /Outlines << /First << /Title (A) >> >>").Write()
            )
        );
    }

    [Fact]
    public void Large_text_may_be_fainter_than_small()
    {
        var given = new GivenPdf().With("BT 0.3 g /F1 11 Tf", "BT 0.55 g /F1 18 Tf");

        Assert.Empty(PdfCheckTests.Rules(given.Write()));
        Assert.Equal(
            [new PdfFinding(PdfRule.ContrastLow, 2, null, "3.35")],
            PdfCheckTests.Checked(given.With("/F1 18 Tf", "/F1 17 Tf").Write()).Findings
        );
    }

    [Fact]
    public void Every_rule_has_a_copy_that_breaks_it()
    {
        var broken = typeof(PdfCheckBrokenTests)
            .GetMethod(nameof(A_copy_broken_on_purpose_is_found_for_its_own_reason_and_no_other))!
            .GetCustomAttributes(typeof(InlineDataAttribute), inherit: false)
            .Cast<InlineDataAttribute>()
            .Select(row => (PdfRule)row.Data[0]!)
            .Concat([
                PdfRule.FileDamaged,
                PdfRule.IdMissing,
                PdfRule.MetadataMissing,
                PdfRule.StandardTypeMapped,
                PdfRule.ElementEmpty,
                PdfRule.TableWithoutHeader,
                PdfRule.GlyphNotDefined,
                PdfRule.AnnotationWithoutText,
                PdfRule.Lzw,
                PdfRule.BookmarksMissing,
            ]);

        Assert.Empty(Enum.GetValues<PdfRule>().Except(broken));
    }

    [Fact]
    public void A_field_stands_in_a_form_element_and_says_what_it_is_for()
    {
        var field = new GivenPdf()
            .With("/Subtype /Link", "/Subtype /Widget /FT /Tx /T (a)")
            .With("/S /Link", "/S /Form");

        Assert.Equal([PdfRule.AnnotationWithoutText], PdfCheckTests.Rules(field.Write()));
        Assert.Empty(PdfCheckTests.Rules(field.With("/T (a)", "/T (a) /TU (Navn)").Write()));
    }
}
