using System.IO.Compression;
using System.Text;
using Raadslag.Import.Tests.Pdf;
using Raadslag.Import.Tests.Word;
using static Raadslag.Import.Tests.Sources.Readings;

namespace Raadslag.Import.Tests.Sources;

public sealed class BadInputTests
{
    [Fact]
    public void A_file_without_bytes_or_with_white_space_only_is_empty()
    {
        Assert.Equal(ReadingRefusal.IsEmpty, Refusal([]));
        Assert.Equal(ReadingRefusal.IsEmpty, Refusal(" \r\n\t\f\n"u8.ToArray()));
        Assert.Equal(ReadingRefusal.IsEmpty, Refusal([0xEF, 0xBB, 0xBF]));
        Assert.Equal(ReadingRefusal.IsEmpty, Refusal(WordFile.Of("").ToBytes()));
    }

    [Fact]
    public void A_file_beyond_the_limit_is_too_large_and_one_at_the_limit_is_not()
    {
        var bytes = new byte[SourceReader.MaximumBytes + 1];
        Array.Fill(bytes, (byte)'a');

        Assert.Equal(ReadingRefusal.IsTooLarge, Refusal(bytes));
        Assert.Single(Read(bytes[1..]).Lines);
    }

    [Fact]
    public void Pictures_programs_and_other_formats_are_of_unknown_format()
    {
        Assert.Equal(ReadingRefusal.IsOfUnknownFormat, Refusal([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13]));
        Assert.Equal(ReadingRefusal.IsOfUnknownFormat, Refusal([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]));
        Assert.Equal(ReadingRefusal.IsOfUnknownFormat, Refusal([0x7F, .. "ELF"u8, 2, 1, 1, 0, 0, 0]));
        Assert.Equal(
            ReadingRefusal.IsOfUnknownFormat,
            Refusal([.. Enumerable.Range(1, 200).Select(n => (byte)(n % 32))])
        );
        Assert.Equal(ReadingRefusal.IsOfUnknownFormat, Refusal("{\\rtf1\\ansi hej}"u8.ToArray()));
    }

    [Fact]
    public void An_old_Word_file_is_of_unknown_format_and_one_with_a_password_is_encrypted()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

        Assert.Equal(
            ReadingRefusal.IsOfUnknownFormat,
            Refusal([.. compound, .. Encoding.Unicode.GetBytes("WordDocument")])
        );
        Assert.Equal(
            ReadingRefusal.IsEncrypted,
            Refusal([.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")])
        );
    }

    [Fact]
    public void A_zip_that_holds_no_Word_document_is_of_unknown_format()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("xl/workbook.xml");
        }

        Assert.Equal(ReadingRefusal.IsOfUnknownFormat, Refusal(memory.ToArray()));
    }

    [Fact]
    public void A_Word_file_that_unpacks_beyond_the_limit_is_refused()
    {
        var bomb = WordFile.Of("").WithPart("word/document.xml", Blown());

        Assert.Equal(ReadingRefusal.UnpacksTooLarge, Refusal(bomb.ToBytes()));

        static IEnumerable<byte[]> Blown()
        {
            var spaces = new byte[1_000_000];
            Array.Fill(spaces, (byte)' ');
            return Enumerable
                .Repeat(spaces, 300)
                .Prepend(Encoding.UTF8.GetBytes($"<w:document {WordFile.Namespaces}><w:body>"));
        }
    }

    [Fact]
    public void A_Word_file_with_a_document_type_nested_deep_or_cut_off_is_damaged()
    {
        var entities = WordFile.OfXml("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>").ToBytes();
        var deep = WordFile.Of(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5_000))).ToBytes();
        var whole = WordFile.Of(WordFile.Paragraph("Hej")).ToBytes();

        Assert.Equal(ReadingRefusal.IsDamaged, Refusal(entities));
        Assert.Equal(ReadingRefusal.IsDamaged, Refusal(deep));
        Assert.Equal(ReadingRefusal.IsDamaged, Refusal(whole[..(whole.Length / 2)]));
    }

    [Fact]
    public void A_Pdf_cut_off_or_of_nothing_but_its_mark_is_damaged()
    {
        Assert.Equal(ReadingRefusal.IsDamaged, Refusal("%PDF-1.7\n"u8.ToArray()));
        Assert.Equal(ReadingRefusal.IsDamaged, Refusal("%PDF-1.7\n1 0 obj\n<< /Type /Catalog"u8.ToArray()));
    }

    [Fact]
    public void A_Pdf_without_letters_has_no_text() =>
        Assert.Equal(ReadingRefusal.HasNoText, Refusal(new PdfFile().Page().ToBytes()));

    [Fact]
    public void A_Pdf_that_needs_a_password_is_encrypted() =>
        Assert.Equal(ReadingRefusal.IsEncrypted, Refusal(PdfFile.WithPassword()));

    [Fact]
    public void A_Pdf_of_more_pages_than_are_read_is_too_large()
    {
        var pdf = new PdfFile();
        for (var page = 0; page < 2_001; page++)
        {
            pdf.Page();
        }

        Assert.Equal(ReadingRefusal.IsTooLarge, Refusal(pdf.ToBytes()));
    }

    [Fact]
    public void Html_in_a_name_is_text_like_any_other() =>
        Assert.Equal(
            "<script>alert(1)</script> (V), Vejle",
            ReadText("<script>alert(1)</script> (V), Vejle").Lines[0].Text
        );
}
