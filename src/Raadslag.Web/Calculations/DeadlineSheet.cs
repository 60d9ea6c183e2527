using Raadslag.Law.Deadlines;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Calculations;

/// <summary>How a deadline is worded.</summary>
internal enum DeadlineWording
{
    /// <summary>"Senest tre hverdage før".</summary>
    WeekdaysBefore,

    /// <summary>"Senest seks uger før".</summary>
    WeeksBefore,

    /// <summary>"Inden den 10. september".</summary>
    Before,

    /// <summary>"Første hverdag efter".</summary>
    WeekdaysAfter,
}

/// <summary>A deadline as it is shown: the last day, and the days counted on the way to it.</summary>
internal static class DeadlineSheet
{
    /// <summary>The worksheet of a deadline.</summary>
    /// <param name="wording">How it is worded.</param>
    /// <param name="day">The day it is counted from.</param>
    /// <param name="count">How many weekdays or weeks; not used for "inden".</param>
    /// <param name="rule">What counts as a weekday.</param>
    public static Worksheet Of(DeadlineWording wording, DateOnly day, int count, WeekdayRule rule)
    {
        var deadline = wording switch
        {
            DeadlineWording.WeekdaysBefore => Deadline.WeekdaysBefore(day, count, rule),
            DeadlineWording.WeeksBefore => Deadline.WeeksBefore(day, count),
            DeadlineWording.Before => Deadline.Before(day),
            DeadlineWording.WeekdaysAfter => Deadline.WeekdaysAfter(day, count, rule),
        };
        return new Worksheet(Title(wording, day, count), Result(wording, deadline.Day))
        {
            Tables = deadline.Days is [] ? [] : [Days(deadline)],
            Notes = [.. Notes(wording, deadline, rule)],
        };
    }

    private static string Title(DeadlineWording wording, DateOnly day, int count) =>
        wording switch
        {
            DeadlineWording.WeekdaysBefore => $"Senest {Counted(count, "hverdag", "hverdage")} før {day.InWords}",
            DeadlineWording.WeeksBefore => $"Senest {Counted(count, "uge", "uger")} før {day.InWords}",
            DeadlineWording.Before => $"Inden {day.InWords}",
            DeadlineWording.WeekdaysAfter => count == 1
                ? $"Første hverdag efter {day.InWords}"
                : $"{count}. hverdag efter {day.InWords}",
        };

    private static string Result(DeadlineWording wording, DateOnly last) =>
        wording == DeadlineWording.WeekdaysAfter ? $"Det er {last.InWords}." : $"Sidste dag er {last.InWords}.";

    private static WorksheetTable Days(Deadline deadline) =>
        new(
            "Dagene, talt en for en",
            [new("Dag"), new("Nr.", IsNumber: true), new("Tælles ikke med")],
            [
                .. deadline.Days.Select(day =>
                    (IReadOnlyList<WorksheetCell>)
                        [
                            day.Day.InWords,
                            day.Number is { } number ? DanishFigures.Whole(number) : "",
                            day.Skipped is { } reason ? reason.InDanish(day.Day) : "",
                        ]
                ),
            ]
        );

    private static IEnumerable<string> Notes(DeadlineWording wording, Deadline deadline, WeekdayRule rule)
    {
        switch (wording)
        {
            case DeadlineWording.WeekdaysBefore:
                yield return "Mødets egen dag tælles ikke. Den sidste dag er selv i tide. Det er vores læsning.";
                yield return Weekdays(rule);
                break;
            case DeadlineWording.WeekdaysAfter:
                yield return "Dagen selv tælles ikke.";
                yield return Weekdays(rule);
                break;
            case DeadlineWording.WeeksBefore:
                yield return "Samme ugedag så mange uger før. Den sidste dag er selv i tide.";
                break;
            case DeadlineWording.Before:
                yield return "»Inden« en dag er senest dagen før. Det er vores læsning.";
                break;
        }

        if (deadline.Days is [] && rule.Skips(deadline.Day) is { } reason)
        {
            yield return $"Dagen er ikke en hverdag ({reason.InDanish(deadline.Day)}). Reglen flytter den ikke.";
        }
    }

    private static string Weekdays(WeekdayRule rule)
    {
        (bool Counts, string Name)[] days =
        [
            (rule.Saturdays, "lørdage"),
            (rule.ConstitutionDay, "5. juni"),
            (rule.ChristmasEve, "24. december"),
            (rule.NewYearsEve, "31. december"),
        ];
        string[] counted = [.. days.Where(day => day.Counts).Select(day => day.Name)];
        string[] skipped = [.. days.Where(day => !day.Counts).Select(day => day.Name)];
        return $"Søndage og helligdage er aldrig hverdage. "
            + (counted is [] ? "" : $"{Capital(DanishNames.Listed(counted))} tæller med her. ")
            + (skipped is [] ? "" : $"{Capital(DanishNames.Listed(skipped))} tæller ikke med her.");
    }

    private static string Capital(string text) => char.ToUpper(text[0], DanishDates.Culture) + text[1..];

    private static string Counted(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
