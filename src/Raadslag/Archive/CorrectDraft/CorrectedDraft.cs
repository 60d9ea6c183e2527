using Raadslag.Import;
using Raadslag.Publishing;

namespace Raadslag.Archive;

/// <summary>A draft with a person's corrections laid on.</summary>
/// <remarks>
/// A path says what is corrected by the document's own numbers: "body", "kind" (agenda or minutes), "date" (2026-06-16),
/// "start" (10:00), "place"; "participants/12/name", /party, /municipality, counted from 1, where one past the last adds
/// somebody and an empty name takes somebody away, and likewise "apologies/…"; "sections/2/title"; "items/3.4/…" with
/// number, title, caseNumber, caseOfficers (joined by "/"), background, recommendation, presentation or decision. Where
/// a number is printed twice, the second is "items/3.4~2/…". Who may read stands at "items/3.4/access" (open or closed)
/// and "items/3.4/closedReason", and for its annexes, the marked before the named, at "items/3.4/annexes/1/…"; it is no
/// text of the draft, and <see cref="LaidCorrections"/> reads it.
/// </remarks>
/// <param name="Draft">The draft as corrected.</param>
/// <param name="Faults">Corrections that could not be laid on, and why.</param>
public sealed record CorrectedDraft(MinutesDraft Draft, IReadOnlyList<CorrectionFault> Faults)
{
    /// <summary>The longest reason for closing something, in letters.</summary>
    public const int LongestReason = 100;

    /// <summary>Lays the corrections on; those that cannot be are listed, and the rest is laid on all the same.</summary>
    public static CorrectedDraft Apply(MinutesDraft draft, IReadOnlyDictionary<string, string> corrections)
    {
        var layer = new CorrectionLayer(draft);
        var faults = new List<CorrectionFault>();
        foreach (var (path, text) in corrections.OrderBy(correction => correction.Key, PathOrder.Instance))
        {
            if ((layer.Lay(path, text) ?? BurdenOf(text) ?? FaultOfHidden(path, text)) is { } kind)
            {
                faults.Add(new CorrectionFault(path, kind));
            }
        }

        return new CorrectedDraft(layer.ToDraft(), faults);
    }

    /// <summary>The text that stands at each path of a draft: what corrections may point at, and more.</summary>
    public static IReadOnlyDictionary<string, string> TextsOf(MinutesDraft draft) => DraftTexts.Of(draft);

    /// <summary>
    /// The first character that nobody sees, where none may be: in a title, a name or a reason. The parts of an item are
    /// texts, in which it is shown.
    /// </summary>
    public static int? HiddenIn(string path, string text) =>
        Enum.GetValues<PartKind>().Any(kind => path.EndsWith($"/{DraftTexts.PartWord(kind)}", StringComparison.Ordinal))
            ? null
            : HiddenCharacters.InText(text);

    private static CorrectionFaultKind? BurdenOf(string text) =>
        MarkdownBurden.Of(text) is null ? null : CorrectionFaultKind.TextIsTooHeavy;

    private static CorrectionFaultKind? FaultOfHidden(string path, string text) =>
        HiddenIn(path, text) is null ? null : CorrectionFaultKind.HasHiddenCharacter;

    // shorter numbers first, so that participants/9 is added before participants/10
    private sealed class PathOrder : IComparer<string>
    {
        public static PathOrder Instance { get; } = new();

        public int Compare(string? x, string? y) =>
            (x?.Length ?? 0).CompareTo(y?.Length ?? 0) is var byLength and not 0
                ? byLength
                : string.CompareOrdinal(x, y);
    }
}

/// <summary>A correction that could not be laid on.</summary>
public sealed record CorrectionFault(string Path, CorrectionFaultKind Kind);

/// <summary>Why a correction could not be laid on.</summary>
public enum CorrectionFaultKind
{
    /// <summary>The path leads to nothing in this draft.</summary>
    HasNoPlace,

    /// <summary>The text is no date, time or kind where one is due.</summary>
    IsUnreadable,

    /// <summary>Something is closed, and it does not say why.</summary>
    ReasonIsMissing,

    ReasonIsTooLong,

    /// <summary>There is a reason for closing what is open.</summary>
    ReasonIsOfOpen,

    /// <summary>The text costs more to show than any real text does.</summary>
    TextIsTooHeavy,

    /// <summary>A title, a name or a reason has a character that nobody sees.</summary>
    HasHiddenCharacter,
}
