namespace Raadslag.Archive;

/// <summary>One reading of an original that was stored: what the machine read, before anybody corrected it.</summary>
public sealed class StoredImport
{
    public required ImportId Id { get; init; }

    public required OriginalId Original { get; init; }

    /// <summary>The version of the reader, so that a better one can read again.</summary>
    public required int ReaderVersion { get; init; }

    /// <summary>The draft with its provenance, warnings and lines, as JSON; corrections are not in it.</summary>
    public required string Draft { get; init; }

    public required DateTime ReadAt { get; init; }
}
