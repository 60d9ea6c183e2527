using CsCheck;

namespace Raadslag.Import.Tests.Sources;

/// <summary>Files as a bad line, a bad disk or a bad joke leaves them.</summary>
internal static class Damage
{
    /// <summary>How many are tried: a few hundred in every run, all that the soak asks for when it is set.</summary>
    internal static int Rounds(int usual, int soak) =>
        Environment.GetEnvironmentVariable("RAADSLAG_SOAK") is { Length: > 0 } ? soak : usual;

    /// <summary>One of the originals, damaged in one to three ways; now and then nothing but chance.</summary>
    internal static Gen<byte[]> Of(IReadOnlyList<byte[]> originals) =>
        Gen.Frequency(
            (
                19,
                Gen.Select(
                    Gen.Int[0, originals.Count - 1].Select(index => originals[index]),
                    Way.Array[1, 3],
                    (file, ways) => ways.Aggregate(file, (now, way) => way(now))
                )
            ),
            (1, Gen.Byte.Array[0, 5_000])
        );

    private static Gen<Func<byte[], byte[]>> Way { get; } =
        Gen.OneOf(
            Gen.Double.Unit.Select(cut => (Func<byte[], byte[]>)(file => file[..At(file, cut)])),
            Gen.Double.Unit.Select(cut => (Func<byte[], byte[]>)(file => file[At(file, cut)..])),
            Gen.Select(Gen.Double.Unit, Gen.Int[0, 7])
                .Array[1, 60]
                .Select(bits => (Func<byte[], byte[]>)(file => Flipped(file, bits))),
            Gen.Select(
                Gen.Double.Unit,
                Gen.Byte.Array[1, 300],
                (place, run) => (Func<byte[], byte[]>)(file => Overwritten(file, place, run))
            ),
            Gen.Select(
                Gen.Double.Unit,
                Gen.Double.Unit,
                (from, to) => (Func<byte[], byte[]>)(file => Without(file, from, to))
            ),
            Gen.Select(
                Gen.Double.Unit,
                Gen.Double.Unit,
                (from, to) => (Func<byte[], byte[]>)(file => Doubled(file, from, to))
            )
        );

    private static int At(byte[] file, double place) => (int)(file.Length * place);

    private static byte[] Flipped(byte[] file, (double Place, int Bit)[] bits)
    {
        var copy = (byte[])file.Clone();
        foreach (var (place, bit) in bits.Where(_ => copy.Length > 0))
        {
            copy[At(copy, place)] ^= (byte)(1 << bit);
        }

        return copy;
    }

    private static byte[] Overwritten(byte[] file, double place, byte[] run)
    {
        var copy = (byte[])file.Clone();
        var at = At(copy, place);
        run.AsSpan(0, Math.Min(run.Length, copy.Length - at)).CopyTo(copy.AsSpan(at));
        return copy;
    }

    private static byte[] Without(byte[] file, double from, double to) =>
        [.. file.AsSpan(0, At(file, Math.Min(from, to))), .. file.AsSpan(At(file, Math.Max(from, to)))];

    private static byte[] Doubled(byte[] file, double from, double to) =>
        [.. file.AsSpan(0, At(file, Math.Max(from, to))), .. file.AsSpan(At(file, Math.Min(from, to)))];
}
