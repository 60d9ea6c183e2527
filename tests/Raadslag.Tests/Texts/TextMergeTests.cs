using CsCheck;
using Raadslag.Texts;

namespace Raadslag.Tests.Texts;

public sealed class TextMergeTests
{
    private const string Before = "1 budget|2 frister|3 aftaler";

    [Theory]
    [InlineData("1 budget nu|2 frister|3 aftaler", Before + "|Fire", "1 budget nu|2 frister|3 aftaler|Fire")]
    [InlineData(
        "1 budget nu|2 frister|3 aftaler",
        "1 budget|2 frister nu|3 aftaler",
        "1 budget nu|2 frister nu|3 aftaler"
    )]
    [InlineData(
        "1 budget|2 frister|Nyt|3 aftaler",
        "1 budget|2 frister nu|3 aftaler",
        "1 budget|2 frister nu|Nyt|3 aftaler"
    )]
    [InlineData("1 budget|3 aftaler", "1 budget|2 frister|Nyt|3 aftaler", "1 budget|Nyt|3 aftaler")]
    [InlineData("1 budget|3 aftaler", "1 budget|2 frister|3 aftaler nu", "1 budget|3 aftaler nu")]
    [InlineData(
        "1 budget|2 frister nu|3 aftaler|Fire",
        "1 budget|2 frister nu|3 aftaler|Fire",
        "1 budget|2 frister nu|3 aftaler|Fire"
    )]
    [InlineData("Nyt|" + Before, "2 frister|3 aftaler", "Nyt|2 frister|3 aftaler")]
    public void Changes_that_do_not_overlap_are_all_made_and_the_same_one_once(
        string mine,
        string theirs,
        string merged
    ) => Assert.Equal(Text(merged), TextMerge.Of(Text(Before), Text(mine), Text(theirs)).Text);

    [Theory]
    [InlineData(
        "1 budget|2 frister nu|3 aftaler",
        "1 budget|2 frister da|3 aftaler",
        "2 frister",
        "2 frister nu",
        "2 frister da"
    )]
    [InlineData("1 budget|3 aftaler", "1 budget|2 frister nu|3 aftaler", "2 frister", "", "2 frister nu")]
    [InlineData(Before + "|Mit", Before + "|Deres", "", "Mit", "Deres")]
    [InlineData(Before + "|Mit", Before + "|Mit|Deres", "", "Mit", "Mit|Deres")]
    [InlineData("Mit|" + Before, "Deres|" + Before, "", "Mit", "Deres")]
    [InlineData("3 aftaler", "1 budget|Nyt|2 frister|3 aftaler", "1 budget|2 frister", "", "1 budget|Nyt|2 frister")]
    [InlineData(
        "Mit|Og mere|2 frister|3 aftaler",
        "1 budget|Nyt|2 frister|3 aftaler",
        "1 budget",
        "Mit|Og mere",
        "1 budget|Nyt"
    )]
    [InlineData(
        "Mit|Og mere|2 frister|3 aftaler",
        "1 budget|Nyt|Her|Der",
        "1 budget|2 frister|3 aftaler",
        "Mit|Og mere|2 frister|3 aftaler",
        "1 budget|Nyt|Her|Der"
    )]
    public void Different_changes_at_one_place_are_one_conflict(
        string mine,
        string theirs,
        string before,
        string my,
        string their
    )
    {
        var conflict = Assert.Single(TextMerge.Of(Text(Before), Text(mine), Text(theirs)).Conflicts);

        Assert.Equal((before, my, their), (Said(conflict.Base), Said(conflict.Mine), Said(conflict.Theirs)));
    }

    [Fact]
    public void A_conflict_is_settled_by_what_somebody_writes()
    {
        var merged = TextMerge.Of(
            Text(Before),
            Text("1 budget nu|2 frister nu|3 aftaler"),
            Text("1 budget|2 frister da|3 aftaler|Fire")
        );

        Assert.Equal(Text("1 budget nu|To|og mere|3 aftaler|Fire"), merged.Resolve(["To\n\n\nog mere\n"]));
        Assert.Equal(Text("1 budget nu|3 aftaler|Fire"), merged.Resolve([""]));
        Assert.Throws<ArgumentException>(() => merged.Resolve([]));
        Assert.Throws<InvalidOperationException>(() => merged.Text);
    }

    [Fact]
    public void What_only_one_has_rewritten_is_the_text() =>
        Gen.Select(Writing.Short, Writing.Short)
            .Sample(
                (text, other) =>
                    TextMerge.Of(text, text, other).Text == other
                    && TextMerge.Of(text, other, text).Text == other
                    && TextMerge.Of(text, other, other).Text == other,
                iter: 5_000
            );

    [Fact]
    public void It_does_not_matter_who_is_who() =>
        Gen.Select(Writing.Short, Writing.Short, Writing.Short)
            .Sample(
                (text, mine, theirs) =>
                    TextMerge
                        .Of(text, mine, theirs)
                        .Pieces.Select(piece => Said(piece, true))
                        .SequenceEqual(TextMerge.Of(text, theirs, mine).Pieces.Select(piece => Said(piece, false))),
                iter: 5_000
            );

    [Fact]
    public void Every_word_that_either_added_is_there_or_in_a_conflict() =>
        Gen.OneOf(Writing.Rewritings, Gen.Select(Writing.Short, Writing.Short, Writing.Short))
            .Sample(
                (text, mine, theirs) =>
                {
                    var merged = TextMerge.Of(text, mine, theirs);
                    bool AllThere(string side, bool isMine) =>
                        Writing
                            .Beyond(Writing.Beyond(Writing.Count(side), Writing.Count(text)), Shown(merged, isMine))
                            .Count == 0;

                    return AllThere(mine, true) && AllThere(theirs, false);
                },
                iter: 5_000
            );

    [Fact]
    public void A_word_that_both_kept_never_disappears() =>
        Writing.Rewritings.Sample(
            (text, mine, theirs) =>
            {
                var merged = TextMerge.Of(text, mine, theirs);
                var (my, their) = (Writing.Count(mine), Writing.Count(theirs));
                var kept = Writing.Count(text).Keys.Where(word => my.ContainsKey(word) && their.ContainsKey(word));
                return kept.All(word =>
                    Shown(merged, true).ContainsKey(word) && Shown(merged, false).ContainsKey(word)
                );
            },
            iter: 5_000
        );

    /// <summary>What was done is known here, so that nothing has to be compared to know what the text must be.</summary>
    [Fact]
    public void The_text_is_what_a_list_of_what_both_did_gives()
    {
        var side = Gen.Select(Gen.Int[0, 2].Array[5], Gen.Int[0, 3].Array[6])
            .Select((done, added) => new Side(done, added));

        Gen.Select(side, side)
            .Sample(
                (mine, theirs) =>
                {
                    var untouched = new Side(new int[5], new int[6]);
                    var merged = TextMerge.Of(Text(untouched), Text(mine), Text(theirs));
                    return Expected(mine, theirs) is { } both ? merged.Text == Text(both) : merged.HasConflicts;
                },
                iter: 5_000
            );
    }

    // null when they are in conflict
    private static Side? Expected(Side mine, Side theirs)
    {
        var done = mine.Done.Zip(theirs.Done, Either).ToArray();
        var added = Enumerable.Range(0, 6).Select(gap => Either(mine.Adds(gap), theirs.Adds(gap))).ToArray();
        var withinWhatIsLeftOut = Enumerable
            .Range(0, 6)
            .Any(gap => theirs.GoesOnAt(gap, mine) || mine.GoesOnAt(gap, theirs));
        return done.Contains(null) || added.Contains(null) || withinWhatIsLeftOut
            ? null
            : new Side([.. done.Select(it => it!.Value)], [.. added.Select(it => it!.Value)], IsMerged: true);
    }

    private static int? Either(int my, int their) =>
        my == their || their == 0 ? my
        : my == 0 ? their
        : null;

    private static string Text(Side side) =>
        Paragraphs.Join(
            Enumerable
                .Range(0, 6)
                .SelectMany(i =>
                    new[] { side.Adds(i) is > 0 and var text ? $"nyt{text} i{i}" : "", i < 5 ? side.Words(i) : "" }
                )
        );

    private static string Text(string paragraphs) => Paragraphs.Join(paragraphs.Split('|'));

    private static string Said(IEnumerable<string> paragraphs) => string.Join('|', paragraphs);

    private static string Said(MergePiece piece, bool isMine) =>
        piece is MergePiece.Conflict conflict
            ? $"{Said(conflict.Base)}<{Said(Of(conflict, isMine))}>{Said(Of(conflict, !isMine))}"
            : Said(((MergePiece.Agreed)piece).Paragraphs);

    private static IReadOnlyList<string> Of(MergePiece.Conflict conflict, bool isMine) =>
        isMine ? conflict.Mine : conflict.Theirs;

    private static Dictionary<string, int> Shown(MergedText merged, bool isMine) =>
        Writing.Count([
            .. merged.Pieces.SelectMany(piece =>
                piece is MergePiece.Conflict conflict ? Of(conflict, isMine) : ((MergePiece.Agreed)piece).Paragraphs
            ),
        ]);

    /// <summary>What somebody did to five paragraphs, and what they added around them.</summary>
    private sealed record Side(int[] Done, int[] Added, bool IsMerged = false)
    {
        // next to what is left out it would be a rewriting of that
        public int Adds(int gap) => !IsMerged && (IsLeftOut(gap - 1) || IsLeftOut(gap)) ? 0 : Added[gap] % 3;

        // what is left out in one piece is in conflict with one who adds within it, or leaves out only some of it
        public bool GoesOnAt(int gap, Side other) =>
            IsLeftOut(gap - 1)
            && IsLeftOut(gap)
            && (other.Adds(gap) > 0 || other.IsLeftOut(gap - 1) != other.IsLeftOut(gap));

        public string Words(int i) =>
            Done[i] switch
            {
                0 => $"p{i} q{i}",
                1 => "",
                _ => $"p{i} q{i} ny",
            };

        private bool IsLeftOut(int i) => i is >= 0 and < 5 && Done[i] == 1;
    }
}
