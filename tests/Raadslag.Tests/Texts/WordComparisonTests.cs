using System.Diagnostics;
using CsCheck;
using Raadslag.Texts;

namespace Raadslag.Tests.Texts;

public sealed class WordComparisonTests
{
    [Theory]
    [InlineData(
        "Den gamle aftale gælder.",
        "Den nye aftale gælder ikke.",
        "~Den [-gamle][+nye] aftale gælder[+ ikke]."
    )]
    [InlineData(
        "Rådet vil gerne mødes fast",
        "Rådet vil helst, altid mødes fast",
        "~Rådet vil [-gerne][+helst, altid] mødes fast"
    )]
    [InlineData("a b c d en, to e f g h", "a b c d tre, fire e f g h", "~a b c d [-en, to][+tre, fire] e f g h")]
    [InlineData("Helt fra os", "Noget ganske andet her", "-[-Helt fra os]|+[+Noget ganske andet her]")]
    [InlineData("a|b|c", "a|c|d", "=a|-[-b]|=c|+[+d]")]
    [InlineData(
        "om budget|om frister|ud",
        "ny|om budget nu|om frister da",
        "+[+ny]|~om budget[+ nu]|~om frister[+ da]|-[-ud]"
    )]
    [InlineData(
        "rejse til København i maj 😀",
        "rejse til KØBENHAVN i maj 😁",
        "~rejse til [-København][+KØBENHAVN] i maj [-😀][+😁]"
    )]
    [InlineData("en to blå", "en to bla\u030a", "~en to [-blå][+bla\u030a]")]
    [InlineData("- a en|- b to", "- a en|- ny tre|- b to", "=- a en|+[+- ny tre]|=- b to")]
    public void What_changed_is_shown_by_words(string before, string after, string shown) =>
        Assert.Equal(shown, string.Join('|', WordComparison.Of(Text(before), Text(after)).Select(Shown)));

    [Fact]
    public void A_paragraph_is_paired_with_the_one_it_is_most_like() =>
        Assert.Equal(
            "+[+en to tre fem]|~en to tre fire[+ seks]",
            string.Join(
                '|',
                WordComparison.Of("en to tre fire", Text("en to tre fem|en to tre fire seks")).Select(Shown)
            )
        );

    [Fact]
    public void Both_texts_can_be_read_from_the_comparison() =>
        Gen.OneOf(
                Gen.Select(Writing.Short, Writing.Short),
                Writing.Rewritings.Select(it => (it.Mine, it.Theirs)),
                Gen.Select(Gen.String, Gen.String)
            )
            .Sample(
                (before, after) =>
                {
                    var compared = WordComparison.Of(before, after);
                    return Without(compared, ParagraphKind.Added, RunKind.Added).SequenceEqual(Paragraphs.Of(before))
                        && Without(compared, ParagraphKind.Removed, RunKind.Removed)
                            .SequenceEqual(Paragraphs.Of(after));
                },
                iter: 5_000
            );

    [Fact]
    public void As_much_as_possible_is_kept() =>
        Gen.Select(Letters, Letters)
            .Sample(
                (left, right) =>
                {
                    var pairs = CommonSequence.Of(left, right);
                    return pairs.All(pair => left[pair.Left] == right[pair.Right])
                        && pairs
                            .Zip(pairs.Skip(1))
                            .All(it => it.First.Left < it.Second.Left && it.First.Right < it.Second.Right)
                        && pairs.Count == Longest(left, right);
                },
                iter: 5_000
            );

    [Fact]
    public void Sixty_pages_are_compared_at_once_whatever_became_of_them()
    {
        var pages = Enumerable.Range(0, 30_000).Select(i => $"ord{i * 7919 % 4001}").ToArray();
        var rewritten = pages.Select((word, i) => i % 50 == 0 ? "nyt" : word).ToArray();
        var others = Enumerable.Range(0, 30_000).Select(i => $"ord{i * 104_729L % 3989}").ToArray();
        var started = Stopwatch.GetTimestamp();

        foreach (var after in new[] { rewritten, others })
        {
            foreach (var (wordsEach, between) in new[] { (50, "\n\n"), (20, "\n") })
            {
                WordComparison.Of(Lines(pages, wordsEach, between), Lines(after, wordsEach, between));
            }
        }

        // takes about a second; what grows with the square of the length takes minutes
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    private static Gen<string[]> Letters => Gen.Int[0, 3].Select(letter => $"{letter}").Array[0, 7];

    private static int Longest(ReadOnlySpan<string> left, ReadOnlySpan<string> right) =>
        left.IsEmpty || right.IsEmpty ? 0
        : left[0] == right[0] ? 1 + Longest(left[1..], right[1..])
        : Math.Max(Longest(left[1..], right), Longest(left, right[1..]));

    private static string Lines(string[] words, int each, string between) =>
        string.Join(between, words.Chunk(each).Select(line => string.Join(' ', line)));

    private static IEnumerable<string> Without(
        IEnumerable<ComparedParagraph> compared,
        ParagraphKind kind,
        RunKind run
    ) =>
        compared
            .Where(paragraph => paragraph.Kind != kind)
            .Select(paragraph => string.Concat(paragraph.Runs.Where(it => it.Kind != run).Select(it => it.Text)));

    private static string Text(string paragraphs) => Paragraphs.Join(paragraphs.Split('|'));

    private static string Shown(ComparedParagraph paragraph) =>
        "=~+-"[(int)paragraph.Kind]
        + string.Concat(
            paragraph.Runs.Select(run =>
                run.Kind switch
                {
                    RunKind.Kept => run.Text,
                    RunKind.Added => $"[+{run.Text}]",
                    RunKind.Removed => $"[-{run.Text}]",
                }
            )
        );
}
