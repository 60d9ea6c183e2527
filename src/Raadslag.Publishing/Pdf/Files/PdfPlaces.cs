namespace Raadslag.Publishing.Pdf.Files;

/// <summary>A point on a page to which one can go.</summary>
internal readonly record struct PdfPlace(int Page, double Y)
{
    public void Write(PdfBuffer buffer) => buffer.Raw("["u8).Reference(Page).Raw("/XYZ 0 "u8).Number(Y).Raw(" null]"u8);
}

/// <summary>The named places of a document, and the names that links lead to.</summary>
internal sealed class PdfPlaces
{
    private readonly Dictionary<string, PdfPlace> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wanted = new(StringComparer.Ordinal);

    public void Want(string name) => _wanted.Add(name);

    public void Add(string name, PdfPlace place) => _places.Add(name, place);

    /// <summary>Writes the names, and gives their object's number; 0 when there are none.</summary>
    public int Write(PdfObjects objects)
    {
        if (_wanted.Order(StringComparer.Ordinal).FirstOrDefault(name => !_places.ContainsKey(name)) is { } missing)
        {
            throw new InvalidOperationException($"A link leads to {missing}, which is nowhere.");
        }

        if (_places.Count == 0)
        {
            return 0;
        }

        var root = objects.Reserve();
        SortedTree.WriteNames(objects, root, _places, (buffer, place) => place.Write(buffer));
        return root;
    }
}
