namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>Where an object lies: at an offset of the file, or within an object stream.</summary>
internal readonly record struct CosPlace(long Offset, int? Within);

/// <summary>Where every object of a file lies, the newest place first, and the trailer.</summary>
internal sealed class CosTable
{
    private readonly HashSet<int> _freed = [];

    internal Dictionary<int, CosPlace> Places { get; } = [];

    internal CosDictionary? Trailer { get; set; }

    /// <summary>Adds the place unless a newer section has said where the object is, or that it is gone.</summary>
    internal void Add(int number, CosPlace? place)
    {
        if (place is { } known && !_freed.Contains(number))
        {
            Places.TryAdd(number, known);
        }
        else if (place is null && !Places.ContainsKey(number))
        {
            _freed.Add(number);
        }
    }
}

/// <summary>Reads the cross-reference tables and streams of a file, the newest first (ISO 32000-1, 7.5.4 and 7.5.8).</summary>
internal sealed class CosTableReader(ReadOnlyMemory<byte> bytes, CosFile file)
{
    private readonly CosTable _table = new();
    private readonly HashSet<long> _seen = [];

    /// <summary>The table; none when it is damaged.</summary>
    internal CosTable? Read()
    {
        var from = Math.Max(0, bytes.Length - 4096);
        var start = bytes.Span[from..].LastIndexOf("startxref"u8);
        if (start < 0)
        {
            return null;
        }

        var lexer = new CosLexer(bytes, file, hasReferences: false) { At = from + start + "startxref".Length };
        var next = (lexer.Read() as CosNumber)?.Whole;
        while (next is { } offset)
        {
            if (!_seen.Add(offset))
            {
                break;
            }

            if (offset < 0 || offset >= bytes.Length || ReadSection(offset) is not { } trailer)
            {
                return null;
            }

            _table.Trailer ??= trailer;
            next = trailer.Whole("Prev");
        }

        return _table.Trailer is null ? null : _table;
    }

    private CosDictionary? ReadSection(int offset)
    {
        var lexer = new CosLexer(bytes, file, hasReferences: true) { At = offset };
        if (lexer.Read() is not CosWord { Value: "xref" })
        {
            return file.ReadObject(offset)?.Value is CosStream stream && ReadStream(stream) ? stream : null;
        }

        if (!ReadEntries(lexer) || lexer.Read() is not CosDictionary trailer)
        {
            return null;
        }

        if (trailer.Whole("XRefStm") is >= 0 and var hybrid && hybrid < bytes.Length && _seen.Add(hybrid))
        {
            _ = file.ReadObject(hybrid)?.Value is CosStream stream && ReadStream(stream);
        }

        return trailer;
    }

    private bool ReadEntries(CosLexer lexer)
    {
        while (lexer.Read() is { } head && head is not CosWord { Value: "trailer" })
        {
            if (
                head is not CosNumber { Whole: >= 0 and var first }
                || lexer.Read() is not CosNumber { Whole: >= 0 and var count }
            )
            {
                return false;
            }

            for (var at = 0; at < count; at++)
            {
                file.Limits.Step();
                if (
                    lexer.Read() is not CosNumber offset
                    || lexer.Read() is not CosNumber
                    || lexer.Read() is not CosWord { Value: "n" or "f" } kind
                    || first > int.MaxValue - at
                )
                {
                    return false;
                }

                _table.Add(first + at, kind.Value == "n" ? new CosPlace(Long(offset.Value), null) : null);
            }
        }

        return true;
    }

    private static long Long(double value) => value is >= 0 and < 1e15 ? (long)value : -1;

    private bool ReadStream(CosStream stream)
    {
        if (
            stream.Name("Type") != "XRef"
            || stream.Array("W")?.Numbers
                is not [>= 0 and <= 8 and var kind, >= 0 and <= 8 and var second, >= 0 and <= 8 and var third]
            || file.Unpack(stream) is not { } unpacked
            || kind + second + third < 1
        )
        {
            return false;
        }

        int[] widths = [(int)kind, (int)second, (int)third];
        var ranges = stream.Array("Index")?.Numbers ?? [0, stream.Whole("Size") ?? 0];
        var at = 0;
        for (var range = 0; range + 1 < ranges.Length; range += 2)
        {
            var (first, count) = (Long(ranges[range]), Long(ranges[range + 1]));
            for (var number = first; number - first < count && at + widths.Sum() <= unpacked.Length; number++)
            {
                file.Limits.Step(4);
                AddEntry(number, unpacked.Span.Slice(at, widths.Sum()), widths);
                at += widths.Sum();
            }
        }

        return true;
    }

    private void AddEntry(long number, ReadOnlySpan<byte> entry, int[] widths)
    {
        var kind = widths[0] == 0 ? 1 : Field(entry[..widths[0]]);
        var second = Field(entry.Slice(widths[0], widths[1]));
        if (number is < 0 or > int.MaxValue)
        {
            return;
        }

        _table.Add(
            (int)number,
            kind switch
            {
                1 => new CosPlace(second, null),
                2 when second is >= 0 and <= int.MaxValue => new CosPlace(0, (int)second),
                _ => null,
            }
        );
    }

    private static long Field(ReadOnlySpan<byte> field)
    {
        var value = 0L;
        foreach (var part in field)
        {
            value = (value << 8) | part;
        }

        return value;
    }
}
