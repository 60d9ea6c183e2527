namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>Unpacks LZW (ISO 32000-1, 7.4.4), which old files have and archives may not.</summary>
internal static class CosLzw
{
    private const int Clear = 256;
    private const int End = 257;
    private const int Table = 4096;

    internal static byte[] Unpack(ReadOnlySpan<byte> packed, bool isEarly)
    {
        var words = new byte[Table][];
        for (var letter = 0; letter < 256; letter++)
        {
            words[letter] = [(byte)letter];
        }

        var unpacked = new List<byte>();
        var (next, width, bit) = (End + 1, 9, 0L);
        byte[]? previous = null;
        while (Code(packed, ref bit, width) is var code and not (-1 or End))
        {
            if (code == Clear)
            {
                (next, width, previous) = (End + 1, 9, null);
                continue;
            }

            var word =
                code < next && words[code] is { } known ? known
                : previous is not null ? [.. previous, previous[0]]
                : null;
            if (word is null)
            {
                break;
            }

            unpacked.AddRange(word);
            CosFilters.ThrowIfLarge(unpacked.Count);
            if (previous is not null && next < Table)
            {
                words[next++] = [.. previous, word[0]];
            }

            previous = word;
            width = Width(next + (isEarly ? 1 : 0));
        }

        return [.. unpacked];
    }

    private static int Width(int next) =>
        next switch
        {
            >= 2048 => 12,
            >= 1024 => 11,
            >= 512 => 10,
            _ => 9,
        };

    private static int Code(ReadOnlySpan<byte> packed, ref long bit, int width)
    {
        if (bit + width > packed.Length * 8L)
        {
            return -1;
        }

        var code = 0;
        for (var end = bit + width; bit < end; bit++)
        {
            code = (code << 1) | ((packed[(int)(bit >> 3)] >> (int)(7 - (bit & 7))) & 1);
        }

        return code;
    }
}
