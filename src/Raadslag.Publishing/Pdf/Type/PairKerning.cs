namespace Raadslag.Publishing.Pdf.Type;

/// <summary>
/// How much nearer two glyphs stand than their widths say (the table <c>GPOS</c>, feature <c>kern</c>, pair adjustment in
/// formats 1 and 2), for Latin text.
/// </summary>
internal sealed class PairKerning
{
    private readonly List<KerningPairs[]> _lookups = [];
    private readonly short[]?[] _rows;

    public PairKerning(FontTable gpos, int glyphCount)
    {
        _rows = new short[]?[glyphCount];
        var lookups = gpos.At16(8);
        foreach (var lookup in Lookups(gpos).Select(i => lookups.At16(2 + (i * 2))))
        {
            if (lookup.U16(0) is 2 or 9)
            {
                _lookups.Add([.. Pairs(lookup, glyphCount)]);
            }
        }
    }

    /// <summary>In font units, negative where the glyphs move together.</summary>
    public short Between(ushort left, ushort right) => (_rows[left] ??= Row(left))[right];

    // looked up once for each left glyph; two threads that do it at once find the same
    private short[] Row(ushort left) =>
        [.. Enumerable.Range(0, _rows.Length).Select(right => Find(left, (ushort)right))];

    private short Find(ushort left, ushort right)
    {
        var sum = 0;
        foreach (var lookup in _lookups)
        {
            foreach (var pairs in lookup)
            {
                if (pairs.TryFind(left, right, out var value))
                {
                    sum += value;
                    break;
                }
            }
        }

        return (short)sum;
    }

    // the lookups of the feature kern in the default language of the script latn, or of DFLT where the font has no latn
    private static IEnumerable<int> Lookups(FontTable gpos)
    {
        var scripts = gpos.At16(4);
        var features = gpos.At16(6);
        var script = Enumerable
            .Range(0, scripts.U16(0))
            .Select(i => (Tag: scripts.Tag(2 + (i * 6)), Table: scripts.At16(6 + (i * 6))))
            .Where(found => found.Tag is "latn" or "DFLT")
            .OrderByDescending(found => found.Tag, StringComparer.Ordinal)
            .First();
        var language = script.Table.At16(0);
        return Enumerable
            .Range(0, language.U16(4))
            .Select(i => (int)language.U16(6 + (i * 2)))
            .Where(feature => features.Tag(2 + (feature * 6)) == "kern")
            .Select(feature => features.At16(6 + (feature * 6)))
            .SelectMany(table => Enumerable.Range(0, table.U16(2)).Select(i => (int)table.U16(4 + (i * 2))))
            .Distinct()
            .Order();
    }

    private static IEnumerable<KerningPairs> Pairs(FontTable lookup, int glyphCount)
    {
        for (var i = 0; i < lookup.U16(4); i++)
        {
            var table = lookup.At16(6 + (i * 2));
            if (lookup.U16(0) == 9)
            {
                if (table.U16(2) != 2)
                {
                    continue;
                }

                table = table.At32(4);
            }

            yield return table.U16(0) == 1
                ? new KerningByGlyph(table, glyphCount)
                : new KerningByClass(table, glyphCount);
        }
    }
}
