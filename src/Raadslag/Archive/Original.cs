using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>A file as it came, byte for byte; for secretaries only.</summary>
public sealed class Original
{
    public required OriginalId Id { get; init; }

    /// <summary>SHA-256 of the bytes, as 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    public required string FileName { get; init; }

    public required SourceFormat Format { get; init; }

    public required byte[] Bytes { get; init; }

    public required DateTime StoredAt { get; init; }
}
