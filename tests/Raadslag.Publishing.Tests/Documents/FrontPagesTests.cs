using System.Text.RegularExpressions;
using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Pdf.Pages;
using Raadslag.Publishing.Tests.Pdf;

namespace Raadslag.Publishing.Tests.Documents;

/// <summary>What stands before the items of a document that follows a template.</summary>
public sealed class FrontPagesTests
{
    private static readonly DocumentTemplate Covered = new()
    {
        Logo = new DocumentLogo(GivenLogo.Png(2400, 800), "Øresunds bølge"),
        HasCover = true,
        MissionTitle = "Hvad rådet er til for",
        Mission = "Rådet samler kommunerne.",
        RunningHead = "Sammen om Øresund",
    };

    [Theory, InlineData(true, true), InlineData(true, false), InlineData(false, true), InlineData(false, false)]
    public void No_rule_is_broken(bool hasCover, bool hasLogo) =>
        Assert.Equal(
            [],
            GivenSetting.Found(Pdf(Covered with { HasCover = hasCover, Logo = hasLogo ? Covered.Logo : null }))
        );

    [Fact]
    public void A_cover_says_what_the_document_is_and_nothing_else()
    {
        var pages = Pages(Covered);

        Assert.Equal(
            [
                "Referat",
                "KKR Øresund",
                "Dato: torsdag den 12. marts 2026",
                "Mødestart: kl. 10.00",
                "Sted: Rådssalen, Havnegade 1",
            ],
            pages[0]
        );
        Assert.Equal("Sammen om Øresund · KKR Øresund: Referat 12. marts 2026", pages[1][0]);
        Assert.Equal(["Hvad rådet er til for", "Rådet samler kommunerne."], pages[1][1..^1]);
        Assert.StartsWith("Side 2 af ", pages[1][^1], StringComparison.Ordinal);
        Assert.Equal("Indhold", pages[2][1]);
    }

    [Fact]
    public void Without_a_cover_the_first_page_has_its_head_and_goes_on_with_the_meeting()
    {
        var first = Pages(Covered with { HasCover = false, MissionTitle = "", Mission = "" })[0];

        Assert.Equal("Sammen om Øresund · KKR Øresund: Referat 12. marts 2026", first[0]);
        Assert.Equal(["Referat", "KKR Øresund"], first[1..3]);
        Assert.Contains("Deltagere", first);
        Assert.StartsWith("Side 1 af ", first[^1], StringComparison.Ordinal);
    }

    [Theory, InlineData(true), InlineData(false)]
    public void The_title_stands_where_it_stands_with_or_without_a_logo_on_a_cover_and_below_it_elsewhere(bool hasCover)
    {
        var template = Covered with { HasCover = hasCover };

        var (with, without) = (TitleTop(template), TitleTop(template with { Logo = null }));

        // 162 by 54 points, and the space below
        Assert.Equal(hasCover ? 0 : 76, with - without, 1);
    }

    [Fact]
    public void A_logo_is_read_aloud_first_and_is_larger_on_a_cover_but_never_larger_than_its_points()
    {
        Assert.Equal((260, 87), Logo(Covered));
        Assert.Equal((162, 54), Logo(Covered with { HasCover = false }));
        var small = Covered with { Logo = new DocumentLogo(GivenLogo.Png(60, 40), "Bølge") };
        Assert.Equal((45, 30), Logo(small));

        using var file = new Poppler(Pdf(Covered));
        var structure = file.Structure();
        var figure = structure.IndexOf("Figure", StringComparison.Ordinal);
        Assert.InRange(figure, 0, structure.IndexOf("H1", StringComparison.Ordinal));
        Assert.Equal("Øresunds bølge", GivenSetting.Elements(Pdf(Covered)).Single(IsFigure).Values.Text("Alt"));
    }

    [Fact]
    public void A_logo_that_cannot_be_set_stands_in_nobodys_way()
    {
        var pdf = Pdf(Covered with { Logo = new DocumentLogo(GivenLogo.Png(60, 40, isInterlaced: true), "Bølge") });

        Assert.DoesNotContain(GivenSetting.Elements(pdf), IsFigure);
    }

    [Fact]
    public void A_case_number_does_not_part_its_heading_from_what_comes_below()
    {
        var (lastLines, found) = (new List<string>(), 0);
        for (var lines = 36; lines < 50; lines++)
        {
            using var file = GivenSetting.Written(
                new PageStyle(),
                [
                    new Block.Heading(1, "Referat"),
                    .. Enumerable.Repeat(new Block.Paragraph([new("Linje")], ParagraphStyle.Line), lines),
                    new Block.Heading(2, "Sag"),
                    new Block.Paragraph([new("SAG-2026-00001")], ParagraphStyle.Note),
                    new Block.Heading(3, "Baggrund"),
                    GivenSetting.Text("Kort."),
                ]
            );
            var pages = file.Text().Split('\f', StringSplitOptions.RemoveEmptyEntries);
            found += pages.Length - 1;
            lastLines.AddRange(pages.Select(page => GivenSetting.Lines(page)[^2]));
        }

        Assert.InRange(found, 3, 14);
        Assert.DoesNotContain("SAG-2026-00001", lastLines);
    }

    private static bool IsFigure(Publishing.Pdf.Checking.PdfElement element) => element.Type == "Figure";

    private static byte[] Pdf(DocumentTemplate template) =>
        ((Printed)MeetingPdf.Write(Document(template))).Content.ToArray();

    private static PublishedDocument Document(DocumentTemplate template) =>
        new(SampleMeeting.In("KKR Øresund", "kkr-oeresund"), DateTimeOffset.UnixEpoch, template);

    private static List<string[]> Pages(DocumentTemplate template)
    {
        using var file = new Poppler(Pdf(template));
        return
        [
            .. file.Text()
                .Split('\f', StringSplitOptions.RemoveEmptyEntries)
                .Select(GivenSetting.Lines)
                .Select(lines => lines.Select(line => Regex.Replace(line, " {2,}", " ")).ToArray()),
        ];
    }

    private static double TitleTop(DocumentTemplate template)
    {
        using var file = new Poppler(Pdf(template));
        return file.Words()[0].First(word => word.Text == "Referat" && word.Bottom - word.Top > 20).Top;
    }

    private static (double Width, double Height) Logo(DocumentTemplate template)
    {
        var picture = Regex.Match(
            MeetingPdf.Sketch(Document(template)).Pages[0].Drawing,
            "<image [^>]*width=\"([^\"]+)\" height=\"([^\"]+)\""
        );
        return (Round(picture.Groups[1]), Round(picture.Groups[2]));

        static double Round(Group number) =>
            Math.Round(double.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture));
    }
}
