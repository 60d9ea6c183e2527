using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Tests.Documents;
using Extent = DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent;

namespace Raadslag.Publishing.Tests.Word;

/// <summary>A Word file follows the council's template as its PDF does.</summary>
public sealed class WordTemplateTests
{
    internal static readonly DocumentTemplate Covered = new()
    {
        Logo = new DocumentLogo(GivenLogo.Png(240, 80), "En bølge & en bro"),
        HasCover = true,
        MissionTitle = "Hvad rådet er til for",
        Mission = "Rådet samler.\n\n### Hvordan\n\n- børn og unge",
        RunningHead = "Sammen om Øresund",
        Accent = new DocumentColor(0x1F, 0x5C, 0x3A),
        Links = new DocumentColor(0x8A, 0x1F, 0x4D),
        HeadingFace = DocumentFace.PlexSans,
        TextFace = DocumentFace.PlexSerif,
    };

    private static readonly MeetingRecord Record = GivenMeeting.Minutes(
        GivenMeeting.Item(),
        GivenMeeting.Item() with
        {
            Number = "1.2",
            Anchor = "punkt-1-2",
            Title = "Budget 2027",
        }
    );

    public static TheoryData<bool, bool, bool, bool> Templates =>
        new(
            from flags in Enumerable.Range(0, 16)
            select ((flags & 1) > 0, (flags & 2) > 0, (flags & 4) > 0, (flags & 8) > 0)
        );

    [Theory, MemberData(nameof(Templates))]
    public void The_rules_of_the_format_are_kept(bool cover, bool mission, bool contents, bool logo)
    {
        var template = Covered with
        {
            HasCover = cover,
            MissionTitle = mission ? Covered.MissionTitle : "",
            HasContents = contents,
            Logo = logo ? new DocumentLogo(GivenLogo.Jpeg(240, 80), "En bølge") : null,
        };
        var people = Enumerable.Repeat(new PublishedParticipant("Åse Bæk", "aase", "A", "Køge", null), 9);

        using var word = new WrittenWord(Record with { Participants = [.. people] }, template);

        Assert.Equal([], word.Faults());
    }

    [Fact]
    public void The_pages_before_the_items_come_in_the_order_of_the_PDF_each_on_its_own()
    {
        using var word = new WrittenWord(Record, Covered);

        Assert.Equal(
            [
                "Referat",
                "KKR Sjælland",
                "Dato: fredag den 12. juni 2026",
                "Mødestart: kl. 09.30",
                "Sted: Rådhuset, Køge",
                "Maskinelt læst og ikke gennemset",
                "Hvad rådet er til for",
                "Rådet samler.",
                "Hvordan",
                "børn og unge",
                "Indhold",
                "Deltagere",
                "1. Sager",
                "1.1. Beredskab",
                "1.2. Budget 2027",
                "2. Udpegninger",
                "Deltagere",
                "Åse Bæk (A), Køge",
                "1. Sager",
            ],
            word.Texts().Take(19)
        );
        Assert.Equal(
            ["Hvad rådet er til for", "Indhold"],
            word.Paragraphs()
                .Where(paragraph => paragraph.ParagraphProperties?.PageBreakBefore is not null)
                .Select(WrittenWord.Words)
        );
        Assert.Equal(("Overskrift1", "Overskrift2"), (Style("Hvad rådet er til for"), Style("Hvordan")));

        string? Style(string words) => WrittenWord.Style(word.Paragraph(words));
    }

    [Fact]
    public void The_page_after_a_cover_begins_with_the_meeting_when_nothing_else_stands_there()
    {
        using var word = new WrittenWord(Record, Covered with { MissionTitle = "", Mission = "", HasContents = false });

        Assert.NotNull(word.Paragraph("Deltagere").ParagraphProperties!.PageBreakBefore);
    }

    [Fact]
    public void A_cover_has_neither_head_nor_foot_and_the_other_pages_have_both()
    {
        using var covered = new WrittenWord(Record, Covered);
        using var plain = new WrittenWord(Record, Covered with { HasCover = false });
        using var bare = new WrittenWord(
            Record with
            {
                Review = PublishedReview.Approved,
            },
            Covered with
            {
                RunningHead = "",
            }
        );

        Assert.Equal([1, 0], new[] { covered, plain }.Select(word => word.Body.Descendants<TitlePage>().Count()));
        Assert.All(
            covered.Body.Descendants<SectionProperties>().First().Elements<HeaderReference>(),
            head => Assert.Equal(HeaderFooterValues.Default, head.Type!.Value)
        );
        Assert.Equal(
            "Sammen om Øresund Maskinelt læst og ikke gennemset",
            WrittenWord.Words(covered.Main.HeaderParts.Single().Header!)
        );
        Assert.Empty(bare.Main.HeaderParts);
    }

    [Fact]
    public void The_logo_stands_on_top_with_its_words_in_the_size_that_it_has_in_the_PDF()
    {
        using var word = new WrittenWord(Record, Covered);

        var first = word.Paragraphs().First();
        Assert.Equal("En bølge & en bro", first.Descendants<DocProperties>().Single().Description!.Value);
        var extent = first.Descendants<Extent>().Single();
        Assert.Equal((180 * 12_700, 60 * 12_700), (extent.Cx!.Value, extent.Cy!.Value));
        using var picture = new MemoryStream();
        var part = word.Main.ImageParts.Single();
        using (var stream = part.GetStream())
        {
            stream.CopyTo(picture);
        }

        Assert.Equal("image/png", part.ContentType);
        Assert.Equal(GivenLogo.Png(240, 80), picture.ToArray());
    }

    [Fact]
    public void Every_entry_of_the_contents_leads_to_its_heading_and_Word_sets_the_pages()
    {
        using var word = new WrittenWord(Record, Covered);

        var entries = word.Paragraphs()
            .Where(paragraph =>
                WrittenWord.Style(paragraph) is { } style
                && style.StartsWith("Indholdsfortegnelse", StringComparison.Ordinal)
            )
            .ToArray();
        var headings = word.Body.Descendants<BookmarkStart>().ToDictionary(start => start.Name!.Value!);
        Assert.Equal(
            entries.Select(WrittenWord.Words),
            entries.Select(entry =>
                WrittenWord.Words(headings[entry.Descendants<Hyperlink>().Single().Anchor!.Value!].Parent!)
            )
        );
        Assert.Equal(["1", "1", "2", "2", "1"], entries.Select(entry => WrittenWord.Style(entry)![^1..]));
        var marks = word.Body.Descendants<FieldChar>().ToArray();
        Assert.True(marks[0].Dirty!.Value);
        Assert.Equal(
            [1 + entries.Length, 1 + entries.Length],
            new[] { FieldCharValues.Begin, FieldCharValues.End }.Select(kind =>
                marks.Count(mark => mark.FieldCharType!.Value == kind)
            )
        );
        Assert.StartsWith(
            " TOC \\o \"1-2\" \\b _Indhold ",
            word.Body.Descendants<FieldCode>().First().Text,
            StringComparison.Ordinal
        );
        Assert.Contains("_Indhold", headings.Keys);
    }

    [Fact]
    public void Without_contents_there_is_no_field()
    {
        using var word = new WrittenWord(Record, Covered with { HasContents = false });

        Assert.Empty(word.Body.Descendants<FieldCode>());
        Assert.DoesNotContain("Indhold", word.Texts());
    }

    [Fact]
    public void Colours_and_faces_are_the_templates_and_what_stands_in_for_a_face_is_said()
    {
        using var word = new WrittenWord(Record, Covered);

        var styles = word.Main.StyleDefinitionsPart!.Styles!;
        Assert.Equal(["1F5C3A", "1F5C3A", "8A1F4D"], Colors("Titel", "Overskrift1", "Hyperlink"));
        Assert.Equal("IBM Plex Sans", Of("Overskrift1").Descendants<RunFonts>().Single().Ascii!.Value);
        Assert.Equal("IBM Plex Serif", styles.DocDefaults!.Descendants<RunFonts>().Single().Ascii!.Value);
        Assert.DoesNotContain('{', styles.OuterXml);
        Assert.Equal(
            [("IBM Plex Sans", "Calibri"), ("IBM Plex Serif", "Cambria")],
            word.Main.FontTablePart!.Fonts!.Elements<Font>()
                .Take(2)
                .Select(font => (font.Name!.Value, font.GetFirstChild<AltName>()!.Val!.Value))
        );

        Style Of(string id) => styles.Elements<Style>().Single(style => style.StyleId == id);
        IEnumerable<string?> Colors(params string[] ids) =>
            ids.Select(id => Of(id).Descendants<Color>().Single().Val!.Value);
    }
}
