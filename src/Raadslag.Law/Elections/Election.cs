namespace Raadslag.Law.Elections;

/// <summary>Seats to be shared out, the lists that compete for them, and what has been settled by lot already.</summary>
/// <param name="Method">The method of calculation.</param>
/// <param name="Seats">How many seats there are; none is allowed.</param>
/// <param name="Lists">The lists, in the order they are printed in; the order decides nothing.</param>
public sealed record Election(ApportionmentMethod Method, int Seats, IReadOnlyList<ElectionList> Lists)
{
    /// <summary>The share of all votes that a list must have, exactly that much included; null when there is none.</summary>
    public Share? Threshold { get; init; }

    /// <summary>The lots already drawn, in the order they were drawn.</summary>
    public IReadOnlyList<DrawnLot> Lots { get; init; } = [];
}

/// <summary>A part of a whole, as two whole numbers: 2 of 100 is 2 %.</summary>
/// <param name="Part">The part, from 0 up to the whole, both ends included.</param>
/// <param name="Whole">The whole, at least 1.</param>
public readonly record struct Share(long Part, long Whole);

/// <summary>A lot drawn by people (<i>lodtrækning</i>): which of those that stood equal got the seat.</summary>
/// <param name="Between">All that stood equal, in any order.</param>
/// <param name="Winner">The one drawn, among them.</param>
public sealed record DrawnLot(IReadOnlyList<string> Between, string Winner)
{
    /// <summary>Whether somebody won who was not in it, or somebody is named twice.</summary>
    internal bool IsFalse =>
        !Between.Contains(Winner, StringComparer.Ordinal)
        || Between.Distinct(StringComparer.Ordinal).Count() != Between.Count;
}
