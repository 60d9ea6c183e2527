namespace Raadslag.Import.Attachments;

/// <summary>The kinds of file that can be attached to a matter (<i>bilag</i>).</summary>
public enum AttachmentKind
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word, Office Open XML (.docx).</summary>
    Word,

    /// <summary>A picture, PNG.</summary>
    Png,

    /// <summary>A picture, JPEG.</summary>
    Jpeg,

    /// <summary>A picture, GIF.</summary>
    Gif,

    /// <summary>A picture, WebP.</summary>
    WebP,

    /// <summary>A drawing, SVG, without code.</summary>
    Svg,
}

/// <summary>What follows from the kind of an attachment.</summary>
public static class AttachmentKinds
{
    extension(AttachmentKind kind)
    {
        /// <summary>The media type it is served with.</summary>
        public string MediaType =>
            kind switch
            {
                AttachmentKind.Pdf => "application/pdf",
                AttachmentKind.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                AttachmentKind.Png => "image/png",
                AttachmentKind.Jpeg => "image/jpeg",
                AttachmentKind.Gif => "image/gif",
                AttachmentKind.WebP => "image/webp",
                AttachmentKind.Svg => "image/svg+xml",
            };

        /// <summary>The ending of its name, with the full stop.</summary>
        public string Extension =>
            kind switch
            {
                AttachmentKind.Pdf => ".pdf",
                AttachmentKind.Word => ".docx",
                AttachmentKind.Png => ".png",
                AttachmentKind.Jpeg => ".jpg",
                AttachmentKind.Gif => ".gif",
                AttachmentKind.WebP => ".webp",
                AttachmentKind.Svg => ".svg",
            };
    }
}
