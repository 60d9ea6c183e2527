namespace Raadslag.Import.Attachments;

/// <summary>What came of checking an attachment: it is accepted, or refused for one reason.</summary>
public abstract record AttachmentVerdict
{
    private AttachmentVerdict() { }

    /// <summary>It can be attached.</summary>
    public sealed record Accepted(CheckedAttachment Attachment) : AttachmentVerdict;

    /// <summary>It cannot be attached.</summary>
    public sealed record Refused(AttachmentRefusal Refusal) : AttachmentVerdict;
}

/// <summary>A file that can be attached (<i>bilag</i>), and what its bytes tell.</summary>
/// <param name="Kind">What it is by its content.</param>
/// <param name="FileName">Its name without folders and signs that mislead, with the ending of its kind.</param>
/// <param name="Size">The size of a picture; null for documents, and for drawings that name none.</param>
/// <param name="Pdf">What a PDF says of itself; null for the rest.</param>
public sealed record CheckedAttachment(AttachmentKind Kind, string FileName, PictureSize? Size, PdfClaims? Pdf);

/// <summary>The size of a picture, in pixels.</summary>
public readonly record struct PictureSize(int Width, int Height);

/// <summary>What a PDF says of itself; nobody has checked that it is so.</summary>
/// <param name="Pages">The number of pages; null when it does not say.</param>
/// <param name="PdfA">The part and level of PDF/A it claims: "2a", "1b", "4"; null when it claims none.</param>
/// <param name="IsTagged">Whether its structure is marked up, as screen readers need.</param>
/// <param name="Language">The language of the document: "da-DK"; null when it does not say.</param>
public sealed record PdfClaims(int? Pages, string? PdfA, bool IsTagged, string? Language);

/// <summary>What a look into one kind of file found: the reason to refuse it, or what it tells.</summary>
internal readonly record struct Look(AttachmentRefusal? Refusal, PictureSize? Size = null, PdfClaims? Pdf = null)
{
    internal static Look Nothing => default;

    internal static Look Found(PictureSize size) => new(null, Size: size);

    internal static Look Found(PdfClaims pdf) => new(null, Pdf: pdf);

    public static implicit operator Look(AttachmentRefusal refusal) => new(refusal);
}
