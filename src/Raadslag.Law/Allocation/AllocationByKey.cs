using Raadslag.Law.Elections;

namespace Raadslag.Law.Allocation;

/// <summary>A whole number of something to be shared out by weights: places, contacts, kroner.</summary>
/// <param name="Method">How exact shares become whole numbers.</param>
/// <param name="Total">What is shared out, at least 0.</param>
/// <param name="Shares">Who shares, in the order they are printed in; the order decides nothing.</param>
public sealed record AllocationByKey(ApportionmentMethod Method, int Total, IReadOnlyList<AllocationShare> Shares)
{
    /// <summary>The lots already drawn, in the order they were drawn.</summary>
    public IReadOnlyList<DrawnLot> Lots { get; init; } = [];
}

/// <summary>Somebody who shares, with the key to share by (<i>fordelingsnøgle</i>).</summary>
/// <param name="Id">What it is called here; nobody else is called the same.</param>
/// <param name="Weight">Its inhabitants, votes or other key; 0 gets no more than <see cref="Least"/>.</param>
public sealed record AllocationShare(string Id, Int128 Weight)
{
    /// <summary>What it gets at least.</summary>
    public int Least { get; init; }

    /// <summary>What it gets at most; null when nothing limits it.</summary>
    public int? Most { get; init; }

    /// <summary>What it gets whatever the key says, outside the calculation; null for those within it.</summary>
    public int? Fixed { get; init; }
}

/// <summary>What came of an allocation, with every step.</summary>
public abstract record AllocationResult
{
    private AllocationResult() { }

    /// <summary>Shared out, or waiting for a lot; the parts stand where seats of lists do.</summary>
    /// <param name="Parts">The calculation.</param>
    public sealed record Allocated(Apportionment.Settled Parts) : AllocationResult;

    /// <summary>Nothing was calculated, for the allocation as given makes no sense.</summary>
    /// <param name="Why">What is wrong.</param>
    /// <param name="Subject">Who or what number it is about.</param>
    public sealed record Refused(AllocationRefusal Why, string Subject) : AllocationResult;
}

/// <summary>Why an allocation cannot be calculated.</summary>
public enum AllocationRefusal
{
    /// <summary>The total is negative, or larger than the method can share out.</summary>
    TotalIsOutOfRange,

    /// <summary>Somebody has no name.</summary>
    ShareHasNoName,

    /// <summary>Two have one name.</summary>
    ShareIsThereTwice,

    /// <summary>A weight is negative.</summary>
    WeightIsNegative,

    /// <summary>The weights together are more than <see cref="ProportionalAllocation.MostWeight"/>.</summary>
    WeightsAreTooLarge,

    /// <summary>A least, most or fixed part is negative, or they contradict each other.</summary>
    BoundsContradict,

    /// <summary>What must be given at least, or is fixed, is more than there is.</summary>
    TotalIsBelowTheLeast,

    /// <summary>What can be given at most, to those with a weight, is less than there is.</summary>
    TotalIsAboveTheMost,

    /// <summary>There is something to share, and nobody who shares has a weight.</summary>
    NobodyHasWeight,

    /// <summary>A lot was drawn by somebody who was not in it, or names somebody twice.</summary>
    LotIsFalse,

    /// <summary>A lot settles nothing that was to be settled.</summary>
    LotIsUnused,
}
