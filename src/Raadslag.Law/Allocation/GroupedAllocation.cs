using Raadslag.Law.Elections;

namespace Raadslag.Law.Allocation;

/// <summary>
/// A whole number shared out on two levels, such as the country's to the councils and each council's to its municipalities.
/// </summary>
/// <param name="Method">How exact shares become whole numbers, on both levels.</param>
/// <param name="Total">What is shared out, at least 0.</param>
/// <param name="Groups">The upper level, in the order it is printed in; the order decides nothing.</param>
public sealed record GroupedAllocation(ApportionmentMethod Method, int Total, IReadOnlyList<AllocationGroup> Groups)
{
    /// <summary>The lots already drawn on either level, in the order they were drawn.</summary>
    public IReadOnlyList<DrawnLot> Lots { get; init; } = [];
}

/// <summary>Those of the lower level that share what their group gets.</summary>
/// <param name="Id">What the group is called; nobody else on either level is called the same.</param>
/// <param name="Shares">Who shares, in the order they are printed in.</param>
public sealed record AllocationGroup(string Id, IReadOnlyList<AllocationShare> Shares)
{
    /// <summary>What the group gets whatever the key says; null when the key decides.</summary>
    public int? Fixed { get; init; }
}

/// <summary>What came of an allocation on two levels.</summary>
public abstract record GroupedResult
{
    private GroupedResult() { }

    /// <summary>Shared out, or waiting for lots on one of the levels.</summary>
    /// <param name="Between">
    /// The upper level: what is shared between the groups, which is all but the parts that are fixed below.
    /// </param>
    /// <param name="Groups">Each group; none while the upper level waits for a lot.</param>
    public sealed record Allocated(Apportionment.Settled Between, IReadOnlyList<GroupPart> Groups) : GroupedResult
    {
        /// <summary>The lots that must be drawn before all is shared out: those of the upper level first.</summary>
        public IEnumerable<Apportionment.LotRequired> LotsRequired =>
            Groups.Select(group => group.Within).Prepend(Between).OfType<Apportionment.LotRequired>();
    }

    /// <summary>Nothing was calculated, for the allocation as given makes no sense.</summary>
    /// <param name="Why">What is wrong.</param>
    /// <param name="Subject">Who or what number it is about.</param>
    public sealed record Refused(AllocationRefusal Why, string Subject) : GroupedResult;
}

/// <summary>What one group got, and how it was shared.</summary>
/// <param name="Id">The group.</param>
/// <param name="Total">What it got, with the parts that are fixed.</param>
/// <param name="Within">The lower level.</param>
public sealed record GroupPart(string Id, int Total, Apportionment.Settled Within);
