namespace Raadslag.Texts;

/// <summary>Paragraphs of two texts side by side; one of them is null where the other text has none.</summary>
internal readonly record struct ParagraphRow(string? Before, string? After)
{
    // beyond this it takes too long to look for what was rewritten
    private const int MostComparisons = 1_000_000;

    public bool IsSame => Before == After;

    public bool IsPair => Before is not null && After is not null;

    /// <summary>Every paragraph of both, in order; between two pairs, what was removed before what was added.</summary>
    public static List<ParagraphRow> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var rows = new List<ParagraphRow>();
        var (left, right) = (0, 0);
        foreach (var (i, j) in CommonSequence.Of(before, after).Append((before.Count, after.Count)))
        {
            rows.AddRange(Rewritten([.. before.Take(left..i)], [.. after.Take(right..j)]));
            if (i < before.Count)
            {
                rows.Add(new ParagraphRow(before[i], after[j]));
            }

            (left, right) = (i + 1, j + 1);
        }

        return rows;
    }

    // Pairs those that are alike, in order, so that the likeness of all pairs together is the greatest.
    private static IEnumerable<ParagraphRow> Rewritten(string[] before, string[] after)
    {
        if ((long)before.Length * after.Length > MostComparisons)
        {
            return Unpaired(before, after);
        }

        return Paired(before, after);
    }

    private static IEnumerable<ParagraphRow> Unpaired(IEnumerable<string> before, IEnumerable<string> after) =>
        before
            .Select(paragraph => new ParagraphRow(paragraph, null))
            .Concat(after.Select(paragraph => new ParagraphRow(null, paragraph)));

    private static IEnumerable<ParagraphRow> Paired(string[] before, string[] after)
    {
        var alike = Likenesses(before, after);
        var best = BestFrom(alike);
        var added = new List<ParagraphRow>();
        var (i, j) = (0, 0);
        while (i < before.Length && j < after.Length && best[i, j] > 0)
        {
            if (alike[i, j] > 0 && best[i, j] == alike[i, j] + best[i + 1, j + 1])
            {
                foreach (var row in added)
                {
                    yield return row;
                }

                added.Clear();
                yield return new ParagraphRow(before[i++], after[j++]);
            }
            else if (best[i, j] == best[i + 1, j])
            {
                yield return new ParagraphRow(before[i++], null);
            }
            else
            {
                added.Add(new ParagraphRow(null, after[j++]));
            }
        }

        var rest = before[i..].Select(paragraph => new ParagraphRow(paragraph, null));
        foreach (var row in rest.Concat(added).Concat(after[j..].Select(text => new ParagraphRow(null, text))))
        {
            yield return row;
        }
    }

    private static int[,] Likenesses(string[] before, string[] after)
    {
        var alike = new int[before.Length, after.Length];
        var likeness = new Likeness();
        var words = Array.ConvertAll(after, likeness.Words);
        for (var i = 0; i < before.Length; i++)
        {
            var own = likeness.Words(before[i]);
            for (var j = 0; j < after.Length; j++)
            {
                alike[i, j] = Likeness.Of(own, words[j]);
            }
        }

        return alike;
    }

    private static int[,] BestFrom(int[,] alike)
    {
        var best = new int[alike.GetLength(0) + 1, alike.GetLength(1) + 1];
        for (var i = alike.GetLength(0) - 1; i >= 0; i--)
        {
            for (var j = alike.GetLength(1) - 1; j >= 0; j--)
            {
                var unpaired = Math.Max(best[i + 1, j], best[i, j + 1]);
                var paired = alike[i, j] > 0 ? alike[i, j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(unpaired, paired);
            }
        }

        return best;
    }
}
