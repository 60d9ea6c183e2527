using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Pdf.Pages;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Tests.Documents;

public sealed class TemplateCheckTests
{
    private static readonly DocumentTemplate Usual = new();

    [Fact]
    public void The_usual_template_and_one_with_everything_can_be_used()
    {
        var full = Usual with
        {
            Logo = new DocumentLogo(GivenLogo.Png(240, 80), "En bro"),
            HasCover = true,
            MissionTitle = "Hvad rådet er til for",
            Mission = "Rådet samler **kommunerne**:\r\n\r\n- børn og unge\r\n- “trafik” — også på øerne",
            RunningHead = "Sammen om Øresund",
        };

        Assert.Equal([], TemplateCheck.Of(Usual));
        Assert.Equal([], TemplateCheck.Of(full));
    }

    [Fact]
    public void Words_that_are_too_faint_on_paper_are_found_with_their_contrast()
    {
        var findings = TemplateCheck.Of(
            Usual with
            {
                Accent = DocumentColor.Of("#777777")!.Value,
                Links = DocumentColor.Of("#FFCC00")!.Value,
            }
        );

        Assert.Equal(
            [(TemplateField.Accent, "4.48"), (TemplateField.Links, "1.51")],
            findings.Select(finding => (finding.Field, FormattableString.Invariant($"{finding.Contrast:0.00}")))
        );
        Assert.All(findings, finding => Assert.Equal(TemplateFault.ContrastIsTooLow, finding.Fault));
    }

    [Fact]
    public void The_least_contrast_is_enough()
    {
        // 4.54 to 1, and the next lighter grey is 4.48
        Assert.Equal([], TemplateCheck.Of(Usual with { Links = DocumentColor.Of("#767676")!.Value }));
    }

    public static TheoryData<string, TemplateFault?> Logos =>
        new()
        {
            { "png", null },
            { "jpeg", null },
            { "widest", null },
            { "wider", TemplateFault.LogoHasTooManyPixels },
            { "higher", TemplateFault.LogoHasTooManyPixels },
            { "heavier", TemplateFault.LogoIsTooLarge },
            { "ink", TemplateFault.LogoIsForPrinters },
            { "interlaced", TemplateFault.LogoIsInterlaced },
            { "lossless", TemplateFault.LogoIsRareJpeg },
            { "nothing", TemplateFault.LogoIsNoPicture },
            { "gif", TemplateFault.LogoIsNoPicture },
            { "half png", TemplateFault.LogoIsNoPicture },
            { "half jpeg", TemplateFault.LogoIsNoPicture },
            { "empty png", TemplateFault.LogoIsNoPicture },
        };

    [Theory, MemberData(nameof(Logos))]
    public void A_logo_is_judged_by_its_bytes(string logo, TemplateFault? fault)
    {
        byte[] bytes = logo switch
        {
            "png" => GivenLogo.Png(240, 80),
            "jpeg" => GivenLogo.Jpeg(240, 80),
            "widest" => GivenLogo.Png(TemplateCheck.LongestSide, 10),
            "wider" => GivenLogo.Png(TemplateCheck.LongestSide + 1, 10),
            "higher" => GivenLogo.Jpeg(10, TemplateCheck.LongestSide + 1),
            "heavier" => [.. GivenLogo.Png(240, 80), .. new byte[TemplateCheck.LargestLogo]],
            "ink" => GivenLogo.Jpeg(240, 80, components: 4),
            "interlaced" => GivenLogo.Png(240, 80, isInterlaced: true),
            "lossless" => GivenLogo.Jpeg(240, 80, kind: 0xC3),
            "gif" => [.. "GIF89a"u8, .. new byte[40]],
            "half png" => GivenLogo.Png(240, 80)[..40],
            "half jpeg" => GivenLogo.Jpeg(240, 80)[..^2],
            "empty png" => GivenLogo.Png(0, 80),
            _ => [],
        };

        var findings = TemplateCheck.Of(Usual with { Logo = new DocumentLogo(bytes, "En bro") });

        Assert.Equal(fault is null ? [] : [fault.Value], findings.Select(finding => finding.Fault));
    }

    [Theory, InlineData("png"), InlineData("jpeg")]
    public void A_picture_that_is_cut_short_anywhere_is_no_picture_and_no_exception(string format)
    {
        var whole = format == "png" ? GivenLogo.Png(240, 80) : GivenLogo.Jpeg(240, 80);

        for (var length = 0; length < whole.Length; length++)
        {
            var template = Usual with { Logo = new DocumentLogo(whole.AsMemory(..length), "En bro") };
            // the last chunk of a PNG says nothing but that it is the last
            Assert.True(TemplateCheck.Of(template) is not [] || length >= whole.Length - 12, $"{length} bytes");
            Assert.IsType<Printed>(MeetingPdf.Write(SampleOf(template)));
        }
    }

    private static PublishedDocument SampleOf(DocumentTemplate template) =>
        new(SampleMeeting.In("KKR Øresund", "kkr-oeresund"), DateTimeOffset.UnixEpoch, template);

    [Fact]
    public void A_logo_says_what_it_shows()
    {
        var findings = TemplateCheck.Of(Usual with { Logo = new DocumentLogo(GivenLogo.Png(9, 9), " ") });

        Assert.Equal([new(TemplateField.LogoText, TemplateFault.LogoHasNoText)], findings);
    }

    [Fact]
    public void A_page_on_what_the_council_is_for_has_both_title_and_text()
    {
        Assert.Equal(
            [new(TemplateField.Mission, TemplateFault.MissionHasNoText)],
            TemplateCheck.Of(Usual with { MissionTitle = "Mission" })
        );
        Assert.Equal(
            [new(TemplateField.MissionTitle, TemplateFault.MissionHasNoTitle)],
            TemplateCheck.Of(Usual with { Mission = "Vi samler." })
        );
    }

    [Fact]
    public void What_stands_over_every_page_leaves_room_for_the_documents_name()
    {
        Assert.Equal([], TemplateCheck.Of(Usual with { RunningHead = "Et samarbejde på tværs af Sjælland" }));
        Assert.Equal(
            [new(TemplateField.RunningHead, TemplateFault.RunningHeadIsTooLong)],
            TemplateCheck.Of(Usual with { RunningHead = new string('m', 40) })
        );
    }

    [Theory, InlineData(DocumentFace.PlexSans), InlineData(DocumentFace.PlexSerif)]
    public void The_longest_name_of_a_document_stands_on_the_line_beside_any_head_that_is_not_too_long(
        DocumentFace face
    )
    {
        const string Longest = "KKR Hovedstaden: Dagsorden 30. september 2026, punkt 10.10";
        var style = PageStyle.Of(Usual with { TextFace = face }, "");
        var head = "";
        while (TemplateCheck.Of(Usual with { TextFace = face, RunningHead = head + "n" }) is [])
        {
            head += "n";
        }

        var line = GlyphRun.Of(style.Body.Face(FontCut.Regular), $"{head} · {Longest}").Width(8.5);
        Assert.InRange(head.Length, 25, 60);
        Assert.InRange(line, 0, style.TextWidth);
    }

    [Fact]
    public void Letters_that_a_face_lacks_are_named_once_where_they_stand()
    {
        var findings = TemplateCheck.Of(
            Usual with
            {
                RunningHead = "中 og 中",
                MissionTitle = "Sammen 😀",
                Mission = "Første\nlinje → ☂",
            }
        );

        Assert.Equal(
            ["MissionTitle 😀", "Mission ☂", "RunningHead 中"],
            findings.Select(finding => $"{finding.Field} {string.Concat(finding.Letters)}")
        );
        Assert.All(findings, finding => Assert.Equal(TemplateFault.LettersAreMissing, finding.Fault));
    }

    [Fact]
    public void Texts_have_an_end()
    {
        var findings = TemplateCheck.Of(
            Usual with
            {
                MissionTitle = new string('a', TemplateCheck.LongestLine + 1),
                Mission = new string('a', TemplateCheck.LongestMission + 1),
                RunningHead = new string('a', TemplateCheck.LongestLine + 1),
            }
        );

        Assert.Equal(
            [TemplateField.MissionTitle, TemplateField.Mission, TemplateField.RunningHead],
            findings.Select(finding => finding.Field)
        );
        Assert.All(findings, finding => Assert.Equal(TemplateFault.TextIsTooLong, finding.Fault));
    }
}
