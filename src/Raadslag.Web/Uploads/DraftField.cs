using Raadslag.Archive;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Uploads;

/// <summary>One text of a draft as a field; its name is the text's path.</summary>
internal sealed record DraftField(string Path, DraftForm Form)
{
    private const int LettersInARow = 60;
    private const int MostRows = 24;

    /// <summary>How to write it, where that is not plain.</summary>
    public string? Hint { get; init; }

    /// <summary>How many rows a text of several lines gets; null for a single line.</summary>
    public int? Rows { get; init; }

    /// <summary>Whether it stands beside others, so that its label alone does not say enough.</summary>
    public bool IsInRow { get; init; }

    internal string Value => Form.ValueOf(Path);

    internal bool IsCorrected => Form.IsCorrected(Path);

    internal string Label => DraftPhrases.Field(Path);

    /// <summary>What is said before the label to those who hear the field alone; null where the label says it all.</summary>
    internal string? Context => Path.Contains('/', StringComparison.Ordinal) ? DraftPhrases.Owner(Path) : null;

    /// <summary>Rows enough to see the text without scrolling, up to a page.</summary>
    public static int RowsFor(string text) =>
        Math.Clamp(text.Split('\n').Sum(line => 1 + (line.Length / LettersInARow)), 2, MostRows);
}

/// <summary>Who may read an item, or know what an annex is: two answers, and the reason for the second.</summary>
internal sealed record DraftAccess(string Path, string Name, DraftForm Form)
{
    internal string Access => Form.ValueOf($"{Path}/access");

    internal string Reason => Form.ValueOf($"{Path}/closedReason");

    internal string Context => DraftPhrases.Owner(Path);

    internal bool IsCorrected => Form.IsCorrected($"{Path}/access") || Form.IsCorrected($"{Path}/closedReason");

    /// <summary>Whether it cannot be kept so: the reason does not fit what is chosen.</summary>
    internal bool IsInDoubt =>
        Access == "closed" == string.IsNullOrWhiteSpace(Reason) || Reason.Length > CorrectedDraft.LongestReason;

    /// <summary>Whether the document itself says that it is closed, and nobody has said anything else.</summary>
    internal bool IsAsPrinted => Access == "closed" && !IsCorrected;
}

/// <summary>A run of source lines shown beside the fields.</summary>
internal sealed record SourceExcerpt(string Label, IReadOnlyList<ShownLine> Lines)
{
    /// <summary>Whether its lines carry the anchors; only one place on the page may.</summary>
    public bool HasAnchors { get; init; } = true;
}
