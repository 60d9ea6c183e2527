namespace Raadslag.Import;

/// <summary>What the reader of a draft is told, in Danish: one sentence a warning or refusal.</summary>
public static class WarningPhrases;
