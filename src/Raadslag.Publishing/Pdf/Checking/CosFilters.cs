using System.Buffers;
using System.IO.Compression;

namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>Unpacks streams (ISO 32000-1, 7.4), but for pictures, which nobody here looks at.</summary>
internal static class CosFilters
{
    /// <summary>The bytes unpacked, as far as they go; none when a filter is not one of ours.</summary>
    internal static ReadOnlyMemory<byte>? Unpack(CosStream stream, PdfLimits limits)
    {
        var bytes = stream.Packed;
        var filters = stream.Filters.ToArray();
        var parameters = stream.Many("DecodeParms").ToArray();
        if (filters.Length > 8)
        {
            return null;
        }

        for (var at = 0; at < filters.Length; at++)
        {
            var with = parameters.ElementAtOrDefault(at) as CosDictionary;
            byte[]? next = filters[at] switch
            {
                "FlateDecode" or "Fl" => CosPredictor.Undo(Flate(bytes), with),
                "LZWDecode" or "LZW" => CosPredictor.Undo(
                    CosLzw.Unpack(bytes.Span, with?.Whole("EarlyChange") != 0),
                    with
                ),
                "ASCIIHexDecode" or "AHx" => Hex(bytes.Span),
                "ASCII85Decode" or "A85" => Base85(bytes.Span),
                "RunLengthDecode" or "RL" => RunLength(bytes.Span),
                _ => null,
            };
            if (next is not { } unpacked)
            {
                return null;
            }

            limits.Unpack(unpacked.Length);
            bytes = unpacked;
        }

        return bytes;
    }

    private static byte[] Flate(ReadOnlyMemory<byte> packed)
    {
        var unpacked = new ArrayBufferWriter<byte>(Math.Clamp(packed.Length, 256, 1 << 20));
        using var source = new MemoryStream(packed.ToArray(), writable: false);
        using var flate = new ZLibStream(source, CompressionMode.Decompress);
        try
        {
            while (flate.Read(unpacked.GetSpan(8192)) is > 0 and var read)
            {
                unpacked.Advance(read);
                ThrowIfLarge(unpacked.WrittenCount);
            }
        }
        catch (InvalidDataException)
        {
            // what came before the damage is kept, as every reader does
        }

        return unpacked.WrittenSpan.ToArray();
    }

    internal static void ThrowIfLarge(int length)
    {
        if (length > PdfLimits.Stream)
        {
            throw new PdfRefusedException(PdfRefusal.TooLarge);
        }
    }

    private static byte[] Hex(ReadOnlySpan<byte> packed)
    {
        byte[] opened = [(byte)'<', .. packed, (byte)'>'];
        return CosStrings.Hex(opened, new CosLexer(opened, NoObjects.Instance, false));
    }

    private static byte[] Base85(ReadOnlySpan<byte> packed)
    {
        var unpacked = new List<byte>(packed.Length);
        var group = 0UL;
        var digits = 0;
        foreach (var letter in packed)
        {
            if (letter == '~')
            {
                break;
            }

            if (letter == 'z' && digits == 0)
            {
                unpacked.AddRange((ReadOnlySpan<byte>)[0, 0, 0, 0]);
            }
            else if (letter is >= (byte)'!' and <= (byte)'u')
            {
                group = group * 85 + (ulong)(letter - '!');
                if (++digits == 5)
                {
                    AddGroup(unpacked, group, 4);
                    (group, digits) = (0, 0);
                }
            }
        }

        if (digits > 1)
        {
            for (var pad = digits; pad < 5; pad++)
            {
                group = group * 85 + 84;
            }

            AddGroup(unpacked, group, digits - 1);
        }

        return [.. unpacked];
    }

    private static void AddGroup(List<byte> unpacked, ulong group, int count)
    {
        for (var at = 0; at < count; at++)
        {
            unpacked.Add((byte)((group >> (24 - 8 * at)) & 0xFF));
        }
    }

    private static byte[] RunLength(ReadOnlySpan<byte> packed)
    {
        var unpacked = new List<byte>();
        var at = 0;
        while (at < packed.Length && packed[at++] is not 128 and var length)
        {
            if (length < 128)
            {
                var end = Math.Min(at + length + 1, packed.Length);
                unpacked.AddRange(packed[at..end]);
                at = end;
            }
            else if (at < packed.Length)
            {
                unpacked.AddRange(Enumerable.Repeat(packed[at++], 257 - length));
            }

            ThrowIfLarge(unpacked.Count);
        }

        return [.. unpacked];
    }
}

/// <summary>Where no reference leads anywhere: content streams and CMaps have none.</summary>
internal sealed class NoObjects : ICosObjects
{
    internal static NoObjects Instance { get; } = new();

    public CosValue Find(CosReference reference) => CosNull.Instance;
}
