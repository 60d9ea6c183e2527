namespace Raadslag.Law.Committees;

/// <summary>How far a group election has come, and why it stopped there; its places are the explanation.</summary>
public abstract record GroupElectionResult
{
    private GroupElectionResult() { }

    /// <summary>All places are shared out.</summary>
    /// <param name="Places">Every place, in the order in which the groups choose.</param>
    public sealed record Complete(IReadOnlyList<GroupPlace> Places) : GroupElectionResult;

    /// <summary>Groups stand equal, and a lot must say who chooses first (<i>lodtrækning</i>).</summary>
    /// <param name="Places">The places before it.</param>
    /// <param name="Place">The number of the place the lot is for.</param>
    /// <param name="Between">The groups with equal quotients, in the order of the groups.</param>
    public sealed record LotRequired(IReadOnlyList<GroupPlace> Places, int Place, IReadOnlyList<string> Between)
        : GroupElectionResult;

    /// <summary>Nothing was calculated, for the election as given makes no sense.</summary>
    /// <param name="Why">What is wrong.</param>
    /// <param name="Subject">The group, the number of the place, or those in the lot.</param>
    public sealed record Refused(GroupElectionRefusal Why, string Subject) : GroupElectionResult;
}

/// <summary>One line of the calculation: this place, to this group, for its heads over this divisor.</summary>
/// <param name="Number">The number of the place, from 1; the group chooses as that number in turn.</param>
/// <param name="Group">The group whose quotient gave it the place.</param>
/// <param name="Heads">The heads of that group.</param>
/// <param name="Divisor">What they are divided by: 1 for its first place, 2 for its second, and so on.</param>
/// <param name="ByLot">Whether a lot put it before others with an equal quotient; the last of equals stands without.</param>
public sealed record GroupPlace(int Number, string Group, int Heads, int Divisor, bool ByLot)
{
    /// <summary>The group that took the place when <see cref="Group"/> gave it up; null when it was kept.</summary>
    public string? TakenOverBy { get; init; }

    /// <summary>The group that appoints to the place.</summary>
    public string Holder => TakenOverBy ?? Group;
}

/// <summary>Why a group election cannot be calculated.</summary>
public enum GroupElectionRefusal
{
    /// <summary>There are fewer than 2 places, or more than <see cref="GroupMethod.MostPlaces"/>.</summary>
    PlacesAreOutOfRange,

    /// <summary>No group is named.</summary>
    NoGroups,

    /// <summary>A group has no name.</summary>
    GroupHasNoName,

    /// <summary>Two groups have one name.</summary>
    GroupIsThereTwice,

    /// <summary>A group has no heads, or fewer than none.</summary>
    HeadsAreNotPositive,

    /// <summary>The places are for members only, and there are more of them than heads.</summary>
    PlacesExceedHeads,

    /// <summary>A lot was drawn by somebody who was not in it, or names somebody twice.</summary>
    LotIsFalse,

    /// <summary>A lot settles nothing that was to be settled.</summary>
    LotIsUnused,

    /// <summary>A waiver is of a place that is not among the places.</summary>
    PlaceIsUnknown,

    /// <summary>One place is given up twice.</summary>
    PlaceIsWaivedTwice,

    /// <summary>A group gives up a place that its quotients did not give it.</summary>
    PlaceIsNotTheGroups,

    /// <summary>A place is given up, and no group takes it.</summary>
    TakerIsUnknown,

    /// <summary>A group gives up a place to itself.</summary>
    TakerIsTheGiver,

    /// <summary>The places are for members only, and a group has taken more than it has heads.</summary>
    TakerHasTooFewHeads,
}
