namespace Raadslag.Search;

/// <summary>A piece of plain text and what to mark in it; whoever shows it escapes the text and draws the marks.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Marks">In order, none over another.</param>
/// <param name="IsCutBefore">Whether text was left out before it.</param>
/// <param name="IsCutAfter">Whether text was left out after it.</param>
public sealed record Excerpt(string Text, IReadOnlyList<TextRange> Marks, bool IsCutBefore, bool IsCutAfter)
{
    private const int LongestPassage = 240;
    private const int LongestRunUp = 60;

    /// <summary>The whole text with what was asked for marked.</summary>
    internal static Excerpt Whole(SearchQuery query, string text) =>
        new(text, Merged(MarkedWord.In(text, query), 0, text.Length), IsCutBefore: false, IsCutAfter: false);

    /// <summary>
    /// The passage with most of what was asked for, of the earliest text that has as much; where none has any, the
    /// beginning of the first that is not empty.
    /// </summary>
    internal static Excerpt Best(SearchQuery query, params IReadOnlyList<string> texts)
    {
        var best = (Text: texts.FirstOrDefault(text => text is not "") ?? "", Start: 0, Marks: (List<MarkedWord>)[]);
        var most = 0;

        foreach (var text in texts)
        {
            var marks = MarkedWord.In(text, query);
            var (start, terms) = BestStart(marks);
            if (terms > most)
            {
                (best, most) = ((text, start, marks), terms);
            }
        }

        return Passage(best.Text, best.Start, best.Marks);
    }

    // What is asked for counts before how often it stands there; the earlier of two equals is taken.
    private static (int Start, int Terms) BestStart(List<MarkedWord> marks)
    {
        var best = (Start: 0, Terms: 0, Marks: 0);
        for (var first = 0; first < marks.Count; first++)
        {
            var start = marks[first].Range.Start;
            var within = marks
                .Skip(first)
                .TakeWhile(mark => mark.Range.End <= start + LongestPassage - LongestRunUp)
                .ToArray();
            var terms = within.DistinctBy(mark => mark.Term).Count();
            if ((terms, within.Length).CompareTo((best.Terms, best.Marks)) > 0)
            {
                best = (start, terms, within.Length);
            }
        }

        return (best.Start, best.Terms);
    }

    private static Excerpt Passage(string text, int mark, List<MarkedWord> marks)
    {
        var start = StartBefore(text, mark);
        var end = EndAfter(text, start);

        return new Excerpt(text[start..end], Merged(marks, start, end), start > 0, end < text.Length);
    }

    // The beginning of the sentence when it is near, else of a word.
    private static int StartBefore(string text, int mark)
    {
        var earliest = Math.Max(0, mark - LongestRunUp);
        if (earliest is 0)
        {
            return 0;
        }

        var runUp = text.AsSpan(earliest, mark - earliest);
        var sentence = Math.Max(runUp.LastIndexOf(". "), runUp.LastIndexOf(".\n"));
        var start = earliest + (sentence >= 0 ? sentence + 2 : runUp.IndexOfAny(' ', '\n') + 1);

        return char.IsLowSurrogate(text[start]) ? start + 1 : start;
    }

    private static int EndAfter(string text, int start)
    {
        if (text.Length - start <= LongestPassage)
        {
            return text.Length;
        }

        var space = text.AsSpan(start, LongestPassage).LastIndexOfAny(' ', '\n');
        var end = start + (space > LongestPassage / 2 ? space : LongestPassage);

        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }

    private static List<TextRange> Merged(List<MarkedWord> marks, int start, int end)
    {
        var merged = new List<TextRange>();
        foreach (var range in marks.Select(mark => mark.Range).Where(range => range.Start >= start && range.End <= end))
        {
            var moved = range with { Start = range.Start - start };
            if (merged is [.., var last] && moved.Start < last.End)
            {
                merged[^1] = last with { Length = Math.Max(last.End, moved.End) - last.Start };
            }
            else
            {
                merged.Add(moved);
            }
        }

        return merged;
    }
}

/// <summary>A run of characters in a text.</summary>
public readonly record struct TextRange(int Start, int Length)
{
    public int End => Start + Length;
}
