namespace Raadslag.Import;

/// <summary>Something that was read but is uncertain, for a person to look at.</summary>
/// <param name="Code">What kind of doubt it is.</param>
/// <param name="Line">The line it is about, counted from 1; 0 when it is about the whole document.</param>
/// <param name="Detail">The words or figures in doubt, as they stood in the source; empty where the code says it all.</param>
public sealed record ReadingWarning(WarningCode Code, int Line, string Detail);
