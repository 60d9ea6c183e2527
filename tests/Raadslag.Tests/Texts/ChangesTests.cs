using CsCheck;
using Raadslag.Texts;

namespace Raadslag.Tests.Texts;

public sealed class ChangesTests
{
    [Theory]
    [InlineData(
        "om budget|om frister",
        "om budget nu|om frister da",
        "0:om budget>om budget nu|1:om frister>om frister da"
    )]
    [InlineData("a|b", "a|x|y|b", "1:>x,y")]
    [InlineData("a|b|c|d", "a|d", "1:b,c>")]
    [InlineData("a|b|c", "a|x|y|c", "1:b>x,y")]
    [InlineData("om budget|c", "x|om budget nu|c|z", "0:>x|0:om budget>om budget nu|2:>z")]
    [InlineData("a|b", "a|b", "")]
    public void A_rewritten_paragraph_is_a_change_and_so_is_what_else_lies_between_two(
        string before,
        string after,
        string changes
    ) => Assert.Equal(changes, string.Join('|', Changes.Between(Text(before), Text(after)).Select(Said)));

    [Fact]
    public void One_change_after_the_other_makes_the_text() =>
        Gen.OneOf(Gen.Select(Writing.Short, Writing.Short), Writing.Rewritings.Select(it => (it.Mine, it.Theirs)))
            .SelectMany(texts => Gen.Int[0, 100].Select(which => (texts.Item1, texts.Item2, which)))
            .Sample(
                (text, after, which) =>
                {
                    for (var i = 0; i < 20 && Changes.Between(text, after) is { Count: > 0 } changes; i++)
                    {
                        text = changes[which % changes.Count].ApplyTo(text);
                    }

                    return text == after;
                },
                iter: 5_000
            );

    [Fact]
    public void A_change_is_only_made_in_the_text_it_was_found_in()
    {
        var change = Changes.Between("a\n\nb", "a\n\nc")[0];

        Assert.Equal("a\n\nc", change.ApplyTo("a\r\n\r\n\r\nb"));
        Assert.Throws<ArgumentException>(() => change.ApplyTo("b\n\na"));
        Assert.Throws<ArgumentException>(() => change.ApplyTo("a"));
    }

    [Fact]
    public void Every_change_of_a_text_has_a_name_of_its_own() =>
        Gen.Select(Writing.Short, Writing.Short)
            .Sample(
                (text, after) =>
                    Changes.Between(text, after).GroupBy(change => change.Fingerprint).All(named => named.Count() == 1)
            );

    [Fact]
    public void A_change_keeps_its_name_while_others_are_made()
    {
        var (text, after) = ("om budget\n\nb\n\nom frister\n\nd", "om budget nu\n\nb\n\nny\n\nom frister da\n\nd");
        var changes = Changes.Between(text, after);

        var left = Changes.Between(changes[0].ApplyTo(text), after);

        Assert.Equal(changes.Skip(1).Select(change => change.Fingerprint), left.Select(change => change.Fingerprint));
        Assert.Equal(16, changes[0].Fingerprint.Length);
    }

    // taking the one for the other would put it in the wrong place
    [Fact]
    public void Of_two_changes_of_the_same_words_none_keeps_the_name_of_both()
    {
        var twins = Changes.Between("a\n\nb\n\nc", "a\n\nny\n\nb\n\nny\n\nc");

        var left = Changes.Between(twins[0].ApplyTo("a\n\nb\n\nc"), "a\n\nny\n\nb\n\nny\n\nc");

        Assert.Equal(2, twins.Count);
        Assert.DoesNotContain(Assert.Single(left).Fingerprint, twins.Select(change => change.Fingerprint));
    }

    private static string Text(string paragraphs) => Paragraphs.Join(paragraphs.Split('|'));

    private static string Said(TextChange change) =>
        $"{change.At}:{string.Join(',', change.Before)}>{string.Join(',', change.After)}";
}
