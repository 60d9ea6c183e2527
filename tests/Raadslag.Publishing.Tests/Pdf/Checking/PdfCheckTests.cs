using System.Text;
using Raadslag.Publishing.Pdf.Checking;

namespace Raadslag.Publishing.Tests.Pdf.Checking;

public sealed class PdfCheckTests
{
    [Fact]
    public void A_file_that_keeps_every_rule_has_no_finding_and_its_claims_are_read()
    {
        var findings = Checked(new GivenPdf().Write());

        Assert.Empty(findings.Findings);
        Assert.Equal(new PdfClaims(1, 2, "A"), findings.Claims);
        Assert.Equal((2, 0), (findings.Pages, findings.Omitted));
    }

    [Fact]
    public void Objects_that_are_packed_together_are_read_as_those_that_stand_alone()
    {
        Assert.Empty(Checked(new GivenPdf().WriteCompact()).Findings);

        var broken = Checked(new GivenPdf().With("/S /H2", "/S /H3").WriteCompact()).Findings;
        Assert.Equal([new PdfFinding(PdfRule.HeadingSkips, 2, "Document/H3[1]", "H1 H3")], broken);
    }

    [Fact]
    public void The_newest_object_of_a_number_counts()
    {
        var file = new GivenPdf().With("/S /H2", "/S /H3").Write();

        var updated = GivenPdf.Update(file, 40, "<< /Type /StructElem /S /H2 /P 20 0 R /Pg 4 0 R /K [0] >>");

        Assert.Equal([PdfRule.HeadingSkips], Rules(file));
        Assert.Empty(Rules(updated));
    }

    [Theory]
    [InlineData("startxref", "startxxxx")]
    [InlineData("xref\n0 1", "xrex\n0 1")]
    [InlineData("20 1\n0", "20 1\n1")]
    public void A_damaged_table_is_said_and_the_rest_is_checked_all_the_same(string text, string other)
    {
        var file = Encoding.Latin1.GetString(new GivenPdf().With("/S /H2", "/S /H3").Write());
        Assert.Contains(text, file, StringComparison.Ordinal);

        var rules = Rules(Encoding.Latin1.GetBytes(file.Replace(text, other, StringComparison.Ordinal)));

        Assert.Equal([PdfRule.FileDamaged, PdfRule.HeadingSkips], rules.Order());
    }

    [Fact]
    public void What_is_packed_together_is_found_in_a_file_whose_table_is_gone()
    {
        var file = Encoding.Latin1.GetString(new GivenPdf().WriteCompact()).Replace("/Type /XRef", "/Type /Gone");

        Assert.Equal([PdfRule.FileDamaged, PdfRule.IdMissing], Rules(Encoding.Latin1.GetBytes(file)).Order());
    }

    [Theory]
    [InlineData("/Length LENGTH >>\nstream\n/Artifact BMC", "/Length 7 >>\nstream\n/Artifact BMC")]
    [InlineData("/Length LENGTH >>\nstream\n/Artifact BMC", "/Length 99 0 R >>\nstream\n/Artifact BMC")]
    public void A_stream_whose_length_is_wrong_is_said_and_read_to_its_end(string text, string other) =>
        Assert.Equal(
            [new PdfFinding(PdfRule.FileDamaged, null, null, "stream 5")],
            Checked(new GivenPdf().With(text, other).Write()).Findings
        );

    [Theory]
    [InlineData(
        "/ASCIIHexDecode",
        "2F50203C3C2F4D43494420303E3E424443204254202F46312031312054662037322037322054643C303032453E546A20455420454D43>"
    )]
    [InlineData("/ASCII85Decode", "02NcR4>0Dr8OO[T5!D;$6Qe]p+>62=+>GSn<+[731*AM2+B2l60JG7N5#c8>78tBu9g\\~>")]
    [InlineData("/RunLengthDecode", "5/P <</MCID 0>>BDC BT /F1 11 Tf 72 72 Td<002E>Tj ET EMC")]
    public void Text_is_read_through_the_filters_that_are_text_themselves(string filter, string packed)
    {
        const string Content = "/P << /MCID 0 >> BDC BT /F1 11 Tf 72 640 Td «I en form» Tj ET EMC";
        var given = new GivenPdf().With("/StructParents 3 /Length", $"/StructParents 3 /Filter {filter} /Length");

        Assert.Empty(Rules(given.With(Content, packed).Write()));
        Assert.Equal([PdfRule.MarkMissing], Rules(given.With(Content, packed[..9]).Write()));
    }

    [Fact]
    public void The_worked_example_of_LZW_in_the_standard_unpacks_as_it_says() =>
        // ISO 32000-1, 7.4.4.2
        Assert.Equal(
            [45, 45, 45, 45, 45, 65, 45, 45, 45, 66],
            CosLzw.Unpack([0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01], true)
        );

    [Fact]
    public void What_cannot_be_checked_is_refused_by_name()
    {
        var given = new GivenPdf();
        var deep = new string('[', 5_000);
        var chain = Enumerable
            .Range(200, 400)
            .Aggregate(
                given.With("42 0 R 45 0 R 46 0 R]", "42 0 R 45 0 R 46 0 R 200 0 R]"),
                (file, number) => file.Also($"{number} << /Type /StructElem /S /Div /K [{number + 1} 0 R] >>")
            );

        Assert.Equal(PdfRefusal.NotPdf, Refused("PK\u0003\u0004 en anden fil"u8.ToArray()));
        Assert.Equal(PdfRefusal.NotPdf, Refused([]));
        Assert.Equal(PdfRefusal.Encrypted, Refused(given.Write("/ID [<01> <01>] /Encrypt << /Filter /Standard >>")));
        Assert.Equal(PdfRefusal.TooDamaged, Refused("%PDF-1.7\n1 0 obj << >> endobj"u8.ToArray()));
        Assert.Equal(PdfRefusal.TooDamaged, Refused(given.With("/Kids [3 0 R 4 0 R]", "/Kids [2 0 R]").Write()));
        Assert.Equal(PdfRefusal.TooDeep, Refused(given.With("/Lang (da-DK)", $"/X {deep}").Write()));
        Assert.Equal(PdfRefusal.TooDeep, Refused(chain.Write()));
        Assert.Equal(PdfRefusal.TooLarge, Refused(new byte[PdfLimits.File + 1]));
    }

    [Fact]
    public void A_form_that_draws_others_without_end_is_refused_or_ends()
    {
        var given = new GivenPdf().With(
            "/XObject << /Fm1 17 0 R >>",
            "/XObject << /Fm1 17 0 R /D0 200 0 R /D29 229 0 R >>"
        );
        var circle = given.Also(
            "200 << /Type /XObject /Subtype /Form /Length LENGTH >>\nstream\n/Artifact BMC /D0 Do EMC"
        );
        var doubling = Enumerable
            .Range(200, 29)
            .Aggregate(
                given,
                (file, number) =>
                    file.Also(
                        $"{number} << /Type /XObject /Subtype /Form /Resources << /XObject << /N {number + 1} 0 R >> >> /Length LENGTH >>\n"
                            + $"stream\n{string.Concat(Enumerable.Repeat("/N Do ", 10))}"
                    )
            );

        Assert.Empty(Rules(circle.With("/Fm1 Do Q", "/Fm1 Do /D0 Do Q").Write()));
        Assert.Equal(PdfRefusal.TooLarge, Refused(doubling.With("/Fm1 Do Q", "/Fm1 Do /D0 Do Q").Write()));
    }

    internal static PdfFindings Checked(byte[] file) => Assert.IsType<PdfFindings>(PdfCheck.Of(file));

    internal static IEnumerable<PdfRule> Rules(byte[] file) =>
        Checked(file).Findings.Select(finding => finding.Rule).Distinct();

    private static PdfRefusal Refused(byte[] file) => Assert.IsType<PdfRefused>(PdfCheck.Of(file)).Refusal;
}
