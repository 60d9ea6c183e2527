using System.Net;
using System.Text;
using Raadslag.Import.Tests.Sources;

namespace Raadslag.Import.Tests.Word;

/// <summary>A document as somebody would type it in Word, line for line.</summary>
internal static class PrintedWord
{
    private const string Gap = "<w:spacing w:before=\"0\" w:after=\"200\"/>";
    private const string NoGap = "<w:spacing w:before=\"0\" w:after=\"0\"/>";

    internal static byte[] Of(List<Block> blocks, string head)
    {
        var body = new StringBuilder();
        for (var index = 0; index < blocks.Count; index++)
        {
            var isLast = index + 1 == blocks.Count || blocks[index + 1] is Block.Gap or Block.Table or Block.PageBreak;
            Append(body, blocks[index], isLast ? Gap : NoGap);
        }

        body.Append(
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1700\" w:right=\"1400\" w:bottom=\"1400\" w:left=\"1700\" w:header=\"700\" w:footer=\"600\" w:gutter=\"0\"/></w:sectPr>"
        );
        return WordFile
            .Of(body.ToString())
            .With("styles", Styles)
            .With("header", $"<w:hdr {WordFile.Namespaces}>{WordFile.Paragraph(head)}</w:hdr>")
            .With("footer", $"<w:ftr {WordFile.Namespaces}>{Footer}</w:ftr>")
            .ToBytes();
    }

    private const string Footer =
        "<w:p><w:r><w:t xml:space=\"preserve\">SIDE  |  </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>";

    private const string Styles =
        $"<w:styles {WordFile.Namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Liberation Sans\" w:hAnsi=\"Liberation Sans\"/><w:sz w:val=\"20\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Fed\"><w:name w:val=\"Fed\"/><w:basedOn w:val=\"Normal\"/><w:rPr><w:b/></w:rPr></w:style></w:styles>";

    private static void Append(StringBuilder body, Block block, string spacing)
    {
        switch (block)
        {
            case Block.PageBreak:
                body.Append(
                    "<w:p><w:pPr><w:pageBreakBefore/><w:spacing w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>"
                );
                break;
            case Block.ContentsLine(var text, var page):
                body.Append(
                    Paragraph(
                        $"<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"8600\"/></w:tabs>{spacing}",
                        Run(text) + "<w:r><w:tab/></w:r>" + Run(page)
                    )
                );
                break;
            case Block.Line(var text, var isHeading, null):
                body.Append(
                    Paragraph((isHeading ? "<w:pStyle w:val=\"Fed\"/><w:keepNext/>" : "") + spacing, Run(text))
                );
                break;
            case Block.Line(var text, _, var mark):
                body.Append(
                    Paragraph(
                        $"<w:tabs><w:tab w:val=\"left\" w:pos=\"0\"/></w:tabs>{spacing}<w:ind w:left=\"0\" w:hanging=\"500\"/>",
                        Run(mark) + "<w:r><w:tab/></w:r>" + Run(text)
                    )
                );
                break;
            case Block.Table(var rows):
                body.Append("<w:tbl><w:tblPr><w:tblBorders>")
                    .AppendJoin(
                        "",
                        ((string[])["top", "left", "bottom", "right", "insideH", "insideV"]).Select(side =>
                            $"<w:{side} w:val=\"single\" w:sz=\"4\"/>"
                        )
                    )
                    .Append("</w:tblBorders></w:tblPr>")
                    .AppendJoin("", rows.Select(Row))
                    .Append("</w:tbl>");
                break;
        }
    }

    private static string Row(string[] cells) =>
        $"<w:tr><w:trPr><w:cantSplit/></w:trPr>{string.Concat(cells.Select(cell => $"<w:tc><w:tcPr><w:tcW w:w=\"1600\" w:type=\"dxa\"/></w:tcPr>{Paragraph(NoGap, Run(cell))}</w:tc>"))}</w:tr>";

    private static string Paragraph(string properties, string runs) => $"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>";

    private static string Run(string text) =>
        $"<w:r>{(text.StartsWith("https://", StringComparison.Ordinal) ? "<w:rPr><w:sz w:val=\"12\"/></w:rPr>" : "")}<w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(text.Replace(" -", " \u2011", StringComparison.Ordinal).Replace(" \u2011 ", " - ", StringComparison.Ordinal))}</w:t></w:r>";
}
