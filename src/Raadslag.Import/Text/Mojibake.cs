using System.Text;
using System.Text.Unicode;

namespace Raadslag.Import.Text;

/// <summary>
/// Undoes UTF-8 that was read as Windows-1252 and saved so: "Ã¦" is an æ. Only leads that never stand before such a
/// follower in Danish are taken (Ã, Â, â€ and the like), so that a capital Å before a quotation mark stays.
/// </summary>
internal static class Mojibake
{
    /// <summary>The mended line; the same instance when there was nothing to mend.</summary>
    internal static string Undo(string line)
    {
        if (line.AsSpan().IndexOfAny('Ã', 'Â', 'â') < 0)
        {
            return line;
        }

        var mended = new StringBuilder(line.Length);
        Span<byte> sequence = stackalloc byte[3];
        var index = 0;

        while (index < line.Length)
        {
            var length = line[index] switch
            {
                'Ã' or 'Â' => 2,
                'â' => 3,
                _ => 1,
            };

            var isMojibake = length > 1 && TryBytes(line.AsSpan(index), sequence[..length]);
            mended.Append(isMojibake ? Encoding.UTF8.GetString(sequence[..length]) : line[index].ToString());
            index += isMojibake ? length : 1;
        }

        return mended.Length == line.Length ? line : mended.ToString();
    }

    private static bool TryBytes(ReadOnlySpan<char> text, Span<byte> sequence)
    {
        if (text.Length < sequence.Length)
        {
            return false;
        }

        for (var index = 0; index < sequence.Length; index++)
        {
            if (ByteOf(text[index]) is not { } value)
            {
                return false;
            }

            sequence[index] = value;
        }

        return Utf8.IsValid(sequence);
    }

    private static byte? ByteOf(char character)
    {
        if (character < 256)
        {
            return (byte)character;
        }

        Span<byte> single = stackalloc byte[2];
        return
            TextDecoding.Windows1252.TryGetBytes([character], single, out var written)
            && written == 1
            && single[0] >= 0x80
            ? single[0]
            : null;
    }
}
