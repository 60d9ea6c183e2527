using CsCheck;
using Raadslag.Publishing.Pdf.Pages;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Tests.Pdf;

public sealed class LineBreakerTests
{
    private const string Text =
        "Kommunekontaktrådet drøftede sundhedssamarbejdet og beskæftigelsesindsatsen i uddannelsesinstitutionerne, og "
        + "kommunaldirektørkredsens indstilling om specialundervisningsområdet blev fulgt af borgmesterkredsen. Udvalget "
        + "for dokumentationsforpligtelser lægger en rammeaftale om psykiatriområdet frem for kommunalbestyrelserne.";

    private const StringSplitOptions Split = StringSplitOptions.RemoveEmptyEntries;

    private static readonly PageStyle Style = new();

    [Theory]
    [InlineData(34)]
    [InlineData(60)]
    [InlineData(170)]
    [InlineData(300)]
    public void No_line_is_longer_than_its_width_and_no_letter_is_lost(double width)
    {
        var lines = Lines(Text, width);

        Assert.All(lines, line => Assert.InRange(line.Width, 0, width));
        Assert.Equal(Text, string.Concat(lines.Select(Letters)));
    }

    [Fact]
    public void Whatever_the_words_and_widths_they_are_all_set_and_within()
    {
        var letters = Gen.Char["abcdefgiklmnoprstuvyæøå    -/.,1"];
        Gen.Select(Gen.String[letters, 1, 120], Gen.String[letters, 0, 40], Gen.Double[45, 400])
            .Sample(
                (first, second, width) =>
                {
                    var runs = new TextRun[] { new(first), new(second, FontCut.SemiBold) };
                    var lines = LineBreaker.Lines(runs, Style.Body, width);
                    return string.Concat(lines.Select(Letters)) == first + second
                        && lines.All(line => line.Width <= width + 0.01);
                }
            );
    }

    [Fact]
    public void A_divided_word_is_read_whole_once_and_its_hyphen_not_at_all()
    {
        var lines = Lines(Text, 170);

        Assert.Contains(lines, line => line.Parts[^1].ActualText is { Length: > 0 });
        Assert.Equal(Text, Read(lines));
        using var file = Set(Text);
        Assert.Equal(Text, Words(file.TextAsDrawn()));
    }

    [Fact]
    public void No_more_than_two_lines_in_a_row_end_with_a_hyphen_and_the_last_word_is_whole()
    {
        for (var width = 170; width < 460; width += 7)
        {
            var lines = Lines(Text, width);

            var hyphens = string.Concat(lines.Select(line => IsDivided(line) ? '-' : '.'));
            Assert.DoesNotContain("---", hyphens, StringComparison.Ordinal);
            Assert.EndsWith("kommunalbestyrelserne.", lines[^1].Parts[^1].Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_line_that_is_nearly_full_divides_no_word() =>
        Assert.DoesNotContain(
            Lines("Formanden lægger en plan frem på det næste møde, og den drøftes der af kommunerne.", 250),
            IsDivided
        );

    [Fact]
    public void Headings_are_divided_only_where_nothing_else_fits()
    {
        Assert.DoesNotContain(Lines(Text, 200, Style.Heading(3)), IsDivided);
        Assert.Contains(Lines(Text, 80, Style.Heading(3)), IsDivided);
    }

    [Theory]
    [InlineData("Samarbejde om kommune-/regionssamarbejde", 150, "kommune-/")]
    [InlineData("Se bilag https://www.example.dk/dagsordener/2026/03/bilag-2.pdf", 160, "example.dk/")]
    [InlineData("Planen gælder hele Aalborg–Frederikshavn", 150, "Aalborg–")]
    public void Marks_within_a_word_end_a_line(string text, double width, string end)
    {
        var lines = Lines(text, width);

        Assert.Contains(lines, line => Letters(line).EndsWith(end, StringComparison.Ordinal));
        Assert.Equal(text, Read(lines));
    }

    [Theory]
    [InlineData("Beløbet er på 1.250-1.300 kr.")]
    [InlineData("Mødet holdes den 12/12 i byen")]
    [InlineData("Efter bekendtgørelsens §\u00A012, stk.\u00A02")]
    public void Figures_and_what_is_kept_together_do_not_end_a_line(string text)
    {
        for (var width = 75; width < 140; width++)
        {
            var ends = Lines(text, width).SkipLast(1).Select(Letters);

            Assert.All(ends, line => Assert.DoesNotMatch(@"(\d[-/]|[§.]\u00A0?)$", line));
        }
    }

    [Fact]
    public void A_soft_hyphen_is_drawn_where_it_ends_a_line_and_nowhere_else()
    {
        var lines = Lines("Se Ringkøb\u00ADing og Skjern", 60);

        Assert.Equal("Ringkøb", lines[0].Parts[^1].Text);
        Assert.Equal("Ringkøbing", lines[0].Parts[^1].ActualText);
        Assert.Equal(8, lines[0].Parts[^1].Glyphs.Glyphs.Length);
        Assert.Equal("Se Ringkøbing og Skjern", Read(lines));
        Assert.Equal("Se Ringkøbing og Skjern", Letters(Assert.Single(Lines("Se Ringkøb\u00ADing og Skjern", 300))));
    }

    [Fact]
    public void A_brief_number_is_left_whole_where_it_has_no_room() =>
        Assert.Equal("100.", Letters(Assert.Single(Lines("100.", 18))));

    [Fact]
    public void Lines_are_more_even_than_when_each_takes_all_it_has_room_for()
    {
        const double Width = 443;
        var (even, greedy) = (Raggedness(Lines(Text + " " + Text, Width), Width), Greedy(Text + " " + Text, Width));

        Assert.True(even < greedy * 0.8, $"{even} {greedy}");
    }

    private static IReadOnlyList<SetLine> Lines(string text, double width, TextStyle? style = null) =>
        LineBreaker.Lines([new TextRun(text)], style ?? Style.Body, width);

    private static string Letters(SetLine line) => string.Concat(line.Parts.Select(part => part.Text));

    private static string Read(IReadOnlyList<SetLine> lines) =>
        string.Concat(lines.SelectMany(line => line.Parts).Select(part => part.ActualText ?? part.Text));

    private static bool IsDivided(SetLine line) => line.Parts[^1].Glyphs.Glyphs.Length > line.Parts[^1].Text.Length;

    private static string Words(string text) =>
        string.Join(' ', text.Replace("Side 1 af 1", "", StringComparison.Ordinal).Split([' ', '\n', '\f'], Split));

    private static double Raggedness(IReadOnlyList<SetLine> lines, double width) =>
        lines.SkipLast(1).Sum(line => Math.Pow(1 - (line.Width / width), 2));

    private static double Greedy(string text, double width)
    {
        var (line, sum) = ("", 0d);
        foreach (var word in text.Split(' '))
        {
            if (Measure($"{line} {word}".Trim()) > width)
            {
                sum += Math.Pow(1 - (Measure(line) / width), 2);
                line = "";
            }

            line = $"{line} {word}".Trim();
        }

        return sum;
    }

    private static double Measure(string text) =>
        GlyphRun.Of(Style.Body.Face(FontCut.Regular), text).Width(Style.Body.Size);

    private static Poppler Set(string text)
    {
        using var output = new MemoryStream();
        var narrow = new PageStyle { Width = 322 };
        DocumentSetter.Write(output, PdfGiven.Properties, narrow, [new Block.Paragraph([new TextRun(text)])]);
        return new Poppler(output.ToArray());
    }
}
