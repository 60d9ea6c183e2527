using System.Text.RegularExpressions;
using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Tests.Pdf;

public sealed class PdfDocumentTests(PdfDocumentTests.SampleFile sample) : IClassFixture<PdfDocumentTests.SampleFile>
{
    [Fact]
    public void The_structure_is_read_in_the_order_it_was_written() =>
        Assert.Equal(
            """
            Document
              H1 (block)
                "Referat"
              P (block)
                "KKR Øresund · 14. marts 2026 kl. 9.30"
              H2 (block)
                "Punkt 1: Ærøs færger"
              P (block)
                "Formanden bød velkommen på “Ærø” og sagde: »Åbn døren for AVIS, To og Vejle.«"
              P (block)
                "Se "
                Link (inline)
                  "den særlige plan"
                  Object
                " og "
                Link (inline)
                  "punkt 2"
                  Object
                "."
              P (block)
                "Tre kommuner har svaret, § 3, stk. 2 – 50 ‰ af 1.250 €; x² ≥ ½ … fjorden, afledt."
              L (block):
                 /ListNumbering /Disc
                LI (block)
                  Lbl (block)
                    "•"
                  LBody (block)
                    "Vandet stiger"
                LI (block)
                  Lbl (block)
                    "•"
                  LBody (block)
                    "Kajen hæves"
                LI (block)
                  Lbl (block)
                    "•"
                  LBody (block)
                    "Færgen sejler"
              Table (block)
                THead
                  TR
                    TH:
                       /Scope /Column
                      "Kommune"
                    TH:
                       /Scope /Column
                      "Stemmer"
                TBody
                  TR
                    TH:
                       /Scope /Row
                      "Fanø"
                    TD
                      "1.200"
                  TR
                    TH:
                       /Scope /Row
                      "Læsø"
                    TD
                      "890"
              Figure:
                 /Placement /Block
                 /BBox [72 400 272 490]
                ""
              H2 (block)
                "Punkt 2: Eventuelt"
              P (block)
                "Dokumentationsforpligtel-"
                "serne blev drøftet."
              P (block)
                "The “council” adjourned."

            """,
            Regex.Replace(sample.File.Structure(), "Object \\d+ 0", "Object")
        );

    [Fact]
    public void All_text_can_be_copied_and_a_divided_word_is_one_word()
    {
        var text = sample.File.Text();

        Assert.Contains("på “Ærø” og sagde: »Åbn døren for AVIS, To og Vejle.«", text, StringComparison.Ordinal);
        Assert.Contains("§ 3, stk. 2 – 50 ‰ af 1.250 €; x² ≥ ½ … fjorden, afledt.", text, StringComparison.Ordinal);
        Assert.Contains("Dokumentationsforpligtelserne", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_tells_its_title_its_makers_and_its_dates()
    {
        var information = Regex.Replace(sample.File.Information(), " +", " ");

        Assert.Contains("Title: Referat af mødet <14. marts>\n", information, StringComparison.Ordinal);
        Assert.Contains("Author: KKR Øresund\n", information, StringComparison.Ordinal);
        Assert.Contains("Tagged: yes\n", information, StringComparison.Ordinal);
        Assert.Contains("Pages: 2\n", information, StringComparison.Ordinal);
        Assert.Contains("PDF version: 1.7\n", information, StringComparison.Ordinal);
        Assert.Contains("CreationDate: Sat Mar 14 08:30:00 2026 UTC\n", information, StringComparison.Ordinal);
    }

    [Fact]
    public void The_metadata_claims_PDF_UA_and_PDF_A()
    {
        var metadata = sample.File.Metadata();

        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", metadata, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", metadata, StringComparison.Ordinal);
        Assert.Contains("Referat af mødet &lt;14. marts&gt;", metadata, StringComparison.Ordinal);
        Assert.Contains(
            "<xmp:CreateDate>2026-03-14T09:30:00+01:00</xmp:CreateDate>",
            metadata,
            StringComparison.Ordinal
        );
        System.Xml.Linq.XDocument.Parse(metadata[metadata.IndexOf("<x:", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Links_lead_to_addresses_and_places()
    {
        Assert.Contains("https://dst.dk/plan?a=%28b%29", sample.File.Links(), StringComparison.Ordinal);
        Assert.Contains("\"punkt-2\"", sample.File.Places(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_fonts_in_use_are_embedded_each_as_a_subset_with_its_letters()
    {
        var fonts = sample.File.Fonts().Trim().Split('\n')[2..];

        Assert.Equal(4, fonts.Length);
        Assert.All(
            fonts,
            font => Assert.Matches(@"^[A-Z]{6}\+IBMPlex\S+ +CID TrueType +Identity-H +yes yes yes", font)
        );
    }

    [Fact]
    public void Both_pages_show_ink()
    {
        Assert.InRange(Ink(1), 0.02, 0.2);
        Assert.InRange(Ink(2), 0.001, 0.1);
    }

    [Fact]
    public void A_document_of_many_pages_is_read_to_its_last_word()
    {
        using var file = new Poppler(PdfGiven.Paragraphs([.. Enumerable.Range(1, 150).Select(i => $"Side {i} af æ")]));

        Assert.Equal(
            Enumerable.Range(1, 150).Select(i => $"\"Side {i} af æ\""),
            file.Structure().Split('\n', StringSplitOptions.TrimEntries).Where(line => line.StartsWith('"'))
        );
    }

    [Fact]
    public void The_colour_profile_is_whole_and_its_primaries_make_white()
    {
        var profile = SrgbProfile.Bytes.ToArray();

        Assert.Equal(profile.Length, Word(0));
        Assert.Equal("acsp", System.Text.Encoding.ASCII.GetString(profile, 36, 4));
        Assert.All(Tags(), tag => Assert.InRange(tag.From + tag.Length, 0, profile.Length));
        var (white, primaries) = (
            Tags().Single(tag => tag.Name == "wtpt"),
            Tags().Where(tag => tag.Name is "rXYZ" or "gXYZ" or "bXYZ")
        );
        Assert.All(
            [8, 12, 16],
            at => Assert.InRange(primaries.Sum(tag => Word(tag.From + at)) - Word(white.From + at), -20, 20)
        );

        int Word(int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(at));
        IEnumerable<(string Name, int From, int Length)> Tags() =>
            from i in Enumerable.Range(0, Word(128))
            let at = 132 + (i * 12)
            select (System.Text.Encoding.ASCII.GetString(profile, at, 4), Word(at + 4), Word(at + 8));
    }

    [Fact]
    public void The_same_document_is_the_same_bytes() => Assert.Equal(PdfGiven.Sample(), PdfGiven.Sample());

    [Fact]
    public void Another_text_is_another_identifier() =>
        Assert.NotEqual(Identifier(PdfGiven.Paragraphs("en")), Identifier(PdfGiven.Paragraphs("to")));

    [Fact]
    public void Nothing_is_drawn_outside_of_elements_and_artifacts()
    {
        using var document = new PdfDocument(Stream.Null, PdfGiven.Properties);
        var page = document.BeginPage(595, 842);

        Assert.Throws<InvalidOperationException>(() => page.Draw());

        page.BeginArtifact(ArtifactKind.Layout);
        page.Draw().Line(0, 0, 10, 10, 1);
        page.EndArtifact();
        Assert.Throws<InvalidOperationException>(() => page.Draw());
    }

    [Fact]
    public void A_link_to_nowhere_an_element_left_open_and_a_link_without_element_are_mistakes()
    {
        Assert.Contains(
            "punkt-9",
            Mistake(document =>
            {
                document.Begin(StructureKind.Link);
                document.Page.LinkToPlace(new(0, 0, 10, 10), "punkt-9", "Punkt 9");
                document.End(StructureKind.Link);
                document.Finish();
            }),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "LBody",
            Mistake(document =>
            {
                document.Begin(StructureKind.LBody);
                document.Finish();
            }),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "P is open",
            Mistake(document =>
            {
                document.Begin(StructureKind.P);
                document.End(StructureKind.H1);
            }),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "link",
            Mistake(document => document.Page.LinkTo(new(0, 0, 1, 1), new("https://dst.dk"), "x")),
            StringComparison.Ordinal
        );
    }

    private static string Mistake(Action<PdfDocument> made)
    {
        using var document = new PdfDocument(Stream.Null, PdfGiven.Properties);
        document.BeginPage(595, 842);
        return Assert.Throws<InvalidOperationException>(() => made(document)).Message;
    }

    private double Ink(int page)
    {
        var points = sample.File.Picture(page);
        return (double)points.Count(point => point < 128) / points.Length;
    }

    private static string Identifier(byte[] pdf) =>
        Regex.Match(System.Text.Encoding.Latin1.GetString(pdf), "/ID\\[<([0-9A-F]{32})>").Groups[1].Value;

    /// <summary>The sample, written once.</summary>
    public sealed class SampleFile : IDisposable
    {
        internal Poppler File { get; } = new(PdfGiven.Sample());

        public void Dispose() => File.Dispose();
    }
}
