namespace Raadslag.Publishing.Pdf.Files;

/// <summary>The bookmarks of a document, in levels from 1 (ISO 32000-1, 12.3.3).</summary>
internal sealed class PdfOutline
{
    private readonly List<Bookmark> _bookmarks = [];

    /// <summary>A bookmark below the last one of a lower level; a level that is left out is not made up.</summary>
    public void Add(int level, string title, PdfPlace place)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        var parent = _bookmarks.Count - 1;
        while (parent >= 0 && _bookmarks[parent].Level >= level)
        {
            parent = _bookmarks[parent].Parent;
        }

        _bookmarks.Add(new Bookmark(level, title, place, parent));
    }

    /// <summary>Writes the bookmarks, and gives the number of their root; 0 when there are none.</summary>
    public int Write(PdfObjects objects)
    {
        if (_bookmarks.Count == 0)
        {
            return 0;
        }

        var root = objects.Reserve();
        var numbers = _bookmarks.ConvertAll(_ => objects.Reserve());
        var siblings = Enumerable.Range(0, _bookmarks.Count).ToLookup(i => _bookmarks[i].Parent);
        foreach (var group in siblings.Select(group => group.ToArray()))
        {
            for (var i = 0; i < group.Length; i++)
            {
                var bookmark = _bookmarks[group[i]];
                var buffer = objects.Begin(numbers[group[i]]).Raw("<</Title"u8).Text(bookmark.Title);
                buffer.Raw("/Parent"u8).Reference(bookmark.Parent < 0 ? root : numbers[bookmark.Parent]);
                Refer(buffer, "/Prev"u8, i > 0 ? numbers[group[i - 1]] : 0);
                Refer(buffer, "/Next"u8, i < group.Length - 1 ? numbers[group[i + 1]] : 0);
                // closed below the first level: a negative count
                WriteKids(buffer, [.. siblings[group[i]]], numbers, "/Count -"u8);
                bookmark.Place.Write(buffer.Raw("/Dest"u8));
                buffer.Raw(">>"u8);
                objects.End();
            }
        }

        WriteKids(objects.Begin(root).Raw("<</Type/Outlines"u8), [.. siblings[-1]], numbers, "/Count "u8).Raw(">>"u8);
        objects.End();
        return root;
    }

    private static PdfBuffer WriteKids(PdfBuffer buffer, int[] kids, List<int> numbers, ReadOnlySpan<byte> count)
    {
        if (kids.Length == 0)
        {
            return buffer;
        }

        Refer(buffer, "/First"u8, numbers[kids[0]]);
        Refer(buffer, "/Last"u8, numbers[kids[^1]]);
        return buffer.Raw(count).Whole(kids.Length);
    }

    private static void Refer(PdfBuffer buffer, ReadOnlySpan<byte> key, int number)
    {
        if (number != 0)
        {
            buffer.Raw(key).Reference(number);
        }
    }

    private sealed record Bookmark(int Level, string Title, PdfPlace Place, int Parent);
}
