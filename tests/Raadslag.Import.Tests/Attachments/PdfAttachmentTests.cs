using System.Text;
using Raadslag.Import.Attachments;
using Raadslag.Import.Tests.Pdf;
using static Raadslag.Import.Tests.Attachments.ActivePdf;
using static Raadslag.Import.Tests.Attachments.Verdicts;

namespace Raadslag.Import.Tests.Attachments;

public sealed class PdfAttachmentTests
{
    private static readonly byte[] Plain = new PdfFile().Page().Text(50, 700, "Hej").Page().ToBytes();

    [Fact]
    public void A_Pdf_is_accepted_with_its_number_of_pages()
    {
        var pdf = Accepted("Notat.PDF", Plain);

        Assert.Equal(AttachmentKind.Pdf, pdf.Kind);
        Assert.Equal("Notat.pdf", pdf.FileName);
        Assert.Equal(new PdfClaims(2, null, false, null), pdf.Pdf);
    }

    [Fact]
    public void What_a_Pdf_claims_is_told()
    {
        const string Metadata = "<x:xmpmeta><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>";
        var inElements = With(
            "/StructTreeRoot 6 0 R /MarkInfo << /Marked true >> /Lang (da-DK) /Metadata 5 0 R",
            Stream("/Type /Metadata /Subtype /XML", Metadata)
        );
        var inAttributes = With(
            "/StructTreeRoot 6 0 R /MarkInfo 6 0 R /Lang <FEFF00640061>",
            Deflated("/Type /Metadata", "<rdf:Description pdfaid:part='4' pdfaid:rev='2020'/>"),
            "<< /Marked true >>"
        );

        Assert.Equal(new PdfClaims(1, "2a", true, "da-DK"), Accepted("a.pdf", inElements).Pdf);
        Assert.Equal(new PdfClaims(1, "4", true, "da"), Accepted("a.pdf", inAttributes).Pdf);
    }

    [Fact]
    public void What_stands_in_object_streams_is_told_too()
    {
        var objects = ObjectStream("<< /Type /Pages /Count 7 >>", "<< /Type /Catalog /Pages 100 0 R /Lang (da) >>");
        var pdf = Encoding.Latin1.GetBytes($"%PDF-1.5\n1 0 obj\n{objects}\nendobj\nstartxref\n0\n%%EOF");

        Assert.Equal(new PdfClaims(7, null, false, "da"), Accepted("a.pdf", pdf).Pdf);
    }

    [Fact]
    public void Words_of_code_in_the_text_the_title_or_a_comment_are_no_code() =>
        Accepted(
            "a.pdf",
            With(
                "/Title (Om /JavaScript og \\(/Launch\\)) % /JavaScript\n /Lang <2F4A53>",
                "<< /Author (/JS) >>",
                Deflated("", "/JavaScript /Launch"),
                "[/JSON /LaunchPad /URI]"
            )
        );

    public static TheoryData<string, byte[]> Code =>
        new()
        {
            { "when opened", With($"/OpenAction {Script}") },
            { "in the tree of names", With("/Names << /JavaScript << /Names [(a) 5 0 R] >> >>", Script) },
            { "written with numbers", With("/OpenAction << /S /J#61va#53cript /J#53 (x) >>") },
            { "in an object stream", With("/OpenAction 100 0 R", ObjectStream("[1 2]", Script)) },
            { "in an object stream of no type", With("", Deflated("/N 1 /First 6", "100 0 " + Script)) },
            {
                "behind a text in an object stream that nobody reads",
                With("", Deflated("/Type /ObjStm /N 1 /First 6", "100 2 ( " + Script + ")"))
            },
            {
                "in an object stream that is not packed",
                With("", Stream("/Type /ObjStm /N 1 /First 6", "100 0 " + Script))
            },
            { "in an object behind an open text", With("", "( nobody reads this", Script) },
            { "in an object inside a stream", With("", Stream("", $"9 0 obj {Script} endobj")) },
            { "in a form of its own kind", With("/AcroForm << /XFA 5 0 R >>") },
            { "in a deep list", With("", new string('[', 50) + Script) },
        };

    [Theory, MemberData(nameof(Code))]
    public void Code_is_found_wherever_it_hides(string place, byte[] pdf) =>
        Assert.True(AttachmentRefusal.PdfHasCode == Refusal("a.pdf", pdf), place);

    [Fact]
    public void A_Pdf_that_starts_a_program_is_refused_and_one_with_a_link_is_not()
    {
        var launch = With("/OpenAction << /S /Launch /F (cmd.exe) >>");
        var link = new PdfFile().Page().Link("https://www.example.dk", 0, 0, 9, 9).ToBytes();

        Assert.Equal(AttachmentRefusal.PdfLaunchesPrograms, Refusal("a.pdf", launch));
        Accepted("a.pdf", link);
    }

    [Fact]
    public void A_program_inside_a_Pdf_is_known_by_its_name_and_by_its_first_bytes()
    {
        var byName = With("", "<< /Type /Filespec /F (se her.exe) /EF << /F 6 0 R >> >>");
        var byUnicode = With("", "<< /UF <FEFF0061002E006A0073> /EF << /F 6 0 R >> >>");
        var byBytes = With("", Deflated("/Type /EmbeddedFile", "MZ" + new string('x', 200)));
        var data = With(
            "",
            "<< /Type /Filespec /F (tal.csv) /EF << /F 6 0 R >> >>",
            Deflated("/Type /EmbeddedFile", "a;b")
        );

        Assert.Equal(AttachmentRefusal.PdfHoldsAProgram, Refusal("a.pdf", byName));
        Assert.Equal(AttachmentRefusal.PdfHoldsAProgram, Refusal("a.pdf", byUnicode));
        Assert.Equal(AttachmentRefusal.PdfHoldsAProgram, Refusal("a.pdf", byBytes));
        Accepted("a.pdf", data);
    }

    [Fact]
    public void A_Pdf_that_needs_a_password_is_encrypted() =>
        Assert.Equal(AttachmentRefusal.IsEncrypted, Refusal("a.pdf", PdfFile.WithPassword()));

    [Fact]
    public void A_Pdf_cut_off_or_without_its_catalog_is_damaged()
    {
        Assert.Equal(AttachmentRefusal.IsDamaged, Refusal("a.pdf", "%PDF-1.7\n"));
        Assert.Equal(AttachmentRefusal.IsDamaged, Refusal("a.pdf", Plain[..(Plain.Length / 2)]));
        Assert.Equal(AttachmentRefusal.IsDamaged, Refusal("a.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref 0"));
        Assert.Equal(
            AttachmentRefusal.IsDamaged,
            Refusal("a.pdf", With("", Stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", "not packed")))
        );
        Assert.Equal(
            AttachmentRefusal.IsDamaged,
            Refusal("a.pdf", With("", Stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", "\x78\xBB abcdefgh")))
        );
    }

    [Fact]
    public void Objects_packed_in_other_ways_cannot_be_looked_through()
    {
        var hex = With("", Stream("/Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode", "31303020302F4A53>"));
        var twice = With(
            "",
            Stream("/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]", Packed(Packed("1 0 ")))
        );
        var foretold = With("", Deflated("/Type /ObjStm /N 1 /First 4 /DecodeParms << /Predictor 12 >>", "1 0 "));
        var elsewhere = With("", Deflated("/Type /ObjStm /N 1 /First 6 0 R", "1 0 "));

        Assert.Equal(AttachmentRefusal.CannotBeLookedThrough, Refusal("a.pdf", hex));
        Assert.Equal(AttachmentRefusal.CannotBeLookedThrough, Refusal("a.pdf", elsewhere));
        Assert.Equal(AttachmentRefusal.CannotBeLookedThrough, Refusal("a.pdf", foretold));
        Assert.Equal(AttachmentRefusal.CannotBeLookedThrough, Refusal("a.pdf", twice));
    }

    [Fact]
    public void A_Pdf_made_to_be_read_without_end_cannot_be_looked_through()
    {
        var nested = string.Concat(Enumerable.Repeat("obj(", 100_000));
        var deep = string.Concat(Enumerable.Repeat("<</A", 1_000));
        var blown = Packed(new string(' ', 1_000_000), times: 201);

        Assert.Equal(AttachmentRefusal.CannotBeLookedThrough, Refusal("a.pdf", With("", nested)));
        Assert.Equal(AttachmentRefusal.CannotBeLookedThrough, Refusal("a.pdf", With("", deep)));
        Assert.Equal(
            AttachmentRefusal.CannotBeLookedThrough,
            Refusal("a.pdf", With("", Stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", blown)))
        );
    }

    [Fact]
    public void Lines_of_a_scanner_may_stand_before_the_Pdf_and_a_program_or_page_may_not()
    {
        Accepted("a.pdf", [.. "X-Scanner: 3\r\n\r\n"u8, .. Plain]);
        Assert.Equal(AttachmentRefusal.IsAProgram, Refusal("a.pdf", [.. "MZ\0\0"u8, .. Plain]));
        Assert.Equal(AttachmentRefusal.IsAProgram, Refusal("a.pdf", [.. "#!/bin/sh\n"u8, .. Plain]));
        Assert.Equal(AttachmentRefusal.IsAProgram, Refusal("a.pdf", [0x7F, .. "ELF"u8, .. Plain]));
        Assert.Equal(AttachmentRefusal.IsOfUnknownFormat, Refusal("a.pdf", [.. "<html>"u8, .. Plain]));
    }
}
