using System.Globalization;
using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Sets a list: each item hangs beside its label, which stands on the item's first line.</summary>
internal sealed class ListSetter(Galley galley, DocumentSetter blocks, Block.List list)
{
    private const double LeastIndent = 18;
    private const double Gap = 6;

    private readonly TextStyle _style = galley.Style.Body;

    public void Set(Column column)
    {
        var labels = Enumerable.Range(list.From, list.Items.Count).Select(number => Label(number)).ToList();
        var isNumbered = list.Numbering >= ListNumbering.Decimal;
        var widest = labels.Max(label => label?.Width) ?? 0;
        var indent = list.Numbering is ListNumbering.None ? 0 : Math.Max(LeastIndent, widest + Gap + 2);
        galley.Open(StructureKind.L, new ElementAttributes { Numbering = list.Numbering });
        for (var i = 0; i < labels.Count; i++)
        {
            galley.Open(StructureKind.LI);
            if (labels[i] is { } label)
            {
                var edge = column.Left + indent - Gap;
                galley.Label(label, _style, isNumbered ? edge - label.Width : edge - widest - 1);
            }

            SetBody(list.Items[i], column.Indented(indent));
            galley.Close(StructureKind.LI);
            if (i < labels.Count - 1)
            {
                galley.Tighten();
                galley.Space(_style.Below * Between(list.Items[i]));
            }
        }

        galley.Close(StructureKind.L);
        galley.Space(_style.Below);
    }

    // how much of a paragraph's space there is after an item
    private static double Between(IReadOnlyList<Block> item) =>
        item switch
        {
            [Block.Paragraph] => 0.35,
            [.., Block.Paragraph or Block.List] => 0.75,
            _ => 1,
        };

    private void SetBody(IReadOnlyList<Block> body, Column column)
    {
        var before = galley.Strips.Count;
        galley.Open(StructureKind.LBody);
        blocks.Set(body, column);
        galley.Close(StructureKind.LBody);
        if (galley.Strips.Count == before && list.Numbering is not ListNumbering.None)
        {
            galley.Add(new EmptyStrip(_style.Leading));
        }
    }

    private SetLine? Label(int number)
    {
        var text = list.Numbering switch
        {
            ListNumbering.None => null,
            ListNumbering.Disc => "•",
            ListNumbering.Circle => "–",
            ListNumbering.Square => "·",
            ListNumbering.Decimal => number.ToString(CultureInfo.InvariantCulture) + ".",
            ListNumbering.UpperRoman => Roman(number) + ".",
            ListNumbering.LowerRoman => Roman(number).ToLowerInvariant() + ".",
            ListNumbering.UpperAlpha => Letters(number) + ".",
            ListNumbering.LowerAlpha => Letters(number).ToLowerInvariant() + ".",
        };
        return text is null ? null : LineBreaker.Lines([new TextRun(text)], _style, double.MaxValue)[0];
    }

    // A to Z, then AA
    private static string Letters(int number) =>
        number < 1 ? "" : Letters((number - 1) / 26) + (char)('A' + ((number - 1) % 26));

    private static string Roman(int number)
    {
        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        ReadOnlySpan<string> signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        var roman = "";
        for (var i = 0; i < values.Length; i++)
        {
            for (; number >= values[i]; number -= values[i])
            {
                roman += signs[i];
            }
        }

        return roman;
    }
}
