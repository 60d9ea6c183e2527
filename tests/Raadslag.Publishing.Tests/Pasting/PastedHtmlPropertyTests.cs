using CsCheck;
using Raadslag.Publishing.Pasting;

namespace Raadslag.Publishing.Tests.Pasting;

public sealed class PastedHtmlPropertyTests
{
    private static readonly string[] Pieces =
    [
        "<p>",
        "</p>",
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>",
        "<p class=MsoListParagraph style='mso-list:l0 level3 lfo1'><span style='mso-list:Ignore'>3. </span>",
        "<p class=MsoTitle>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<b style='font-weight:normal'>",
        "<span style='font-style:italic;font-weight:700'>",
        "</span>",
        "<u>",
        "<sup>",
        "</sup>",
        "<h1>",
        "</h1>",
        "<h3>",
        "</h3>",
        "<ul>",
        "</ul>",
        "<ol>",
        "<ol start=7>",
        "</ol>",
        "<li>",
        "</li>",
        "<table>",
        "</table>",
        "<thead>",
        "<tr>",
        "<td>",
        "<td colspan=2>",
        "<td rowspan=2>",
        "<th>",
        "<th scope=row>",
        "</td>",
        "<br>",
        "<br><br>",
        "<hr>",
        "<pre>",
        "</pre>",
        "<blockquote>",
        "<div>",
        "</div>",
        "<a href='https://example.org/a_b?c=1&amp;copy;=2'>",
        "<a href='https://example.org/(x) ø'>",
        "<a href='javascript:alert(1)'>",
        "<a href='#_ftn1'>",
        "</a>",
        "<img src=x>",
        "<del>",
        "</del>",
        "<!--",
        "-->",
        "<![if !supportLists]>",
        "<![endif]>",
        "&nbsp;",
        "&amp;lt;",
        " ",
        "\n",
        "ord",
        "Ørsted",
        "x",
        "1. ",
        "12)",
        "- ",
        "+",
        "# ",
        "> ",
        "===",
        "---",
        "***",
        "**fed**",
        "_",
        "a_b",
        "`",
        "~~~",
        "|",
        "\\",
        "[1]: ",
        "[x](y)",
        "]",
        "!",
        "https://example.org/x_y",
        "www.example.org.",
        "mailto:a@example.org",
        "C #",
        "&",
        "<",
        "\uD83D\uDE00",
        "\uD83D",
        "\0",
        "\u200B",
        "(",
        ").",
        ":",
        "“",
        "\"",
        "'",
    ];

    private static Gen<string> Damaged { get; } =
        Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[0, 30].Select(string.Concat);

    [Fact]
    public void Whatever_is_pasted_is_read_and_what_is_rendered_from_it_reads_the_same() =>
        Damaged.Sample(
            html =>
            {
                var once = PastedHtml.Read(html).Markdown;
                Assert.Equal(once, PastedHtml.Read(Rendered.Html(once)).Markdown);
            },
            iter: 4_000
        );

    [Fact]
    public void Any_characters_whatever_are_read() =>
        Gen.String.Sample(text => Assert.NotNull(PastedHtml.Read(text).Notes), iter: 1_000);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<blockquote><p>")]
    [InlineData("<a href=x><span style='a:b'>")]
    [InlineData("<tr><td colspan=100>x")]
    [InlineData("<p style='mso-list:l0 level9'>x")]
    [InlineData("*a_[")]
    [InlineData("<b>a</b>b<i>c</i>")]
    public void What_is_nested_without_end_is_read_to_its_end(string piece)
    {
        var html = "<table>" + string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));

        Assert.Contains("slut", PastedHtml.Read(html + " slut").Markdown, StringComparison.Ordinal);
    }
}
