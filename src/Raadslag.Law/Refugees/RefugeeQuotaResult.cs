using Raadslag.Law.Elections;
using Raadslag.Law.Numbers;

namespace Raadslag.Law.Refugees;

/// <summary>What came of calculating the quotas of a year.</summary>
public abstract record RefugeeQuotaResult
{
    private RefugeeQuotaResult() { }

    /// <summary>The quotas, or what they are before a lot is drawn.</summary>
    /// <param name="Lines">Every municipality, in the order of the figures.</param>
    /// <param name="Regions">Every region, in the order its first municipality stands in.</param>
    /// <param name="Rounding">How the exact numbers became whole ones; while it requires a lot, the quotas lack its units.</param>
    public sealed record Calculated(
        IReadOnlyList<RefugeeLine> Lines,
        IReadOnlyList<RegionQuota> Regions,
        Apportionment.Settled Rounding
    ) : RefugeeQuotaResult
    {
        /// <summary>All family reunified (§ 4, stk. 3).</summary>
        public required long Reunified { get; init; }

        /// <summary>What the municipalities with a number above 0 have together before the surplus is taken (stk. 5).</summary>
        public required Fraction Positive { get; init; }
    }

    /// <summary>Nothing was calculated, for the figures as given make no sense.</summary>
    /// <param name="Why">What is wrong.</param>
    /// <param name="Subject">The municipality or the number it is about.</param>
    public sealed record Refused(RefugeeRefusal Why, string Subject) : RefugeeQuotaResult;
}

/// <summary>One municipality, step by step in the order of § 4; all but the last exact.</summary>
/// <param name="Id">The municipality.</param>
/// <param name="Region">Its region.</param>
public sealed record RefugeeLine(string Id, string Region)
{
    /// <summary>Its share of all inhabitants.</summary>
    public required Fraction OfPopulation { get; init; }

    /// <summary>Its share of all immigrants and refugees.</summary>
    public required Fraction OfImmigrants { get; init; }

    /// <summary>
    /// The share of the inhabitants less the difference between the two (<i>fordelingsandel</i>, stk. 2); it can be negative.
    /// </summary>
    public required Fraction Share { get; init; }

    /// <summary>The share of the national number and all family reunified (<i>beregnet fordelingstal</i>, stk. 3).</summary>
    public required Fraction Calculated { get; init; }

    /// <summary>That less its own family reunified (<i>foreløbigt fordelingstal</i>, stk. 4); it can be negative.</summary>
    public required Fraction Preliminary { get; init; }

    /// <summary>
    /// A negative number as 0, the others reduced until all add up to the national number (<i>fordelingstal</i>, stk. 5).
    /// </summary>
    public required Fraction Exact { get; init; }

    /// <summary>The same as a whole number (<i>kommunekvote</i>).</summary>
    public required int Quota { get; init; }
}

/// <summary>The sum of a region's municipalities (<i>regionskvote</i>, § 4, stk. 1).</summary>
/// <param name="Region">The region.</param>
/// <param name="Quota">Its quota.</param>
public sealed record RegionQuota(string Region, int Quota);

/// <summary>Why quotas cannot be calculated.</summary>
public enum RefugeeRefusal
{
    /// <summary>The national number is below 1, or above <see cref="RefugeeQuotas.MostRefugees"/>.</summary>
    NationalNumberIsOutOfRange,

    /// <summary>A municipality has no name.</summary>
    MunicipalityHasNoName,

    /// <summary>A municipality is there twice.</summary>
    MunicipalityIsThereTwice,

    /// <summary>A municipality is in no region.</summary>
    RegionIsMissing,

    /// <summary>A figure is negative.</summary>
    FigureIsNegative,

    /// <summary>There are more immigrants or reunified than inhabitants.</summary>
    MoreThanInhabitants,

    /// <summary>With this municipality there are more than <see cref="RefugeeQuotas.MostPeople"/>.</summary>
    PeopleAreTooMany,

    /// <summary>There are no inhabitants, so there are no shares of them.</summary>
    NobodyLivesThere,

    /// <summary>There are no immigrants, so there are no shares of them.</summary>
    NoImmigrants,

    /// <summary>A lot was drawn by somebody who was not in it, or names somebody twice.</summary>
    LotIsFalse,

    /// <summary>A lot settles nothing that was to be settled.</summary>
    LotIsUnused,
}
