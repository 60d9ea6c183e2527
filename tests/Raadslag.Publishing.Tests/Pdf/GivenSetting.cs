using System.Text.RegularExpressions;
using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Pdf.Checking;
using Raadslag.Publishing.Pdf.Pages;

namespace Raadslag.Publishing.Tests.Pdf;

/// <summary>Blocks that are set, and how what was set is read.</summary>
internal static class GivenSetting
{
    public static readonly PageStyle Style = PageStyle.Of(new DocumentTemplate(), "Fjordregionens kommuner") with
    {
        BarePages = 1,
    };

    public static Block.Paragraph Text(string text) => new Block.Paragraph([new(text)]);

    public static IReadOnlyList<IReadOnlyList<TextRun>> Cells(params string[] texts) =>
        [.. texts.Select(text => (IReadOnlyList<TextRun>)[new(text)])];

    public static string[] Lines(string page) =>
        page.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // letters and digits alone, so that quotes and line ends make no difference
    public static string Squeezed(string text) => Regex.Replace(text, @"\((block|inline)\)|[^\p{L}\p{N}]", "");

    public static IEnumerable<string> Found(byte[] file) =>
        Assert
            .IsType<PdfFindings>(PdfCheck.Of(file))
            .Findings.Where(finding => finding.Rule != PdfRule.BookmarksMissing)
            .Select(finding => $"{finding.Rule} {finding.Page} {finding.Element} {finding.Detail}");

    public static List<PdfElement> Elements(byte[] file)
    {
        var cos = CosFile.Open(file, new PdfLimits());
        return new PdfStructure(cos, PdfPage.Of(cos), new PdfFindingList()).Elements;
    }

    public static byte[] Bytes(PageStyle style, params Block[] blocks)
    {
        using var output = new MemoryStream();
        DocumentSetter.Write(output, PdfGiven.Properties, style, blocks);
        return output.ToArray();
    }

    public static Poppler Written(PageStyle style, params Block[] blocks) => new(Bytes(style, blocks));
}
