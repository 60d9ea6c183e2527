using System.Globalization;

namespace Raadslag.Law.Contributions;

/// <summary>Contributions of the same amount for each head (<i>bidrag pr. hoved</i>), such as 25,000 kr. for each employee.</summary>
/// <remarks>Contributions by population of a given total are <see cref="Allocation.ProportionalAllocation"/>.</remarks>
public static class ContributionsPerHead
{
    /// <summary>The most all contributions together can be, in øre: 10,000 million kroner.</summary>
    public const long MostContribution = 1_000_000_000_000;

    /// <summary>What each contributes, exact to the øre; or what is wrong.</summary>
    /// <param name="rate">What each head costs, in øre, from 0.</param>
    /// <param name="heads">Who contributes for how many, in the order they are printed in.</param>
    public static PerHeadResult Of(long rate, IReadOnlyList<HeadCount> heads)
    {
        if (rate < 0)
        {
            return new PerHeadResult.Refused(
                PerHeadRefusal.RateIsNegative,
                rate.ToString(CultureInfo.InvariantCulture)
            );
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        Int128 sum = 0;
        foreach (var count in heads)
        {
            PerHeadRefusal? why =
                string.IsNullOrWhiteSpace(count.Who) ? PerHeadRefusal.ContributorHasNoName
                : !names.Add(count.Who) ? PerHeadRefusal.ContributorIsThereTwice
                : count.Heads < 0 ? PerHeadRefusal.HeadsAreNegative
                : (sum += (Int128)rate * count.Heads) > MostContribution ? PerHeadRefusal.ContributionsAreTooLarge
                : null;
            if (why is { } refusal)
            {
                return new PerHeadResult.Refused(refusal, count.Who);
            }
        }

        return new PerHeadResult.Calculated(
            rate,
            [.. heads.Select(count => new PerHeadLine(count.Who, count.Heads, rate * count.Heads))]
        );
    }
}
