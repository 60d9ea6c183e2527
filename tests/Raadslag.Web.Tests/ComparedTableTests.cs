using AngleSharp.Html.Parser;
using Raadslag.Publishing;
using Raadslag.Texts;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Tests;

public sealed class ComparedTableTests
{
    [Fact]
    public void A_table_that_was_changed_is_shown_as_a_table()
    {
        const string Before = "| Kommune | Pladser |\n| --- | ---: |\n| Køge | 5 |\n| Faxe | 6 |\n| Greve | 7 |";
        const string After =
            "| Kommune | Pladser |\n| --- | ---: |\n| Køge | 5 |\n| Faxe | 8 |\n| Greve | 7 |\n| Lejre | 2 |";

        var page = new HtmlParser().ParseDocument(Render(Before, After));

        Assert.Equal(["Kommune", "Pladser"], page.QuerySelectorAll("table th").Select(cell => cell.TextContent));
        Assert.Equal(
            ["Køge 5", "Faxe 68", "Greve 7", "Lejre 2"],
            page.QuerySelectorAll("tbody tr")
                .Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent)))
        );
        Assert.Equal(["8", "Lejre", "2"], page.QuerySelectorAll("ins").Select(words => words.TextContent));
        Assert.Equal(["6"], page.QuerySelectorAll("del").Select(words => words.TextContent));
        Assert.DoesNotContain("|", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void HTML_in_a_cell_is_text()
    {
        var html = Render("| A | B |\n| - | - |\n| x | y |", "| A | B |\n| - | - |\n| <b>x</b> | y |");

        Assert.Empty(new HtmlParser().ParseDocument(html).QuerySelectorAll("b"));
    }

    private static string Render(string before, string after) =>
        $"{ComparedHtml.Render(WordComparison.Of(before, after), new TextHtml("Tekst", TextHtml.BelowSubsection))}";
}
