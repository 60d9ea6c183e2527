using System.Runtime.CompilerServices;
using Raadslag.Publishing.Pasting;

namespace Raadslag.Publishing.Tests.Pasting;

public sealed class PastedHtmlTests
{
    [Fact]
    public void Word_s_clipboard_becomes_clean_Markdown_and_says_what_did_not_come_along()
    {
        var pasted = PastedHtml.Read(Fixture("word.html"));

        Assert.Equal(
            """
            ### Udkast til fælles ungeindsats

            #### Baggrund

            Styregruppen drøftede på mødet den 3. marts et **“fælles fundament”** for *ungeindsatsen*, se [oplægget](https://example.org/unge?a=1&b=2).[1]

            Udgiften er 350.000 kr. om året.

            #### Det foreslås

            - En indgang for unge
              - i hver kommune
                - også i **weekenden**
            - Et fælles sekretariat

            Indstilling:

            1. at rammen godkendes
               1. for 2026
               2. for 2027
            2. at sagen genoptages

            | Kommune | År | Kr. |
            | --- | --- | --- |
            | Nordby | 2026 | 100.000 (anslået) |
            |  | 2027 | a \| b |
            | I alt |  | 200.000 |

            Med venlig hilsen\
            Anna Prøve

            \[1] Vedtaget i 2025.
            """.ReplaceLineEndings("\n"),
            pasted.Markdown
        );
        Assert.Equal(
            [
                new PasteNote(PasteNoteKind.PicturesLeftOut, 1),
                new PasteNote(PasteNoteKind.CommentsLeftOut, 1),
                new PasteNote(PasteNoteKind.DeletedTextLeftOut, 1),
                new PasteNote(PasteNoteKind.MergedCellsSpread, 2),
                // a heading of a third level, two letters as numbers, a line break in a cell
                new PasteNote(PasteNoteKind.FormattingLeftOut, 4),
            ],
            pasted.Notes
        );
    }

    [Fact]
    public void The_lists_and_the_table_of_Word_are_lists_and_a_table_when_they_are_shown()
    {
        var page = Rendered.Page(PastedHtml.Read(Fixture("word.html")).Markdown);

        Assert.Equal("også i weekenden", page.QuerySelector("ul > li > ul > li > ul > li")!.TextContent.Trim());
        Assert.Equal(
            ["for 2026", "for 2027"],
            page.QuerySelectorAll("ol > li > ol > li").Select(item => item.TextContent.Trim())
        );
        Assert.Equal(
            ["Kommune", "År", "Kr."],
            page.QuerySelectorAll("thead th[scope=col]").Select(cell => cell.TextContent)
        );
        Assert.Equal(
            ["Nordby|2026|100.000 (anslået)", "|2027|a | b", "I alt||200.000"],
            page.QuerySelectorAll("tbody tr")
                .Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)))
        );
        Assert.Equal(["H5", "H6", "H6"], page.QuerySelectorAll("h5, h6").Select(heading => heading.TagName));
    }

    [Fact]
    public void LibreOffice_s_HTML_keeps_its_lists_table_and_notes() =>
        Assert.Equal(
            // its export writes tracked deletions as text, so "slettet" cannot be told from the rest
            """
            ### Fælles ungeindsats

            Oplægget er **vigtigt** og *nyt*, se [siden](https://example.org/unge).[1]slettet

            #### Opgaver

            - Kommunerne
              1. finder de unge
                 - i skolen[2]
                 - på jobcentret
              2. følger op
            - Sekretariatet

            | Kommune | År | Kr. |
            | --- | --- | --- |
            | Nordby | 2026 | 100 |
            |  | 2027 | 200 |
            | I alt |  | 300 |

            Slut

            \[1] Vedtaget i 2025.

            \[2] Fra 7. klasse.
            """.ReplaceLineEndings("\n"),
            PastedHtml.Read(Fixture("libreoffice.html")).Markdown
        );

    [Fact]
    public void Google_Docs_writes_bold_as_a_style_and_lists_beside_their_items() =>
        Assert.Equal(
            "### Tidsplan\n\nVi mødes **tirsdag** *eftermiddag*.\n\n- Først\n  - derefter\n- [til sidst](https://example.org/)",
            PastedHtml.Read(Fixture("google.html")).Markdown
        );

    [Fact]
    public void Word_on_the_web_gives_each_item_a_list_of_its_own() =>
        Assert.Equal(
            "### Opgaver\n\n- **Ansvar**\n  - kommunerne\n\n1. Frist\n2. Budget",
            PastedHtml.Read(Fixture("wordonline.html")).Markdown
        );

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("&#106;&#97;vascript:alert(1)")]
    [InlineData("java&#9;script&#10;:alert(1)")]
    [InlineData(" \tjava\nscript:alert(1)")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("data:text/html,&lt;script>alert(1)&lt;/script>")]
    [InlineData("DATA:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("vb&Tab;script:msgbox(1)")]
    [InlineData("ftp://example.org/x")]
    [InlineData("https://kl.dk@example.org/")]
    public void A_link_that_runs_or_leads_elsewhere_than_to_a_page_is_gone_and_its_text_stays(string href)
    {
        var pasted = PastedHtml.Read($"<p>Se <a href=\"{href}\" onclick='alert(2)'><b>her</b></a> og der</p>");

        Assert.Equal("Se **her** og der", pasted.Markdown);
        Assert.Equal([new PasteNote(PasteNoteKind.UnsafeLinksRemoved, 1)], pasted.Notes);
    }

    [Theory]
    [InlineData("#afsnit")]
    [InlineData("file:///C:/Sager/notat.docx")]
    [InlineData("C:\\Sager\\notat.docx")]
    [InlineData("\\\\server\\drev")]
    [InlineData("//example.org/x")]
    [InlineData("notat.html")]
    public void A_link_to_a_place_only_the_writer_has_is_gone_and_its_text_stays(string href)
    {
        var pasted = PastedHtml.Read($"<a href='{href}'>notatet</a>");

        Assert.Equal("notatet", pasted.Markdown);
        Assert.Equal([new PasteNote(PasteNoteKind.LocalLinksRemoved, 1)], pasted.Notes);
    }

    [Theory]
    [InlineData("https://example.org/a?b=1", "[her](https://example.org/a?b=1)")]
    [InlineData("mailto:anna@example.org", "[her](mailto:anna@example.org)")]
    [InlineData("/moeder/2025", "[her](/moeder/2025)")]
    [InlineData("https://example.org/(ø)", "[her](<https://example.org/(%C3%B8)>)")]
    public void A_link_to_a_page_or_an_address_stays(string href, string markdown) =>
        Assert.Equal(markdown, PastedHtml.Read($"<a href='{href}'>her</a>").Markdown);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<span style='DISPLAY : NONE'>skjult</span>")]
    [InlineData("<span style='mso-hide:all'>skjult</span>")]
    [InlineData("<p hidden>skjult</p>")]
    [InlineData("<template>skjult</template>")]
    [InlineData("<!--[if gte mso 9]><xml>skjult</xml><![endif]-->")]
    [InlineData("<xml><w:View>skjult</w:View></xml>")]
    [InlineData("<span class=annex-mark>./.</span>")]
    public void What_is_not_to_be_read_never_comes_along(string html) =>
        Assert.Equal("før\n\nefter", PastedHtml.Read($"<p>før</p>{html}<p>efter</p>").Markdown);

    [Theory]
    [InlineData("<p>2. behandling</p>", "2\\. behandling")]
    [InlineData("<p>- ikke en liste</p>", "\\- ikke en liste")]
    [InlineData("<p># 1 &lt;b> **x** [y](z)</p>", "\\# 1 \\<b> \\*\\*x\\*\\* [y\\](z)")]
    [InlineData("<p>sag_nr_7 &amp; R&amp;D</p>", "sag_nr_7 & R&D")]
    [InlineData("<p>10<sup>3</sup> CO<sub>2</sub></p>", "10³ CO2")]
    [InlineData("<b>fed </b>og <i> skrå</i>", "**fed** og *skrå*")]
    [InlineData("linje<br>to<br><br>afsnit", "linje\\\nto\n\nafsnit")]
    [InlineData("<ol><li>a<li>b</ol><ol><li>c</ol>", "1. a\n2. b\n\n1) c")]
    [InlineData("<ol start=4><li>a<ul><li>b<li>c</ul></ol>", "4. a\n   - b\n   - c")]
    [InlineData("<table><tr><td>kun plads</td></tr></table>", "kun plads")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "|  |  |\n| --- | --- |\n| a | b |\n| c | d |")]
    [InlineData("Version:1.0\nStartHTML:00\n<p>tekst</p>", "tekst")]
    [InlineData("<a class=sdfootnoteanc href='#sdfootnote1sym'><sup>1</sup></a>", "\\[1]")]
    public void What_looks_like_markup_stays_text_and_what_is_markup_is_written_as_such(string html, string markdown) =>
        Assert.Equal(markdown, PastedHtml.Read(html).Markdown);

    private static string Fixture(string name, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "Fixtures", name));
}
