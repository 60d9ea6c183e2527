namespace Raadslag.Publishing.Pdf.Type;

/// <summary>Which glyph draws a letter, and which letter a glyph draws (the table <c>cmap</c>, formats 4 and 12).</summary>
internal sealed class CharacterMap
{
    private readonly ushort[] _common = new ushort[0x10000];
    private readonly Dictionary<int, ushort> _rare = [];
    private readonly int[] _letters;

    public CharacterMap(FontTable cmap, int glyphCount)
    {
        _letters = new int[glyphCount];
        for (var i = 0; i < cmap.U16(2); i++)
        {
            // platform 3 is Windows, 0 is Unicode: both map Unicode; 1 is the old Macintosh
            if (cmap.U16(4 + (i * 8)) is 0 or 3)
            {
                Read(cmap.At32(8 + (i * 8)));
            }
        }
    }

    /// <summary>The glyph of a letter; 0 when there is none.</summary>
    public ushort Glyph(int letter) => letter < _common.Length ? _common[letter] : _rare.GetValueOrDefault(letter);

    /// <summary>The first letter that a glyph draws; 0 when it draws none by itself.</summary>
    public int Letter(ushort glyph) => _letters[glyph];

    private void Read(FontTable map)
    {
        switch (map.U16(0))
        {
            case 4:
                ReadSegments(map);
                break;
            case 12:
                ReadGroups(map);
                break;
        }
    }

    private void ReadSegments(FontTable map)
    {
        var length = map.U16(6);
        for (var i = 0; i < length; i += 2)
        {
            var (last, first) = (map.U16(14 + i), map.U16(16 + length + i));
            var delta = map.U16(16 + (2 * length) + i);
            var rangeAt = 16 + (3 * length) + i;
            var range = map.U16(rangeAt);
            for (int letter = first; letter <= last && letter != 0xFFFF; letter++)
            {
                var listed = range == 0 ? letter : map.U16(rangeAt + range + ((letter - first) * 2));
                Add(letter, listed == 0 ? 0 : (listed + delta) & 0xFFFF);
            }
        }
    }

    private void ReadGroups(FontTable map)
    {
        for (var group = 0; group < map.U32(12); group++)
        {
            var at = 16 + (group * 12);
            var (first, last) = ((int)map.U32(at), (int)map.U32(at + 4));
            for (var letter = first; letter <= last; letter++)
            {
                Add(letter, (int)map.U32(at + 8) + letter - first);
            }
        }
    }

    private void Add(int letter, int glyph)
    {
        if (glyph == 0 || Glyph(letter) != 0)
        {
            return;
        }

        if (letter < _common.Length)
        {
            _common[letter] = (ushort)glyph;
        }
        else
        {
            _rare.Add(letter, (ushort)glyph);
        }

        if (_letters[glyph] == 0 || letter < _letters[glyph])
        {
            _letters[glyph] = letter;
        }
    }
}
