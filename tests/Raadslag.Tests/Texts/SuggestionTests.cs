using CsCheck;
using Raadslag.Texts;

namespace Raadslag.Tests.Texts;

public sealed class SuggestionTests
{
    private const string Common = "1 budget|2 frister|3 aftaler";

    [Theory]
    [InlineData("1 budget|2 frister nu|3 aftaler", Common + "|Vores", "1 budget|2 frister nu|3 aftaler|Vores")]
    [InlineData(
        "1 budget|2 frister nu|3 aftaler",
        "1 budget her|2 frister|3 aftaler",
        "1 budget her|2 frister nu|3 aftaler"
    )]
    [InlineData("1 budget|3 aftaler", "Vores|" + Common, "Vores|1 budget|3 aftaler")]
    [InlineData(Common + "|Nyt", "1 budget|2 frister", "1 budget|2 frister|Nyt")]
    public void A_change_is_made_where_the_council_has_changed_nothing(string common, string local, string text) =>
        Assert.Equal(Text(text), Assert.IsType<CarriedChange.Applied>(Carried(common, local)).Text);

    [Theory]
    [InlineData("1 budget|2 frister nu|3 aftaler", "1 budget her|2 frister nu|3 aftaler")]
    [InlineData("1 budget|3 aftaler", "1 budget|3 aftaler|Vores")]
    [InlineData(Common + "|Nyt", Common + "|Nyt")]
    public void A_change_that_the_council_has_made_already_is_there(string common, string local) =>
        Assert.IsType<CarriedChange.AlreadyThere>(Carried(common, local));

    [Theory]
    [InlineData(
        "1 budget|2 frister nu|3 aftaler",
        "1 budget|2 frister her|3 aftaler",
        "2 frister",
        "2 frister nu",
        "2 frister her"
    )]
    [InlineData("1 budget|2 frister nu|3 aftaler", "1 budget|3 aftaler", "2 frister", "2 frister nu", "")]
    [InlineData("1 budget|3 aftaler", "1 budget|2 frister her|3 aftaler", "2 frister", "", "2 frister her")]
    [InlineData(Common + "|Nyt", Common + "|Vores", "", "Nyt", "Vores")]
    public void What_the_council_has_changed_too_is_for_a_human(
        string common,
        string local,
        string before,
        string suggested,
        string own
    )
    {
        var clash = Assert.IsType<CarriedChange.Clashes>(Carried(common, local));

        Assert.Equal(
            (before, suggested, own),
            (clash.BaseParagraphs, clash.SuggestedParagraphs, clash.LocalParagraphs)
        );
        Assert.Equal(Text(local), clash.With(clash.LocalParagraphs));
    }

    [Fact]
    public void What_the_human_writes_stands_in_the_place_of_the_clash()
    {
        var clash = (CarriedChange.Clashes)Carried(
            "1 budget|2 frister nu|3 aftaler",
            "Vores|1 budget|2 frister her|3 aftaler"
        );

        Assert.Equal(Text("Vores|1 budget|2 frister nu her|3 aftaler"), clash.With("2 frister nu her"));
    }

    [Fact]
    public void A_council_without_changes_of_its_own_ends_with_the_common_text() =>
        Gen.Select(Writing.Short, Writing.Short)
            .Sample(
                (text, common) =>
                {
                    var local = text;
                    while (Changes.Between(text, common) is [var change, ..])
                    {
                        local = ((CarriedChange.Applied)Suggestion.Carry(text, change, local)).Text;
                        text = change.ApplyTo(text);
                    }

                    return local == common;
                },
                iter: 5_000
            );

    [Fact]
    public void Only_what_the_change_takes_out_is_lost_and_only_what_it_puts_in_is_new() =>
        Gen.OneOf(Writing.Rewritings, Gen.Select(Writing.Short, Writing.Short, Writing.Short))
            .Sample(
                (text, common, local) =>
                    Changes
                        .Between(text, common)
                        .All(change =>
                            Suggestion.Carry(text, change, local) switch
                            {
                                CarriedChange.Applied applied => IsOnly(change, local, applied.Text),
                                CarriedChange.Clashes clash => clash.With(clash.LocalParagraphs) == local,
                                _ => true,
                            }
                        ),
                iter: 5_000
            );

    // a council that takes some of the changes and leaves others is asked about each of them once
    [Fact]
    public void A_change_that_was_left_is_not_suggested_again()
    {
        var (text, common) = (Text(Common), Text("1 budget nu|2 frister nu|3 aftaler"));
        var changes = Changes.Between(text, common);

        var rest = Changes.Between(changes[0].ApplyTo(text), common);

        Assert.Equal(changes[1].Fingerprint, Assert.Single(rest).Fingerprint);
        Assert.Equal(
            Text("1 budget|2 frister nu|3 aftaler"),
            ((CarriedChange.Applied)Suggestion.Carry(changes[0].ApplyTo(text), rest[0], text)).Text
        );
    }

    private static bool IsOnly(TextChange change, string local, string text)
    {
        var lost = Writing.Beyond(Writing.Count(local), Writing.Count(text));
        var gained = Writing.Beyond(Writing.Count(text), Writing.Count(local));
        return lost.ToHashSet().SetEquals(Writing.Beyond(Writing.Count(change.Before), Writing.Count(change.After)))
            && gained.ToHashSet().SetEquals(Writing.Beyond(Writing.Count(change.After), Writing.Count(change.Before)));
    }

    private static CarriedChange Carried(string common, string local) =>
        Suggestion.Carry(Text(Common), Assert.Single(Changes.Between(Text(Common), Text(common))), Text(local));

    private static string Text(string paragraphs) => Paragraphs.Join(paragraphs.Split('|'));
}
