namespace Raadslag.Import.Structure;

/// <summary>
/// Tells white space that parts paragraphs from white space that the extraction put in, finds where pages start,
/// and measures how long a full line is.
/// </summary>
internal static class Spacing
{
    public static void Mark(Desk desk)
    {
        MarkGaps(desk.Lines);
        MarkPages(desk.Lines);
    }

    /// <summary>The length that nine lines of ten keep within; 0 where lines are whole paragraphs.</summary>
    public static int WidthOf(Desk desk)
    {
        if (desk.Source.Format == SourceFormat.Word || desk.Source.IsTagged)
        {
            return 0;
        }

        var lengths = desk.Lines.Where(line => !line.IsBlank).Select(line => line.Text.Length).Order().ToArray();
        var width = lengths is [] ? 0 : lengths[lengths.Length * 9 / 10];
        return width > 160 ? 0 : width;
    }

    /// <summary>Warns where two columns of text stand beside one another on the same lines.</summary>
    public static void WarnOfColumns(Desk desk)
    {
        var sideBySide = Enumerable.Range(0, desk.Lines.Count).Where(i => HoldsTwoColumns(desk.Lines[i])).ToArray();
        var texts = desk.Lines.Count(line => !line.IsBlank);
        if (sideBySide.Length >= 20 && sideBySide.Length * 5 > texts)
        {
            desk.Warn(WarningCode.ReadingOrderIsUncertain, sideBySide[0], desk.Lines[sideBySide[0]].Text);
        }
    }

    private static bool HoldsTwoColumns(WorkLine line) =>
        line.HasTab
        && line.Tabbed.Split('\t', StringSplitOptions.RemoveEmptyEntries) is [{ Length: > 25 }, { Length: > 25 }];

    private static void MarkGaps(IReadOnlyList<WorkLine> lines)
    {
        var emptyIsWeak = EmptyLinesAreExtractionsOwn(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var isEmpty = lines[i].Source.Text.Length == 0;
            var followsEmpty = i > 0 && lines[i - 1].Source.Text.Length == 0;
            lines[i].IsGap = lines[i].IsBlank && (!emptyIsWeak || !isEmpty || followsEmpty);
        }
    }

    // Some extractions put an empty line after every line, or after a bullet's first line; the document's own blank
    // lines then hold a blank. Others do the same and trim: then every line is followed by one.
    private static bool EmptyLinesAreExtractionsOwn(IReadOnlyList<WorkLine> lines)
    {
        var blanks = lines.Count(line => line.IsBlank);
        var spaced = lines.Count(line => line.IsBlank && line.Source.Text.Length > 0);
        return (spaced >= 5 && spaced * 4 >= blanks) || IsDoubleSpaced(lines);
    }

    private static bool IsDoubleSpaced(IReadOnlyList<WorkLine> lines)
    {
        var (texts, followedByEmpty, runsOn) = (0, 0, 0);
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            texts++;
            followedByEmpty += lines[i + 1].IsBlank ? 1 : 0;
            runsOn += lines[i + 1].IsBlank && !lines[i + 2].IsBlank && char.IsLower(lines[i + 2].Text[0]) ? 1 : 0;
        }

        return texts >= 10 && followedByEmpty * 10 >= texts * 9 && runsOn * 5 >= texts;
    }

    private static void MarkPages(IReadOnlyList<WorkLine> lines)
    {
        var texts = lines.Count(line => !line.IsBlank);
        var indented = lines.Count(line => !line.IsBlank && IsIndentedByOne(line));

        // A single leading blank on few lines is how some extractions begin a page.
        var blankStartsPage = indented * 5 <= texts;
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i].StartsPage =
                lines[i].Source.Text.StartsWith('\f')
                || (i > 0 && lines[i].Source.Page != lines[i - 1].Source.Page)
                || (blankStartsPage && !lines[i].IsBlank && IsIndentedByOne(lines[i]));
        }
    }

    private static bool IsIndentedByOne(WorkLine line) =>
        line.Source.Text is [' ', var second, ..] && !char.IsWhiteSpace(second);
}
