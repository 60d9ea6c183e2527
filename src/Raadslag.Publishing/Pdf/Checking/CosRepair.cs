namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>Makes the table of a damaged file by looking for "12 0 obj" from its start to its end; the last of a number counts.</summary>
internal sealed class CosRepair(ReadOnlyMemory<byte> bytes, CosFile file)
{
    private readonly CosTable _table = new();
    private readonly List<(int Number, CosStream Stream)> _packed = [];
    private readonly Dictionary<string, CosValue> _trailer = [];
    private int? _catalog;

    internal CosTable Read()
    {
        ReadObjects();
        ReadTrailers();
        foreach (var (number, stream) in _packed)
        {
            foreach (var within in CosPacked.Open(stream, file)?.Numbers ?? [])
            {
                _table.Places.TryAdd(within, new CosPlace(0, number));
            }
        }

        if (!_trailer.ContainsKey("Root") && (_catalog ?? PackedCatalog()) is { } catalog)
        {
            _trailer["Root"] = new CosReference(catalog);
        }

        _table.Trailer = new CosDictionary(_trailer, file);
        return _table;
    }

    private void ReadObjects()
    {
        var span = bytes.Span;
        var at = 0;
        while (at < span.Length && span[at..].IndexOf("obj"u8) is >= 0 and var step)
        {
            var word = at + step;
            at = word + 3;
            if (Start(span, word) is { } start && file.ReadObject(start) is { } read)
            {
                file.Limits.Step();
                _table.Places[read.Number] = new CosPlace(start, null);
                Note(read.Number, read.Value);
                at = Math.Max(at, read.End);
            }
        }
    }

    private void Note(int number, CosValue value)
    {
        if (value is not CosDictionary dictionary)
        {
            return;
        }

        switch ((dictionary.Entries.GetValueOrDefault("Type") as CosName)?.Value)
        {
            case "Catalog":
                _catalog = number;
                break;
            case "ObjStm" when value is CosStream stream:
                _packed.Add((number, stream));
                break;
            case "XRef":
                Keep(dictionary);
                break;
        }
    }

    private int? PackedCatalog() =>
        _packed
            .SelectMany(item =>
                CosPacked.Open(item.Stream, file) is { } packed ? packed.Numbers.Select(number => (packed, number)) : []
            )
            .Where(item =>
                item.packed.Read(item.number) is CosDictionary dictionary
                && dictionary.Entries.GetValueOrDefault("Type") is CosName { Value: "Catalog" }
            )
            .Select(item => (int?)item.number)
            .FirstOrDefault();

    private void ReadTrailers()
    {
        var span = bytes.Span;
        var at = 0;
        while (at < span.Length && span[at..].IndexOf("trailer"u8) is >= 0 and var step)
        {
            at += step + "trailer".Length;
            var lexer = new CosLexer(bytes, file, hasReferences: true) { At = at };
            if (lexer.Read() is CosDictionary dictionary)
            {
                Keep(dictionary);
                at = lexer.At;
            }
        }
    }

    private void Keep(CosDictionary dictionary)
    {
        foreach (var key in (string[])["Root", "Info", "ID", "Encrypt"])
        {
            if (dictionary.Entries.TryGetValue(key, out var value))
            {
                _trailer[key] = value;
            }
        }
    }

    // back over "12 0 " from the word obj to where the number begins
    private static int? Start(ReadOnlySpan<byte> span, int word)
    {
        var at = word;
        for (var number = 0; number < 2; number++)
        {
            var end = at;
            while (at > 0 && CosLexer.IsSpace(span[at - 1]) && end - at < 20)
            {
                at--;
            }

            var digits = at;
            while (at > 0 && span[at - 1] is >= (byte)'0' and <= (byte)'9' && digits - at < 12)
            {
                at--;
            }

            if (digits == at || (number == 1 && digits == end))
            {
                return null;
            }
        }

        return at;
    }
}
