using System.Globalization;
using System.Text;
using System.Xml;

namespace Raadslag.Import.Attachments;

/// <summary>Looks through a drawing for code, and for whatever it would fetch when it is shown.</summary>
internal static class SvgLook
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    // elements that run code, or hold another document that can
    private static readonly HashSet<string> CodeElements = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "foreignObject",
        "handler",
        "listener",
        "iframe",
        "embed",
        "object",
        "audio",
        "video",
    };

    internal static Look Into(ReadOnlyMemory<byte> bytes)
    {
        // only to name the reason: the reader below takes no document type either
        if (bytes.Span.IndexOf("<!DOCTYPE"u8) >= 0)
        {
            return AttachmentRefusal.SvgHasADocumentType;
        }

        try
        {
            using var text = new StringReader(Strict.GetString(bytes.Span).TrimStart('\uFEFF', ' ', '\t', '\r', '\n'));
            using var reader = XmlReader.Create(text, Settings());
            return Into(reader);
        }
        catch (Exception exception) when (exception is XmlException or DecoderFallbackException)
        {
            return AttachmentRefusal.IsDamaged;
        }
    }

    private static XmlReaderSettings Settings() =>
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
        };

    private static Look Into(XmlReader reader)
    {
        var size = default(PictureSize?);
        var style = new StringBuilder();
        var styleDepth = -1;
        while (reader.Read())
        {
            var refusal = default(AttachmentRefusal?);
            switch (reader.NodeType)
            {
                case XmlNodeType.XmlDeclaration:
                    refusal = RefusalOfEncoding(reader.GetAttribute("encoding"));
                    break;
                // a style sheet of its own, or one that turns the drawing into something else
                case XmlNodeType.ProcessingInstruction when reader.Name.StartsWith("xml-", StringComparison.Ordinal):
                    refusal = AttachmentRefusal.FetchesFromElsewhere;
                    break;
                case XmlNodeType.Element:
                    if (reader.Depth == 0)
                    {
                        refusal = reader.LocalName == "svg" ? null : AttachmentRefusal.IsOfUnknownFormat;
                        size = SizeOf(reader);
                    }

                    if (styleDepth < 0 && IsStyle(reader) && !reader.IsEmptyElement)
                    {
                        styleDepth = reader.Depth;
                    }

                    refusal ??= RefusalOfElement(reader);
                    break;
                case XmlNodeType.EndElement when reader.Depth == styleDepth:
                    refusal = SvgReferences.RefusalOfStyle(style.ToString());
                    style.Clear();
                    styleDepth = -1;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when styleDepth >= 0:
                    style.Append(reader.Value);
                    break;
            }

            if (refusal is { } found)
            {
                return found;
            }
        }

        return size is { } known ? Look.Found(known) : Look.Nothing;
    }

    private static bool IsStyle(XmlReader reader) =>
        reader.LocalName.Equals("style", StringComparison.OrdinalIgnoreCase);

    // a browser reads another encoding otherwise than we do: what is a picture here is code there
    private static AttachmentRefusal? RefusalOfEncoding(string? encoding) =>
        encoding?.ToUpperInvariant() is null or "UTF-8" or "UTF8" or "US-ASCII"
            ? null
            : AttachmentRefusal.CannotBeLookedThrough;

    private static AttachmentRefusal? RefusalOfElement(XmlReader reader)
    {
        if (
            CodeElements.Contains(reader.LocalName)
            || reader.NamespaceURI.Contains("xhtml", StringComparison.OrdinalIgnoreCase)
        )
        {
            return AttachmentRefusal.SvgHasCode;
        }

        var element = reader.LocalName;
        var refusal = default(AttachmentRefusal?);
        while (refusal is null && reader.MoveToNextAttribute())
        {
            refusal = SvgReferences.RefusalOfAttribute(element, reader);
        }

        reader.MoveToElement();
        return refusal;
    }

    private static PictureSize? SizeOf(XmlReader reader) =>
        Pixels(reader.GetAttribute("width")) is { } width && Pixels(reader.GetAttribute("height")) is { } height
            ? new PictureSize(width, height)
        : reader.GetAttribute("viewBox")?.Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)
            is [_, _, var across, var down]
        && Pixels(across) is { } wide
        && Pixels(down) is { } high
            ? new PictureSize(wide, high)
        : null;

    private static int? Pixels(string? length) =>
        length is not null
        && double.TryParse(
            length.EndsWith("px", StringComparison.Ordinal) ? length[..^2] : length,
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var pixels
        )
        && pixels is >= 1 and <= 100_000
            ? (int)Math.Ceiling(pixels)
            : null;
}
