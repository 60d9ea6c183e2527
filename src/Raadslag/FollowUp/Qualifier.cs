using System.Collections.Frozen;

namespace Raadslag.FollowUp;

/// <summary>What the words before a time make of it: at the latest, before it, early or late in it.</summary>
internal readonly record struct Qualifier
{
    private const int FarthestWord = 6;

    private static readonly FrozenSet<string> Inclusive = PromiseWords.Of("inclusive");
    private static readonly FrozenSet<string> Exclusive = PromiseWords.Of("exclusive");
    private static readonly FrozenSet<string> Early = PromiseWords.Of("early");
    private static readonly FrozenSet<string> Middle = PromiseWords.Of("middle");
    private static readonly FrozenSet<string> Late = PromiseWords.Of("late");
    private static readonly FrozenSet<string> Course = PromiseWords.Of("course");
    private static readonly FrozenSet<string> Between = PromiseWords.Of("between");
    private static readonly FrozenDictionary<string, int> Units = PromiseWords.Numbers("unit");
    private static readonly FrozenDictionary<string, int> Numbers = PromiseWords.Numbers("number");

    private bool IsInclusive { get; init; }

    // days before the first day of the time; null when nothing says before
    private int? DaysBefore { get; init; }

    private string Part { get; init; }

    /// <summary>Whether the word takes a part of what follows: <i>udgangen</i>, <i>løbet</i>.</summary>
    public static bool IsPart(string word) =>
        Early.Contains(word) || Middle.Contains(word) || Late.Contains(word) || Course.Contains(word);

    /// <summary>Read backwards from the time.</summary>
    public static Qualifier Before(List<SentenceWord> words, int time)
    {
        var read = new Qualifier { Part = "" };
        for (var at = time - 1; at >= 0 && time - at <= FarthestWord && !words[at + 1].IsAfterBreak; at--)
        {
            var word = words[at].Text;
            if (Inclusive.Contains(word))
            {
                return read with { IsInclusive = true };
            }

            if (Exclusive.Contains(word))
            {
                return read with { DaysBefore = CountedBack(words, at) };
            }

            if (IsPart(word))
            {
                read = read with { Part = word };
            }
            else if (!Between.Contains(word))
            {
                break;
            }
        }

        return read;
    }

    /// <summary>The time as a whole.</summary>
    public PromiseTime Of(DaySpan days)
    {
        var part =
            days.From == days.To ? days
            : Early.Contains(Part) ? days.Early()
            : Middle.Contains(Part) ? days.Middle()
            : Late.Contains(Part) ? days.Late()
            : days;

        return (DaysBefore, IsInclusive) switch
        {
            // before the end of June: the last day of June is in time
            ({ } _, _) when Late.Contains(Part) => new PromiseTime.ByDay(part.To),
            ({ } before, _) => new PromiseTime.ByDay(part.Before(before)),
            (null, true) => new PromiseTime.ByDay(part.To),
            (null, false) when days.From == days.To => new PromiseTime.OnDay(days.From),
            (null, false) => new PromiseTime.During(part.From, part.To),
        };
    }

    // "senest seks uger inden den 1. januar" is 42 days before it; "inden den 1. januar" is the day before
    private static int CountedBack(List<SentenceWord> words, int before) =>
        before >= 2
        && Units.TryGetValue(words[before - 1].Text, out var unit)
        && (
            Numbers.TryGetValue(words[before - 2].Text, out var number)
            || int.TryParse(words[before - 2].Text, out number) && number < 400
        )
            ? number * unit
            : 1;
}
