using System.IO.Compression;
using System.Text;
using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Word;

namespace Raadslag.Publishing.Tests;

public sealed class ClosingTests
{
    private const string Name = "Vurdering af Hemmelius, juni 2026";

    [Fact]
    public void Of_a_closed_item_only_the_number_the_place_and_the_reason_are_left()
    {
        var closed = Closing.Of(
            GivenMeeting.Item("Hemmelius.", Annex(Name)) with
            {
                Title = "Hemmelius",
            },
            "Personforhold"
        );

        Assert.Equivalent(
            new PublishedItem
            {
                Anchor = "punkt-1-1",
                Number = "1.1",
                ClosedReason = "Personforhold",
                Title = "",
                CaseNumber = null,
                CaseOfficers = [],
                MatterSlug = null,
                Parts = [],
                RecommendationLimbs = [],
                Annexes = [],
                Links = [],
                Source = null,
            },
            closed,
            strict: true
        );
    }

    [Fact]
    public void Every_form_of_a_document_says_that_it_is_closed_and_why_and_nothing_else()
    {
        var record = GivenMeeting.Minutes(
            Closing.Of(GivenMeeting.Item("Hemmelius.") with { Title = "Hemmelius" }, "Personforhold")
        );

        foreach (var text in Forms(record))
        {
            Assert.Contains("Punktet er lukket: Personforhold.", text, StringComparison.Ordinal);
            Assert.Contains("1.1. Lukket punkt", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Hemmelius", text, StringComparison.Ordinal);
            Assert.DoesNotContain("SAG-2026-00001", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Se kilden", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Der vedlægges Vurdering af Hemmelius, juni 2026.")]
    [InlineData("Der vedlægges vurdering af\nHemmelius, juni 2026 til orientering.")]
    [InlineData("Se [Vurdering af Hemmelius, juni 2026 (pdf)](https://example.dk/hemmelius.pdf).")]
    [InlineData("Se **Vurdering** af *Hemmelius*, juni\u00a02026.")]
    [InlineData("| A | B |\n| - | - |\n| x | Vurdering af Hemmelius, juni 2026 |")]
    public void The_name_of_a_closed_annex_is_taken_out_of_the_texts_too(string text)
    {
        var item = GivenMeeting.Item(text, Annex(Name), Annex("Kort over havnen")) with
        {
            RecommendationLimbs = [text],
            Links = [new("Vurdering af Hemmelius, juni 2026 (pdf)", "https://example.dk/hemmelius.pdf")],
        };

        var closed = Closing.OfAnnex(item, Name, "Personforhold");

        Assert.Equal(["", "Kort over havnen"], closed.Annexes.Select(annex => annex.Text));
        foreach (var form in Forms(GivenMeeting.Minutes(closed)))
        {
            Assert.Contains("Bilag: lukket, Personforhold", form, StringComparison.Ordinal);
            Assert.Contains("(lukket bilag)", form, StringComparison.Ordinal);
            Assert.DoesNotContain("Hemmelius", form, StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain(
            "hemmelius",
            MeetingJson.Write(GivenMeeting.Minutes(closed)),
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Fact]
    public void A_name_that_markup_hides_takes_its_part_with_it()
    {
        var closed = Closing.OfAnnex(
            GivenMeeting.Item("Se Vurdering af Hem&#109;elius, juni 2026.", Annex(Name)),
            Name,
            "x"
        );

        Assert.Equal("(lukket bilag)", closed.Parts[1].Markdown);
    }

    [Fact]
    public void The_sentence_beside_a_mark_is_open_text()
    {
        const string Sentence = "Notatet er vedlagt.";
        var item = GivenMeeting.Item(
            $"Sagen er ny. {Sentence}",
            new PublishedAnnex(Sentence, PublishedPartKind.Presentation, IsMarked: true, 14)
        );

        var closed = Closing.OfAnnex(item, Sentence, "Personforhold");

        Assert.Equal("Sagen er ny. Notatet er vedlagt.", closed.Parts[1].Markdown);
        Assert.Equal(
            new PublishedAnnex("", null, IsMarked: false, null) { ClosedReason = "Personforhold" },
            Assert.Single(closed.Annexes)
        );
    }

    [Fact]
    public void A_record_stored_before_anything_could_be_closed_is_still_read()
    {
        var json = MeetingJson.Write(GivenMeeting.Minutes(GivenMeeting.Item("Tekst.", Annex("Bilag A"))));
        var old = json.Replace("\"closedReason\":null,", "").Replace(",\"closedReason\":null", "");

        Assert.DoesNotContain("closedReason", old, StringComparison.Ordinal);
        Assert.Equal(json, MeetingJson.Write(MeetingJson.Read(old)));
    }

    private static PublishedAnnex Annex(string name) => new(name, null, IsMarked: false, null);

    private static IEnumerable<string> Forms(MeetingRecord record)
    {
        yield return MeetingHtml.Render(record);
        yield return MeetingMarkdown.Write(record).Replace("\\", "", StringComparison.Ordinal);
        yield return Words(MeetingWord.Write(record, new DocumentTemplate()));
    }

    // every part of the file, unpacked
    private static string Words(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var words = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            words.Append(reader.ReadToEnd());
        }

        return words.ToString();
    }
}
