using System.Buffers;

namespace Raadslag.Import;

/// <summary>What the first bytes of a file say that it is.</summary>
internal enum FileKind
{
    Nothing,
    Text,
    Pdf,
    Zip,
    EncryptedOffice,
    Other,
}

/// <summary>Tells kinds of file apart by their first bytes.</summary>
internal static class FileKinds
{
    // "%PDF-" may stand anywhere in the first kilobyte: mail gateways and scanners put lines of their own before it
    private const int PdfMarkWithin = 1024;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // the name of a stream in a compound file's directory, UTF-16
    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    private static readonly SearchValues<byte> WhiteSpace = SearchValues.Create(" \t\r\n\f\v\uFEFF"u8);

    internal static FileKind Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOfAnyExcept(WhiteSpace) < 0)
        {
            return FileKind.Nothing;
        }

        if (bytes[..Math.Min(bytes.Length, PdfMarkWithin)].IndexOf("%PDF-"u8) >= 0)
        {
            return FileKind.Pdf;
        }

        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8))
        {
            return FileKind.Zip;
        }

        if (bytes.StartsWith(CompoundFile))
        {
            return bytes.IndexOf(EncryptedPackage) >= 0 ? FileKind.EncryptedOffice : FileKind.Other;
        }

        return IsForeign(bytes) ? FileKind.Other : FileKind.Text;
    }

    private static bool IsForeign(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("{\\rtf"u8)
        || bytes.StartsWith("GIF8"u8)
        || bytes.StartsWith("%!PS"u8)
        || bytes is [0xFF, 0xD8, 0xFF, ..] or [0x1F, 0x8B, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..];
}
