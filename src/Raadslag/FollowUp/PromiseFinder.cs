using System.Collections.Frozen;
using Raadslag.Publishing;

namespace Raadslag.FollowUp;

/// <summary>
/// Finds the sentences of a text that promise something for later. It had rather miss one than suggest what is none:
/// what has been done, what depends on something, and what is only recommended are passed over.
/// </summary>
public static class PromiseFinder
{
    private const int FarthestNegation = 5;
    private const int LongestClause = 40;

    private static readonly PhraseBook Conditions = PromiseWords.Phrases("condition");
    private static readonly PhraseBook Recommendations = PromiseWords.Phrases("recommendation");
    private static readonly PhraseBook Promises = PromiseWords.Phrases("promise");
    private static readonly PhraseBook Duties = PromiseWords.Phrases("duty");
    private static readonly PhraseBook Actions = PromiseWords.Phrases("action");
    private static readonly FrozenSet<string> Relatives = PromiseWords.Of("relative");
    private static readonly FrozenSet<string> Negations = PromiseWords.Of("negation");

    /// <summary>
    /// The promises in the order of the text. A sentence is a run of characters of one of the text's
    /// <see cref="MarkdownParts.Paragraphs">paragraphs</see>, exactly as it stands there. A heading with a time is no
    /// promise but gives its time to the paragraph or the list under it.
    /// </summary>
    /// <param name="markdown">The text.</param>
    /// <param name="writtenOn">The day it was written: what was to come then is a promise.</param>
    public static IReadOnlyList<FoundPromise> Find(string markdown, DateOnly writtenOn)
    {
        var found = new List<FoundPromise>();
        PromiseTime? headingTime = null;
        MarkdownParagraph? last = null;
        foreach (var paragraph in MarkdownParts.Paragraphs(markdown))
        {
            if (paragraph.IsHeading)
            {
                headingTime = TimeOfHeading(paragraph.Text, writtenOn);
            }
            else if (last is { IsHeading: false } && !(last.IsItem && paragraph.IsItem))
            {
                headingTime = null;
            }

            foreach (var sentence in paragraph.IsHeading ? [] : Sentences.In(paragraph.Text))
            {
                if (PromisedIn(sentence, writtenOn, headingTime) is { } time)
                {
                    found.Add(new FoundPromise(sentence, time));
                }
            }

            last = paragraph;
        }

        return found;
    }

    // "Fordeling i 2027" tells what it is about, not when
    private static PromiseTime? TimeOfHeading(string heading, DateOnly writtenOn) =>
        Due(new TimeReader(SentenceWord.In(heading), writtenOn).Times()) switch
        {
            PromiseTime.During { From: var from, To: var to } when new DaySpan(from, to).LastsAYear => null,
            var time => time,
        };

    private static PromiseTime? PromisedIn(string sentence, DateOnly writtenOn, PromiseTime? headingTime)
    {
        var words = SentenceWord.In(sentence);
        if (sentence.EndsWith('?') || IsConditional(words) || IsRecommendation(words))
        {
            return null;
        }

        var times = new TimeReader(words, writtenOn).Times();
        var due = Due(times);
        var isOverdue = times.Exists(time => time is { Time: PromiseTime.ByDay, IsToCome: false });
        if (isOverdue && due is not (PromiseTime.ByDay or PromiseTime.OnDay))
        {
            return null;
        }

        var action = EndOfFirst(words, Actions);
        if (due is not null && (action ?? EndOfFirst(words, Duties)) is not null)
        {
            return due;
        }

        due ??= times is [] ? headingTime : null;
        if (due is not null && action is not null)
        {
            return due;
        }

        // a day behind the promise that had passed was the day it was kept
        return
            EndOfFirst(words, Promises, inMainClause: true) is { } end
            && (due is not null || times.TrueForAll(time => time.Start < end))
            ? due ?? new PromiseTime.Unspecified()
            : null;
    }

    private static bool IsConditional(List<SentenceWord> words) =>
        Enumerable.Range(0, words.Count).Any(at => Conditions.EndAt(words, at) is not null);

    private static bool IsRecommendation(List<SentenceWord> words) =>
        words is not [] && Recommendations.EndAt(words, 0) is not null;

    private static int? EndOfFirst(List<SentenceWord> words, PhraseBook phrases, bool inMainClause = false)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (
                phrases.EndAt(words, at) is { } end
                && !IsNegated(words, at, end)
                && !(inMainClause && IsInRelativeClause(words, at))
            )
            {
                return end;
            }
        }

        return null;
    }

    // ", der skal følge op på aftalen" tells what somebody is there for
    private static bool IsInRelativeClause(List<SentenceWord> words, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestClause && !words[start].IsAfterBreak)
        {
            start--;
        }

        return words[start].IsAfterBreak && Relatives.Contains(words[start].Text);
    }

    private static bool IsNegated(List<SentenceWord> words, int start, int end)
    {
        if (start > 0 && !words[start].IsAfterBreak && Negations.Contains(words[start - 1].Text))
        {
            return true;
        }

        for (var at = start; at < words.Count && at < end + FarthestNegation; at++)
        {
            if (at > start && words[at].IsAfterBreak)
            {
                return false;
            }

            if (Negations.Contains(words[at].Text))
            {
                return true;
            }
        }

        return false;
    }

    // the more exactly it says when, the better; of two as exact, the first
    private static PromiseTime? Due(List<NamedTime> times) =>
        times
            .Where(time => time.IsToCome)
            .Select(time => time.Time)
            .MinBy(time =>
                time switch
                {
                    PromiseTime.Recurring => 0,
                    PromiseTime.ByDay => 1,
                    PromiseTime.OnDay => 2,
                    PromiseTime.During => 3,
                    PromiseTime.NextMeeting => 4,
                    _ => 5,
                }
            );
}
