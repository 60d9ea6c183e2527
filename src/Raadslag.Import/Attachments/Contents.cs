using System.Text;

namespace Raadslag.Import.Attachments;

/// <summary>What the bytes of an attachment say that it is.</summary>
internal enum Content
{
    Nothing,
    Program,
    OldWord,
    Encrypted,
    Pdf,
    Zip,
    Png,
    Jpeg,
    Gif,
    WebP,
    Svg,
    Other,
}

/// <summary>Tells attachments apart by their bytes, never by their names.</summary>
internal static class Contents
{
    private const int LongestPrologue = 4096;

    // the class of an installer (.msi), as it stands in the root of a compound file
    private static ReadOnlySpan<byte> Installer =>
        [0x84, 0x10, 0x0C, 0x00, 0x00, 0x00, 0x00, 0x00, 0xC0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46];

    // the name of a stream in a compound file's directory, UTF-16
    private static ReadOnlySpan<byte> WordDocument => "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"u8;

    // The first bytes decide: a program or picture with the mark of a PDF after its own is no PDF, since whoever starts
    // the file goes by what stands first.
    internal static Content Of(ReadOnlySpan<byte> bytes) =>
        IsProgram(bytes) ? Content.Program
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]) ? Content.Png
        : bytes is [0xFF, 0xD8, 0xFF, ..] ? Content.Jpeg
        : bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) ? Content.Gif
        : bytes.StartsWith("RIFF"u8) && bytes.Length >= 12 && bytes[8..12].SequenceEqual("WEBP"u8) ? Content.WebP
        : bytes.StartsWith("PK"u8) ? Content.Zip
        : IsMarkup(bytes) ? MarkupOf(bytes)
        : FileKinds.Of(bytes) switch
        {
            FileKind.Nothing => Content.Nothing,
            FileKind.Pdf => Content.Pdf,
            FileKind.Zip => Content.Zip,
            FileKind.EncryptedOffice => Content.Encrypted,
            FileKind.Text => Content.Other,
            FileKind.Other => CompoundOf(bytes),
        };

    internal static bool IsProgram(ReadOnlySpan<byte> bytes) =>
        WithoutMark(bytes).StartsWith("#!"u8)
        || bytes.StartsWith("MZ"u8)
        || bytes.StartsWith("ZM"u8)
        || bytes.StartsWith("MSCF"u8)
        || bytes.StartsWith("dex\n"u8)
        || bytes
            is [0x7F, (byte)'E', (byte)'L', (byte)'F', ..]
                // Mach-O of 32 and 64 bits in both orders of bytes; of several machines in one, as Java's classes
                or [0xFE, 0xED, 0xFA, 0xCE or 0xCF, ..]
                or [0xCE or 0xCF, 0xFA, 0xED, 0xFE, ..]
                or [0xCA, 0xFE, 0xBA, 0xBE, ..]
                // WebAssembly
                or [0, (byte)'a', (byte)'s', (byte)'m', ..]
                // a shortcut (.lnk)
                or [0x4C, 0, 0, 0, 0x01, 0x14, 0x02, 0, ..];

    private static Content CompoundOf(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(Installer) >= 0 ? Content.Program
        : bytes is [0xD0, 0xCF, ..] && bytes.IndexOf(WordDocument) >= 0 ? Content.OldWord
        : Content.Other;

    private static bool IsMarkup(ReadOnlySpan<byte> bytes) =>
        WithoutMark(bytes).TrimStart(" \t\r\n"u8) is [(byte)'<', ..];

    private static Content MarkupOf(ReadOnlySpan<byte> bytes)
    {
        var prologue = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestPrologue)]);
        var isPage =
            prologue.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || prologue.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase);
        return !isPage && (bytes.IndexOf("<svg"u8) >= 0 || bytes.IndexOf(":svg"u8) >= 0) ? Content.Svg : Content.Other;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
}
