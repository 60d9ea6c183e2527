namespace Raadslag.Law.Contributions;

/// <summary>How many heads somebody contributes for.</summary>
/// <param name="Who">The municipality, or other; nobody else is called the same.</param>
/// <param name="Heads">The employees, pupils or other, from 0.</param>
public sealed record HeadCount(string Who, int Heads);

/// <summary>What came of contributions for each head.</summary>
public abstract record PerHeadResult
{
    private PerHeadResult() { }

    /// <summary>What everybody contributes.</summary>
    /// <param name="Rate">What each head costs, in øre.</param>
    /// <param name="Lines">Everybody, in the order of the heads.</param>
    public sealed record Calculated(long Rate, IReadOnlyList<PerHeadLine> Lines) : PerHeadResult
    {
        /// <summary>All heads.</summary>
        public long Heads => Lines.Sum(line => (long)line.Heads);

        /// <summary>All contributions, in øre.</summary>
        public long Sum => Lines.Sum(line => line.Contribution);
    }

    /// <summary>Nothing was calculated, for the contributions as given make no sense.</summary>
    /// <param name="Why">What is wrong.</param>
    /// <param name="Subject">Who it is about, or the rate.</param>
    public sealed record Refused(PerHeadRefusal Why, string Subject) : PerHeadResult;
}

/// <summary>What one contributes.</summary>
/// <param name="Who">The municipality, or other.</param>
/// <param name="Heads">Its heads.</param>
/// <param name="Contribution">The rate times the heads, in øre.</param>
public sealed record PerHeadLine(string Who, int Heads, long Contribution);

/// <summary>Why contributions for each head cannot be calculated.</summary>
public enum PerHeadRefusal
{
    /// <summary>The rate is negative.</summary>
    RateIsNegative,

    /// <summary>Somebody has no name.</summary>
    ContributorHasNoName,

    /// <summary>Two have one name.</summary>
    ContributorIsThereTwice,

    /// <summary>Somebody has fewer than no heads.</summary>
    HeadsAreNegative,

    /// <summary>The contributions together are more than <see cref="ContributionsPerHead.MostContribution"/>.</summary>
    ContributionsAreTooLarge,
}
