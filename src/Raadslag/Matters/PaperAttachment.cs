using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>A file that goes with a paper (<i>bilag</i>), kept byte for byte.</summary>
public sealed class PaperAttachment
{
    public required PaperAttachmentId Id { get; init; }

    public required PaperId Paper { get; init; }

    /// <summary>Its place among the paper's annexes, from 1.</summary>
    public required int Order { get; set; }

    /// <summary>The name shown.</summary>
    public required string Title { get; set; }

    public required string FileName { get; init; }

    public required string MediaType { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 in hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public required Access Access { get; set; }

    public required DateTime AddedAt { get; init; }

    /// <summary>When it was taken off; null while it belongs to the paper.</summary>
    public DateTime? RemovedAt { get; set; }
}

/// <summary>The bytes of an annex, apart so that lists need not carry them.</summary>
public sealed class AttachmentContent
{
    public required PaperAttachmentId Attachment { get; init; }

    public required byte[] Bytes { get; init; }
}
