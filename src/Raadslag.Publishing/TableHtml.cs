using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Raadslag.Publishing;

/// <summary>A table that a screen reader can walk: header cells with scope, no inline style, scrolling in its own frame.</summary>
internal sealed class TableHtml(Func<string> label) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table--responsive-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        renderer.Write(Markup.Encode(label())).WriteLine("\">");
        renderer.WriteLine("<table class=\"table\">");
        var rows = table.OfType<TableRow>().ToArray();
        var toRight = NumberColumns.Of(table);
        var head = rows.TakeWhile(row => row.IsHeader).Where(row => row.Any(cell => !IsEmpty(cell))).ToArray();
        if (head.Length > 0)
        {
            WriteRows(renderer, toRight, "thead", head);
        }

        WriteRows(renderer, toRight, "tbody", [.. rows.SkipWhile(row => row.IsHeader)]);
        renderer.WriteLine("</table>");
        renderer.WriteLine("</div>");
    }

    private static void WriteRows(HtmlRenderer renderer, bool[] toRight, string group, TableRow[] rows)
    {
        if (rows.Length == 0)
        {
            return;
        }

        renderer.Write("<").Write(group).WriteLine(">");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            for (var column = 0; column < toRight.Length; column++)
            {
                WriteCell(renderer, column < row.Count ? row[column] : null, (row.IsHeader, column), toRight[column]);
            }

            renderer.WriteLine("</tr>");
        }

        renderer.Write("</").Write(group).WriteLine(">");
    }

    private static void WriteCell(HtmlRenderer renderer, Block? cell, (bool IsHeader, int Column) place, bool isRight)
    {
        var name = cell is not null && !IsEmpty(cell) && (place.IsHeader || place.Column == 0) ? "th" : "td";
        renderer.Write("<").Write(name);
        if (name == "th")
        {
            renderer.Write(place.IsHeader ? " scope=\"col\"" : " scope=\"row\"");
        }

        renderer.Write(isRight ? " class=\"align-text-right\">" : ">");
        if (cell is TableCell content)
        {
            var paragraphs = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren(content);
            renderer.ImplicitParagraph = paragraphs;
        }

        renderer.Write("</").Write(name).Write(">");
    }

    private static bool IsEmpty(Block cell) =>
        cell is not TableCell { Count: > 0 } content
        || content.Descendants<LeafInline>().All(text => text is LiteralInline { Content.IsEmpty: true });
}
