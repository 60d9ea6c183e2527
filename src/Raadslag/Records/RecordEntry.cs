using System.Text.Json;

namespace Raadslag.Records;

/// <summary>One line of the append-only record of who did what; ids only, chained to the line before.</summary>
public sealed class RecordEntry
{
    /// <summary>Counts from 1 without gaps.</summary>
    public required long Sequence { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The account that did it; null for the command line.</summary>
    public required Guid? Actor { get; init; }

    /// <summary>The kind of line: the name of the record type written.</summary>
    public required string Kind { get; init; }

    /// <summary>The line itself as JSON; ids, numbers and enum names, never names of people or text.</summary>
    public required string Content { get; init; }

    /// <summary>Hash of the line before; 64 zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>The hash of the seals of what was saved with it; null when there are none.</summary>
    public string? Seals { get; init; }

    /// <summary>SHA-256 over sequence, moment, actor, kind, content, the previous hash, and the seals where there are any.</summary>
    public required string Hash { get; init; }

    /// <summary>The line as the record type it was written from; null when it is of another kind.</summary>
    public TLine? As<TLine>()
        where TLine : class =>
        Kind == typeof(TLine).Name ? JsonSerializer.Deserialize<TLine>(Content, Ledger.Json) : null;
}
