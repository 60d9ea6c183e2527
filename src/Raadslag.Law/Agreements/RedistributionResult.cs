namespace Raadslag.Law.Agreements;

/// <summary>What came of a redistribution.</summary>
public abstract record RedistributionResult
{
    private RedistributionResult() { }

    /// <summary>The parts as agreed; together they are what they were.</summary>
    /// <param name="Lines">Everybody, in the order of the parts.</param>
    public sealed record Agreed(IReadOnlyList<RedistributionLine> Lines) : RedistributionResult
    {
        /// <summary>The sum of the calculated parts.</summary>
        public long Calculated => Lines.Sum(line => (long)line.Calculated);

        /// <summary>The sum of the decided parts, the same.</summary>
        public long Decided => Lines.Sum(line => (long)line.Decided);
    }

    /// <summary>The changes do not make an agreement.</summary>
    /// <param name="Why">What is wrong.</param>
    /// <param name="Subject">Who it is about, or the number.</param>
    public sealed record Refused(RedistributionRefusal Why, string Subject) : RedistributionResult;
}

/// <summary>One line: what was calculated, what was changed and why, and what was decided.</summary>
/// <param name="Who">The municipality, or other.</param>
/// <param name="Calculated">The calculated part.</param>
/// <param name="Changes">First what an exemption moves, then the agreed changes, in their order.</param>
/// <param name="Decided">The part with the changes.</param>
public sealed record RedistributionLine(string Who, int Calculated, IReadOnlyList<AgreedChange> Changes, int Decided)
{
    /// <summary>The agreement by which it has nothing; null when it is not exempt.</summary>
    public StandingExemption? Exemption { get; init; }
}

/// <summary>Why changes do not make an agreement.</summary>
public enum RedistributionRefusal
{
    /// <summary>A part is of nobody.</summary>
    PartHasNoName,

    /// <summary>Two parts are of the same.</summary>
    PartIsThereTwice,

    /// <summary>A calculated part is negative.</summary>
    PartIsNegative,

    /// <summary>The calculated parts together are not the quota; the subject is what they are.</summary>
    PartsAreNotTheQuota,

    /// <summary>A change or an exemption is of, or to, somebody who has no part.</summary>
    NameIsUnknown,

    /// <summary>A change or an exemption has no reason.</summary>
    ReasonIsMissing,

    /// <summary>A change changes nothing.</summary>
    ChangeIsNothing,

    /// <summary>Somebody is exempt twice.</summary>
    ExemptionIsThereTwice,

    /// <summary>Something is given to somebody who is exempt.</summary>
    GivenToExempt,

    /// <summary>The changes do not add up to 0; the subject is what they add up to.</summary>
    ChangesDoNotAddUp,

    /// <summary>More is taken from somebody than it has.</summary>
    PartWouldBeNegative,

    /// <summary>Somebody who is exempt is left with something.</summary>
    ExemptHasSomethingLeft,

    /// <summary>Somebody would have more than can be counted.</summary>
    PartIsTooLarge,
}
