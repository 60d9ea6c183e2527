namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>One page with what it inherits.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Values">The page itself.</param>
/// <param name="Resources">Its resources, its own or inherited.</param>
internal sealed record PdfPage(int Number, CosDictionary Values, CosDictionary? Resources)
{
    internal IEnumerable<CosDictionary> Annotations => Values.Many("Annots").OfType<CosDictionary>();

    /// <summary>The number of the page's object, or one below zero that no object has.</summary>
    internal int Key => Values.Number ?? -Number;

    /// <summary>The pages in order; a part of the tree that leads back to itself is left out.</summary>
    internal static IReadOnlyList<PdfPage> Of(CosFile file)
    {
        var pages = new List<PdfPage>();
        var seen = new HashSet<CosDictionary>();
        var open = new Stack<(CosDictionary Node, CosDictionary? Resources)>();
        if (file.Catalog?.Dictionary("Pages") is { } root)
        {
            open.Push((root, null));
        }

        while (open.TryPop(out var next))
        {
            file.Limits.Step();
            if (!seen.Add(next.Node))
            {
                continue;
            }

            var resources = next.Node.Dictionary("Resources") ?? next.Resources;
            if (next.Node.Array("Kids") is not { } kids)
            {
                pages.Add(new PdfPage(pages.Count + 1, next.Node, resources));
                continue;
            }

            foreach (var kid in kids.Values.OfType<CosDictionary>().Reverse())
            {
                file.Limits.Step();
                open.Push((kid, resources));
            }
        }

        return pages;
    }
}
