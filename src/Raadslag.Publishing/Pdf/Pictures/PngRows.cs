using System.IO.Compression;

namespace Raadslag.Publishing.Pdf.Pictures;

/// <summary>The rows of a PNG, unpacked and with their filters undone.</summary>
internal sealed class PngRows(byte[] packed, int width, int bitsOfPoint) : IDisposable
{
    private readonly ZLibStream _unpacked = new(new MemoryStream(packed), CompressionMode.Decompress);
    private readonly int _back = Math.Max(1, bitsOfPoint / 8);
    private byte[] _row = new byte[1 + (int)((((long)width * bitsOfPoint) + 7) / 8)];
    private byte[] _above = new byte[1 + (int)((((long)width * bitsOfPoint) + 7) / 8)];

    /// <summary>The next row; null when there is none.</summary>
    public byte[]? Next()
    {
        (_row, _above) = (_above, _row);
        try
        {
            _unpacked.ReadExactly(_row);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            return null;
        }

        if (_row[0] > 4)
        {
            return null;
        }

        for (var i = 1; i < _row.Length; i++)
        {
            int left = i > _back ? _row[i - _back] : 0;
            int corner = i > _back ? _above[i - _back] : 0;
            var guess = _row[0] switch
            {
                1 => left,
                2 => _above[i],
                3 => (left + _above[i]) / 2,
                4 => Nearest(left, _above[i], corner),
                _ => 0,
            };
            _row[i] = unchecked((byte)(_row[i] + guess));
        }

        return _row[1..];
    }

    public void Dispose() => _unpacked.Dispose();

    // Paeth's guess: whichever is nearest to left + above − corner
    private static int Nearest(int left, int above, int corner)
    {
        var (toLeft, toAbove) = (Math.Abs(above - corner), Math.Abs(left - corner));
        var toCorner = Math.Abs(left + above - (2 * corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left
            : toAbove <= toCorner ? above
            : corner;
    }
}
