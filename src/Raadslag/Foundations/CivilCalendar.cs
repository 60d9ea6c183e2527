namespace Raadslag.Foundations;

/// <summary>The calendar on the wall in Denmark: the only place that knows which day it is.</summary>
public sealed class CivilCalendar(TimeProvider time)
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The day it is in Copenhagen.</summary>
    public DateOnly Today() => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Copenhagen).DateTime);

    /// <summary>The moment it is, in UTC, as the database keeps it.</summary>
    public DateTime Now() => time.GetUtcNow().UtcDateTime;
}
