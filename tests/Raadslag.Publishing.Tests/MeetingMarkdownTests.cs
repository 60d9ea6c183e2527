namespace Raadslag.Publishing.Tests;

public sealed class MeetingMarkdownTests
{
    [Fact]
    public void Everything_the_page_says_stands_there_in_its_order()
    {
        var annex = new PublishedAnnex("Planen_2", null, IsMarked: false, Line: null);

        Assert.Equal(
            """
            # KKR Sjælland: Referat 12. juni 2026

            *Maskinelt læst og ikke gennemset.*

            - Mødestart: kl. 09.30
            - Sted: Rådhuset, Køge

            ## Deltagere

            - Åse Bæk (A), Køge

            ## 1. Sager

            ### 1.1. Beredskab

            - Sagsnummer: SAG-2026-00001
            - Sagsbehandler: abcd
            - [Sagens forløb](/sager/beredskab)
            - [Se kilden, linje 10–20](/raad/kkr-sjaelland/moeder/2026-06-12/referat/kilde#linje-10)

            #### Baggrund

            *Ingen tekst under denne overskrift.*

            #### Sagsfremstilling

            Med **fed**.

            ##### Hvad er nyt

            | a | b |
            | --- | --- |
            | 1 |  |

            #### Beslutning

            Tiltrådt.

            #### Bilag

            - Planen\_2

            ## 2. Udpegninger

            *Ingen punkter under dette afsnit.*

            """,
            MeetingMarkdown.Write(
                GivenMeeting.Minutes(
                    GivenMeeting.Item("Med **fed**.\n\n# Hvad er nyt\n\n| a | b |\n| --- | --- |\n| 1 |  |", annex)
                )
            )
        );
    }

    [Theory]
    [InlineData("[a](javascript:alert(1)) b", "a b")]
    [InlineData("[*a*](javascript:x) ![c](https://example.dk/c.png)", "*a* c")]
    [InlineData("[a][b]\n\n[b]: javascript:x", "a")]
    [InlineData("<javascript:x>", "`javascript:x`")]
    [InlineData("[a](https://example.dk) <post@example.dk>", "[a](https://example.dk) <post@example.dk>")]
    [InlineData("a <b onclick=\"x\">c</b>", "a \\<b onclick=\"x\">c\\</b>")]
    [InlineData("<script>\nx\n</script>", "\\<script>\nx\n\\</script>")]
    [InlineData("`<b>`", "`<b>`")]
    [InlineData("Op\n===\n\nNed\n---\n\ntekst", "##### Op\n\n###### Ned\n\ntekst")]
    [InlineData("#### A\n\n## B\n\n####\n\ntekst", "##### A\n\n##### B\n\n\n\ntekst")]
    public void A_text_stays_as_it_is_but_for_its_headings_and_what_is_not_safe(string text, string expected) =>
        Assert.Equal(expected, MarkdownSource.Safe(text, 5).TrimEnd());

    [Fact]
    public void Words_are_no_markup() => Assert.Equal("\\*a\\* \\[b\\]", MarkdownSource.Escaped("*a* [b]"));
}
