namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>Undoes what was done to rows of bytes before they were packed (ISO 32000-1, 7.4.4.4; PNG, 9).</summary>
internal static class CosPredictor
{
    internal static byte[] Undo(byte[] bytes, CosDictionary? parameters)
    {
        var predictor = parameters?.Whole("Predictor") ?? 1;
        if (parameters is null || predictor < 2)
        {
            return bytes;
        }

        var colors = Math.Clamp(parameters.Whole("Colors") ?? 1, 1, 32);
        var bits = Math.Clamp(parameters.Whole("BitsPerComponent") ?? 8, 1, 16);
        var columns = Math.Clamp(parameters.Whole("Columns") ?? 1, 1, 1 << 20);
        var pixel = Math.Max(1, colors * bits / 8);
        var row = (colors * bits * columns + 7) / 8;
        return predictor == 2 ? Left(bytes, row, pixel) : Png(bytes, row, pixel);
    }

    private static byte[] Left(byte[] bytes, int row, int pixel)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            if (at % row >= pixel)
            {
                bytes[at] = (byte)((bytes[at] + bytes[at - pixel]) & 0xFF);
            }
        }

        return bytes;
    }

    private static byte[] Png(byte[] bytes, int row, int pixel)
    {
        var rows = (bytes.Length + row) / (row + 1);
        var unpacked = new byte[Math.Max(0, bytes.Length - rows)];
        var to = 0;
        for (var from = 0; from < bytes.Length; )
        {
            var kind = bytes[from++];
            var length = Math.Min(row, bytes.Length - from);
            for (var at = 0; at < length; at++, to++)
            {
                var left = at >= pixel ? unpacked[to - pixel] : 0;
                var up = to >= row ? unpacked[to - row] : 0;
                var corner = at >= pixel && to >= row ? unpacked[to - row - pixel] : 0;
                var guess = kind switch
                {
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Paeth(left, up, corner),
                    _ => 0,
                };
                unpacked[to] = (byte)((bytes[from++] + guess) & 0xFF);
            }
        }

        return unpacked;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (byLeft, byUp, byCorner) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return byLeft <= byUp && byLeft <= byCorner ? left
            : byUp <= byCorner ? up
            : corner;
    }
}
