namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>A number tree or name tree, flat (ISO 32000-1, 7.9.6 and 7.9.7).</summary>
internal static class PdfTree
{
    internal static Dictionary<int, CosValue> Numbers(CosDictionary? root, PdfLimits limits)
    {
        var found = new Dictionary<int, CosValue>();
        foreach (var (key, value) in Pairs(root, "Nums", limits))
        {
            if (key is CosNumber { Whole: { } number })
            {
                found.TryAdd(number, value);
            }
        }

        return found;
    }

    internal static IEnumerable<CosValue> Names(CosDictionary? root, PdfLimits limits) =>
        Pairs(root, "Names", limits).Select(pair => pair.Value);

    private static IEnumerable<(CosValue Key, CosValue Value)> Pairs(CosDictionary? root, string leaf, PdfLimits limits)
    {
        var seen = new HashSet<CosDictionary>();
        var open = new Stack<CosDictionary>();
        if (root is not null)
        {
            open.Push(root);
        }

        while (open.TryPop(out var node))
        {
            limits.Step();
            if (!seen.Add(node))
            {
                continue;
            }

            foreach (var kid in node.Many("Kids").OfType<CosDictionary>())
            {
                limits.Step();
                open.Push(kid);
            }

            if (node.Array(leaf) is not { } pairs)
            {
                continue;
            }

            for (var at = 0; at + 1 < pairs.Count; at += 2)
            {
                limits.Step();
                yield return (pairs[at], pairs[at + 1]);
            }
        }
    }
}
