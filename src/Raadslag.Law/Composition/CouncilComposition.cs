using Raadslag.Law.Elections;

namespace Raadslag.Law.Composition;

/// <summary>A list as it stands in the municipalities of a council.</summary>
/// <param name="Id">The list or the co-operation of lists (<i>listesamarbejde</i>).</param>
/// <param name="Votes">Its votes in all the municipalities.</param>
/// <param name="Mayors">How many of their mayors it has.</param>
public sealed record CompositionList(string Id, long Votes, int Mayors)
{
    /// <summary>Whether it has a seat in at least one of the municipal councils.</summary>
    public bool HasSeat { get; init; } = true;
}

/// <summary>What one list gets.</summary>
/// <param name="Id">The list.</param>
/// <param name="Votes">Its votes.</param>
/// <param name="IsEligible">Whether it reaches the threshold and has a seat; its mayors are members either way.</param>
/// <param name="Mayors">Its born members.</param>
/// <param name="Supplementary">Its members beside the mayors (<i>suppleringsmedlemmer</i>).</param>
public sealed record CompositionLine(string Id, long Votes, bool IsEligible, int Mayors, int Supplementary)
{
    /// <summary>All its members.</summary>
    public int Members => Mayors + Supplementary;
}

/// <summary>The members at one price of a member.</summary>
/// <param name="Price">The votes a member costs.</param>
/// <param name="Members">All members at that price, in the order of the lists.</param>
public sealed record CompositionStep(Quotient Price, IReadOnlyList<int> Members)
{
    /// <summary>How many they are together.</summary>
    public int Total => Members.Sum();
}

/// <summary>How many members each list has in a council, step by step (<i>rådets sammensætning</i>).</summary>
/// <remarks>
/// Mayors are born members. Supplementary members bring the council towards the votes. How many is our reading, which two
/// real compositions confirm: <c>docs/law/kkr-sammensaetning.md</c>.
/// </remarks>
public sealed record CouncilComposition
{
    private CouncilComposition() { }

    /// <summary>The rule it was counted by.</summary>
    public required CompositionRule Rule { get; init; }

    /// <summary>The most members there can be; more only when the mayors alone are more.</summary>
    public required int Most { get; init; }

    /// <summary>Each price tried: first that of the most over-represented list, then higher until the limit is kept.</summary>
    public required IReadOnlyList<CompositionStep> Steps { get; init; }

    /// <summary>What each list gets, in the order of the lists.</summary>
    public required IReadOnlyList<CompositionLine> Lines { get; init; }

    /// <summary>All members.</summary>
    public int Total => Lines.Sum(line => line.Members);

    /// <summary>Counts the members.</summary>
    /// <param name="rule">The rule of the period.</param>
    /// <param name="municipalities">How many municipalities the council has, at least 1.</param>
    /// <param name="votes">All votes cast in them, also for lists that are not named.</param>
    /// <param name="lists">The lists with votes or mayors.</param>
    /// <exception cref="ArgumentException">A number is negative, or the lists have more votes than were cast.</exception>
    public static CouncilComposition Count(
        CompositionRule rule,
        int municipalities,
        long votes,
        IReadOnlyList<CompositionList> lists
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(municipalities, 1);
        if (lists.Any(list => list.Votes < 0 || list.Mayors < 0) || lists.Sum(list => list.Votes) > votes)
        {
            throw new ArgumentException(
                "The lists have negative numbers, or more votes than were cast.",
                nameof(lists)
            );
        }

        var most = municipalities * rule.MostMembersForEachMunicipality;
        bool[] isEligible = [.. lists.Select(list => IsEligible(rule, list, votes))];
        var steps = PricesTried(lists, isEligible, most);
        return new CouncilComposition
        {
            Rule = rule,
            Most = most,
            Steps = steps,
            Lines =
            [
                .. lists.Select(
                    (list, i) =>
                        new CompositionLine(
                            list.Id,
                            list.Votes,
                            isEligible[i],
                            list.Mayors,
                            (steps is [.., var last] ? last.Members[i] : list.Mayors) - list.Mayors
                        )
                ),
            ],
        };
    }

    // "mindst 2 % af de afgivne stemmer … og er repræsenteret i mindst én kommunalbestyrelse"
    private static bool IsEligible(CompositionRule rule, CompositionList list, long votes) =>
        list.HasSeat
        && list.Votes > 0
        && Math.BigMul(list.Votes, rule.Threshold.Whole) >= Math.BigMul(votes, rule.Threshold.Part);

    private static List<CompositionStep> PricesTried(IReadOnlyList<CompositionList> lists, bool[] isEligible, int most)
    {
        var steps = new List<CompositionStep>();
        // The list that has most mayors for its votes gets no more: what it paid for each is the price.
        Quotient? price = lists
            .Where((list, i) => isEligible[i] && list.Mayors > 0)
            .Select(list => (Quotient?)new Quotient(list.Votes, new Divisor(list.Mayors)))
            .Min();
        while (price is { } paid)
        {
            var step = new CompositionStep(
                paid,
                [.. lists.Select((list, i) => isEligible[i] ? Members(list, paid) : list.Mayors)]
            );
            steps.Add(step);
            price = step.Total > most ? NextPrice(lists, isEligible, step.Members) : null;
        }

        return steps;
    }

    // Rounded up, so that every list has at least its share; never fewer than its mayors.
    private static int Members(CompositionList list, Quotient price)
    {
        var divisor = price.Votes;
        var share = (((Int128)list.Votes * price.Divisor.Numerator) + divisor - 1) / divisor;
        return Math.Max((int)share, list.Mayors);
    }

    // The lowest price at which somebody has a member fewer; null when all have their mayors or one member only.
    private static Quotient? NextPrice(
        IReadOnlyList<CompositionList> lists,
        bool[] isEligible,
        IReadOnlyList<int> members
    ) =>
        lists
            .Select((list, i) => (list, Fewer: members[i] - 1, Can: isEligible[i]))
            .Where(one => one.Can && one.Fewer >= Math.Max(1, one.list.Mayors))
            .Select(one => (Quotient?)new Quotient(one.list.Votes, new Divisor(one.Fewer)))
            .Min();
}
