using Raadslag.Law.Deadlines;

namespace Raadslag.Pretreatment;

/// <summary>The last day on which a meeting's papers can come in (<i>materialefrist</i>).</summary>
public static class PaperDeadline
{
    /// <summary>What a circle asks for until it says otherwise.</summary>
    public const int UsualWeekdays = 5;

    /// <summary>No circle has asked for its papers more than a quarter before.</summary>
    public const int MostWeekdays = 60;

    /// <summary>Whether papers can be asked for so many weekdays before.</summary>
    public static bool Allows(int weekdays) => weekdays is >= 1 and <= MostWeekdays;

    /// <summary>The deadline, with the days counted back to it.</summary>
    /// <param name="meeting">The meeting; its own day is not counted.</param>
    /// <param name="rule">What counts as a weekday.</param>
    public static Deadline Of(CircleMeeting meeting, WeekdayRule rule) =>
        Deadline.WeekdaysBefore(meeting.Date, meeting.WeekdaysForPapers, rule);
}
