using System.Globalization;
using Raadslag.Law.Composition;
using Raadslag.Law.Elections;

namespace Raadslag.Law.Tests.Composition;

/// <summary>Lists are written <c>A 194655/8</c>: votes, and mayors after the stroke.</summary>
public sealed class CouncilCompositionTests
{
    private const string Syddanmark2021 =
        "A 194655/8\nV 187015/8\nC 77718/3\nF 47244/1\nO 29997/0\nB 26283/1\nD 25717/0\nØ 24911/0\nS 9017/1";

    private const string Syddanmark2025 =
        "V 170671/12\nA 167017/5\nC 62246/3\nF 60823/0\nO 48111/0\nI 35794/0\nÆ 34575/0\nØ 29056/0\nB 25282/1\nS 9209/1";

    [Fact]
    public void Syddanmark_had_33_members_in_2022()
    {
        var council = Count(22, 654_118, Syddanmark2021);

        Assert.Equal("A 9, V 8, C 4, F 3, O 2, B 2, D 2, Ø 2, S 1", Members(council));
        Assert.Equal((33, 44), (council.Total, council.Most));
        Assert.Equal(new Quotient(187_015, new Divisor(8)), Assert.Single(council.Steps).Price);
    }

    [Fact]
    public void Syddanmark_has_44_in_2026_two_for_each_municipality_after_the_price_was_raised()
    {
        var council = Count(22, 672_828, Syddanmark2025);

        Assert.Equal("V 12, A 10, C 4, F 4, O 3, I 3, Æ 3, Ø 2, B 2, S 1", Members(council));
        Assert.Equal(44, council.Total);
        Assert.Equal(50, council.Steps[0].Total);
        Assert.Equal(new Quotient(170_671, new Divisor(12)), council.Steps[0].Price);
        Assert.Equal(new Quotient(167_017, new Divisor(10)), council.Steps[^1].Price);
    }

    [Theory]
    [InlineData(
        29,
        1_019_648,
        "A 189397/10\nC 188278/12\nF 137641/3\nØ 128149/0\nV 89433/4\nB 83669/0\nO 59009/0\nI 54255/0\nÅ 21359/0",
        "A 11, C 12, F 8, Ø 8, V 5, B 5, O 4, I 3, Å 2",
        58
    )]
    [InlineData(
        19,
        767_982,
        "A 192714/6\nV 160287/9\nF 87458/1\nC 75455/2\nÆ 56242/1\nI 39936/0\nB 37199/0\nO 36596/0\nØ 36215/0",
        "A 9, V 9, F 5, C 4, Æ 3, I 2, B 2, O 2, Ø 2",
        38
    )]
    [InlineData(
        11,
        325_468,
        "A 89687/2\nV 75178/8\nC 39419/1\nF 29263/0\nÆ 27771/0\nI 16027/0\nO 13407/0\nØ 11989/0\nB 11932/0",
        "A 4, V 8, C 2, F 2, Æ 2, I 1, O 1, Ø 1, B 1",
        22
    )]
    public void The_others_by_the_same_rule(int municipalities, long votes, string lists, string members, int total)
    {
        var council = Count(municipalities, votes, lists);

        Assert.Equal(members, Members(council));
        Assert.Equal(total, council.Total);
    }

    [Fact]
    public void A_list_below_the_threshold_or_without_a_seat_has_its_mayors_alone()
    {
        var council = CouncilComposition.Count(
            CompositionRule.Kkr,
            10,
            10_000,
            [
                new CompositionList("A", 6_000, 2),
                new CompositionList("B", 199, 1),
                new CompositionList("C", 200, 0),
                new CompositionList("D", 3_000, 0) { HasSeat = false },
            ]
        );

        Assert.Equal("A 2, B 1, C 1, D 0", Members(council));
        Assert.Equal([true, false, true, false], council.Lines.Select(line => line.IsEligible));
    }

    [Fact]
    public void Mayors_are_never_taken_away() => Assert.Equal("A 3, B 1", Members(Count(1, 1_000, "A 500/3\nB 500/1")));

    [Fact]
    public void A_list_that_nobody_voted_for_has_its_mayors_alone()
    {
        Assert.Equal("A 1, B 1", Members(Count(2, 1_000, "A 1000/1\nB 0/1")));
        Assert.Equal("A 1", Members(Count(2, 0, "A 0/1")));
    }

    [Fact]
    public void There_is_no_price_when_no_list_that_can_be_in_has_a_mayor()
    {
        var council = Count(2, 1_000, "A 990/0\nB 10/1");

        Assert.Empty(council.Steps);
        Assert.Equal("A 0, B 1", Members(council));
    }

    [Fact]
    public void The_rule_names_the_page_it_is_written_on() =>
        Assert.True(File.Exists(Path.Combine(Repository.Root, CompositionRule.Kkr.Source)));

    [Fact]
    public void Numbers_that_cannot_be_are_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Count(0, 10, "A 5/1"));
        foreach (var lists in new[] { "A 11/1", "A 6/1\nB 5/0", "A 5/1\nB -1/0", "A 5/1\nB 1/-1" })
        {
            var mistake = Assert.Throws<ArgumentException>(() => Count(1, 10, lists));
            Assert.StartsWith("The lists have negative numbers", mistake.Message, StringComparison.Ordinal);
        }
    }

    private static CouncilComposition Count(int municipalities, long votes, string lists) =>
        CouncilComposition.Count(CompositionRule.Kkr, municipalities, votes, [.. lists.Split('\n').Select(List)]);

    private static CompositionList List(string line)
    {
        var words = line.Split(' ', '/');
        return new CompositionList(
            words[0],
            long.Parse(words[1], CultureInfo.InvariantCulture),
            int.Parse(words[2], CultureInfo.InvariantCulture)
        );
    }

    private static string Members(CouncilComposition council) =>
        string.Join(", ", council.Lines.Select(line => $"{line.Id} {line.Members}"));
}
