using Raadslag.Publishing.Word;

namespace Raadslag.Publishing.Tests;

public sealed class HiddenCharactersTests
{
    [Theory]
    [InlineData("fakturaexe.pdf\u202Efdp", 0x202E)]
    [InlineData("\u0007", 0x7)]
    [InlineData("navn\u0085", 0x85)]
    [InlineData("a\u007F", 0x7F)]
    [InlineData("a\u061C", 0x61C)]
    [InlineData("a\u200E", 0x200E)]
    [InlineData("a\u200F", 0x200F)]
    [InlineData("a\u2028b", 0x2028)]
    [InlineData("a\u2029b", 0x2029)]
    [InlineData("a\u2066b", 0x2066)]
    [InlineData("a\u2069b", 0x2069)]
    [InlineData("a\uFEFFb", 0xFEFF)]
    [InlineData("a\uFDD0b", 0xFDD0)]
    [InlineData("a\uFFFFb", 0xFFFF)]
    [InlineData("a\uDBFF\uDFFFb", 0x10FFFF)]
    [InlineData("😀\uDB40\uDC41", 0xE0041)]
    public void What_nobody_sees_is_found_in_names_and_shown_in_texts(string text, int code)
    {
        Assert.Equal(code, HiddenCharacters.InName(text));
        Assert.Equal(code, HiddenCharacters.InText(text));
        Assert.Null(HiddenCharacters.InText(HiddenCharacters.Shown(text)));
        Assert.Contains($"⟨{HiddenCharacters.Name(code)}⟩", HiddenCharacters.Shown(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rådets møde på Ærø – «åbent», 50 %")]
    [InlineData("sam\u00ADarbejds\u200Cud\u200Dvalg")]
    [InlineData("e\u0301 og 👩\u200D🏫")]
    [InlineData("\u00A0\u2013\u202F")]
    [InlineData("\uFFFD")]
    [InlineData("")]
    public void What_belongs_in_words_is_left_alone(string text)
    {
        Assert.Null(HiddenCharacters.InName(text));
        Assert.Same(text, HiddenCharacters.Shown(text));
    }

    [Fact]
    public void Half_a_character_is_found()
    {
        Assert.Equal(0xD800, HiddenCharacters.InName("a\uD800b"));
        Assert.Equal(0xDC00, HiddenCharacters.InName("😀\uDC00"));
        Assert.Equal("a⟨U+D800⟩", HiddenCharacters.Shown("a\uD800"));
    }

    [Fact]
    public void A_text_has_lines_and_tabs_and_a_name_has_none()
    {
        Assert.Null(HiddenCharacters.InText("a\r\n\tb"));
        Assert.Equal(0xA, HiddenCharacters.InName("a\nb"));
        Assert.Equal("a\n\t⟨U+000B⟩b⟨U+202E⟩", HiddenCharacters.Shown("a\n\t\vb\u202E"));
    }

    [Fact]
    public void Pages_and_documents_show_it()
    {
        Assert.Equal("<p>a⟨U+202E⟩&lt;b</p>\n", new TextHtml("Sted").Render("a\u202E<b"));
        Assert.Equal("æ⟨U&#x2B;202E⟩&lt;", VisibleHtmlEncoder.Instance.Encode("æ\u202E<"));
        Assert.Equal("a⟨U+202E⟩b⟨U+0007⟩", WordRuns.Words("a\u202Eb\u0007").InnerText);

        using var writer = new StringWriter();
        VisibleHtmlEncoder.Instance.Encode(writer, "<a\u202E>", 1, 2);
        VisibleHtmlEncoder.Instance.Encode(writer, ['<', '\u0007', '>'], 1, 1);
        Assert.Equal("a⟨U&#x2B;202E⟩⟨U&#x2B;0007⟩", writer.ToString());
    }
}
