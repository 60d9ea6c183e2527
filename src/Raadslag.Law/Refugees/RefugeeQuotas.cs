using Raadslag.Law.Allocation;
using Raadslag.Law.Elections;
using Raadslag.Law.Numbers;

namespace Raadslag.Law.Refugees;

/// <summary>The mathematical model of refugee quotas (<i>kommunekvoter og regionskvoter</i>), step by step.</summary>
/// <remarks>
/// Bekendtgørelse nr. 550 of 3 May 2022 § 4, as amended by nr. 1259 of 9 September 2022. What we have of the wording, and what
/// is our reading, is in <c>docs/law/bekendtgoerelse-550-2022-4.md</c>. The quotas that Udlændingestyrelsen announces are the
/// ones that count; this is a check of them.
/// </remarks>
public static class RefugeeQuotas
{
    /// <summary>The largest national number.</summary>
    public const int MostRefugees = 1_000_000;

    /// <summary>The most inhabitants of the country.</summary>
    public const long MostPeople = 100_000_000;

    /// <summary>The quota of every municipality and region; or the lot that must be drawn first; or what is wrong.</summary>
    public static RefugeeQuotaResult Calculate(RefugeeFigures figures)
    {
        if (RefugeeCheck.Of(figures) is { } refused)
        {
            return refused;
        }

        var all = figures.Municipalities;
        var population = (Int128)all.Sum(one => one.Population);
        var immigrants = (Int128)all.Sum(one => one.Immigrants);
        var reunified = all.Sum(one => one.Reunified);

        // Every number is over one denominator: the inhabitants times the immigrants.
        var whole = population * immigrants;
        // Stk. 2: the share of the inhabitants, less what the share of the immigrants is above it: P - (I - P).
        Int128[] shares = [.. all.Select(one => (2 * one.Population * immigrants) - (one.Immigrants * population))];
        // Stk. 3: times the national number and all family reunified.
        Int128[] calculated = [.. shares.Select(share => share * (figures.NationalNumber + reunified))];
        // Stk. 4: less the family reunified in the municipality itself.
        Int128[] preliminary = [.. calculated.Zip(all, (number, one) => number - (one.Reunified * whole))];
        // Stk. 5, 1. pkt.: a negative number is set to 0.
        Int128[] positive = [.. preliminary.Select(number => Int128.Max(0, number))];
        var together = positive.Aggregate(Int128.Zero, (sum, number) => sum + number);

        // Stk. 5, 2. pkt.: what the others have too much together is taken from them. We read it as in proportion to their
        // numbers, and whole persons as found by the largest remainders of the whole country.
        var rounding = ProportionalAllocation.Allocate(
            new AllocationByKey(
                ApportionmentMethod.LargestRemainderHare,
                figures.NationalNumber,
                [.. all.Zip(positive, (one, number) => new AllocationShare(one.Id, number))]
            )
            {
                Lots = figures.Lots,
            }
        );
        if (rounding is AllocationResult.Refused unused)
        {
            // everything else that can be wrong has been looked at
            return new RefugeeQuotaResult.Refused(RefugeeRefusal.LotIsUnused, unused.Subject);
        }

        var quotas = ((AllocationResult.Allocated)rounding).Parts;
        RefugeeLine[] lines =
        [
            .. all.Select(
                (one, i) =>
                    new RefugeeLine(one.Id, one.Region)
                    {
                        OfPopulation = Fraction.Of(one.Population, population),
                        OfImmigrants = Fraction.Of(one.Immigrants, immigrants),
                        Share = Fraction.Of(shares[i], whole),
                        Calculated = Fraction.Of(calculated[i], whole),
                        Preliminary = Fraction.Of(preliminary[i], whole),
                        Exact = Fraction.Of(positive[i] * figures.NationalNumber, together),
                        Quota = quotas.SeatsOf[one.Id],
                    }
            ),
        ];
        return new RefugeeQuotaResult.Calculated(lines, Regions(lines), quotas)
        {
            Reunified = reunified,
            Positive = Fraction.Of(together, whole),
        };
    }

    // Stk. 1: the quota of a region is the sum of its municipalities'.
    private static RegionQuota[] Regions(RefugeeLine[] lines) =>
        [
            .. lines
                .GroupBy(line => line.Region, StringComparer.Ordinal)
                .Select(region => new RegionQuota(region.Key, region.Sum(line => line.Quota))),
        ];
}
