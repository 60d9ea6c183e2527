using CsCheck;
using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pictures;

namespace Raadslag.Publishing.Tests.Pdf.Pictures;

public sealed class PictureFileTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 2)]
    [InlineData(0, 4)]
    [InlineData(0, 8)]
    [InlineData(0, 16)]
    [InlineData(2, 8)]
    [InlineData(2, 16)]
    public void Points_of_gray_and_of_colors_are_what_was_written(byte kind, byte depth)
    {
        var png = new GivenPng(13, 11, kind, depth);
        var most = (1 << depth) - 1;

        var picture = Read(png.File(number => number * 7919 % (most + 1)));

        Assert.Equal((13, 11, kind == 0), (picture.Width, picture.Height, picture.IsGrey));
        Assert.Equal(
            Enumerable.Range(0, 13 * 11 * png.Samples).Select(number => Shown(number * 7919 % (most + 1))),
            picture.Data.ToArray()
        );

        byte Shown(int sample) => (byte)(depth == 16 ? sample / 256 : sample * 255 / most);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void A_palette_gives_the_colors_and_what_shines_through_is_white(byte depth)
    {
        var png = new GivenPng(5, 7, 3, depth) { Palette = [10, 20, 30, 200, 100, 0], Transparent = [255, 0] };

        var picture = Read(png.File(number => number % 2));

        Assert.Equal([10, 20, 30, 255, 255, 255, 10, 20, 30], picture.Data.ToArray()[..9]);
    }

    [Theory]
    [InlineData(4, 8, new[] { 0, 51 }, new byte[] { 204 })]
    [InlineData(6, 8, new[] { 255, 0, 100, 0 }, new byte[] { 255, 255, 255 })]
    [InlineData(6, 16, new[] { 0x1234, 0, 0xFFFF, 0xFFFF }, new byte[] { 0x12, 0, 255 })]
    public void Half_of_a_color_is_laid_on_white(byte kind, byte depth, int[] samples, byte[] shown) =>
        Assert.Equal(shown, Read(new GivenPng(1, 1, kind, depth).File(number => samples[number])).Data.ToArray());

    [Fact]
    public void One_color_may_be_said_to_be_glass()
    {
        var png = new GivenPng(2, 1, 2, 8) { Transparent = [0, 9, 0, 8, 0, 7] };

        Assert.Equal(
            [255, 255, 255, 9, 8, 6],
            Read(png.File(number => number == 5 ? 6 : 9 - (number % 3))).Data.ToArray()
        );
    }

    [Fact]
    public void A_picture_that_cannot_be_set_is_refused_by_name()
    {
        Assert.Equal(PictureRefusal.NotAPicture, Refused("GIF89a…"u8.ToArray()));
        Assert.Equal(PictureRefusal.NotAPicture, Refused([]));
        Assert.Equal(PictureRefusal.Interlaced, Refused(new GivenPng(8, 8, 0, 8) { Passes = 1 }.File(_ => 0)));
        Assert.Equal(PictureRefusal.TooLarge, Refused(Resized(7000, 6000)));
        Assert.Equal(PictureRefusal.TooLarge, Refused(Resized(int.MaxValue, int.MaxValue)));
        Assert.Equal(PictureRefusal.Damaged, Refused(Resized(9, 9)));
        Assert.Equal(PictureRefusal.Damaged, Refused(Resized(0, 8)));
        Assert.Equal(PictureRefusal.Damaged, Refused(new GivenPng(8, 8, 5, 8).File(_ => 0)));
        Assert.Equal(PictureRefusal.Damaged, Refused(new GivenPng(2, 2, 3, 8) { Palette = [1, 2, 3] }.File(_ => 9)));
        Assert.Equal(PictureRefusal.FourColors, Refused(WithFrame(0xC0, 4)));
        Assert.Equal(PictureRefusal.RareJpeg, Refused(WithFrame(0xC3, 3)));
        Assert.Equal(PictureRefusal.Damaged, Refused(Jpeg[..^40]));

        byte[] Resized(int width, int height)
        {
            var file = new GivenPng(8, 8, 0, 8).File(_ => 0);
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
            return file;
        }
    }

    [Fact]
    public void A_JPEG_is_kept_as_it_is_but_for_what_the_camera_wrote_beside_it()
    {
        byte[] place = [0xFF, 0xE1, 0, 12, .. "Exif\0\0GPS1"u8];

        var picture = Read([.. Jpeg[..2], .. place, .. Jpeg[2..]]);

        Assert.True(picture.IsJpeg);
        Assert.Equal(Jpeg, picture.Data.ToArray());
        Assert.InRange(picture.Width, 300, 500);
    }

    [Fact]
    public void Whatever_is_cut_or_changed_is_read_or_refused()
    {
        var png = new GivenPng(9, 9, 6, 8).File(number => number * 31 % 256);
        Gen.Select(Gen.Bool, Gen.Int[0, 4000], Gen.Byte)
            .Sample(
                (isJpeg, at, value) =>
                {
                    byte[] file = [.. isJpeg ? Jpeg : png];
                    file[at % file.Length] = value;
                    _ = PictureFile.Read(file);
                    _ = PictureFile.Read(file.AsMemory(0, at % file.Length));
                }
            );
    }

    /// <summary>A page, as poppler pictures it.</summary>
    internal static byte[] Jpeg { get; } = Pictured();

    internal static PdfPicture Read(byte[] file) => Assert.IsType<PictureRead.Picture>(PictureFile.Read(file)).Read;

    private static PictureRefusal Refused(byte[] file) =>
        Assert.IsType<PictureRead.Refused>(PictureFile.Read(file)).Why;

    private static byte[] Pictured()
    {
        using var file = new Poppler(PdfGiven.Sample());
        return file.Jpeg(1);
    }

    private static byte[] WithFrame(byte marker, byte colors)
    {
        var file = Jpeg.ToArray();
        var at = file.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        (file[at + 1], file[at + 9]) = (marker, colors);
        return file;
    }
}
