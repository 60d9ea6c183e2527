namespace Raadslag.Records;

/// <summary>What a row was when the record was told of it: nothing of what stands in it, but enough to know it again.</summary>
/// <remarks>
/// A row has a seal for each save that changed it; the one of the latest line counts, and only that one still has its salt.
/// The line of the record carries the hash of all its seals, so none can be changed, added or taken out unseen.
/// </remarks>
internal sealed class Seal
{
    public const int SaltLength = 16;

    /// <summary>The line of the record that tells of the change.</summary>
    public required long Line { get; init; }

    /// <summary>The kind of row: the name of its entity.</summary>
    public required string Kind { get; init; }

    /// <summary>The row's key; its parts are joined by a slash.</summary>
    public required string Key { get; init; }

    /// <summary>Which of its kind's forms it was read in, from 1.</summary>
    public required int Form { get; init; }

    /// <summary>SHA-256 of the salt and the row in canonical form; empty when the row was taken away.</summary>
    public required string Hash { get; init; }

    /// <summary>
    /// Random, so that what is hashed cannot be guessed. It goes when the row is sealed anew or taken away: what stood there
    /// before is then out of reach, also for whoever tries names.
    /// </summary>
    public byte[]? Salt { get; init; }
}
