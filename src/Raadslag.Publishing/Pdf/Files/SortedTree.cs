namespace Raadslag.Publishing.Pdf.Files;

/// <summary>Name trees and number trees (ISO 32000-1, 7.9.6 and 7.9.7): sorted keys, a leaf for every few.</summary>
internal static class SortedTree
{
    private const int LeafSize = 64;

    /// <summary>Writes a tree of what objects are kept under the numbers from 0 up; its root is <paramref name="root"/>.</summary>
    public static void WriteNumbers(PdfObjects objects, int root, IReadOnlyList<int> values) =>
        Write(
            objects,
            root,
            values.Count,
            "/Nums["u8.ToArray(),
            (buffer, i) => buffer.Whole(i),
            (buffer, i) => buffer.Reference(values[i])
        );

    /// <summary>Writes a tree of named things; each is written by <paramref name="value"/>.</summary>
    public static void WriteNames<T>(
        PdfObjects objects,
        int root,
        IReadOnlyDictionary<string, T> values,
        Action<PdfBuffer, T> value
    )
    {
        var names = values.Keys.Order(StringComparer.Ordinal).ToArray();
        Write(
            objects,
            root,
            names.Length,
            "/Names["u8.ToArray(),
            (buffer, i) => buffer.Text(names[i]),
            (buffer, i) => value(buffer, values[names[i]])
        );
    }

    private static void Write(
        PdfObjects objects,
        int root,
        int count,
        byte[] kind,
        Action<PdfBuffer, int> key,
        Action<PdfBuffer, int> value
    )
    {
        var leaves = new List<int>();
        for (var first = 0; first < count; first += LeafSize)
        {
            var last = Math.Min(first + LeafSize, count) - 1;
            var leaf = objects.Reserve();
            var buffer = objects.Begin(leaf).Raw("<</Limits["u8);
            key(buffer, first);
            key(buffer.Raw(" "u8), last);
            buffer.Raw("]"u8).Raw(kind);
            for (var i = first; i <= last; i++)
            {
                key(buffer, i);
                value(buffer.Raw(" "u8), i);
                buffer.Raw("\n"u8);
            }

            buffer.Raw("]>>"u8);
            objects.End();
            leaves.Add(leaf);
        }

        var top = objects.Begin(root).Raw("<</Kids["u8);
        leaves.ForEach(leaf => top.Reference(leaf));
        top.Raw("]>>"u8);
        objects.End();
    }
}
