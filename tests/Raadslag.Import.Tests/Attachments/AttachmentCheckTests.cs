using System.Text;
using CsCheck;
using Raadslag.Import.Attachments;
using Raadslag.Import.Tests.Pdf;
using Raadslag.Import.Tests.Samples;
using Raadslag.Import.Tests.Sources;
using Raadslag.Import.Tests.Word;
using static Raadslag.Import.Tests.Attachments.Verdicts;

namespace Raadslag.Import.Tests.Attachments;

[Trait("Kind", "Soak")]
public sealed class AttachmentCheckTests
{
    private static readonly byte[] Picture = PictureFiles.Png(8, 8);

    [Fact]
    public void A_file_without_bytes_or_with_white_space_only_is_empty()
    {
        Assert.Equal(AttachmentRefusal.IsEmpty, Refusal("a.pdf", ""));
        Assert.Equal(AttachmentRefusal.IsEmpty, Refusal("a.pdf", " \r\n\t"));
    }

    [Fact]
    public void A_file_at_the_limit_is_accepted_and_a_byte_more_is_too_large()
    {
        var bytes = new byte[AttachmentCheck.MaximumBytes + 1];
        Picture.CopyTo(bytes, 0);

        Accepted("a.png", bytes[..^1]);
        Assert.Equal(AttachmentRefusal.IsTooLarge, Refusal("a.png", bytes));
    }

    public static TheoryData<string, byte[]> Programs =>
        new()
        {
            { "Windows", [.. "MZ"u8, 0x90, 0] },
            { "Linux", [0x7F, .. "ELF"u8, 2, 1] },
            { "macOS", [0xCF, 0xFA, 0xED, 0xFE, 7] },
            { "macOS, of two machines", [0xCA, 0xFE, 0xBA, 0xBE, 0] },
            { "a script", "#!/bin/sh"u8.ToArray() },
            { "a script behind a mark", [0xEF, 0xBB, 0xBF, .. "#!/bin/sh"u8] },
            { "a shortcut", [0x4C, 0, 0, 0, 1, 0x14, 2, 0, 0, 0] },
            { "a cabinet", [.. "MSCF"u8, 0] },
        };

    [Theory, MemberData(nameof(Programs))]
    public void A_program_is_refused_whatever_its_name_says(string system, byte[] program)
    {
        Assert.True(AttachmentRefusal.IsAProgram == Refusal("referat.pdf", program), system);
        Assert.True(AttachmentRefusal.IsAProgram == Refusal("billede.png", program), system);
    }

    [Fact]
    public void Text_is_of_unknown_format_and_a_batch_file_a_program()
    {
        Assert.Equal(AttachmentRefusal.IsOfUnknownFormat, Refusal("a.txt", "Hej"));
        Assert.Equal(AttachmentRefusal.IsOfUnknownFormat, Refusal("a.html", "<html><body/></html>"));
        Assert.Equal(AttachmentRefusal.IsAProgram, Refusal("a.bat", "del *.*"));
    }

    [Theory]
    [InlineData("Kort over området.png", "Kort over området.png")]
    [InlineData("Kort.PNG", "Kort.png")]
    [InlineData("C:\\Users\\aaa\\kort.png", "kort.png")]
    [InlineData("../../etc/kort.png", "kort.png")]
    [InlineData("kort", "kort.png")]
    [InlineData("Notat 1.2", "Notat 1.2.png")]
    [InlineData("Brev af 3. juni", "Brev af 3. juni.png")]
    [InlineData("  kort \t  nr. 2 .png. ", "kort nr. 2.png")]
    [InlineData("a\0b\u202Egnp\u200B.png", "abgnp.png")]
    [InlineData("a<b>:\"|?*.png", "a-b------.png")]
    [InlineData("...", "bilag.png")]
    [InlineData("", "bilag.png")]
    [InlineData(".png", "bilag.png")]
    [InlineData("CON.png", "CON-.png")]
    [InlineData("a\u030A.png", "\u00E5.png")]
    [InlineData("\uD800.png", "bilag.png")]
    public void A_name_is_made_fit_to_be_shown_and_stored(string given, string clean) =>
        Assert.Equal(clean, Accepted(given, Picture).FileName);

    [Fact]
    public void A_long_name_keeps_its_beginning_and_its_ending()
    {
        var name = Accepted(new string('a', 500) + ".png", Picture).FileName;

        Assert.InRange(name.Length, 100, AttachmentCheck.MaximumNameLength);
        Assert.EndsWith("a.png", name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kort.pdf")]
    [InlineData("kort.png.exe")]
    [InlineData("kort.exe. ")]
    [InlineData("kort\u202Egnp.exe")]
    [InlineData("kort.jpg")]
    public void A_name_that_ends_as_another_kind_is_refused(string name) =>
        Assert.Equal(AttachmentRefusal.NameDisagreesWithContent, Refusal(name, Picture));

    [Fact]
    public void Any_name_becomes_a_clean_one() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["ab ./\\:\u202E\uD83D\uDE00\u0301\0"], 0, 300])
            .Sample(given =>
            {
                if (AttachmentCheck.Of(given, Picture) is not AttachmentVerdict.Accepted({ FileName: var name }))
                {
                    return true;
                }

                return name.Length is > 4 and <= AttachmentCheck.MaximumNameLength
                    && name.EndsWith(".png", StringComparison.Ordinal)
                    && name.IndexOfAny(['/', '\\', ':', '\0', '\u202E']) < 0
                    && name.IsNormalized()
                    && Accepted(name, Picture).FileName == name;
            });

    public static TheoryData<string> Samples =>
        new(SampleFiles.All().Where(file => Path.GetExtension(file) is ".pdf" or ".docx"));

    [Theory, MemberData(nameof(Samples))]
    public void Documents_of_the_samples_are_accepted(string file) =>
        Accepted(file, File.ReadAllBytes(Path.Combine(SampleFiles.Folder, file)));

    [Fact]
    public void Damaged_files_are_accepted_or_refused_and_never_throw()
    {
        byte[][] files =
        [
            Picture,
            PictureFiles.Jpeg(8, 8),
            PictureFiles.Gif(8, 8),
            PictureFiles.WebPLossless(8, 8),
            PictureFiles.WebPExtended(8, 8),
            WordFile.Of(WordFile.Paragraph("Hej")).WithLink("r5", "https://www.example.dk").ToBytes(),
            new PdfFile().Page().Text(50, 700, "Hej").Link("https://www.example.dk", 0, 0, 9, 9).ToBytes(),
            ActivePdf.With("/Lang <FEFF0064>", ActivePdf.ObjectStream("<< /A [1 2 R] >>", ActivePdf.Script)),
            ActivePdf.With("", ActivePdf.Stream("/Type /ObjStm /N 2 /First 12", "100 0 101 5 (a\\7) << /A#4 <4> >>")),
            ActivePdf.With("", ActivePdf.Deflated("/Type /Metadata", "pdfaid:part=\"2\"")),
            Encoding.UTF8.GetBytes(
                "<svg viewBox=\"0 0 9 9\"><style>.a { fill: url(#b) }</style><a href=\"https://www.example.dk\"/></svg>"
            ),
        ];

        Damage.Of(files).Sample(file => AttachmentCheck.Of("a", file) is not null, iter: Damage.Rounds(3_000, 300_000));
    }
}
