using Raadslag.Publishing.Pdf.Checking;
using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pages;
using Raadslag.Publishing.Tests.Pdf.Pictures;

namespace Raadslag.Publishing.Tests.Pdf;

public sealed class PdfFigureTests
{
    private static readonly PdfPicture Bridge = PictureFileTests.Read(
        new GivenPng(400, 240, 2, 8).File(number => number % 3 == 0 ? 40 : number / 1200 % 256)
    );

    [Fact]
    public void A_figure_has_its_text_its_place_and_its_caption_and_breaks_no_rule()
    {
        var pdf = Written(
            new Block.Heading(1, "Referat"),
            new Block.Figure(Bridge, "Broen set fra havnen", "Broen over fjorden. Foto: Åse Bæk"),
            new Block.Figure(PictureFileTests.Read(PictureFileTests.Jpeg), "En side med tekst"),
            new Block.Figure(PictureFileTests.Read(new GivenPng(60, 20, 0, 1).File(number => number % 2)), "")
        );

        AssertClean(pdf);
        using var file = new Poppler(pdf);
        var structure = file.Structure();
        Assert.Matches(@"Figure:?\s+/Placement /Block\s+/BBox \[76 [^\]]+\]", structure);
        Assert.Matches("Caption[^\"]+\"Broen over fjorden. Foto: Åse Bæk\"", structure);
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(structure, "Figure"));
        Assert.Equal(
            ["image", "image", "image"],
            file.Images()
                .Trim()
                .Split('\n')[2..]
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[2])
        );
    }

    [Fact]
    public void A_picture_that_is_shown_twice_is_in_the_file_once()
    {
        var figure = new Block.Figure(Bridge, "Broen");

        var (once, twice) = (Written(figure).Length, Written(figure, figure).Length);

        Assert.InRange(twice - once, 1, 1000);
    }

    [Fact]
    public void A_figure_stands_on_one_page_with_its_caption()
    {
        for (var above = 10; above < 30; above++)
        {
            using var file = new Poppler(
                Written([
                    .. Enumerable.Repeat<Block>(new Block.Paragraph([new("Kort.")]), above),
                    new Block.Figure(Bridge, "Broen", "Broen over fjorden"),
                ])
            );

            var page = file.Text()
                .Split('\f')
                .ToList()
                .FindIndex(text => text.Contains("Broen", StringComparison.Ordinal));
            Assert.StartsWith(
                $"{page + 1}",
                file.Images().Trim().Split('\n')[^1].TrimStart(),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_figure_without_words_is_found_by_the_checker()
    {
        using var output = new MemoryStream();
        using var document = new PdfDocument(output, PdfGiven.Properties);
        var page = document.BeginPage(595, 842);
        document.Begin(StructureKind.Figure);
        page.Draw().Picture(Bridge, document.Name(Bridge), new PdfRectangle(76, 400, 200, 120));
        document.End(StructureKind.Figure);
        document.Finish();

        var found = Assert.IsType<PdfFindings>(PdfCheck.Of(output.ToArray()));
        Assert.Equal([PdfRule.FigureWithoutText], found.Findings.Select(finding => finding.Rule));
    }

    private static byte[] Written(params Block[] blocks)
    {
        using var output = new MemoryStream();
        DocumentSetter.Write(output, PdfGiven.Properties, new PageStyle { RunningHead = "KKR Øresund" }, blocks);
        return output.ToArray();
    }

    private static void AssertClean(byte[] pdf) =>
        Assert.Equal(
            [],
            Assert
                .IsType<PdfFindings>(PdfCheck.Of(pdf))
                .Findings.Select(finding => $"{finding.Rule} {finding.Page} {finding.Element} {finding.Detail}")
        );
}
