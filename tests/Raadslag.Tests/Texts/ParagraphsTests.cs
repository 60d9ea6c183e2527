using System.Text.RegularExpressions;
using CsCheck;
using Markdig;
using Raadslag.Texts;

namespace Raadslag.Tests.Texts;

public sealed partial class ParagraphsTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .DisableHtml()
        .Build();

    private static readonly string[] Lines =
    [
        "",
        "",
        "",
        " ",
        "tekst",
        "tekst  ",
        "  rykket ind",
        "    kode",
        "# Overskrift",
        "---",
        "***",
        "- punkt",
        " - punkt",
        "* andet",
        "  - indre",
        "  mere",
        "1. første",
        "2. andet",
        "10. tiende",
        "   nummereret",
        "> citat",
        "| a | b |",
        "|---|---|",
        "```",
        "~~~~",
    ];

    private static readonly Gen<string> Markdown = Gen.Int[0, Lines.Length - 1]
        .List[0, 10]
        .Select(lines => string.Join('\n', lines.Select(line => Lines[line])));

    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t\n", "")]
    [InlineData("et\nto\n\ntre", "et¤to|tre")]
    [InlineData("et\r\n\r\nto\r\rtre", "et|to|tre")]
    [InlineData("et \n\n\n\n  to\t\n", "et|to")]
    [InlineData("linje  \nskift  \n\nto", "linje  ¤skift|to")]
    [InlineData("- a\n- b\n  mere b\n  - b1\n  - b2\n- c", "- a|- b¤  mere b¤  - b1¤  - b2|- c")]
    [InlineData("- a\n\n  mere a\n\n- b\n\nefter", "- a¤¤  mere a|- b|efter")]
    [InlineData(" - a\n   mere\n - b\nlad¤", "- a¤  mere|- b¤lad¤")]
    [InlineData("Tekst:\n1. a\n2. b\n10. c\n\n    mere c", "Tekst:|1. a|2. b|10. c¤¤    mere c")]
    [InlineData("Det var i\n2026. Et godt år", "Det var i¤2026. Et godt år")]
    [InlineData("- a\n# Titel\n- b", "- a|# Titel|- b")]
    [InlineData("- a\n```\n- kode\n\n```", "- a|```¤- kode¤¤```")]
    [InlineData("før\n```x\n\n# kode\n\n\n~~~\n```\nefter", "før¤```x¤¤# kode¤¤¤~~~¤```|efter")]
    [InlineData("````\n```\n\nkode", "````¤```¤¤kode¤````")]
    [InlineData("| a | b |\n|---|---|\n| - 1 | 2 |\n\nefter", "| a | b |¤|---|---|¤| - 1 | 2 ||efter")]
    [InlineData("    kode\n\n\n    kode\n\ntekst", "    kode¤¤¤    kode|tekst")]
    [InlineData("* * *\n- - -", "* * *|- - -")]
    [InlineData("# Titel\ntekst\n\nUnder\n---\ntekst", "# Titel|tekst|Under¤---|tekst")]
    [InlineData("-\n\n  ikke punkt", "-|ikke punkt")]
    [InlineData("> citat\n>\n> mere\n\n> nyt", "> citat¤>¤> mere|> nyt")]
    public void A_text_is_split_at_blank_lines_and_list_items(string markdown, string paragraphs) =>
        Assert.Equal(paragraphs, string.Join('|', Paragraphs.Of(markdown)).Replace('\n', '¤'));

    [Theory]
    [InlineData("- a|- b|tekst|1. x|2. y", "- a\n- b\n\ntekst\n\n1. x\n2. y")]
    [InlineData("- a|* b|1. x|2) y", "- a\n\n* b\n\n1. x\n\n2) y")]
    [InlineData("|et||to|", "et\n\nto")]
    public void Items_of_one_list_are_joined_without_a_blank_line(string paragraphs, string text) =>
        Assert.Equal(text, Paragraphs.Join(paragraphs.Split('|')));

    [Fact]
    public void A_joined_text_is_split_as_before() =>
        Markdown.Sample(
            markdown =>
            {
                var paragraphs = Paragraphs.Of(markdown);
                return Paragraphs.Of(Paragraphs.Join(paragraphs)).SequenceEqual(paragraphs);
            },
            iter: 20_000
        );

    [Fact]
    public void Paragraphs_without_indented_code_can_stand_in_any_order() =>
        Markdown
            .Select(Paragraphs.Of)
            .Array[2, 4]
            .Sample(
                texts =>
                {
                    var paragraphs = texts
                        .SelectMany(text => text)
                        .Where(paragraph => paragraph[0] is not (' ' or '\t'));
                    return Paragraphs.Of(Paragraphs.Join(paragraphs)).SequenceEqual(paragraphs);
                },
                iter: 20_000
            );

    [Fact]
    public void A_joined_text_means_what_it_did() =>
        Markdown.Sample(markdown => Html(Paragraphs.Join(Paragraphs.Of(markdown))) == Html(markdown), iter: 20_000);

    [Fact]
    public void Any_text_whatever_can_be_split_and_joined() =>
        Gen.String.Sample(text =>
        {
            var paragraphs = Paragraphs.Of(text);
            return Paragraphs.Of(Paragraphs.Join(paragraphs)).SequenceEqual(paragraphs);
        });

    // whether the items of a list have space between them is not kept
    private static string Html(string markdown) =>
        AroundTags()
            .Replace(Markdig.Markdown.ToHtml(markdown, Pipeline).Replace("<p>", "").Replace("</p>", "\n"), "$1");

    [GeneratedRegex(@"\s*(</?(?:[uo]l|li|h\d|pre|code|blockquote|hr|table)[^>]*>|$)\s*|[ \t]+(?=\n)")]
    private static partial Regex AroundTags();
}
