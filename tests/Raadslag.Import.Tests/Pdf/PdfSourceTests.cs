using static Raadslag.Import.Tests.Sources.Readings;

namespace Raadslag.Import.Tests.Pdf;

public sealed class PdfSourceTests
{
    [Fact]
    public void Letters_become_words_and_lines_from_the_top_down_whatever_order_they_are_drawn_in()
    {
        var document = Read(
            new PdfFile().Page().Text(50, 688, "mellem kommunerne").Text(50, 700, "Om samarbejde på tværs").ToBytes()
        );

        Assert.Equal("Om samarbejde på tværs\nmellem kommunerne", Texts(document));
        Assert.Equal(SourceFormat.Pdf, document.Format);
        Assert.All(document.Lines, line => Assert.Equal(1, line.Page));
    }

    [Fact]
    public void Size_and_weight_are_told()
    {
        var document = Read(
            new PdfFile().Page().Text(50, 700, "Beslutning", 12.5, isBold: true).Text(50, 680, "Tiltrådt").ToBytes()
        );

        Assert.Equal(new LineLayout(125, IsBold: true), document.Lines[0].Layout);
        Assert.Equal(new LineLayout(100, IsBold: false), document.Lines[^1].Layout);
    }

    [Fact]
    public void A_wider_gap_between_lines_is_a_blank_line()
    {
        var pdf = new PdfFile().Page();
        foreach (var up in (int[])[700, 688, 676, 652, 640])
        {
            pdf.Text(50, up, $"Linje {up}");
        }

        Assert.Equal("Linje 700\nLinje 688\nLinje 676\n\nLinje 652\nLinje 640", Texts(Read(pdf.ToBytes())));
    }

    [Fact]
    public void A_mark_in_the_margin_stands_before_its_text()
    {
        var document = Read(new PdfFile().Page().Text(70, 700, "På baggrund af nøglen").Text(40, 700, "./.").ToBytes());

        Assert.Equal("./. På baggrund af nøglen", Texts(document));
    }

    [Fact]
    public void Bullets_and_numbers_belong_to_their_text_and_cells_are_parted_by_tabs()
    {
        var document = Read(
            new PdfFile()
                .Page()
                .Text(50, 700, "–")
                .Text(70, 700, "Styrke fastholdelse")
                .Text(50, 688, "1.1.")
                .Text(90, 688, "Godkendelse")
                .Text(400, 688, "5")
                .ToBytes()
        );

        Assert.Equal("– Styrke fastholdelse\n1.1. Godkendelse\t5", Texts(document));
    }

    [Fact]
    public void A_table_without_rules_keeps_its_empty_cells()
    {
        var document = Read(
            new PdfFile()
                .Page()
                .Text(200, 700, "2026")
                .Text(300, 700, "2027")
                .Text(50, 688, "Varde")
                .Text(200, 688, "14")
                .Text(300, 688, "5")
                .ToBytes()
        );

        Assert.Equal("\t2026\t2027\nVarde\t14\t5", Texts(document));
    }

    [Fact]
    public void A_ruled_table_gathers_cells_of_several_lines_into_one_row()
    {
        var pdf = new PdfFile()
            .Page()
            .Text(50, 760, "Før")
            .Text(52, 710, "Hele")
            .Text(52, 700, "landet")
            .Text(102, 710, "3.000")
            .Text(52, 680, "Fyn")
            .Text(50, 600, "Efter");
        foreach (var up in (int[])[722, 692, 672])
        {
            pdf.Line(50, up, 150, up);
        }

        foreach (var left in (int[])[50, 100, 150])
        {
            pdf.Line(left, 672, left, 722);
        }

        Assert.Equal("Før\n\nHele landet\t3.000\nFyn\t\n\nEfter", Texts(Read(pdf.ToBytes())));
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other_below_what_runs_across_both()
    {
        var pdf = new PdfFile()
            .Page()
            .Text(50, 760, "Et referat hvis overskrift går på tværs af begge spalter på siden");
        for (var line = 0; line < 8; line++)
        {
            pdf.Text(50, 700 - (12 * line), $"Venstre spalte med en hel linje {line}");
            pdf.Text(310, 700 - (12 * line), $"Højre spalte med en hel linje {line}");
        }

        var texts = Read(pdf.ToBytes()).Lines.Where(line => !line.IsBlank).Select(line => line.Text).ToArray();

        Assert.Equal(17, texts.Length);
        Assert.StartsWith("Et referat", texts[0], StringComparison.Ordinal);
        Assert.All(texts[1..9], text => Assert.StartsWith("Venstre", text, StringComparison.Ordinal));
        Assert.All(texts[9..], text => Assert.StartsWith("Højre", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Heads_and_feet_are_set_apart_and_a_page_s_head_comes_first_and_its_foot_last()
    {
        var pdf = new PdfFile();
        for (var page = 1; page <= 3; page++)
        {
            pdf.Page()
                .Text(50, 700, $"Brødtekst på siden {page}")
                .Text(50, 688, "og endnu en linje")
                .Text(400, 40, $"SIDE | {page}")
                .Text(50, 800, "KKR Syddanmark | 22-10-2025");
        }

        var lines = Read(pdf.ToBytes()).Lines.Where(line => line.Page == 2 && !line.IsBlank).ToArray();

        Assert.Equal(
            ["KKR Syddanmark | 22-10-2025", "Brødtekst på siden 2", "og endnu en linje", "SIDE | 2"],
            lines.Select(line => line.Text)
        );
        Assert.Equal([true, false, false, true], lines.Select(line => line.Layout!.IsMargin));
    }

    [Fact]
    public void At_a_page_s_end_a_line_with_room_for_the_next_word_ends_the_paragraph()
    {
        var document = Read(
            new PdfFile()
                .Page()
                .Text(50, 112, "En meget lang linje der fylder hele spalten ud")
                .Text(50, 100, "kort slut.")
                .Page()
                .Text(50, 700, "Et nyt afsnit der også fylder spalten helt ud")
                .ToBytes()
        );

        Assert.Equal(
            "En meget lang linje der fylder hele spalten ud\nkort slut.\n\nEt nyt afsnit der også fylder spalten helt ud",
            Texts(document)
        );
    }

    [Fact]
    public void Letters_turned_another_way_are_set_apart_and_a_page_printed_across_is_read()
    {
        var stamped = Read(new PdfFile().Page().Text(50, 700, "Brødtekst").Turned(20, 300, "Udkast").ToBytes());
        var across = Read(new PdfFile().Page().Turned(60, 50, "Første linje").Turned(72, 50, "Anden linje").ToBytes());

        Assert.Equal("Brødtekst\nUdkast", Texts(stamped));
        Assert.True(stamped.Lines[1].Layout!.IsMargin);
        Assert.Equal("Første linje\nAnden linje", Texts(across));
    }

    [Fact]
    public void A_link_has_the_text_under_it_and_one_over_two_lines_is_one_link()
    {
        var document = Read(
            new PdfFile()
                .Page()
                .Text(50, 700, "Læs mere i årets")
                .Text(50, 688, "rapport her")
                .Link("https://eksempel.dk/r", 104, 697, 140, 710)
                .Link("https://eksempel.dk/r", 50, 685, 82, 698)
                .ToBytes()
        );

        Assert.Equal([new SourceLink(1, "årets rapport", "https://eksempel.dk/r")], document.Links);
    }
}
