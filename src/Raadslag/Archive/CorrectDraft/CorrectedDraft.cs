using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>A draft with a person's corrections laid on.</summary>
/// <remarks>
/// A path says what is corrected by the document's own numbers: "body", "kind", "date", "start", "place",
/// "participants/12/name" (also party and municipality; counted from 1, and one past the last adds somebody, an empty
/// name takes somebody away; likewise "apologies/…"), "sections/2/title", and "items/3.4/…" with number, title,
/// caseNumber, caseOfficers (joined by "/"), background, recommendation, presentation or decision. Where a number is
/// printed twice, the second is "items/3.4~2/…".
/// </remarks>
/// <param name="Draft">The draft as corrected.</param>
/// <param name="Faults">Corrections that could not be laid on, and why.</param>
public sealed record CorrectedDraft(MinutesDraft Draft, IReadOnlyList<CorrectionFault> Faults)
{
    /// <summary>Lays the corrections on; those that cannot be are listed, and the rest is laid on all the same.</summary>
    public static CorrectedDraft Apply(MinutesDraft draft, IReadOnlyDictionary<string, string> corrections) =>
        throw new NotImplementedException($"{draft} {corrections}");
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
}
