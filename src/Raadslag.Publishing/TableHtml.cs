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
        var head = rows.TakeWhile(row => row.IsHeader).Where(row => row.Any(cell => !IsEmpty(cell))).ToArray();
        if (head.Length > 0)
        {
            WriteRows(renderer, table, "thead", head);
        }

        WriteRows(renderer, table, "tbody", [.. rows.SkipWhile(row => row.IsHeader)]);
        renderer.WriteLine("</table>");
        renderer.WriteLine("</div>");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, string group, TableRow[] rows)
    {
        if (rows.Length == 0)
        {
            return;
        }

        var columns = table.OfType<TableRow>().Max(row => row.Count);
        renderer.Write("<").Write(group).WriteLine(">");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            for (var column = 0; column < columns; column++)
            {
                WriteCell(renderer, table, column < row.Count ? row[column] : null, (row.IsHeader, column));
            }

            renderer.WriteLine("</tr>");
        }

        renderer.Write("</").Write(group).WriteLine(">");
    }

    private static void WriteCell(HtmlRenderer renderer, Table table, Block? cell, (bool IsHeader, int Column) place)
    {
        var name = cell is not null && !IsEmpty(cell) && (place.IsHeader || place.Column == 0) ? "th" : "td";
        renderer.Write("<").Write(name);
        if (name == "th")
        {
            renderer.Write(place.IsHeader ? " scope=\"col\"" : " scope=\"row\"");
        }

        var aligned =
            place.Column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[place.Column].Alignment : null;
        renderer.Write(aligned == TableColumnAlign.Right ? " class=\"align-text-right\">" : ">");
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
