using System.Text;
using CsCheck;
using Raadslag.Import.Tests.Samples;
using Raadslag.Import.Tests.Word;

namespace Raadslag.Import.Tests.Sources;

/// <summary>Whatever bytes come, they are read or refused: nothing is thrown, and every line is accounted for.</summary>
[Trait("Kind", "Soak")]
public sealed class DamagedFilesTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(Minutes());

    [Fact]
    public void Damaged_texts_are_read_or_refused()
    {
        byte[][] texts =
        [
            Text,
            Encoding.Latin1.GetBytes(Minutes()),
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Minutes())],
            .. Samples(".txt"),
        ];

        Damage.Of(texts).Sample(IsReadOrRefused, iter: Damage.Rounds(400, 100_000));
    }

    [Fact]
    public void Damaged_Word_files_are_read_or_refused()
    {
        var whole = PrintedWord.Of(DocumentBlocks.Of(Text), "KKR Midtvest | 01-02-2026");
        byte[][] files = [whole, WordFile.Of(WordFile.Paragraph("1. Siden sidst")).ToBytes(), .. Samples(".docx")];

        Damage.Of(files).Sample(IsReadOrRefused, iter: Damage.Rounds(300, 2_000));
    }

    [Fact]
    public void Word_files_with_damaged_Xml_are_read_or_refused()
    {
        var document = Encoding.UTF8.GetBytes(
            $"<w:document {WordFile.Namespaces}><w:body>{string.Concat(Enumerable.Repeat(WordFile.Paragraph("1.1. Godkendelse", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"), 20))}"
                + "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>"
        );

        Damage
            .Of([document])
            .Sample(
                xml => IsReadOrRefused(WordFile.Of("").WithPart("word/document.xml", [xml]).ToBytes()),
                iter: Damage.Rounds(300, 2_000)
            );
    }

    private static IEnumerable<byte[]> Samples(string ending) =>
        SampleFiles
            .All()
            .Where(file => file.EndsWith(ending, StringComparison.Ordinal))
            .Select(file => File.ReadAllBytes(Path.Combine(SampleFiles.Folder, file)));

    private static bool IsReadOrRefused(byte[] file)
    {
        if (SourceReader.Read(file) is not Reading<SourceDocument>.Read(var source))
        {
            return true;
        }

        var isNumbered = source.Lines.Index().All(line => line.Item.Number == line.Index + 1);
        var linksStand = source.Links.All(link => link.Line >= 1 && link.Line <= source.Lines.Count);
        return isNumbered
            && linksStand
            && (
                MinutesReader.Read(source) is not Reading<MinutesDraft>.Read(var draft)
                || draft.Fates.Count == source.Lines.Count
            );
    }

    private static string Minutes() =>
        """
            REFERAT 2026
            KKR MIDTVEST
            Dato: 01-02-2026 10:00
            Deltagere
            Åse Ørum (V), Ærø
            1. Siden sidst
            1.1. Orientering om møder på tværs
            SAG-2026-00001 abc
            Baggrund
            ./. Der vedlægges notat om samfunds-
            beredskab, jf. bilag.
            Indstilling
            Det indstilles, at orienteringen tages til efterretning.
            Sagsfremstilling
            	2026	2027
            Ærø	5	7
            – et punkt
            – endnu et
            Beslutning
            Taget til efterretning.
            """;
}
