using System.Text.RegularExpressions;
using Raadslag.Publishing.Pdf.Pages;
using static Raadslag.Publishing.Tests.Pdf.GivenSetting;

namespace Raadslag.Publishing.Tests.Pdf;

public sealed class PdfTableSettingTests
{
    private const string LongWord =
        "https://www.fjordregionen.example/dagsordener/2026/marts/punkt-17/bilag/navn-uden-ende";

    [Fact]
    public void A_row_longer_than_a_page_is_divided_and_is_one_row_to_who_reads()
    {
        var bytes = Bytes(
            Style,
            new Block.Table(
                [new("Emne", 1), new("Tekst", 2), new("Tal", 1, IsNumber: true)],
                [
                    Cells("Kort", "ja", "1"),
                    [
                        [new("Lang")],
                        GivenReport.Words(0, 90),
                        [new("12")],
                    ],
                    Cells("Sidst", "nej", "3"),
                ],
                "Tabel 1: Emner",
                HasRowHeads: false
            )
        );
        using var file = new Poppler(bytes);

        Assert.Equal([], Found(bytes));
        Assert.InRange(file.Words().Count, 2, 5);
        var structure = file.Structure();
        Assert.Equal(
            (4, 3, 9, 1),
            (
                Regex.Count(structure, @"\bTR\b"),
                Regex.Count(structure, @"\bTH\b"),
                Regex.Count(structure, @"\bTD\b"),
                Regex.Count(structure, @"\bCaption\b")
            )
        );
        Assert.Contains(
            Squeezed("Lang TD " + GivenReport.Words(0, 90)[0].Text + "TD 12"),
            Squeezed(structure),
            StringComparison.Ordinal
        );
        Assert.All(
            file.Text().Split('\f', StringSplitOptions.RemoveEmptyEntries),
            page => Assert.Contains("Emne", page, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_word_too_long_for_its_cell_is_divided_and_no_cell_reaches_into_the_next()
    {
        var columns = Enumerable.Range(0, 6).Select(i => new TableColumn($"K{i}", 1, IsNumber: i % 2 == 1)).ToArray();
        using var file = Written(
            Style,
            new Block.Table(
                columns,
                [
                    [
                        .. columns.Select(
                            (_, i) => (IReadOnlyList<TextRun>)[new(i % 2 == 0 ? LongWord : "123.456.789.012.345")]
                        ),
                    ],
                ]
            )
        );

        var words = file.Words()[0].Where(word => word.Top > 100 && word.Top < 700).ToList();
        Assert.True(words.Count >= columns.Length);
        foreach (var word in words)
        {
            Assert.DoesNotContain(
                words,
                other =>
                    other != word
                    && other.Left < word.Right - 0.1
                    && word.Left < other.Right - 0.1
                    && Math.Abs(other.Top - word.Top) < 4
            );
            Assert.InRange(word.Right, 0, Style.Width - Style.Right);
        }
    }

    [Fact]
    public void Figures_are_set_to_the_right_and_keep_their_distance_to_the_words_beside_them()
    {
        using var file = Written(
            Style,
            new Block.Table(
                [new("By", 1), new("Tal med et navn på flere linjer end en", 1, IsNumber: true), new("Note", 1)],
                [Cells("A", "1", "a"), Cells("B", "1.234", "b")]
            )
        );

        var words = file.Words()[0];
        Assert.Equal(Word("1").Right, Word("1.234").Right, 1);
        var left = Word("Note").Left;
        Assert.All(
            words.Where(word => word.Left < left),
            word => Assert.True(word.Right < left - 12 || word.Top < 60 || word.Top > 760, $"{word}")
        );

        SeenWord Word(string text) => words.First(word => word.Text == text);
    }
}
