using Raadslag.Archive;
using Raadslag.Import;

namespace Raadslag.Cli.Import;

/// <summary>What came of one file of an import.</summary>
/// <param name="File">The path as given.</param>
/// <param name="Draft">What was read; null when the file was refused before that.</param>
/// <param name="Result">What was stored; null when it was refused.</param>
/// <param name="Refusal">The sentence that says why not; null when it was not refused.</param>
internal sealed record ImportLine(string File, MinutesDraft? Draft, ImportResult? Result, string? Refusal)
{
    public int Items => Draft?.Sections.Sum(section => section.Items.Count) ?? 0;

    public int Warnings => Draft?.Warnings.Count ?? 0;

    public int Unread => Draft?.Fates.Count(fate => fate is LineFate.Unread) ?? 0;

    /// <summary>Whether it is stored and not published.</summary>
    public bool IsWaiting =>
        Result
            is ImportResult.Imported { Showing: DocumentShowing.Waiting }
                or ImportResult.Unchanged { Showing: DocumentShowing.Waiting };

    /// <summary>Whether something in it may be closed, so that --publish does not publish it.</summary>
    public bool MayHaveClosed =>
        Draft is not null && (HoldingDoubts.In(Draft) is not [] || HoldingDoubts.IsInName(Path.GetFileName(File)));

    /// <summary>Whether it waits for that reason.</summary>
    public bool IsHeldBack => IsWaiting && MayHaveClosed;

    /// <summary>What happened, in a word or two.</summary>
    public string Outcome =>
        Result switch
        {
            null => "afvist",
            ImportResult.Imported { Version: 1 } => Showing("gemt"),
            ImportResult.Imported imported => Showing($"gemt som version {imported.Version}"),
            ImportResult.Unchanged { Showing: DocumentShowing.Withdrawn } => "uændret, trukket tilbage",
            ImportResult.Unchanged => IsWaiting ? "uændret, ikke udgivet" : "uændret",
            ImportResult.Differs => "afviger",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>How many items, and how many of them are without a decision, and why that is.</summary>
    public string Tally =>
        Result switch
        {
            ImportResult.Imported { Tally: var tally } when Draft!.Kind is DocumentKind.Agenda =>
                $"{tally.Items} af {Items} punkter (dagsorden: endnu uden beslutninger)",
            ImportResult.Imported { Tally: { WithoutDecision: > 0 } tally } =>
                $"{tally.Items} af {Items} punkter, {tally.WithoutDecision} uden beslutning (der står ingen i referatet)",
            ImportResult.Imported { Tally: var tally } => $"{tally.Items} af {Items} punkter",
            _ => Draft is null ? "" : $"{Items} punkter",
        };

    private string Showing(string stored) => IsWaiting ? $"{stored}, ikke udgivet" : $"{stored} og udgivet";
}
