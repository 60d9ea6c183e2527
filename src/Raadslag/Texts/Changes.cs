namespace Raadslag.Texts;

/// <summary>What has to be changed in a text to make it another, each change by itself.</summary>
public static class Changes
{
    /// <summary>
    /// The changes in the order of the text: a paragraph that was rewritten is a change of its own; what else was left
    /// out and added between two paragraphs is one change.
    /// </summary>
    public static IReadOnlyList<TextChange> Between(string baseText, string text)
    {
        var changes = Found(ParagraphRow.Of(Paragraphs.Of(baseText), Paragraphs.Of(text))).ToArray();
        var twins = changes
            .CountBy(change => change.Fingerprint)
            .Where(name => name.Value > 1)
            .Select(name => name.Key);
        var ambiguous = twins.ToHashSet(StringComparer.Ordinal);
        return [.. changes.Select(change => ambiguous.Contains(change.Fingerprint) ? change.NamedByPlace() : change)];
    }

    private static IEnumerable<TextChange> Found(List<ParagraphRow> rows)
    {
        var at = 0;
        for (var i = 0; i < rows.Count; )
        {
            var length = rows[i].IsPair ? 1 : rows.Skip(i).TakeWhile(row => !row.IsPair).Count();
            var (before, after) = Sides(rows.GetRange(i, length));
            if (!rows[i].IsSame)
            {
                yield return new TextChange(at, before, after);
            }

            at += before.Length;
            i += length;
        }
    }

    private static (string[] Before, string[] After) Sides(List<ParagraphRow> rows) =>
        ([.. rows.Select(row => row.Before).OfType<string>()], [.. rows.Select(row => row.After).OfType<string>()]);
}
