using System.IO.Compression;
using DocumentFormat.OpenXml.Wordprocessing;
using Raadslag.Publishing.Word;

namespace Raadslag.Publishing.Tests.Word;

public sealed class MeetingWordTests
{
    private const string Everything = """
        ### Hvad er nyt

        Ord med **fed**, *kursiv* og »anførselstegn« – æ, ø og å.\
        Ny linje med [et sted](https://www.example.dk/a?b=c&d=e).

        - Første
          - Under første
            1. Nederst
            2. Nederst igen
        - Anden

          Et afsnit til.

        5. Fem
        6. Seks

        > Et citat

        | Område |  | Antal |
        | --- | --- | ---: |
        | Køge |  | 7 |
        |  | tom | 8 |

        #### Dybere

        `kode` og www.example.dk

        ---

            indrykket
        """;

    private static readonly string[] HeadingsByLevel =
    [
        "Referat",
        "1. Sager",
        "1.1. Beredskab",
        "Beslutning",
        "Hvad er nyt",
        "Dybere",
    ];

    [Fact]
    public void The_file_keeps_the_rules_of_its_format()
    {
        using var word = new WrittenWord(GivenMeeting.Minutes(GivenMeeting.Item(Everything)));

        Assert.Equal([], word.Faults());
    }

    [Fact]
    public void The_rules_hold_for_a_long_list_of_people_and_for_reviewed_minutes()
    {
        using var word = new WrittenWord(
            GivenMeeting.Minutes(GivenMeeting.Item()) with
            {
                Review = PublishedReview.Approved,
                Participants =
                [
                    .. Enumerable.Repeat(new PublishedParticipant("Åse Bæk", "aase", "A", "Køge", null), 20),
                ],
                Apologies = [.. Enumerable.Repeat(new PublishedParticipant("Bo Dam", "bo", null, null, null), 7)],
            }
        );

        Assert.Equal([], word.Faults());
        Assert.Null(word.Main.HeaderParts.SingleOrDefault());
        Assert.Equal(
            [1, 2, 1, 2, 1],
            word.Body.Descendants<Columns>().Select(columns => (int)columns.ColumnCount!.Value)
        );
    }

    [Fact]
    public void The_document_says_what_the_record_says_in_its_order_and_nothing_else()
    {
        var first = GivenMeeting.Item(
            "Et.\n\n- To\n- Tre",
            new PublishedAnnex("Et.", PublishedPartKind.Presentation, true, 3)
        );
        var second = GivenMeeting.Item() with { Number = "1.2", CaseNumber = null, CaseOfficers = [] };

        using var word = new WrittenWord(GivenMeeting.Minutes(first, second));

        Assert.Equal(
            [
                "Referat",
                "KKR Sjælland",
                "Dato: fredag den 12. juni 2026",
                "Mødestart: kl. 09.30",
                "Sted: Rådhuset, Køge",
                "Deltagere",
                "Åse Bæk (A), Køge",
                "1. Sager",
                "1.1. Beredskab",
                "SAG-2026-00001 abcd",
                "Baggrund",
                "Sagsfremstilling",
                "./. Et.",
                "To",
                "Tre",
                "Beslutning",
                "Tiltrådt.",
                "1.2. Beredskab",
                "Baggrund",
                "Sagsfremstilling",
                "Tekst.",
                "Beslutning",
                "Tiltrådt.",
                "2. Udpegninger",
            ],
            word.Texts()
        );
    }

    [Fact]
    public void Texts_come_word_for_word_in_their_order()
    {
        using var word = new WrittenWord(GivenMeeting.Minutes(GivenMeeting.Item(Everything)));

        var texts = word.Texts();
        var from = texts.ToList().IndexOf("Sagsfremstilling") + 1;
        Assert.Equal(
            [
                "Hvad er nyt",
                "Ord med fed, kursiv og »anførselstegn« – æ, ø og å. Ny linje med et sted.",
                "Første",
                "Under første",
                "Nederst",
                "Nederst igen",
                "Anden",
                "Et afsnit til.",
                "Fem",
                "Seks",
                "Et citat",
                "Område",
                "Antal",
                "Køge",
                "7",
                "tom",
                "8",
                "Dybere",
                "kode og www.example.dk",
                "indrykket",
                "Beslutning",
            ],
            texts.Skip(from).TakeWhile(text => text != "Tiltrådt.")
        );
    }

    [Fact]
    public void The_same_record_gives_the_same_bytes()
    {
        var record = GivenMeeting.Minutes(GivenMeeting.Item(Everything));

        var bytes = MeetingWord.Write(record, WordTemplateTests.Covered);

        Assert.Equal(bytes, MeetingWord.Write(MeetingJson.Read(MeetingJson.Write(record)), WordTemplateTests.Covered));
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void Headings_have_levels_and_text_goes_below_its_part()
    {
        using var word = new WrittenWord(GivenMeeting.Minutes(GivenMeeting.Item(Everything)));

        Assert.Equal(
            ["Titel", "Overskrift1", "Overskrift2", "Overskrift3", "Overskrift4", "Overskrift5"],
            HeadingsByLevel.Select(words => WrittenWord.Style(word.Paragraph(words)))
        );
        var styles = word
            .Main.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .ToDictionary(style => style.StyleId!.Value!);
        Assert.Equal(
            [0, 1, 2, 3, 4],
            Enumerable
                .Range(1, 5)
                .Select(level => styles[$"Overskrift{level}"].StyleParagraphProperties!.OutlineLevel!.Val!.Value)
        );
        Assert.All(
            word.Paragraphs().Select(WrittenWord.Style).OfType<string>(),
            style => Assert.Contains(style, styles.Keys)
        );
    }

    [Fact]
    public void Items_without_sections_are_the_highest_headings()
    {
        var record = GivenMeeting.Minutes(GivenMeeting.Item("### Om\n\nTekst."));

        using var word = new WrittenWord(
            record with
            {
                Sections = [record.Sections[0] with { Number = null, Title = "" }],
            }
        );

        Assert.Equal("Overskrift1", WrittenWord.Style(word.Paragraph("1.1. Beredskab")));
        Assert.Equal("Overskrift2", WrittenWord.Style(word.Paragraph("Beslutning")));
        Assert.Equal("Overskrift3", WrittenWord.Style(word.Paragraph("Om")));
    }

    [Fact]
    public void Lists_are_nested_and_count_from_where_they_count()
    {
        using var word = new WrittenWord(GivenMeeting.Minutes(GivenMeeting.Item(Everything)));

        Assert.Equal(("Opstilling-punkttegn", null, null), Numbering(word, "Første"));
        Assert.Equal(("Opstilling-punkttegn", 1, 1), Numbering(word, "Under første"));
        Assert.Equal(("Opstilling-talellerbogst", 3, 2), Numbering(word, "Nederst"));
        Assert.Equal(("Opstilling-talellerbogst", 4, 0), Numbering(word, "Seks"));
        var five = word
            .Main.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>()
            .Single(list => list.NumberID! == 4);
        Assert.Equal(5, five.GetFirstChild<LevelOverride>()!.StartOverrideNumberingValue!.Val!.Value);
    }

    [Fact]
    public void A_table_has_a_head_that_is_repeated_and_rows_that_stay_whole()
    {
        using var word = new WrittenWord(
            GivenMeeting.Minutes(GivenMeeting.Item(Everything + "\n\n|  |  |\n|---|---|\n| a | b |\n"))
        );

        var tables = word.Body.Elements<Table>().ToArray();
        Assert.Equal([1, 0], tables.Select(table => table.Descendants<TableHeader>().Count()));
        Assert.NotNull(tables[0].Elements<TableRow>().First().Descendants<TableHeader>().SingleOrDefault());
        Assert.Equal([3, 3, 3], tables[0].Elements<TableRow>().Select(row => row.Elements<TableCell>().Count()));
        Assert.All(
            tables.SelectMany(table => table.Elements<TableRow>()),
            row => Assert.Single(row.Descendants<CantSplit>())
        );
    }

    [Fact]
    public void Links_lead_to_safe_addresses_only_and_keep_their_words()
    {
        using var word = new WrittenWord(
            GivenMeeting.Minutes(
                GivenMeeting.Item(
                    "[a](javascript:alert(1)) [b](https://example.dk/b) [c](/sager/c) ![d](https://example.dk/d.png) "
                        + "<javascript:x> [e](data:text/html,x) <post@example.dk> [f](https://kl.dk@example.org)"
                )
            )
        );

        Assert.Equal([], word.Faults());
        Assert.Contains("a b c d javascript:x e post@example.dk f", word.Texts());
        Assert.Equal(
            ["https://example.dk/b", "mailto:post@example.dk"],
            word.Main.HyperlinkRelationships.Select(link => link.Uri.OriginalString)
        );
        Assert.Equal(["b", "post@example.dk"], word.Body.Descendants<Hyperlink>().Select(WrittenWord.Words));
    }

    [Fact]
    public void Language_and_title_are_said_and_pages_are_numbered()
    {
        using var word = new WrittenWord(GivenMeeting.Minutes(GivenMeeting.Item()));

        Assert.Equal(("KKR Sjælland: Referat 12. juni 2026", "da-DK"), (word.Title, word.Language));
        Assert.Equal(
            "da-DK",
            word.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value
        );
        Assert.Equal(
            ["PAGE", "NUMPAGES"],
            word.Main.FooterParts.Single().Footer!.Descendants<SimpleField>().Select(field => field.Instruction!.Value)
        );
        Assert.Equal("Maskinelt læst og ikke gennemset", WrittenWord.Words(word.Main.HeaderParts.Single().Header!));
        Assert.Equal((11906u, 16838u), Page(word.Body.Descendants<PageSize>().Single()));
    }

    [Fact]
    public void An_annex_is_marked_in_the_margin_or_listed_where_no_text_names_it()
    {
        using var word = new WrittenWord(
            GivenMeeting.Minutes(
                GivenMeeting.Item(
                    "Aftalen er vedlagt.\n\n- Notat er vedlagt.",
                    new PublishedAnnex("Aftalen er vedlagt.", PublishedPartKind.Presentation, true, 3),
                    new PublishedAnnex("Notat er vedlagt.", PublishedPartKind.Presentation, true, 5),
                    new PublishedAnnex("Aftalen", null, false, null),
                    new PublishedAnnex("Kort over ruten", null, false, null),
                    new PublishedAnnex("", null, true, 9)
                )
            )
        );

        Assert.Equal("Bilagsafsnit", WrittenWord.Style(word.Paragraph("./. Aftalen er vedlagt.")));
        Assert.Equal("Opstilling-punkttegn", WrittenWord.Style(word.Paragraph("Notat er vedlagt. ./.")));
        Assert.Equal(
            ["Bilag", "Kort over ruten", "Bilag, der ikke er nævnt i teksten (linje 9 i kilden)"],
            word.Texts().SkipWhile(text => text != "Bilag").Take(3)
        );
        Assert.Equal(
            ["Bilagsmaerke", "Bilagsmaerke"],
            word.Body.Descendants<RunStyle>().Select(style => style.Val!.Value)
        );
    }

    [Fact]
    public void What_a_Word_file_cannot_hold_is_shown_by_its_number_and_the_rest_stays()
    {
        using var word = new WrittenWord(GivenMeeting.Minutes(GivenMeeting.Item("Før\u0001 og 😀 efter < & >.")));

        Assert.Contains("Før⟨U+0001⟩ og 😀 efter < & >.", word.Texts());
    }

    private static (uint, uint) Page(PageSize page) => (page.Width!.Value, page.Height!.Value);

    private static (string? Style, int? List, int? Level) Numbering(WrittenWord word, string words)
    {
        var paragraph = word.Paragraph(words);
        var numbering = paragraph.ParagraphProperties!.NumberingProperties;
        return (
            WrittenWord.Style(paragraph),
            numbering?.NumberingId?.Val?.Value,
            numbering?.NumberingLevelReference?.Val?.Value
        );
    }
}
