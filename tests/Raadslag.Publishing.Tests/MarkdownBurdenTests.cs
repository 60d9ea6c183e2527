using CsCheck;

namespace Raadslag.Publishing.Tests;

public sealed class MarkdownBurdenTests
{
    public static TheoryData<string, string, TextBurden, int> Heavy =>
        new()
        {
            { "a wide head over short rows", Table(900, 900), TextBurden.TooManyCells, 1 },
            { "the same in a quotation", Under("> ", Table(900, 900)), TextBurden.TooManyCells, 1 },
            { "the same in an item", $"- {Under("  ", Table(900, 900)).TrimStart()}", TextBurden.TooManyCells, 1 },
            { "the same after words", $"Indledning\n\n{Table(900, 900)}", TextBurden.TooManyCells, 3 },
            {
                "the same with the line ends of Windows",
                Table(900, 900).Replace("\n", "\r\n"),
                TextBurden.TooManyCells,
                1
            },
            { "the same without outer lines", Bare(900, 900), TextBurden.TooManyCells, 1 },
            { "one row that is wider than all", $"{Table(2, 300)}{Times("|a", 900)}\n", TextBurden.TooManyCells, 1 },
            { "many tables", Times(Table(100, 50) + "\n", 5), TextBurden.TooManyCells, 160 },
            { "quotations in quotations", Times(">", 25_000) + "a", TextBurden.NestedTooDeep, 1 },
            { "lists in lists", Times("- ", 25_000) + "a", TextBurden.NestedTooDeep, 1 },
            { "numbers in numbers", "a\n\n" + Times("1. ", 25_000) + "a", TextBurden.NestedTooDeep, 3 },
            { "emphasis that is never closed", Times("*a ", 60_000), TextBurden.TooManySigns, 1 },
            { "links that are never closed", Times("[", 60_000), TextBurden.TooManySigns, 1 },
            { "labels over many lines", Times("[a\n", 60_000), TextBurden.TooManySigns, 1 },
            { "headings without end", Times("# a\n", 60_000), TextBurden.TooManyHeadings, 2_001 },
            { "empty headings", Times("#\n\n", 60_000), TextBurden.TooManyHeadings, 4_001 },
            {
                "a long address led to often",
                $"[a]: http://{Times("x", 40_000)}\n\n{Times("[a] ", 2_000)}",
                TextBurden.LinksGrowTooLong,
                1
            },
        };

    [Theory, MemberData(nameof(Heavy))]
    public void What_would_cost_too_much_is_found_before_it_is_parsed_with_its_place(
        string what,
        string markdown,
        TextBurden burden,
        int line
    )
    {
        Assert.Equal((what, new FoundBurden(burden, line)), (what, MarkdownBurden.Of(markdown)));
        Assert.Equal(markdown, MarkdownText.Plain(markdown));
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(12, 1_000)]
    [InlineData(120, 98)]
    public void A_table_that_somebody_reads_is_light(int columns, int rows) =>
        Assert.Null(MarkdownBurden.Of(Table(columns, rows)));

    [Fact]
    public void Lines_between_words_are_no_table_without_a_line_below_a_head() =>
        Assert.Null(MarkdownBurden.Of(Times("ja | nej | måske\n", 20_000)));

    [Fact]
    public void A_long_text_with_emphasis_and_links_in_every_paragraph_is_light() =>
        Assert.Null(
            MarkdownBurden.Of(
                Times(
                    "Rådet **tiltrådte** _indstillingen_, se [sagen](https://example.org/sag) og [bilaget](/b).\n\n",
                    4_000
                )
            )
        );

    [Fact]
    public void Any_text_whatever_is_weighed() =>
        Gen.String.Sample(text => MarkdownBurden.Of(text) is null or { Line: >= 1 });

    private static string Table(int columns, int rows) =>
        $"{Times("| a ", columns)}|\n{Times("|---", columns)}|\n{Times("| b\n", rows)}";

    private static string Bare(int columns, int rows) =>
        $"a{Times("|a", columns)}\n-{Times("|-", columns)}\n{Times("b|c\n", rows)}";

    private static string Under(string sign, string text) =>
        string.Concat(text.Split('\n').Select(line => $"{sign}{line}\n"));

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
