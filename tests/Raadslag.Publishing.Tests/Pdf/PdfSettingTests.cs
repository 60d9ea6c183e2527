using System.Globalization;
using System.Text.RegularExpressions;
using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pages;
using Raadslag.Publishing.Pdf.Type;
using static Raadslag.Publishing.Tests.Pdf.GivenSetting;

namespace Raadslag.Publishing.Tests.Pdf;

public sealed class PdfSettingTests
{
    [Fact]
    public void No_page_begins_or_ends_with_one_of_the_lines_that_stand_closely()
    {
        for (var above = 20; above < 30; above++)
        {
            var names = Enumerable
                .Range(1, 5)
                .Select(i => new Block.Paragraph([new($"Navn {i}")], ParagraphStyle.Line));
            using var file = Written(Style, [.. Enumerable.Repeat(Text("Kort."), above), Text("Navne"), .. names]);

            var counts = file.Text().Split('\f').Select(page => Regex.Count(page, "Nav")).Where(count => count > 0);
            Assert.DoesNotContain(1, counts);
        }
    }

    [Fact]
    public void Who_is_quoted_stands_on_the_page_of_what_is_quoted()
    {
        for (var above = 20; above < 30; above++)
        {
            var quote = new Block.Quote([Text("Citat og"), Text("Kilden")]);
            using var file = Written(Style, [.. Enumerable.Repeat(Text("Kort."), above), quote]);

            Assert.Single(file.Text().Split('\f'), page => Regex.IsMatch(page, @"Citat og\s+Kilden"));
        }
    }

    [Fact]
    public void A_long_report_breaks_no_rule_and_stays_on_its_pages()
    {
        var bytes = Bytes(Style, [.. GivenReport.Of(18)]);
        using var file = new Poppler(bytes);

        Assert.Equal([], Found(bytes));
        var pages = file.Words();
        Assert.InRange(pages.Count, 60, 80);
        var (left, right) = (Style.Left - 1, Style.Width - Style.Right + 1);
        var (bottom, foot) = (Style.Height - Style.Bottom + 3, Style.Height - 60);
        Assert.All(
            pages.SelectMany(page => page),
            word =>
            {
                Assert.True(word.Right <= right && (word.Left >= left || word.Text == "./."), $"{word}");
                Assert.True(word.Bottom <= bottom || word.Top > foot, $"{word}");
            }
        );
    }

    [Fact]
    public void A_report_is_read_in_the_order_of_its_blocks()
    {
        var blocks = GivenReport.Of(2);
        using var file = Written(Style, [.. blocks]);

        var structure = Squeezed(file.Structure());
        var at = 0;
        foreach (var text in Texts(blocks))
        {
            var next = structure.IndexOf(Squeezed(text), at, StringComparison.Ordinal);
            Assert.True(next >= 0, text);
            at = next + 1;
        }
    }

    [Fact]
    public void Contents_lead_to_each_heading_and_say_its_page()
    {
        var bytes = Bytes(Style, [.. GivenReport.Of(12)]);
        using var file = new Poppler(bytes);
        var pages = file.Text().Split('\f');

        var entries = pages[1..3]
            .SelectMany(page => Regex.Matches(page, @"^ *(\S.*?) \. \. \.[. ]* (\d+)$", RegexOptions.Multiline))
            .ToList();
        Assert.Equal(48, entries.Count);
        foreach (var entry in entries)
        {
            var (title, page) = (
                entry.Groups[1].Value.Trim(),
                int.Parse(entry.Groups[2].Value, CultureInfo.InvariantCulture)
            );
            Assert.Contains(
                title.Replace("yderområder og på øerne", "på øerne", StringComparison.Ordinal),
                pages[page - 1],
                StringComparison.Ordinal
            );
        }

        Assert.Equal(48, Elements(bytes).Count(element => element.Type == "TOCI"));
    }

    [Fact]
    public void Pages_say_how_many_there_are_but_the_cover_says_nothing()
    {
        using var file = Written(
            Style,
            new Block.Heading(1, "Forside"),
            new Block.PageBreak(),
            new Block.PageBreak(),
            Text("Anden side.")
        );

        var pages = file.Text().Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["Forside"], Lines(pages[0]));
        Assert.Equal(["Fjordregionens kommuner", "Anden side.", "Side 2 af 2"], Lines(pages[1]));
    }

    [Fact]
    public void A_list_within_a_list_is_tagged_within_its_item_and_numbers_go_on_from_the_first()
    {
        using var file = Written(
            Style,
            new Block.List(
                ListNumbering.Decimal,
                [
                    [
                        Text("Vandet"),
                        new Block.List(
                            ListNumbering.Disc,
                            [
                                [Text("Kajen")],
                            ]
                        ),
                        Text("Færgen"),
                    ],
                    [],
                ],
                From: 9
            )
        );

        Assert.Equal(
            "Document L /ListNumbering/Decimal LI Lbl 9. LBody P Vandet L /ListNumbering/Disc LI Lbl • LBody P Kajen P Færgen LI Lbl 10.",
            Regex
                .Replace(Regex.Replace(file.Structure(), @"\(block\):?|""", ""), @"(?<=ing) (?=/)|\s+(?=\s)|\s+$", "")
                .Replace('\n', ' ')
        );
    }

    [Fact]
    public void A_note_stands_at_the_foot_of_the_page_that_refers_to_it()
    {
        for (var above = 20; above < 30; above++)
        {
            using var file = Written(
                Style,
                [
                    .. Enumerable.Repeat(Text("Kort."), above),
                    new Block.Paragraph([new("Ordet"), new("", Note: [new("Noten til ordet.")]), new(" står her.")]),
                    .. Enumerable.Repeat(Text("Kort."), 5),
                ]
            );

            var page = Assert.Single(
                file.Text().Split('\f'),
                page => page.Contains("Ordet¹ står her.", StringComparison.Ordinal)
            );
            Assert.Contains(Lines(page), line => Regex.IsMatch(line, "^1 +Noten til ordet.$"));
        }
    }

    [Fact]
    public void A_note_longer_than_its_page_goes_on_at_the_next_as_the_same_note()
    {
        var bytes = Bytes(
            Style,
            Text("Først."),
            new Block.Paragraph([new("Ordet"), new("", Note: GivenReport.Words(0, 120))]),
            Text("Sidst.")
        );
        using var file = new Poppler(bytes);

        Assert.Equal([], Found(bytes));
        Assert.Single(Regex.Matches(file.Structure(), "Note <"));
        Assert.Contains(
            Squeezed(GivenReport.Words(0, 120)[0].Text),
            Squeezed(file.Structure()),
            StringComparison.Ordinal
        );
        Assert.InRange(file.Words().Count, 3, 4);
    }

    [Fact]
    public void A_link_over_several_lines_is_one_link()
    {
        var words = string.Join(' ', Enumerable.Repeat("den fælles strategi", 12));
        var bytes = Bytes(
            Style,
            new Block.Paragraph([new("Se "), new(words, Link: new("https://strategi.example/")), new(".")])
        );
        using var file = new Poppler(bytes);

        Assert.Equal([], Found(bytes));
        Assert.Single(Regex.Matches(file.Structure(), @"\bLink\b"));
        Assert.Equal(3, Regex.Count(file.Links(), "strategi.example"));
        Assert.Contains($"\"{words}\"", file.Structure(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_in_the_margin_stands_beside_the_last_line_and_is_short_for_a_word()
    {
        var bytes = Bytes(
            Style,
            new Block.Paragraph([.. GivenReport.Words(0, 4), new(" Bilaget er vedlagt.")], MarginMark: "./.")
        );
        using var file = new Poppler(bytes);

        var words = file.Words()[0];
        var mark = Assert.Single(words, word => word.Text == "./.");
        Assert.True(mark.Right < Style.Left);
        Assert.Equal(mark.Top, words.Single(word => word.Text == "vedlagt.").Top, 1);
        Assert.Contains(
            Lines(file.Text()),
            line =>
                line.StartsWith("./. ", StringComparison.Ordinal) && line.EndsWith("vedlagt.", StringComparison.Ordinal)
        );
        var span = Assert.Single(Elements(bytes), element => element.Type == "Span");
        Assert.Equal("bilag", span.Values.Text("E"));
    }

    [Fact]
    public void A_quote_has_its_own_element_and_stands_in_from_the_left()
    {
        using var file = Written(
            Style,
            Text("Foran"),
            new Block.Quote([Text("Citeret"), Text("også")]),
            Text("Bagefter")
        );

        var words = file.Words()[0].ToDictionary(word => word.Text);
        Assert.True(words["Citeret"].Left > words["Foran"].Left + 10);
        Assert.Equal(words["Foran"].Left, words["Bagefter"].Left, 1);
        Assert.Matches(
            @"P .*\n\s+""Foran""\n\s+BlockQuote.*\n\s+P .*\n\s+""Citeret""\n\s+P .*\n\s+""også""\n  P",
            file.Structure()
        );
    }

    [Fact]
    public void A_template_gives_the_page_its_colours_and_faces()
    {
        var style = PageStyle.Of(
            new DocumentTemplate
            {
                Accent = new(1, 2, 3),
                Links = new(4, 5, 6),
                HeadingFace = DocumentFace.PlexSans,
                TextFace = DocumentFace.PlexSerif,
            },
            "Hoved"
        );

        Assert.Equal((new PdfColor(1, 2, 3), new PdfColor(4, 5, 6)), (style.Heading(1).Color, style.LinkColor));
        Assert.Equal(
            (FontFamily.Sans, FontFamily.Serif, FontFamily.Serif),
            (style.Heading(2).Family, style.Body.Family, style.Cell.Family)
        );
        Assert.Equal("Hoved", style.RunningHead);
    }

    // the beginning of each text, in the order in which it is read
    private static IEnumerable<string> Texts(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                Block.Heading heading => [heading.Text],
                Block.Paragraph paragraph => [paragraph.Runs[0].Text],
                Block.List list => list.Items.SelectMany(Texts),
                Block.Quote quote => Texts(quote.Blocks),
                Block.Contents contents => [contents.Title],
                Block.Table table => table
                    .Rows.SelectMany(row => row)
                    .Select(cell => cell[0].Text)
                    .Prepend(table.Caption!),
                _ => [],
            }
        );
}
