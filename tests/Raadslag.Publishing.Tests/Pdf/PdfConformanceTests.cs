using Raadslag.Publishing.Pdf.Checking;
using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pages;

namespace Raadslag.Publishing.Tests.Pdf;

/// <summary>What the writer writes is what the checker, which shares nothing with it, finds nothing in.</summary>
public sealed class PdfConformanceTests
{
    [Fact]
    public void A_page_of_everything_breaks_no_rule() => AssertClean(PdfGiven.Sample());

    [Fact]
    public void Many_pages_of_one_paragraph_break_no_rule_but_that_they_have_no_bookmarks()
    {
        var findings = Found(PdfGiven.Paragraphs([.. Enumerable.Range(1, 30).Select(i => $"Side {i}")]));

        Assert.Equal([PdfRule.BookmarksMissing], findings.Findings.Select(finding => finding.Rule).Distinct());
    }

    [Fact]
    public void Blocks_that_fill_several_pages_break_no_rule()
    {
        var words = string.Join(' ', Enumerable.Repeat("Kommunerne øver sammen to gange om året.", 40));
        var rows = Enumerable
            .Range(1, 80)
            .Select(i =>
                (IReadOnlyList<IReadOnlyList<TextRun>>)
                    [
                        [new($"Kommune {i}")],
                        [new($"{i * 7}")],
                    ]
            );
        using var output = new MemoryStream();

        DocumentSetter.Write(
            output,
            PdfGiven.Properties,
            new PageStyle { RunningHead = "KKR Øresund" },
            [
                new Block.Heading(1, "Referat"),
                new Block.Paragraph([new(words), new("planen", Link: new("https://dst.dk/plan"))]),
                new Block.Heading(2, "Kvoter"),
                new Block.List(
                    ListNumbering.Disc,
                    [
                        [new Block.Paragraph([new("Vandet")])],
                        [new Block.Paragraph([new(words)])],
                    ]
                ),
                new Block.Table([new("Kommune", 2), new("Kvote", 1, IsNumber: true)], [.. rows]),
            ]
        );

        AssertClean(output.ToArray());
    }

    private static void AssertClean(byte[] file)
    {
        var found = Found(file);
        Assert.Equal((1, 2, "A"), (found.Claims.AccessiblePart, found.Claims.ArchivePart, found.Claims.ArchiveLevel));
        Assert.Equal(
            [],
            found.Findings.Select(finding => $"{finding.Rule} {finding.Page} {finding.Element} {finding.Detail}")
        );
    }

    private static PdfFindings Found(byte[] file) => Assert.IsType<PdfFindings>(PdfCheck.Of(file));
}
