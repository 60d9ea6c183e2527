using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;

namespace Raadslag.Publishing.Tests;

public sealed class MeetingHtmlTests
{
    private static readonly string[] Pieces =
    [
        "<",
        ">",
        "|",
        "\n",
        "#",
        "[a](",
        ")",
        "*",
        "_",
        "`",
        "&",
        "\"",
        "- ",
        "1. ",
        "---",
        "æ",
        "javascript:",
        " ",
    ];

    [Fact]
    public void Headings_go_down_one_level_at_a_time_from_h2()
    {
        var headings = Headings(GivenMeeting.Html("# Først\n\n### Dybere\n\n# Igen\n\n##\n"));

        Assert.Equal(
            [
                "H2 Deltagere",
                "H2 1. Sager",
                "H3 1.1. Beredskab",
                "H4 Baggrund",
                "H4 Sagsfremstilling",
                "H5 Først",
                "H6 Dybere",
                "H5 Igen",
                "H4 Beslutning",
                "H2 2. Udpegninger",
            ],
            headings
        );
    }

    [Fact]
    public void A_text_that_begins_with_a_deep_heading_skips_no_level() =>
        Assert.Contains("H5 Dyb", Headings(GivenMeeting.Html("### Dyb\n\n# Høj")));

    [Fact]
    public void An_empty_section_and_an_empty_part_are_shown()
    {
        var page = Page(GivenMeeting.Html("Tekst."));

        Assert.Equal(
            ["Ingen tekst under denne overskrift.", "Ingen punkter under dette afsnit."],
            page.QuerySelectorAll("p.empty").Select(p => p.TextContent)
        );
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("tekst <img src=x onerror=alert(1)> mere")]
    [InlineData("| <b>a</b> | b |\n|---|---|\n| <script>x</script> | 2 |")]
    [InlineData("![billede](https://example.dk/x.png)")]
    [InlineData("`<script>`")]
    public void Html_in_a_text_is_text(string markdown)
    {
        var page = Page(GivenMeeting.Html(markdown));

        Assert.Empty(page.QuerySelectorAll("script, img, b, [onerror]"));
    }

    [Fact]
    public void Html_in_names_titles_and_places_is_text()
    {
        const string Evil = "\"><script>alert(1)</script>";
        var item = GivenMeeting.Item() with { Title = Evil, Number = Evil, CaseNumber = Evil, CaseOfficers = [Evil] };
        var record = GivenMeeting.Minutes(item) with
        {
            Place = Evil,
            Participants = [new(Evil, Evil, Evil, Evil, Evil)],
            Apologies = [new(Evil, Evil, Evil, Evil, null)],
            Sections =
            [
                new(Evil, Evil, [item with { Anchor = Evil, MatterSlug = Evil, Annexes = [new(Evil, null, true, 1)] }]),
            ],
        };

        Assert.Empty(Page(MeetingHtml.Render(record)).QuerySelectorAll("script"));
    }

    [Theory]
    [InlineData("[her](https://example.dk/a)", "https://example.dk/a")]
    [InlineData("[skriv](mailto:a@example.dk)", "mailto:a@example.dk")]
    [InlineData("se https://example.dk/b?x=1&y=2", "https://example.dk/b?x=1&y=2")]
    [InlineData("<a@example.dk>", "mailto:a@example.dk")]
    public void A_link_with_an_address_leads_there(string markdown, string address) =>
        Assert.Equal(address, Page(GivenMeeting.Html(markdown)).QuerySelector(".item-part p a")!.GetAttribute("href"));

    [Theory]
    [InlineData("[Mødemateriale](#)", "Mødemateriale")]
    [InlineData("[x](javascript:alert(1))", "x")]
    [InlineData("[x](data:text/html,hej)", "x")]
    [InlineData("[x](/intern)", "x")]
    [InlineData("<javascript:alert(1)>", "javascript:alert(1)")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)", "x")]
    public void A_link_without_a_safe_address_is_text(string markdown, string text)
    {
        var part = Page(GivenMeeting.Html(markdown)).QuerySelectorAll(".item-part")[1];

        Assert.Empty(part.QuerySelectorAll("a"));
        Assert.Contains(text, part.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_header_cells_with_scope_and_no_inline_style()
    {
        var html = GivenMeeting.Html("| | 2026 | 2027 |\n|---|--:|--:|\n| KKR Fyn | 1 | 2 |\n| | 3 | 4 |");
        var table = Page(html).QuerySelector("table.table")!;

        Assert.Equal(["2026", "2027"], table.QuerySelectorAll("th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(["KKR Fyn"], table.QuerySelectorAll("th[scope=row]").Select(cell => cell.TextContent));
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.Equal("Tabel 1 i punkt 1.1", table.ParentElement!.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_table_without_a_head_has_no_empty_one() =>
        Assert.Null(Page(GivenMeeting.Html("| | |\n|---|---|\n| a | b |")).QuerySelector("thead"));

    [Fact]
    public void The_sentence_that_names_an_annex_has_its_mark()
    {
        var annex = new PublishedAnnex("Se bilag.", PublishedPartKind.Presentation, IsMarked: true, Line: 12);
        var page = Page(GivenMeeting.Html("Først.\n\nNoget. Se bilag.", annex));

        var marked = Assert.Single(page.QuerySelectorAll("p.has-annex"));
        Assert.Equal("./. Noget. Se bilag.", marked.TextContent);
        Assert.Equal("Se bilag.", Assert.Single(page.QuerySelectorAll(".item-annexes li")).TextContent);
    }

    [Fact]
    public void What_a_machine_read_leads_to_its_lines_until_it_is_approved()
    {
        var record = GivenMeeting.Minutes(GivenMeeting.Item());

        var link = Page(MeetingHtml.Render(record)).QuerySelector(".item-source a")!;
        var approved = Page(MeetingHtml.Render(record with { Review = PublishedReview.Approved }));

        Assert.Equal("/raad/kkr-sjaelland/moeder/2026-06-12/referat/kilde#linje-10", link.GetAttribute("href"));
        Assert.Null(approved.QuerySelector(".item-source"));
    }

    [Fact]
    public void What_is_nested_too_deep_is_shown_as_it_stands() =>
        Assert.Contains("nederst", GivenMeeting.Html(new string('>', 5000) + "nederst"), StringComparison.Ordinal);

    [Fact]
    public void Any_text_whatever_gives_only_our_own_elements_and_loses_no_structure() =>
        Gen.OneOf(
                Gen.String,
                Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[0, 40].Select(string.Concat)
            )
            .Sample(
                text =>
                {
                    var page = Page(
                        GivenMeeting.Html(text, new PublishedAnnex(text, PublishedPartKind.Presentation, true, 1))
                    );
                    return page.QuerySelectorAll(".item-part").Length == 3
                        && page.QuerySelector("script, style, iframe, img, svg, form, input, h1") is null
                        && page.QuerySelectorAll("a")
                            .All(link =>
                                link.GetAttribute("href") is { } href
                                && (href.StartsWith('/') || PublishedLinks.IsSafe(href))
                            );
                },
                iter: 500
            );

    private static IDocument Page(string html) => new HtmlParser().ParseDocument(html);

    private static string[] Headings(string html) =>
        [.. Page(html).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => $"{h.TagName} {h.TextContent}")];
}
