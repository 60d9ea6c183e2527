namespace Raadslag.Texts;

/// <summary>One paragraph of two texts that are compared, as runs of words.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Runs">Kept and removed runs give the former paragraph, kept and added ones the new.</param>
public sealed record ComparedParagraph(ParagraphKind Kind, IReadOnlyList<ComparedRun> Runs);

/// <summary>What became of a paragraph.</summary>
public enum ParagraphKind
{
    Same,
    Changed,
    Added,
    Removed,
}

/// <summary>Words of a paragraph that share a fate.</summary>
/// <param name="Kind">Which fate.</param>
/// <param name="Text">As it stands there, with the white space and signs around it.</param>
public sealed record ComparedRun(RunKind Kind, string Text);

/// <summary>What became of a run of words.</summary>
public enum RunKind
{
    Kept,
    Added,
    Removed,
}
