using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Raadslag.Publishing.Tests;

public sealed class NumberColumnsTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Theory]
    [InlineData("50", "72")]
    [InlineData("1.038", "-12,5")]
    [InlineData("1 038", "3,6 pct.")]
    [InlineData("1,36 %", "(4)")]
    [InlineData("25.000 kr.", "1,2 mio. kr.")]
    [InlineData("7", "–")]
    [InlineData("7", "")]
    [InlineData("**42**", "7*")]
    public void A_column_of_numbers_alone_is_set_to_the_right(string first, string second) =>
        Assert.Equal([false, true], Of("| --- | --- |", first, second));

    [Theory]
    [InlineData("50", "ca. 70")]
    [InlineData("12.06.2026", "13.06.2026")]
    [InlineData("1.1", "1.2")]
    [InlineData("12-14", "7")]
    [InlineData("Køge", "Greve")]
    [InlineData("–", "")]
    public void A_column_with_anything_else_is_not(string first, string second) =>
        Assert.Equal([false, false], Of("| --- | --- |", first, second));

    [Fact]
    public void What_the_writer_has_said_holds_and_the_first_column_names_the_rows()
    {
        Assert.Equal([false, false], Of("| --- | :-- |", "1", "2"));
        Assert.Equal([true, false], Of("| --: | :-: |", "1", "2"));
        Assert.Equal([false], NumberColumns.Of(Table("| År |\n| --- |\n| 2026 |")));
    }

    private static bool[] Of(string rule, string first, string second) =>
        NumberColumns.Of(Table($"| År | Antal |\n{rule}\n| 2026 | {first} |\n| 2027 | {second} |"));

    private static Table Table(string markdown) => Markdown.Parse(markdown, Pipeline).Descendants<Table>().Single();
}
