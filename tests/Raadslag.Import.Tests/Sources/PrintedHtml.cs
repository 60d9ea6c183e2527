using System.Globalization;
using System.Net;
using System.Text;

namespace Raadslag.Import.Tests.Sources;

/// <summary>How a document is set: the councils' one column, or two narrow ones.</summary>
internal enum Setting
{
    OneColumn,
    TwoColumns,
}

/// <summary>A document as a page to be printed: heads and feet on every page, tables ruled, marks in the margin.</summary>
internal static class PrintedHtml
{
    internal static string Of(IEnumerable<Block> blocks, string head, Setting setting)
    {
        var html = new StringBuilder(StyleOf(head, setting));
        foreach (var block in blocks)
        {
            Append(html, block);
        }

        return html.Append("</main>").ToString();
    }

    private static string StyleOf(string head, Setting setting) =>
        $$"""
            <!doctype html><meta charset="utf-8"><title>x</title><style>
            @page { size: A4; margin: {{(setting == Setting.OneColumn ? "30mm 40mm 25mm 25mm" : "25mm 10mm 20mm 8mm")}};
              @top-left { content: "{{head}}"; font: 8pt "Liberation Sans" }
              @bottom-right { content: "SIDE  |  " counter(page); font: 8pt "Liberation Sans" } }
            body { margin: 0; font: {{(setting == Setting.OneColumn ? "10pt/1.3" : "6.5pt/1.3")}} "Liberation Sans" }
            main { padding-left: 2.5em; {{(
                setting == Setting.OneColumn ? "" : "column-count: 2; column-gap: 28pt; column-fill: auto"
            )}} }
            {{(setting == Setting.OneColumn ? ".page { break-before: page }" : ".page { height: 1.1em }")}}
            .gap { height: 1.1em } .line { position: relative } b { display: block; break-after: avoid }
            .mark { position: absolute; left: -2.3em } .contents { display: flex; justify-content: space-between }
            table { border-collapse: collapse; font-size: 90% } td { border: 0.5pt solid black; padding: 1pt 3pt }
            .address { font-size: 50%; white-space: nowrap }
            tr { break-inside: avoid }
            </style><main>
            """;

    private static void Append(StringBuilder html, Block block)
    {
        switch (block)
        {
            case Block.PageBreak:
                html.Append("<div class=page></div>\n");
                break;
            case Block.Gap:
                html.Append("<div class=gap></div>\n");
                break;
            case Block.ContentsLine(var text, var page):
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<div class=contents><span>{Escape(text)}</span><span>{page}</span></div>\n"
                );
                break;
            case Block.Table(var rows):
                html.Append("<table>");
                rows.ForEach(row => html.Append("<tr>").AppendJoin("", row.Select(cell => $"<td>{Escape(cell)}</td>")));
                html.Append("</table>\n");
                break;
            case Block.Line(var text, var isHeading, var mark):
                html.Append(isHeading ? "<b class=line>" : "<div class=line>");
                html.Append(mark is null ? "" : $"<span class=mark>{mark}</span>");
                html.Append(IsAddress(text) ? $"<span class=address>{Escape(text)}</span>" : Escape(text));
                html.Append(isHeading ? "</b>\n" : "</div>\n");
                break;
        }
    }

    // addresses that the text lists on a line of their own; wrapped, none could be told from its first half
    private static bool IsAddress(string text) => text.StartsWith("https://", StringComparison.Ordinal);

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
