using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>A file a secretary has uploaded and not yet confirmed, with the corrections made so far.</summary>
public sealed class PendingUpload
{
    public required PendingUploadId Id { get; init; }

    /// <summary>The account that uploaded it.</summary>
    public required Guid Account { get; init; }

    public required string FileName { get; init; }

    public required SourceFormat Format { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>The draft as read, as JSON.</summary>
    public required string Draft { get; init; }

    /// <summary>The corrections so far, path to text, as JSON.</summary>
    public required string Corrections { get; set; }

    public required DateTime UploadedAt { get; init; }
}
