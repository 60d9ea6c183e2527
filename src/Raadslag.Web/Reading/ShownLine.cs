using Raadslag.Import;

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
