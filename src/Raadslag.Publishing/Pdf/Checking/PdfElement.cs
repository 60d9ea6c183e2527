namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>A piece of marked content: its number, and the page or form whose stream it stands in, by object number.</summary>
internal readonly record struct PdfMark(int Owner, int Id);

/// <summary>One structure element (ISO 32000-1, 14.7.2) with what is in it, in reading order.</summary>
internal sealed class PdfElement(CosDictionary values, PdfElement? parent, string type, string? standard, int index)
{
    private const int MostLettersOfType = 60;

    internal CosDictionary Values => values;

    internal PdfElement? Parent => parent;

    /// <summary>The type as it is written.</summary>
    internal string Type => type;

    /// <summary>The standard type that the role map leads to; the type as it is when it leads to none.</summary>
    internal string Standard => standard ?? type;

    internal bool IsStandard => standard is not null;

    internal List<PdfElement> Children { get; } = [];

    /// <summary>The marked content it refers to itself, with the number of the page.</summary>
    internal List<(PdfMark Mark, int? Page)> Marks { get; } = [];

    /// <summary>The annotations and other objects it refers to itself, by object number.</summary>
    internal List<int> ObjectNumbers { get; } = [];

    /// <summary>The page it says it is on, from 1.</summary>
    internal int? OwnPage { get; init; }

    /// <summary>The page where it begins; none when it says nothing.</summary>
    internal int? Page =>
        OwnPage ?? Marks.Select(mark => mark.Page).FirstOrDefault(page => page is not null) ?? ChildrenPage();

    internal string Path =>
        (parent is null ? "" : parent.Path + "/") + (parent is null && index == 1 ? Short : $"{Short}[{index}]");

    internal bool IsEmpty => Children.Count == 0 && Marks.Count == 0 && ObjectNumbers.Count == 0;

    internal IEnumerable<PdfElement> Ancestors
    {
        get
        {
            for (var above = parent; above is not null; above = above.Parent)
            {
                yield return above;
            }
        }
    }

    /// <summary>The elements that count as its children: a part that only groups (NonStruct, Private, Div) is looked through.</summary>
    internal IEnumerable<PdfElement> Kin =>
        Children.SelectMany(child => child.Standard is "NonStruct" or "Private" ? child.Kin : [child]);

    private string Short => type.Length > MostLettersOfType ? type[..MostLettersOfType] : type;

    private int? ChildrenPage()
    {
        for (var child = Children.FirstOrDefault(); child is not null; child = child.Children.FirstOrDefault())
        {
            if (
                (child.OwnPage ?? child.Marks.Select(mark => mark.Page).FirstOrDefault(page => page is not null)) is
                { } page
            )
            {
                return page;
            }
        }

        return null;
    }

    /// <summary>The value of a layout, list or table attribute, its own or of its class.</summary>
    internal CosValue? Attribute(string owner, string key, CosDictionary? classes) =>
        values
            .Many("A")
            .Concat(values.Many("C").OfType<CosName>().SelectMany(name => classes?.Many(name.Value) ?? []))
            .OfType<CosDictionary>()
            .Where(attributes => attributes.Name("O") == owner)
            .Select(attributes => attributes[key])
            .FirstOrDefault(value => value is not null);
}
