using System.Buffers.Binary;
using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pictures;

/// <summary>Reads PNG (ISO/IEC 15948); what shines through is laid on white.</summary>
internal sealed class PngFile
{
    private const int SignatureLength = 8;

    private int _width;
    private int _height;
    private byte _depth;
    private byte _kind;
    private bool _isInterlaced;
    private byte[] _palette = [];
    private byte[] _transparent = [];
    private readonly PdfBuffer _packed = new();

    private PngFile() { }

    // gray, colors, palette, gray that shines through, colors that shine through
    private int Samples =>
        _kind switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };

    public static PictureRead Read(ReadOnlyMemory<byte> file)
    {
        var png = new PngFile();
        if (!png.ReadChunks(file.Span[SignatureLength..]) || !png.IsKnown())
        {
            return new PictureRead.Refused(PictureRefusal.Damaged);
        }

        if (PictureFile.RefuseSize(png._width, png._height) is { } refused)
        {
            return refused;
        }

        if (png._isInterlaced)
        {
            return new PictureRead.Refused(PictureRefusal.Interlaced);
        }

        return png.Points() is { } points
            ? new PictureRead.Picture(new PdfPicture(png._width, png._height, png._kind is 0 or 4, false, points, file))
            : new PictureRead.Refused(PictureRefusal.Damaged);
    }

    private bool ReadChunks(ReadOnlySpan<byte> file)
    {
        while (file.Length >= 12)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file);
            if (length > file.Length - 12)
            {
                return false;
            }

            var data = file.Slice(8, (int)length);
            switch (file[4..8])
            {
                case [(byte)'I', (byte)'H', (byte)'D', (byte)'R']:
                    if (!ReadHeader(data))
                    {
                        return false;
                    }

                    break;
                case [(byte)'P', (byte)'L', (byte)'T', (byte)'E']:
                    _palette = data.ToArray();
                    break;
                case [(byte)'t', (byte)'R', (byte)'N', (byte)'S']:
                    _transparent = data.ToArray();
                    break;
                case [(byte)'I', (byte)'D', (byte)'A', (byte)'T']:
                    _packed.Raw(data);
                    break;
            }

            file = file[((int)length + 12)..];
        }

        return true;
    }

    private bool ReadHeader(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13)
        {
            return false;
        }

        _width = BinaryPrimitives.ReadInt32BigEndian(data);
        _height = BinaryPrimitives.ReadInt32BigEndian(data[4..]);
        (_depth, _kind, _isInterlaced) = (data[8], data[9], data[12] != 0);
        return true;
    }

    private bool IsKnown() =>
        (_kind, _depth) switch
        {
            (0, 1 or 2 or 4 or 8 or 16) => true,
            (2 or 4 or 6, 8 or 16) => true,
            (3, 1 or 2 or 4 or 8) => _palette.Length >= 3,
            _ => false,
        };

    // null when the data end too early or are not what they must be
    private byte[]? Points()
    {
        using var reader = new PngRows(_packed.Written.ToArray(), _width, Samples * _depth);
        var isGray = _kind is 0 or 4;
        var points = new byte[_width * _height * (isGray ? 1 : 3)];
        var at = 0;
        for (var y = 0; y < _height; y++)
        {
            if (reader.Next() is not { } row)
            {
                return null;
            }

            for (var x = 0; x < _width; x++)
            {
                if (!Point(row, x, points.AsSpan(at)))
                {
                    return null;
                }

                at += isGray ? 1 : 3;
            }
        }

        return points;
    }

    private bool Point(ReadOnlySpan<byte> row, int x, Span<byte> point)
    {
        if (_kind == 3)
        {
            var index = Sample(row, x);
            var alpha = index < _transparent.Length ? _transparent[index] : (byte)255;
            if ((index * 3) + 3 > _palette.Length)
            {
                return false;
            }

            OnWhite(_palette.AsSpan(index * 3, 3), alpha, point);
            return true;
        }

        Span<byte> samples = stackalloc byte[4];
        var colors = _kind is 0 or 4 ? 1 : 3;
        var isKey = _transparent.Length == colors * 2 && _kind is 0 or 2;
        for (var i = 0; i < Samples; i++)
        {
            var sample = Sample(row, (x * Samples) + i);
            isKey = isKey && sample == BinaryPrimitives.ReadUInt16BigEndian(_transparent.AsSpan(i * 2));
            samples[i] = (byte)(_depth == 16 ? sample >> 8 : sample * 255 / ((1 << _depth) - 1));
        }

        var opacity =
            isKey ? (byte)0
            : _kind is 4 or 6 ? samples[colors]
            : (byte)255;
        OnWhite(samples[..colors], opacity, point);
        return true;
    }

    private int Sample(ReadOnlySpan<byte> row, int number) =>
        _depth switch
        {
            8 => row[number],
            16 => (row[number * 2] << 8) | row[(number * 2) + 1],
            _ => (row[number * _depth / 8] >> (8 - _depth - (number * _depth % 8))) & ((1 << _depth) - 1),
        };

    private static void OnWhite(ReadOnlySpan<byte> color, byte alpha, Span<byte> point)
    {
        for (var i = 0; i < color.Length; i++)
        {
            point[i] = (byte)(((color[i] * alpha) + (255 * (255 - alpha)) + 127) / 255);
        }
    }
}
