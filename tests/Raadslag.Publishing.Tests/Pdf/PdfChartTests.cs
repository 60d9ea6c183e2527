using System.Text.RegularExpressions;
using Raadslag.Publishing.Pdf.Checking;
using Raadslag.Publishing.Pdf.Pages;
using Raadslag.Publishing.Pdf.Pages.Charts;

namespace Raadslag.Publishing.Tests.Pdf;

public sealed class PdfChartTests
{
    private static readonly Chart.Bars Bars = new(
        "Borgere over 80 år",
        "antal",
        "Kommune",
        [
            new("Aalborg Kommune", 11250),
            new("Brønderslev", 2180),
            new("Samarbejdet om beredskab og brandforebyggelse i Vendsyssel", 740),
            new("Læsø", 0),
        ]
    );

    private static readonly Chart.Lines Lines = new(
        "Ventetid til genoptræning",
        "dage",
        [2019, 2020, 2021, 2022, 2023, 2024, 2025],
        [
            new("Aalborg", [21, 34, 30, 26, 19, 18, 15]),
            new("Hjørring", [18, 19, 25, 24, 22, 17, 15]),
            new("Morsø", [9, 12, 11, 10, 12, 9, 8]),
            new("Thisted", [30, 28, 31, 33, 29, 26, 24]),
        ]
    );

    private static readonly Chart.Bars Changes = new(
        "Ændring i folketal 2020–2025",
        "",
        "Kommune",
        [new("Frederikshavn", -1430), new("Rebild", 820)]
    );

    [Fact]
    public void Charts_break_no_rule_and_are_told_in_words()
    {
        var pdf = Written(
            new Block.Heading(1, "Nøgletal"),
            new Block.Chart(Bars),
            new Block.Chart(Lines),
            new Block.Chart(Changes, HasTable: false)
        );

        Assert.Equal(
            [],
            Assert
                .IsType<PdfFindings>(PdfCheck.Of(pdf))
                .Findings.Select(finding => $"{finding.Rule} {finding.Page} {finding.Element} {finding.Detail}")
        );
        Assert.Equal(
            "Søjlediagram. Borgere over 80 år, antal. Aalborg Kommune: 11.250; Brønderslev: 2.180; "
                + "Samarbejdet om beredskab og brandforebyggelse i Vendsyssel: 740; Læsø: 0.",
            ChartPhrases.Alternative(Bars)
        );
        Assert.StartsWith(
            "Kurvediagram. Ventetid til genoptræning, dage. Aalborg: 2019 21, 2020 34, ",
            ChartPhrases.Alternative(Lines),
            StringComparison.Ordinal
        );
        using var file = new Poppler(pdf);
        var structure = file.Structure();
        Assert.Equal(3, Regex.Count(structure, @"Figure:?\s+/Placement /Block"));
        Assert.Equal(2, Regex.Count(structure, @"Table \(block\)"));
        Assert.Matches("/Scope /Row\\s+\"Aalborg Kommune\"\\s+TD[^\"]+\"11.250\"", structure);
        Assert.Contains("\u22121.430", file.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_bar_is_as_much_longer_as_its_figure_is_larger()
    {
        var scale = new ChartScale([0, 300, 100], 240);

        Assert.Equal((0, 300, 50), (scale.From, scale.To, scale.Step));
        Assert.Equal(scale.At(300), 3 * scale.At(100));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-7, 0)]
    [InlineData(-1430, 820)]
    [InlineData(3, 9_000_000_000_000)]
    [InlineData(long.MinValue, long.MaxValue)]
    public void Every_figure_is_within_the_scale_and_so_is_zero(long first, long second)
    {
        var scale = new ChartScale([first, second], 100);

        Assert.All([0, first, second], value => Assert.InRange(scale.At(value), 0, 100));
        Assert.InRange((scale.To - scale.From) / scale.Step, 1, 8);
    }

    private static byte[] Written(params Block[] blocks)
    {
        using var output = new MemoryStream();
        DocumentSetter.Write(output, PdfGiven.Properties, new PageStyle { RunningHead = "KKR Øresund" }, blocks);
        return output.ToArray();
    }
}
