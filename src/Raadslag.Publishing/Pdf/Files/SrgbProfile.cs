using System.Buffers.Binary;
using System.Text;

namespace Raadslag.Publishing.Pdf.Files;

/// <summary>
/// What sRGB looks like, as an ICC profile of version 2 for displays: three primaries, seen in the light of D50, and a tone
/// curve.
/// </summary>
internal static class SrgbProfile
{
    private const int CurvePoints = 1024;

    private static readonly byte[] Profile = Build();

    public static ReadOnlySpan<byte> Bytes => Profile;

    private static byte[] Build()
    {
        var curve = Curve();
        (string Signature, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB IEC61966-2.1")),
            ("cprt", [.. "text\0\0\0\0No copyright, use freely\0"u8]),
            ("wtpt", Xyz(0.9642, 1, 0.8249)),
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Xyz(0.14307, 0.06061, 0.7141)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];

        using var body = new MemoryStream();
        using var table = new MemoryStream();
        var start = 128 + 4 + (tags.Length * 12);
        var places = new Dictionary<byte[], int>();
        table.Write(Word(tags.Length));
        foreach (var (signature, data) in tags)
        {
            if (places.TryAdd(data, start + (int)body.Length))
            {
                body.Write(data);
                body.Write(new byte[(4 - (data.Length % 4)) % 4]);
            }

            table.Write(Encoding.ASCII.GetBytes(signature));
            table.Write(Word(places[data]));
            table.Write(Word(data.Length));
        }

        return [.. Header(start + (int)body.Length), .. table.ToArray(), .. body.ToArray()];
    }

    private static byte[] Header(int size) =>
        [
            .. Word(size),
            .. new byte[4],
            .. Word(0x02100000),
            .. "mntrRGB XYZ "u8,
            // the day the profile was written down: a constant, as the file is
            .. new byte[] { 0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0 },
            .. "acsp"u8,
            .. new byte[28],
            .. Xyz(0.9642, 1, 0.8249)[8..],
            .. new byte[48],
        ];

    private static byte[] Description(string text) =>
        [.. "desc\0\0\0\0"u8, .. Word(text.Length + 1), .. Encoding.ASCII.GetBytes(text), .. new byte[1 + 8 + 3 + 67]];

    private static byte[] Xyz(params ReadOnlySpan<double> values)
    {
        var bytes = new List<byte>([.. "XYZ \0\0\0\0"u8]);
        foreach (var value in values)
        {
            bytes.AddRange(Word((int)Math.Round(value * 65536)));
        }

        return [.. bytes];
    }

    private static byte[] Curve()
    {
        var bytes = new byte[12 + (CurvePoints * 2)];
        "curv"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var coded = i / (CurvePoints - 1d);
            var linear = coded <= 0.04045 ? coded / 12.92 : Math.Pow((coded + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(12 + (i * 2)), (ushort)Math.Round(linear * 65535));
        }

        return bytes;
    }

    private static byte[] Word(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
