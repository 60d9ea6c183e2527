using System.IO.Compression;
using System.Text;
using Raadslag.Import.Attachments;
using Raadslag.Import.Tests.Word;
using static Raadslag.Import.Tests.Attachments.Verdicts;

namespace Raadslag.Import.Tests.Attachments;

public sealed class WordAttachmentTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    [Fact]
    public void A_Word_file_with_text_and_a_link_is_accepted()
    {
        var word = Accepted("Brev.docx", Given().WithLink("r5", "https://www.example.dk").ToBytes());

        Assert.Equal(AttachmentKind.Word, word.Kind);
        Assert.Equal("Brev.docx", word.FileName);
    }

    [Fact]
    public void Macros_are_refused_whatever_the_name_says()
    {
        var withProject = Given().WithPart("word/vbaProject.bin", "x").ToBytes();
        var withType = Given().WithPart("[Content_Types].xml", Types("ms-word.document.macroEnabled.main")).ToBytes();

        Assert.Equal(AttachmentRefusal.HasMacros, Refusal("a.docx", withProject));
        Assert.Equal(AttachmentRefusal.HasMacros, Refusal("a.docm", withProject));
        Assert.Equal(AttachmentRefusal.HasMacros, Refusal("a.docx", withType));
    }

    [Fact]
    public void Objects_of_other_programs_are_refused_and_the_figures_behind_a_chart_are_not()
    {
        var ole = Given().WithPart("word/embeddings/oleObject1.bin", "x").ToBytes();
        var control = Given().WithPart("word/activeX/activeX1.xml", "<x/>").ToBytes();
        var page = Given().WithPart("word/_rels/x.xml.rels", Relation("aFChunk", "page.html", "")).ToBytes();
        var chart = Given().WithPart("word/embeddings/Microsoft_Excel_Sheet.xlsx", "x").ToBytes();

        Assert.Equal(AttachmentRefusal.HasEmbeddedObjects, Refusal("a.docx", ole));
        Assert.Equal(AttachmentRefusal.HasEmbeddedObjects, Refusal("a.docx", control));
        Assert.Equal(AttachmentRefusal.HasEmbeddedObjects, Refusal("a.docx", page));
        Accepted("a.docx", chart);
    }

    [Theory]
    [InlineData("attachedTemplate", "https://www.example.dk/brev.dotm", false)]
    [InlineData("attachedTemplate", "file:///\\\\server\\skabelon.dotx", false)]
    [InlineData("attachedTemplate", "file://server/skabelon.dotx", false)]
    [InlineData("attachedTemplate", "file:///C:\\Skabeloner\\brev.dotx", true)]
    [InlineData("image", "https://www.example.dk/pixel.png", false)]
    [InlineData("oleObject", "https://www.example.dk/x.html!", false)]
    [InlineData("hyperlink", "https://www.example.dk", true)]
    public void What_a_Word_file_would_fetch_is_refused(string type, string target, bool isAccepted)
    {
        var relation = Relation(type, target, "TargetMode=\"External\"");
        var verdict = AttachmentCheck.Of(
            "a.docx",
            Given().WithPart("word/_rels/settings.xml.rels", relation).ToBytes()
        );

        Assert.Equal(isAccepted, verdict is AttachmentVerdict.Accepted);
        Assert.True(
            isAccepted || verdict is AttachmentVerdict.Refused { Refusal: AttachmentRefusal.FetchesFromElsewhere }
        );
    }

    [Fact]
    public void Old_Word_files_installers_and_files_with_a_password_are_told_apart()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];
        byte[] installer = [0x84, 0x10, 0x0C, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46];

        Assert.Equal(AttachmentRefusal.IsOldWord, Refusal("a.doc", [.. compound, .. Wide("WordDocument")]));
        Assert.Equal(AttachmentRefusal.IsEncrypted, Refusal("a.docx", [.. compound, .. Wide("EncryptedPackage")]));
        Assert.Equal(AttachmentRefusal.IsAProgram, Refusal("a.docx", [.. compound, .. installer]));
        Assert.Equal(AttachmentRefusal.IsOfUnknownFormat, Refusal("a.xls", [.. compound, .. Wide("Workbook")]));

        static byte[] Wide(string text) => Encoding.Unicode.GetBytes(text);
    }

    [Fact]
    public void A_Word_file_that_unpacks_beyond_the_limit_is_refused_wherever_it_does()
    {
        var million = new byte[1_000_000];
        var bomb = Given().WithPart("word/media/image1.bmp", Enumerable.Repeat(million, 201));

        Assert.Equal(AttachmentRefusal.UnpacksTooLarge, Refusal("a.docx", bomb.ToBytes()));
    }

    [Fact]
    public void A_Word_file_cut_off_with_a_document_type_or_two_parts_of_one_name_is_damaged()
    {
        var whole = Given().ToBytes();
        var entities = WordFile.OfXml("<!DOCTYPE document [<!ENTITY b 'c'>]><document>&b;</document>").ToBytes();
        var twins = Given().WithPart("word/DOCUMENT.xml", "<x/>").ToBytes();

        Assert.Equal(AttachmentRefusal.IsDamaged, Refusal("a.docx", whole[..(whole.Length / 2)]));
        Assert.Equal(AttachmentRefusal.IsDamaged, Refusal("a.docx", entities));
        Assert.Equal(AttachmentRefusal.IsDamaged, Refusal("a.docx", twins));
    }

    [Fact]
    public void A_zip_that_holds_no_Word_document_is_of_unknown_format_or_a_program()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("META-INF/MANIFEST.MF");
        }

        Assert.Equal(AttachmentRefusal.IsOfUnknownFormat, Refusal("a.docx", memory.ToArray()));
        Assert.Equal(AttachmentRefusal.IsAProgram, Refusal("a.jar", memory.ToArray()));
    }

    private static WordFile Given() => WordFile.Of(WordFile.Paragraph("Hej"));

    private static string Types(string main) =>
        $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.{main}+xml\"/></Types>";

    private static string Relation(string type, string target, string mode) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Office}{type}\" Target=\"{target}\" {mode}/></Relationships>";
}
