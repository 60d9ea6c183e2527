using CsCheck;
using Raadslag.Matters.Fields;
using Raadslag.Publishing;

namespace Raadslag.Tests.Matters.Fields;

public sealed class FieldTextTests
{
    private static readonly string[] Pieces =
    [
        "{{",
        "}}",
        "{",
        "}",
        "råd",
        "Kommunerne",
        "tal:",
        "pkt:",
        " ",
        "kvote",
        "sag",
        "ukendt",
        "`",
        "```\n",
        "\n",
        "\t",
        "    ",
        "|",
        "[",
        "](",
        ")",
        "<",
        "\\",
        "- ",
        "# ",
        "\0",
        "\ud800",
        "İ",
        "😀",
        "{{råd}}",
        "{{}}",
        "{{tal: kvote}}",
    ];

    [Theory]
    [InlineData("{{Kommunerne}} er enige.", "De nordjyske kommuner er enige.")]
    [InlineData("{{ rådets }} møde i {{region}}", "KKR Nordjyllands møde i Region Nordjylland")]
    [InlineData("{{tal: kvote}} af {{antal kommuner}}", "42 af 11")]
    [InlineData("Se {{pkt: sosu}}.", "Se [pkt. 3.3](/sager/sosu).")]
    [InlineData(
        "{{Pkt: sosu}} og {{pkt:klima}}",
        "[Pkt. 3.3](/sager/sosu) og [sagen »Klima \\[1\\]«](/sager/klima%28a%29)"
    )]
    [InlineData("{{Pkt: klima}}", "[Sagen »Klima \\[1\\]«](/sager/klima%28a%29)")]
    public void A_field_is_filled(string master, string expected)
    {
        var filled = FieldText.Fill(master, Nordjylland());

        Assert.Equal(expected, filled.Markdown);
        Assert.Equal([], filled.Missing);
    }

    [Theory]
    [InlineData("{{kommunrne}}", "kommunrne")]
    [InlineData("{{RÅD}}", "RÅD")]
    [InlineData("{{tal: ukendt}}", "tal: ukendt")]
    [InlineData("{{tal: tom}}", "tal: tom")]
    [InlineData("{{tal:}}", "tal:")]
    [InlineData("{{pkt: ukendt}}", "pkt: ukendt")]
    public void A_field_without_a_value_is_missing_and_says_so(string master, string name)
    {
        var filled = FieldText.Fill($"Se {master}(her) og {master}.", Nordjylland());

        Assert.Equal($"Se [mangler: {name}](her) og [mangler: {name}].", MarkdownText.Plain(filled.Markdown));
        Assert.Equal([name], filled.Missing);
    }

    [Fact]
    public void A_council_without_forms_still_has_its_figures()
    {
        var filled = FieldText.Fill("{{råd}} {{tal: kvote}}", Nordjylland() with { Council = "Et andet råd" });

        Assert.Equal(
            ("[mangler: råd] 42", "råd"),
            (MarkdownText.Plain(filled.Markdown), Assert.Single(filled.Missing))
        );
    }

    [Theory]
    [InlineData("`{{råd}}`")]
    [InlineData("```\n{{råd}}\n```")]
    [InlineData("Før\n\n    {{råd}}\n")]
    [InlineData("| a |\n|---|\n| `{{råd}}` |\n")]
    [InlineData("{{råd")]
    [InlineData("råd}}")]
    [InlineData("{{}} {{ }} { {råd} }")]
    [InlineData("{{råd\ndets}}")]
    [InlineData("")]
    public void Code_and_what_is_no_field_stand_as_they_are_typed(string text)
    {
        Assert.Equal(text, FieldText.Fill(text, Nordjylland()).Markdown);
        Assert.Equal([], FieldText.FieldsIn(text));
    }

    [Theory]
    [InlineData("{{{råd}}}", "{KKR Nordjylland}")]
    [InlineData("{{ {{råd}} }}", "{{ KKR Nordjylland }}")]
    [InlineData("{{råd {{råd}}", "{{råd KKR Nordjylland")]
    [InlineData("`a` {{råd}} `b`", "`a` KKR Nordjylland `b`")]
    [InlineData("`{{råd}}", "`KKR Nordjylland")]
    public void Among_odd_braces_the_innermost_pair_is_the_field(string text, string expected) =>
        Assert.Equal(expected, FieldText.Fill(text, Nordjylland()).Markdown);

    [Fact]
    public void The_master_shows_what_councils_fill_by_name_and_finds_what_none_can()
    {
        var filled = FieldText.Fill("{{Kommunerne}} {{tal: kvote}} {{pkt: sosu}} {{rod}}", FieldValues.ForMaster);

        Assert.Equal("‹Kommunerne› ‹tal: kvote› ‹pkt: sosu› [mangler: rod]", MarkdownText.Plain(filled.Markdown));
        Assert.Equal(["rod"], filled.Missing);
    }

    [Fact]
    public void The_fields_of_a_text_are_named_once_as_they_are_typed() =>
        Assert.Equal(["Råd", "tal: b", "råd"], FieldText.FieldsIn("{{Råd}} {{ tal: b }} {{råd}} `{{x}}` {{tal: b}}"));

    [Fact]
    public void A_value_is_read_as_it_stands_wherever_it_stands()
    {
        var value = Gen.Char["ab1 2.)-+=*_[]<>|#~&!{}`\\/:;\"'æ"].Array[1, 12].Select(letters => new string(letters));

        value
            .Where(one => one.Trim() is not "")
            .Sample(
                one =>
                {
                    var read = string.Join(' ', one.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                    var values = Nordjylland() with { Figures = new Dictionary<string, string> { ["v"] = one } };

                    Assert.Equal(read, MarkdownText.Plain(FieldText.Fill("{{tal: v}}", values).Markdown));
                    Assert.Equal($"x {read} y", MarkdownText.Plain(FieldText.Fill("x {{tal: v}} y", values).Markdown));
                    Assert.Equal(
                        ["a", read],
                        MarkdownParts
                            .Paragraphs(FieldText.Fill("| a |\n|---|\n| {{tal: v}} |\n", values).Markdown)
                            .Select(cell => cell.Text)
                    );
                },
                iter: 2000
            );
    }

    [Fact]
    public void Any_text_is_filled_and_what_is_around_the_fields_stays()
    {
        var text = Gen.OneOf(
            Gen.Int[0, Pieces.Length - 1].Array[0, 30].Select(all => string.Concat(all.Select(i => Pieces[i]))),
            Gen.String
        );

        text.Sample(
            markdown =>
            {
                var fields = FieldText.FieldsIn(markdown);
                var filled = FieldText.Fill(markdown, Nordjylland());
                FieldText.Fill(markdown, FieldValues.ForMaster);

                Assert.Equal([], filled.Missing.Except(fields));
                if (fields is [])
                {
                    Assert.Equal(markdown, filled.Markdown);
                }
            },
            iter: 3000
        );
    }

    private static FieldValues Nordjylland() =>
        new(
            "KKR Nordjylland",
            new DateOnly(2026, 6, 19),
            new Dictionary<string, string> { ["kvote"] = "42", ["tom"] = " " },
            slug =>
                slug switch
                {
                    "sosu" => new ItemReference("3.3", "Fordeling af pladser", "/sager/sosu"),
                    "klima" => new ItemReference(null, "Klima [1]", "/sager/klima(a)"),
                    _ => null,
                }
        );
}
