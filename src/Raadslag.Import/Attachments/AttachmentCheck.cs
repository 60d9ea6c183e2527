namespace Raadslag.Import.Attachments;

/// <summary>Says of a file whether it can be attached to a matter: the one door for attachments from outside.</summary>
public static class AttachmentCheck
{
    /// <summary>The largest file that can be attached, in bytes: 50 MB. Whoever receives the bytes stops there too.</summary>
    public const int MaximumBytes = SourceReader.MaximumBytes;

    /// <summary>The longest name a file keeps, its ending included.</summary>
    public const int MaximumNameLength = 120;

    /// <summary>
    /// What the file is by its content, or the reason it cannot be attached. Bad bytes never throw, and the work is
    /// bounded by the size of the file.
    /// </summary>
    /// <param name="fileName">The name it came with; it may hold anything.</param>
    /// <param name="bytes">All of its bytes.</param>
    public static AttachmentVerdict Of(string fileName, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MaximumBytes)
        {
            return Refuse(AttachmentRefusal.IsTooLarge);
        }

        (AttachmentKind kind, Look look) = Contents.Of(bytes.Span) switch
        {
            Content.Nothing => (default, AttachmentRefusal.IsEmpty),
            Content.Program => (default, AttachmentRefusal.IsAProgram),
            Content.OldWord => (default, AttachmentRefusal.IsOldWord),
            Content.Encrypted => (default, AttachmentRefusal.IsEncrypted),
            Content.Other => (default, AttachmentRefusal.IsOfUnknownFormat),
            Content.Pdf => (AttachmentKind.Pdf, PdfLook.Into(bytes.ToArray())),
            Content.Zip => (AttachmentKind.Word, WordLook.Into(bytes)),
            Content.Png => (AttachmentKind.Png, PictureLook.IntoPng(bytes.Span)),
            Content.Jpeg => (AttachmentKind.Jpeg, PictureLook.IntoJpeg(bytes.Span)),
            Content.Gif => (AttachmentKind.Gif, PictureLook.IntoGif(bytes.Span)),
            Content.WebP => (AttachmentKind.WebP, PictureLook.IntoWebP(bytes.Span)),
            Content.Svg => (AttachmentKind.Svg, SvgLook.Into(bytes)),
        };

        return (look.Refusal, AttachmentName.Clean(fileName, kind)) switch
        {
            // batch files and scripts are text, and known by their names only
            (AttachmentRefusal.IsOfUnknownFormat, _) when AttachmentName.IsOfAProgram(fileName) => Refuse(
                AttachmentRefusal.IsAProgram
            ),
            ({ } refusal, _) => Refuse(refusal),
            (null, null) => Refuse(AttachmentRefusal.NameDisagreesWithContent),
            (null, { } name) => new AttachmentVerdict.Accepted(new CheckedAttachment(kind, name, look.Size, look.Pdf)),
        };
    }

    private static AttachmentVerdict.Refused Refuse(AttachmentRefusal refusal) => new(refusal);
}
