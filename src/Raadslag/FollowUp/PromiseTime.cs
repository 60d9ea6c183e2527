namespace Raadslag.FollowUp;

/// <summary>When a promise falls due, as far as its sentence says.</summary>
public abstract record PromiseTime
{
    private PromiseTime() { }

    /// <summary>On a certain day.</summary>
    public sealed record OnDay(DateOnly Day) : PromiseTime;

    /// <summary>On that day at the latest, the day included.</summary>
    public sealed record ByDay(DateOnly Day) : PromiseTime;

    /// <summary>Some time in a month, a quarter, a season or a year, both days included.</summary>
    public sealed record During(DateOnly From, DateOnly To) : PromiseTime;

    /// <summary>At the next meeting.</summary>
    public sealed record NextMeeting : PromiseTime;

    /// <summary>At some later meeting.</summary>
    public sealed record ComingMeeting : PromiseTime;

    /// <summary>Again and again: at least every so many months, 24 for every second year.</summary>
    public sealed record Recurring(int EveryMonths) : PromiseTime;

    /// <summary>The sentence does not say.</summary>
    public sealed record Unspecified : PromiseTime;
}
