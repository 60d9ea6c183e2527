using System.Numerics;

namespace Raadslag.Publishing.Pdf.Type;

/// <summary>One table of pairs.</summary>
internal abstract class KerningPairs(FontTable table, int glyphCount)
{
    /// <summary>Whether the table has the pair, and how much its first glyph's advance grows, in font units.</summary>
    public abstract bool TryFind(ushort left, ushort right, out short value);

    /// <summary>The place of each glyph among those that the table is about; -1 for the others.</summary>
    protected int[] Covered { get; } = Coverage(table.At16(2), glyphCount);

    // XAdvance is the third of the bits that say which values are written
    protected static int AdvanceAt(int format) => BitOperations.PopCount((uint)format & 3) * 2;

    protected static int Size(int format) => BitOperations.PopCount((uint)format) * 2;

    protected static bool HasAdvance(int format) => (format & 4) != 0;

    private static int[] Coverage(FontTable table, int glyphCount)
    {
        var covered = new int[glyphCount];
        Array.Fill(covered, -1);
        for (var i = 0; i < table.U16(2); i++)
        {
            if (table.U16(0) == 1)
            {
                covered[table.U16(4 + (i * 2))] = i;
                continue;
            }

            var (first, last, from) = (table.U16(4 + (i * 6)), table.U16(6 + (i * 6)), table.U16(8 + (i * 6)));
            for (int glyph = first; glyph <= last; glyph++)
            {
                covered[glyph] = from + glyph - first;
            }
        }

        return covered;
    }
}

/// <summary>Pairs of single glyphs (format 1).</summary>
internal sealed class KerningByGlyph : KerningPairs
{
    private readonly Dictionary<int, short> _values = [];

    public KerningByGlyph(FontTable table, int glyphCount)
        : base(table, glyphCount)
    {
        var (format1, format2) = (table.U16(4), table.U16(6));
        var size = 2 + Size(format1) + Size(format2);
        for (var left = 0; left < glyphCount; left++)
        {
            if (Covered[left] < 0)
            {
                continue;
            }

            var set = table.At16(10 + (Covered[left] * 2));
            for (var i = 0; i < set.U16(0); i++)
            {
                var at = 2 + (i * size);
                _values[Key((ushort)left, set.U16(at))] = HasAdvance(format1)
                    ? set.I16(at + 2 + AdvanceAt(format1))
                    : (short)0;
            }
        }
    }

    public override bool TryFind(ushort left, ushort right, out short value)
    {
        value = 0;
        return Covered[left] >= 0 && _values.TryGetValue(Key(left, right), out value);
    }

    private static int Key(ushort left, ushort right) => unchecked((left << 16) | right);
}

/// <summary>Pairs of kinds of glyphs (format 2); a covered glyph has a value with every other.</summary>
internal sealed class KerningByClass : KerningPairs
{
    private readonly ushort[] _left;
    private readonly ushort[] _right;
    private readonly int _rightCount;
    private readonly short[] _values;

    public KerningByClass(FontTable table, int glyphCount)
        : base(table, glyphCount)
    {
        var (format1, format2) = (table.U16(4), table.U16(6));
        _left = Classes(table.At16(8), glyphCount);
        _right = Classes(table.At16(10), glyphCount);
        _rightCount = table.U16(14);
        _values = new short[table.U16(12) * _rightCount];
        var size = Size(format1) + Size(format2);
        for (var i = 0; HasAdvance(format1) && i < _values.Length; i++)
        {
            _values[i] = table.I16(16 + (i * size) + AdvanceAt(format1));
        }
    }

    public override bool TryFind(ushort left, ushort right, out short value)
    {
        var found = Covered[left] >= 0;
        value = found ? _values[(_left[left] * _rightCount) + _right[right]] : (short)0;
        return found;
    }

    private static ushort[] Classes(FontTable table, int glyphCount)
    {
        var classes = new ushort[glyphCount];
        if (table.U16(0) == 1)
        {
            for (var i = 0; i < table.U16(4); i++)
            {
                classes[table.U16(2) + i] = table.U16(6 + (i * 2));
            }

            return classes;
        }

        for (var i = 0; i < table.U16(2); i++)
        {
            var at = 4 + (i * 6);
            Array.Fill(classes, table.U16(at + 4), table.U16(at), table.U16(at + 2) - table.U16(at) + 1);
        }

        return classes;
    }
}
