using Raadslag.Import.Attachments;
using static Raadslag.Import.Tests.Attachments.Verdicts;

namespace Raadslag.Import.Tests.Attachments;

public sealed class PictureAttachmentTests
{
    public static TheoryData<string, byte[]> Pictures =>
        new()
        {
            { "a.png", PictureFiles.Png(640, 480) },
            { "a.jpg", PictureFiles.Jpeg(640, 480) },
            { "a.gif", PictureFiles.Gif(640, 480) },
            { "a.webp", PictureFiles.WebPLossless(640, 480) },
            { "a.webp", PictureFiles.WebPLossy(640, 480) },
            { "a.webp", PictureFiles.WebPExtended(640, 480) },
        };

    [Theory, MemberData(nameof(Pictures))]
    public void A_picture_is_accepted_with_its_size(string name, byte[] picture)
    {
        var accepted = Accepted(name, picture);

        Assert.Equal(name, accepted.FileName);
        Assert.Equal(new PictureSize(640, 480), accepted.Size);
    }

    [Theory, MemberData(nameof(Pictures))]
    public void A_picture_cut_off_is_damaged_wherever_it_is_cut(string name, byte[] picture)
    {
        for (var length = 12; length < picture.Length; length++)
        {
            Assert.Equal(AttachmentRefusal.IsDamaged, Refusal(name, picture[..length]));
        }
    }

    [Fact]
    public void A_picture_without_pixels_is_damaged_and_one_with_too_many_is_refused()
    {
        Assert.Equal(AttachmentRefusal.IsDamaged, Refusal("a.png", PictureFiles.Png(0, 10)));
        Assert.Equal(AttachmentRefusal.HasTooManyPixels, Refusal("a.png", PictureFiles.Png(30_001, 1)));
        Assert.Equal(AttachmentRefusal.HasTooManyPixels, Refusal("a.png", PictureFiles.Png(10_000, 10_001)));
        Assert.Equal(AttachmentRefusal.HasTooManyPixels, Refusal("a.jpg", PictureFiles.Jpeg(65_535, 65_535)));
        Accepted("a.png", PictureFiles.Png(10_000, 10_000));
    }

    [Fact]
    public void A_picture_that_mentions_a_Pdf_is_still_a_picture()
    {
        var picture = PictureFiles.Jpeg(8, 8, comment: "%PDF-1.7");

        Assert.Equal(AttachmentKind.Jpeg, Accepted("a.jpeg", picture).Kind);
        Assert.Equal(AttachmentRefusal.NameDisagreesWithContent, Refusal("a.pdf", picture));
    }
}
