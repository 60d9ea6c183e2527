namespace Raadslag.Publishing.Pdf.Files;

/// <summary>What an element may hold.</summary>
internal enum StructureKidKind
{
    Element,
    Mark,
    Object,
}

/// <summary>Something in an element: another element, a mark on a page, or an annotation on a page.</summary>
internal readonly record struct StructureKid(StructureKidKind Kind, int Number, int Page);

/// <summary>An element of the structure that is open.</summary>
internal sealed class StructureElement(StructureKind kind, int number, int parent, ElementAttributes? attributes)
{
    public StructureKind Kind { get; } = kind;

    public int Number { get; } = number;

    public List<StructureKid> Kids { get; } = [];

    public void Write(PdfObjects objects)
    {
        var buffer = objects.Begin(Number).Raw("<</S"u8).Name(Kind.ToString()).Raw("/P"u8).Reference(parent);
        var page = Kids.Find(kid => kid.Page != 0).Page;
        if (page != 0)
        {
            buffer.Raw("/Pg"u8).Reference(page);
        }

        WriteTexts(buffer);
        WriteAttributes(buffer);
        WriteKids(buffer, page);
        buffer.Raw(">>"u8);
        objects.End();
    }

    private void WriteKids(PdfBuffer buffer, int page)
    {
        if (Kids.Count == 0)
        {
            return;
        }

        buffer.Raw("/K["u8);
        foreach (var kid in Kids)
        {
            switch (kid.Kind)
            {
                case StructureKidKind.Element:
                    buffer.Reference(kid.Number);
                    break;
                case StructureKidKind.Mark when kid.Page == page:
                    buffer.Raw(" "u8).Whole(kid.Number);
                    break;
                case StructureKidKind.Mark:
                    buffer.Raw("<</Type/MCR/Pg"u8).Reference(kid.Page).Raw("/MCID "u8).Whole(kid.Number).Raw(">>"u8);
                    break;
                case StructureKidKind.Object:
                    buffer.Raw("<</Type/OBJR/Pg"u8).Reference(kid.Page).Raw("/Obj"u8).Reference(kid.Number);
                    buffer.Raw(">>"u8);
                    break;
            }
        }

        buffer.Raw("]"u8);
    }

    private void WriteTexts(PdfBuffer buffer)
    {
        WriteText(buffer, "/ID"u8, attributes?.Id);
        WriteText(buffer, "/Lang"u8, attributes?.Language);
        WriteText(buffer, "/E"u8, attributes?.Expansion);
        WriteText(buffer, "/Alt"u8, attributes?.Alternative);
        WriteText(buffer, "/ActualText"u8, attributes?.ActualText);
    }

    private static void WriteText(PdfBuffer buffer, ReadOnlySpan<byte> key, string? text)
    {
        if (text is not null)
        {
            buffer.Raw(key).Text(text);
        }
    }

    private void WriteAttributes(PdfBuffer buffer)
    {
        if (attributes is null)
        {
            return;
        }

        if (attributes.Numbering is { } numbering)
        {
            buffer.Raw("/A<</O/List/ListNumbering"u8).Name(numbering.ToString()).Raw(">>"u8);
        }
        else if (attributes.Bounds is { } box)
        {
            buffer.Raw("/A<</O/Layout/Placement/Block/BBox["u8);
            buffer.Numbers(box.Left, box.Bottom, box.Right, box.Top).Raw("]>>"u8);
        }
        else if (attributes is not { Scope: null, ColumnSpan: 1, RowSpan: 1 })
        {
            WriteCell(buffer.Raw("/A<</O/Table"u8), attributes);
        }
    }

    private static void WriteCell(PdfBuffer buffer, ElementAttributes cell)
    {
        if (cell.Scope is { } scope)
        {
            buffer.Raw("/Scope"u8).Name(scope.ToString());
        }

        if (cell.ColumnSpan > 1)
        {
            buffer.Raw("/ColSpan "u8).Whole(cell.ColumnSpan);
        }

        if (cell.RowSpan > 1)
        {
            buffer.Raw("/RowSpan "u8).Whole(cell.RowSpan);
        }

        buffer.Raw(">>"u8);
    }
}
