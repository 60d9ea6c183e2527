using Raadslag.Import;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>A line of an original as it is shown: with its number, its page, and what was made of it.</summary>
internal sealed record ShownLine(int Number, string Text, LineFate Fate)
{
    /// <summary>The page that starts with this line; null when none does.</summary>
    public int? StartsPage { get; init; }

    /// <summary>What the reader was in doubt about here, in Danish.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>The class that shows what became of it; null for a line that was simply used.</summary>
    public string? Style =>
        Fate switch
        {
            LineFate.Used => null,
            LineFate.SetApart => "source-apart",
            LineFate.Blank => "source-blank",
            LineFate.Unread => "source-unread",
        };

    /// <summary>
    /// The lines that everybody may read: when something is closed, neither its own lines nor those that no open item has,
    /// such as the table of contents, and no doubts, for they quote. A notice stands in the place of each run left out.
    /// </summary>
    public static IReadOnlyList<ShownLine> Open(MinutesDraft draft, IReadOnlyList<LineRange> closed)
    {
        if (closed is [])
        {
            return Of(draft);
        }

        var shown = new List<ShownLine>();
        var hiddenFrom = 0;
        foreach (var line in Of(draft))
        {
            var isHidden =
                line.Fate is LineFate.SetApart or LineFate.Unread
                || closed.Any(range => range.First <= line.Number && line.Number <= range.Last);
            if (!isHidden)
            {
                shown.Add(line with { Doubts = [] });
            }
            else if (hiddenFrom > 0 && shown[^1].Fate == LineFate.SetApart)
            {
                shown[^1] = Notice(hiddenFrom, line.Number);
            }
            else
            {
                hiddenFrom = line.Number;
                shown.Add(Notice(hiddenFrom, hiddenFrom));
            }
        }

        return shown;
    }

    private static ShownLine Notice(int first, int last) =>
        new(first, ClosedPhrases.Hidden(first, last), LineFate.SetApart);

    /// <summary>All lines of a draft, with blank ones in a row shown as one.</summary>
    public static IReadOnlyList<ShownLine> Of(MinutesDraft draft)
    {
        var doubts = draft.Warnings.ToLookup(warning => warning.Line, warning => WarningPhrases.Sentence(warning));
        var shown = new List<ShownLine>(draft.Lines.Count);
        int? page = null;
        foreach (var (line, fate) in draft.Lines.Zip(draft.Fates))
        {
            shown.Add(
                new ShownLine(line.Number, line.Text, fate)
                {
                    StartsPage = line.Page == page ? null : line.Page,
                    Doubts = [.. doubts[line.Number]],
                }
            );
            page = line.Page;
        }

        return shown;
    }
}
