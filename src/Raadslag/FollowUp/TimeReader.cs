using System.Collections.Frozen;
using System.Globalization;

namespace Raadslag.FollowUp;

/// <summary>Reads the times a sentence names, seen from the day it was written.</summary>
internal sealed class TimeReader(List<SentenceWord> words, DateOnly writtenOn)
{
    private const int FarthestPast = 4;

    private static readonly FrozenDictionary<string, int> MonthNames = PromiseWords.Numbers("month");
    private static readonly FrozenDictionary<string, int> Seasons = PromiseWords.Numbers("season");
    private static readonly FrozenDictionary<string, int> Ordinals = PromiseWords.Numbers("ordinal");
    private static readonly FrozenDictionary<string, int> Parts = PromiseWords.Numbers("part");
    private static readonly FrozenDictionary<string, int> Cycles = PromiseWords.Numbers("cycle");
    private static readonly FrozenSet<string> Every = PromiseWords.Of("every");
    private static readonly FrozenSet<string> Amounts = PromiseWords.Of("amount");
    private static readonly FrozenSet<string> Past = PromiseWords.Of("past");
    private static readonly FrozenSet<string> BeforeTime = PromiseWords.Of("before-time");
    private static readonly FrozenSet<string> Of = PromiseWords.Of("of");
    private static readonly (Phrase Phrase, int Months)[] Recurring = PromiseWords.Amounts("recurring");
    private static readonly PhraseBook NextMeetings = PromiseWords.Phrases("next-meeting");
    private static readonly PhraseBook ComingMeetings = PromiseWords.Phrases("coming-meeting");

    /// <summary>In the order of the sentence.</summary>
    public List<NamedTime> Times()
    {
        var times = new List<NamedTime>();
        for (var at = 0; at < words.Count; )
        {
            var named = RecurringAt(at) ?? SpanAt(at) ?? MeetingAt(at);
            if (named is not null)
            {
                times.Add(named);
            }

            at = named?.End ?? at + 1;
        }

        return times;
    }

    private NamedTime? RecurringAt(int at)
    {
        if (at > 0 && Amounts.Contains(words[at - 1].Text))
        {
            return null;
        }

        foreach (var (phrase, months) in Recurring)
        {
            if (phrase.IsAt(words, at, out var end))
            {
                return new NamedTime(new PromiseTime.Recurring(months), at, end, IsToCome: true);
            }
        }

        if (!Every.Contains(words[at].Text))
        {
            return null;
        }

        var number = OrdinalAt(at + 1);
        var cycle = at + (number is null ? 1 : 2);
        return Cycles.TryGetValue(TextAt(cycle), out var length) && (number ?? 1) is >= 1 and <= 20 and var every
            ? new NamedTime(new PromiseTime.Recurring(every * length), at, cycle + 1, IsToCome: true)
            : null;
    }

    private NamedTime? MeetingAt(int at) =>
        NextMeetings.EndAt(words, at) is { } next
            ? new NamedTime(new PromiseTime.NextMeeting(), at, next, IsToCome: true)
        : ComingMeetings.EndAt(words, at) is { } coming
            ? new NamedTime(new PromiseTime.ComingMeeting(), at, coming, IsToCome: true)
        : null;

    private NamedTime? SpanAt(int at) =>
        DayAt(at) ?? NumericDayAt(at) ?? MonthAt(at) ?? PartAt(at) ?? SeasonAt(at) ?? WholeYearAt(at);

    // 5. februar, 5. februar 2027
    private NamedTime? DayAt(int at)
    {
        if (NumberAt(at) is not { } day || !MonthNames.TryGetValue(TextAt(at + 1), out var month))
        {
            return null;
        }

        var year = YearAt(at + 2);
        return year is null && HasBeen(at, at + 2)
            ? null
            : Qualified(DaySpan.Day(year, month, day, writtenOn), at, year is null ? at + 2 : at + 3);
    }

    // 05-02-2027, 5/2 2027
    private NamedTime? NumericDayAt(int at) =>
        NumberAt(at) is { } day && NumberAt(at + 1) is >= 1 and <= 12 and var month && YearAt(at + 2) is { } year
            ? Qualified(DaySpan.Day(year, month, day, writtenOn), at, at + 3)
            : null;

    private NamedTime? MonthAt(int at)
    {
        if (!MonthNames.TryGetValue(TextAt(at), out var month))
        {
            return null;
        }

        var year = YearAt(at + 1);
        return year is null && (!IsAfterTimeWord(at) || HasBeen(at, at + 1))
            ? null
            : Qualified(DaySpan.Months(year, month, 1, writtenOn), at, year is null ? at + 1 : at + 2);
    }

    // 2. kvartal 2027, andet halvår af 2027
    private NamedTime? PartAt(int at)
    {
        if (OrdinalAt(at) is not { } number || !Parts.TryGetValue(TextAt(at + 1), out var length))
        {
            return null;
        }

        var yearAt = Of.Contains(TextAt(at + 2)) || BeforeTime.Contains(TextAt(at + 2)) ? at + 3 : at + 2;
        var year = YearAt(yearAt);
        return number >= 1 && number <= 12 / length
            ? Qualified(
                DaySpan.Months(year, (number - 1) * length + 1, length, writtenOn),
                at,
                year is null ? at + 2 : yearAt + 1
            )
            : null;
    }

    private NamedTime? SeasonAt(int at)
    {
        var year = YearAt(at + 1);
        return Seasons.TryGetValue(TextAt(at), out var month) && (year is not null || IsAfterTimeWord(at))
            ? Qualified(DaySpan.Months(year, month, 3, writtenOn), at, year is null ? at + 1 : at + 2)
            : null;
    }

    // "i 2027-29" says how long, not when
    private NamedTime? WholeYearAt(int at) =>
        YearAt(at) is { } year && IsAfterTimeWord(at) && NumberAt(at + 1) is null
            ? Qualified(DaySpan.Months(year, 1, 12), at, at + 1)
            : null;

    private NamedTime? Qualified(DaySpan? span, int start, int end)
    {
        if (span is not { } days || Qualifier.Before(words, start).Of(days) is not { } time)
        {
            return null;
        }

        var isToCome = time switch
        {
            PromiseTime.OnDay on => on.Day > writtenOn,
            PromiseTime.ByDay by => by.Day >= writtenOn,
            // "i juni", written in June, is now; "i efteråret", written in October, may be later
            PromiseTime.During { From: var from, To: var to } => from > writtenOn
                || (to > writtenOn && new DaySpan(from, to) is { LastsAMonth: false, LastsAYear: false }),
            _ => false,
        };
        return new NamedTime(time, start, end, isToCome);
    }

    // "blev i juni" and "i juni blev"
    private bool HasBeen(int at, int end)
    {
        if (end < words.Count && !words[end].IsAfterBreak && Past.Contains(words[end].Text))
        {
            return true;
        }

        for (var before = at; before > 0 && at - before < FarthestPast && !words[before].IsAfterBreak; before--)
        {
            if (Past.Contains(words[before - 1].Text))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAfterTimeWord(int at) =>
        at > 0
        && (
            BeforeTime.Contains(words[at - 1].Text)
            || (Of.Contains(words[at - 1].Text) && Qualifier.IsPart(at > 1 ? words[at - 2].Text : ""))
        );

    private string TextAt(int at) => at < words.Count ? words[at].Text : "";

    private int? OrdinalAt(int at) => Ordinals.TryGetValue(TextAt(at), out var ordinal) ? ordinal : NumberAt(at);

    private int? YearAt(int at) =>
        TextAt(at).Length == 4 && NumberAt(at) is >= 1900 and < 2200 and var year ? year : null;

    private int? NumberAt(int at) =>
        TextAt(at) is { Length: > 0 and <= 4 } digits
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

/// <summary>A time a sentence names.</summary>
/// <param name="Time">The time.</param>
/// <param name="Start">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="IsToCome">Whether it was still to come when the sentence was written.</param>
internal sealed record NamedTime(PromiseTime Time, int Start, int End, bool IsToCome);
