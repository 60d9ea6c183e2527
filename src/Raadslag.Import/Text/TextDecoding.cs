using System.Text;
using System.Text.Unicode;

namespace Raadslag.Import.Text;

/// <summary>Bytes to characters: UTF-8 or UTF-16 where they are, otherwise Windows-1252.</summary>
internal static class TextDecoding
{
    /// <summary>Windows-1252, which holds Latin-1; the five bytes it leaves out are read as Latin-1 reads them.</summary>
    internal static Encoding Windows1252 { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(
            1252,
            EncoderFallback.ReplacementFallback,
            DecoderFallback.ReplacementFallback
        )!;

    /// <summary>
    /// The text without its byte order mark. Where the bytes are not all UTF-8, every byte became one character and
    /// <see cref="EncodingRepair"/> makes out which lines were.
    /// </summary>
    internal static (string Text, bool IsUtf8) Decode(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] when Utf8.IsValid(bytes) => (Encoding.UTF8.GetString(bytes[3..]), true),
            [0xFF, 0xFE, ..] => (Encoding.Unicode.GetString(bytes[2..]), true),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode.GetString(bytes[2..]), true),
            [0xEF, 0xBB, 0xBF, ..] => (Windows1252.GetString(bytes[3..]), false),
            _ when Utf8.IsValid(bytes) => (Encoding.UTF8.GetString(bytes), true),
            _ => (Windows1252.GetString(bytes), false),
        };
}
