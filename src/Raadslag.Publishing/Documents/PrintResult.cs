namespace Raadslag.Publishing.Documents;

/// <summary>What came of writing a document: its bytes, or the letters that stand in the way.</summary>
public abstract record PrintResult
{
    private protected PrintResult() { }
}

/// <summary>The document.</summary>
/// <param name="Content">The file.</param>
public sealed record Printed(ReadOnlyMemory<byte> Content) : PrintResult;

/// <summary>The text has letters that no font of ours can draw, and boxes in their place would be worse than no document.</summary>
/// <param name="Letters">Each letter once, as people can find it: <c>“中” (U+4E2D)</c>.</param>
public sealed record NotPrinted(IReadOnlyList<string> Letters) : PrintResult;
