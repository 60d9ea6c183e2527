namespace Raadslag.Matters;

/// <summary>The parts of a paper.</summary>
public static class PaperParts
{
    /// <summary>In the order they are printed.</summary>
    public static IReadOnlyList<PaperPart> All { get; } = Enum.GetValues<PaperPart>();
}
