using Raadslag.Law.Elections;

namespace Raadslag.Law.Committees;

/// <summary>Places of a committee to be shared between groups of members of a council (<i>gruppevalg</i>).</summary>
/// <param name="Places">How many places there are, at least 2; a single place is elected by majority (§ 24, stk. 1).</param>
/// <param name="Groups">The groups, in the order they are printed in; the order decides nothing.</param>
public sealed record GroupElection(int Places, IReadOnlyList<ElectionGroup> Groups)
{
    /// <summary>
    /// Whether the places are for the members themselves, one each; false where a group may appoint others too, as the
    /// polling staff at elections.
    /// </summary>
    public bool IsForMembersOnly { get; init; } = true;

    /// <summary>The lots already drawn, in the order they were drawn; each is for one place.</summary>
    public IReadOnlyList<DrawnLot> Lots { get; init; } = [];

    /// <summary>The places given up to another group.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];
}

/// <summary>Members that have joined for the election (<i>valggruppe</i>).</summary>
/// <param name="Name">What it is called; no other is called the same.</param>
/// <param name="Heads">Its members present, at least 1; those agreed on when all present agree to count otherwise.</param>
public sealed record ElectionGroup(string Name, int Heads);

/// <summary>A group gives up a place, and another takes it (<i>afkald</i>).</summary>
/// <param name="Place">The number of the place, from 1.</param>
/// <param name="By">The group whose quotient gave it the place.</param>
/// <param name="To">The group that takes it.</param>
public sealed record Waiver(int Place, string By, string To);
