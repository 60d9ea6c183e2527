using CsCheck;
using Raadslag.Search;

namespace Raadslag.Tests.Search;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Aabenraa", "aabenraa")]
    [InlineData("Åbenrå", "aabenraa")]
    [InlineData("A\u030Abenra\u030A", "aabenraa")] // rings of their own
    [InlineData("ÆRØ", "ærø")]
    [InlineData("kanaans", "kanaans")]
    [InlineData("André", "andre")]
    [InlineData("Müller", "muller")]
    [InlineData("Malmö", "malmø")]
    [InlineData("ﬁnansiering", "finansiering")]
    [InlineData("samfunds\u00ADberedskab", "samfundsberedskab")]
    [InlineData("Weiß", "weiss")]
    public void Folding_gives_one_form(string word, string folded) => Assert.Equal(folded, DanishFolding.Fold(word));

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Gen.String.Sample(text => Words.In(text).All(word => DanishFolding.Fold(word.Folded) == word.Folded));

    [Theory]
    [InlineData("Budget for 2026.", "budget for 2026")]
    [InlineData("SAG-2026-00613", "sag 2026 00613")]
    [InlineData("social- og sundhedsområdet", "social og sundhedsomraadet")]
    [InlineData("VIA's 1990'erne d'Hondt", "via 1990 d hondt")]
    [InlineData("<b>Møde</b> & mere", "b møde b mere")]
    [InlineData("kl. 13:30–15", "kl 13 30 15")]
    [InlineData("", "")]
    [InlineData("-–—!?", "")]
    public void Words_are_runs_of_letters_and_digits(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Words.In(text).Select(word => word.Folded)));

    [Fact]
    public void A_word_knows_where_it_stands()
    {
        const string Text = "Åbenrå og VIA's plan";

        Assert.Equal(
            ["Åbenrå", "og", "VIA's", "plan"],
            Words.In(Text).Select(word => Text.Substring(word.Start, word.Length))
        );
    }

    [Theory]
    [InlineData("SOSU-rejsehold i SAG-2026-00613", "sosurejsehold sag202600613")]
    [InlineData("social- og sundhed", "")]
    [InlineData("KKR‑møde", "kkrmøde")] // a hyphen that does not break the line
    public void Words_with_hyphens_have_a_whole_form_too(string text, string whole) =>
        Assert.Equal(whole, string.Join(' ', Words.Whole(Words.In(text))));

    [Fact]
    public void Any_text_splits_into_words_within_it_in_order() =>
        Gen.String.Sample(text =>
        {
            var words = Words.In(text);
            return words.All(word =>
                    word.Folded.All(letter => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
                )
                && words.All(word => word.Folded.Length is > 0 and <= DanishFolding.LongestWord)
                && words.Zip(words.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
                && words.All(word => word.End <= text.Length);
        });
}
