using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>
/// The text of a matter that one council, or KL for all of them, writes (<i>sagsfremstilling</i>): what is true of every
/// version of it.
/// </summary>
public sealed class Paper
{
    public required PaperId Id { get; init; }

    public required MatterId Matter { get; init; }

    /// <summary>The council whose text it is; null for the master that KL writes for all (<i>fælles tekst</i>).</summary>
    public required OrganizationId? Council { get; init; }

    /// <summary>The number of the newest version; 0 before the first.</summary>
    public int CurrentVersion { get; set; }

    public PaperPurpose Purpose { get; set; }

    /// <summary>Who has the last word, in words: "KKR", "kommunalbestyrelserne"; null when nobody has said.</summary>
    public string? LastWord { get; set; }

    public Access Access { get; set; }

    /// <summary>Why it is closed; null while it is open.</summary>
    public string? ClosedReason { get; set; }

    public PaperState State { get; set; }

    /// <summary>The day it must be ready, as its writers have agreed; null when none is set.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Numbers that case systems file this council's text under; typed, never made.</summary>
    public List<PaperCaseNumber> CaseNumbers { get; init; } = [];

    public List<PaperParticipant> Participants { get; init; } = [];

    public List<LocalFigure> Figures { get; init; } = [];
}

/// <summary>A case number of one council's text (<i>journalnummer</i>).</summary>
public sealed class PaperCaseNumber
{
    public required PaperId Paper { get; init; }

    /// <summary>As typed: "SAG-2026-00613".</summary>
    public required string Number { get; init; }
}

/// <summary>What the council is asked to do.</summary>
public enum PaperPurpose
{
    /// <summary>Til beslutning.</summary>
    Decision,

    /// <summary>Til drøftelse.</summary>
    Discussion,

    /// <summary>Til orientering.</summary>
    Information,
}

/// <summary>How far a paper has come.</summary>
public enum PaperState
{
    /// <summary>Somebody writes on it.</summary>
    InWork,

    /// <summary>Its writers say it can go on an agenda.</summary>
    Ready,
}
