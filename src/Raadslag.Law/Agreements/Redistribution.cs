namespace Raadslag.Law.Agreements;

/// <summary>Calculated parts, and what is agreed to change in them (<i>omfordeling efter aftale</i>).</summary>
/// <param name="Parts">What has been calculated for everybody, in the order it is printed in.</param>
public sealed record Redistribution(IReadOnlyList<CalculatedPart> Parts)
{
    /// <summary>What the parts must add up to, such as the quota of the region; null when that is not said apart.</summary>
    public long? Quota { get; init; }

    /// <summary>The changes agreed, in the order they were agreed; somebody can have several.</summary>
    public IReadOnlyList<AgreedChange> Changes { get; init; } = [];

    /// <summary>Those that have nothing by a standing agreement.</summary>
    public IReadOnlyList<StandingExemption> Exemptions { get; init; } = [];
}

/// <summary>What has been calculated for one of those that share.</summary>
/// <param name="Who">The municipality, or other; nobody else is called the same.</param>
/// <param name="Part">Its part, from 0.</param>
public sealed record CalculatedPart(string Who, int Part);

/// <summary>One change to a part.</summary>
/// <param name="Who">Whose part.</param>
/// <param name="Change">What is added; negative for what is taken away; not 0.</param>
/// <param name="Reason">Why.</param>
public sealed record AgreedChange(string Who, int Change, string Reason);

/// <summary>An agreement, until further notice, that somebody has nothing (<i>fritagelse</i>).</summary>
/// <param name="Who">The one that is exempt.</param>
/// <param name="Reason">Why.</param>
public sealed record StandingExemption(string Who, string Reason)
{
    /// <summary>The first year it applied to; null when that is not known.</summary>
    public int? SinceYear { get; init; }

    /// <summary>Who takes all of the part over; null when the changes must hand it on.</summary>
    public string? TakenOverBy { get; init; }
}
