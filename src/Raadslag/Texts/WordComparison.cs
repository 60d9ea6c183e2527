namespace Raadslag.Texts;

/// <summary>
/// Two texts compared by paragraphs and then by words. Between a common text and a council's own it says what is local:
/// what the council has left out stands as removed, where it stood.
/// </summary>
public static class WordComparison
{
    /// <summary>Every paragraph of both texts, in order.</summary>
    public static IReadOnlyList<ComparedParagraph> Of(string before, string after) =>
        [.. ParagraphRow.Of(Paragraphs.Of(before), Paragraphs.Of(after)).Select(Compared)];

    private static ComparedParagraph Compared(ParagraphRow row) =>
        row switch
        {
            { Before: null, After: { } after } => Whole(ParagraphKind.Added, RunKind.Added, after),
            { Before: { } before, After: null } => Whole(ParagraphKind.Removed, RunKind.Removed, before),
            { IsSame: true } => Whole(ParagraphKind.Same, RunKind.Kept, row.Before!),
            _ => new ComparedParagraph(ParagraphKind.Changed, Runs(row.Before!, row.After!)),
        };

    private static ComparedParagraph Whole(ParagraphKind kind, RunKind run, string text) =>
        new(kind, [new ComparedRun(run, text)]);

    private static List<ComparedRun> Runs(string before, string after)
    {
        var (left, right) = (WordPieces.Of(before), WordPieces.Of(after));
        var runs = new List<ComparedRun>();
        var (i, j) = (0, 0);
        foreach (var (from, to, length) in KeptRuns(left, right).Append((left.Count, right.Count, 0)))
        {
            AddRun(runs, RunKind.Removed, left[i..from]);
            AddRun(runs, RunKind.Added, right[j..to]);
            AddRun(runs, RunKind.Kept, left.GetRange(from, length));
            (i, j) = (from + length, to + length);
        }

        return runs;
    }

    // A space or a comma alone between two changes is no reason to show them as two.
    private static IEnumerable<(int Left, int Right, int Length)> KeptRuns(List<string> left, List<string> right) =>
        Adjoining(CommonSequence.Of(left, right))
            .Where(run =>
                left.GetRange(run.Left, run.Length).Exists(WordPieces.IsWord)
                || (run.Left == 0 && run.Right == 0)
                || (run.Left + run.Length == left.Count && run.Right + run.Length == right.Count)
            );

    private static List<(int Left, int Right, int Length)> Adjoining(List<(int Left, int Right)> pairs)
    {
        var runs = new List<(int Left, int Right, int Length)>();
        foreach (var (left, right) in pairs)
        {
            if (runs is [.., var last] && last.Left + last.Length == left && last.Right + last.Length == right)
            {
                runs[^1] = last with { Length = last.Length + 1 };
            }
            else
            {
                runs.Add((left, right, 1));
            }
        }

        return runs;
    }

    private static void AddRun(List<ComparedRun> runs, RunKind kind, List<string> pieces)
    {
        if (pieces.Count > 0)
        {
            runs.Add(new ComparedRun(kind, string.Concat(pieces)));
        }
    }
}
