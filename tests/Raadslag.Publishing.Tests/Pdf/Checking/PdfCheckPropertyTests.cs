using CsCheck;
using Raadslag.Publishing.Pdf.Checking;

namespace Raadslag.Publishing.Tests.Pdf.Checking;

public sealed class PdfCheckPropertyTests
{
    // the font is most of the bytes and is never looked into: without it damage hits what is read
    private static readonly byte[][] Files =
    [
        new GivenPdf()
            .With("/FontFile2 14 0 R", "")
            .With("/Filter /FlateDecode /Length LENGTH >>\nstream\nfont", "null")
            .Write(),
        new GivenPdf()
            .With("/FontFile2 14 0 R", "")
            .With("/Filter /FlateDecode /Length LENGTH >>\nstream\nfont", "null")
            .WriteCompact(),
    ];

    private static readonly byte[] Telling = "0123456789<>[]()/ \nRnfobjdstream%#-.\0ÿ"u8.ToArray();

    private static Gen<byte[]> Damaged { get; } =
        from file in Gen.Int[0, Files.Length - 1]
        from changes in Gen.Select(
            Gen.Int[0, Files[file].Length - 1],
            Gen.Int[0, Telling.Length - 1],
            Gen.Int[0, 3]
        ).Array[1, 12]
        select Change(Files[file], changes);

    [Fact]
    public void Whatever_is_damaged_in_a_file_the_check_ends_with_findings_or_a_refusal() =>
        Damaged.Sample(file => Assert.NotNull(PdfCheck.Of(file)), iter: 800);

    [Fact]
    public void Any_bytes_after_a_header_end_the_check_too() =>
        Gen
            .Byte.Array[0, 200]
            .Sample(bytes => Assert.NotNull(PdfCheck.Of((byte[])[.. "%PDF-1.7 "u8, .. bytes])), iter: 2_000);

    [Fact]
    public void References_that_lead_anywhere_end_the_check_too() =>
        Gen.Select(Gen.Int[1, 46], Gen.Int[1, 46])
            .Array[1, 4]
            .Sample(
                swaps =>
                    Assert.NotNull(
                        PdfCheck.Of(
                            swaps.Aggregate(
                                Files[0],
                                (file, swap) =>
                                    System.Text.Encoding.Latin1.GetBytes(
                                        System
                                            .Text.Encoding.Latin1.GetString(file)
                                            .Replace(
                                                $" {swap.Item1} 0 R",
                                                $" {swap.Item2} 0 R",
                                                StringComparison.Ordinal
                                            )
                                    )
                            )
                        )
                    ),
                iter: 300
            );

    private static byte[] Change(byte[] file, (int At, int Letter, int Kind)[] changes)
    {
        var bytes = new List<byte>(file);
        foreach (var (place, letter, kind) in changes)
        {
            var at = Math.Min(place, bytes.Count - 1);
            switch (kind)
            {
                case 0:
                    bytes[at] = Telling[letter];
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(letter + 1, bytes.Count - at - 1));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at / 2, Math.Min(letter * 4, bytes.Count - at / 2)));
                    break;
                default:
                    bytes[at] = (byte)(bytes[at] ^ (1 << (letter % 8)));
                    break;
            }
        }

        return [.. bytes];
    }
}
