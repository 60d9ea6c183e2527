namespace Raadslag.Law.Elections;

/// <summary>How far a distribution of seats has come, and why it stopped there; its steps are the explanation.</summary>
public abstract record Apportionment
{
    private Apportionment() { }

    /// <summary>All seats are shared out.</summary>
    public sealed record Complete : Settled
    {
        internal Complete() { }
    }

    /// <summary>The law leaves seats to chance between some that stand equal (<i>lodtrækning</i>).</summary>
    public sealed record LotRequired : Settled
    {
        internal LotRequired() { }

        /// <summary>How many seats they have between them; fewer than they are.</summary>
        public required int Seats { get; init; }

        /// <summary>The lists or alliances that stand equal, in the order of the lists; the lot is for one seat.</summary>
        public required IReadOnlyList<string> Between { get; init; }
    }

    /// <summary>Nothing was calculated, for the election as given makes no sense.</summary>
    /// <param name="Why">What is wrong.</param>
    /// <param name="Subject">The list, alliance or number it is about.</param>
    public sealed record Refused(ElectionRefusal Why, string Subject) : Apportionment;

    /// <summary>A distribution with its steps, as far as it could go.</summary>
    public abstract record Settled : Apportionment
    {
        private protected Settled() { }

        /// <summary>The seats of every list so far, with 0 for those without, in the order of the lists.</summary>
        public required IReadOnlyDictionary<string, int> SeatsOf { get; init; }

        /// <summary>Each seat to a list, in the order they were won; empty for quotas, which know no order.</summary>
        public required IReadOnlyList<SeatAward> Order { get; init; }

        /// <summary>Every calculation made: first that between alliances and lists outside them, then inside each.</summary>
        public required IReadOnlyList<Distribution> Distributions { get; init; }
    }
}

/// <summary>One calculation: seats shared between those that stand side by side.</summary>
/// <param name="Alliance">The alliance it is within; null for the outermost.</param>
/// <param name="Seats">How many seats there were to share.</param>
public sealed record Distribution(string? Alliance, int Seats)
{
    /// <summary>The seats in the order they were won; with quotas, those won by remainders.</summary>
    public required IReadOnlyList<SeatAward> Awards { get; init; }

    /// <summary>What each won by whole quotas; empty for methods that divide.</summary>
    public IReadOnlyList<QuotaShare> Quotas { get; init; } = [];
}

/// <summary>One line of the calculation: this seat, to this list or alliance, for this quotient.</summary>
/// <param name="Seat">The number of the seat within the calculation, from 1.</param>
/// <param name="To">The list or alliance.</param>
/// <param name="Quotient">The quotient that won; with quotas, the remainder.</param>
/// <param name="ByLot">Whether a lot decided between equals.</param>
public readonly record struct SeatAward(int Seat, string To, Quotient Quotient, bool ByLot);

/// <summary>How often the quota goes into the votes, and what is left.</summary>
/// <param name="Name">The list or alliance.</param>
/// <param name="Whole">Its seats by whole quotas.</param>
/// <param name="Remainder">The votes left over.</param>
public readonly record struct QuotaShare(string Name, int Whole, Quotient Remainder);

/// <summary>Why an election cannot be calculated.</summary>
public enum ElectionRefusal
{
    /// <summary>There are fewer than no seats, or more than <see cref="ProportionalElection.MostSeats"/>.</summary>
    SeatsAreOutOfRange,

    /// <summary>A list has no name.</summary>
    ListHasNoName,

    /// <summary>Two lists have one name.</summary>
    ListIsThereTwice,

    /// <summary>An alliance is called as a list, or stands in two places.</summary>
    AllianceIsAmbiguous,

    /// <summary>A list has fewer than no votes.</summary>
    VotesAreNegative,

    /// <summary>There are more votes than <see cref="ProportionalElection.MostVotes"/>.</summary>
    VotesAreTooMany,

    /// <summary>There are seats, and nobody has a vote that counts.</summary>
    NobodyHasVotes,

    /// <summary>A list has fewer than no candidates.</summary>
    CandidatesAreNegative,

    /// <summary>There are more seats than candidates of lists with votes that count.</summary>
    SeatsExceedCandidates,

    /// <summary>The threshold is not a share from 0 to 1.</summary>
    ThresholdIsNoShare,

    /// <summary>A lot was drawn by somebody who was not in it, or names somebody twice.</summary>
    LotIsFalse,

    /// <summary>A lot settles nothing that was to be settled.</summary>
    LotIsUnused,
}
