using CsCheck;

namespace Raadslag.Publishing.Tests;

public sealed class MarkdownTextTests
{
    [Fact]
    public void Only_what_the_reader_sees_is_left()
    {
        var text = MarkdownText.Plain(
            "## Overskrift\n\nMed **fed** og [en henvisning](https://example.org).\n\n- et\n- to\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
        );

        Assert.Equal(
            ["Overskrift", "Med", "fed", "og", "en", "henvisning.", "et", "to", "a", "b", "1", "2"],
            text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Fact]
    public void Markup_of_another_kind_is_text() =>
        Assert.Equal("a <b>c</b> & d", MarkdownText.Plain("a <b>c</b> & d"));

    [Fact]
    public void Any_text_whatever_has_a_plain_form() => Gen.String.Sample(text => MarkdownText.Plain(text) is not null);
}
