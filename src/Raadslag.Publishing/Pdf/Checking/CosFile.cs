namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The objects of a PDF file, found by number; damaged tables are made anew by looking through the file.</summary>
internal sealed class CosFile : ICosObjects
{
    // a stream whose length is a reference to a stream whose length is a reference …
    private const int NestedSearches = 20;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Dictionary<int, CosValue> _found = [];
    private readonly HashSet<int> _searching = [];
    private readonly Dictionary<int, CosPacked?> _packed = [];
    private readonly SortedSet<string> _damages = new(StringComparer.Ordinal);
    private CosTable _table = new();
    private bool _isRepaired;

    private CosFile(ReadOnlyMemory<byte> bytes, PdfLimits limits) => (_bytes, Limits) = (bytes, limits);

    internal PdfLimits Limits { get; }

    internal CosDictionary Trailer => _table.Trailer ?? new CosDictionary(new Dictionary<string, CosValue>(), this);

    internal CosDictionary? Catalog => Trailer.Dictionary("Root");

    /// <summary>Where the file is not what it says: <c>header</c>, <c>xref</c>, <c>stream 12</c>.</summary>
    internal IReadOnlyCollection<string> Damages => _damages;

    internal ReadOnlyMemory<byte> Bytes => _bytes;

    internal static CosFile Open(ReadOnlyMemory<byte> file, PdfLimits limits)
    {
        if (file.Length > PdfLimits.File)
        {
            throw new PdfRefusedException(PdfRefusal.TooLarge);
        }

        var header = file.Span[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8);
        if (header < 0)
        {
            throw new PdfRefusedException(PdfRefusal.NotPdf);
        }

        var opened = new CosFile(file[header..], limits);
        if (header > 0)
        {
            opened._damages.Add("header");
        }

        opened.ReadTables();
        return opened;
    }

    public CosValue Find(CosReference reference)
    {
        for (var hops = 0; hops < 10; hops++)
        {
            var found = FindOne(reference.Number);
            if (found is not CosReference next)
            {
                return found;
            }

            reference = next;
        }

        return CosNull.Instance;
    }

    /// <summary>Every object there is, by number.</summary>
    internal IEnumerable<(int Number, CosValue Value)> All()
    {
        foreach (var number in _table.Places.Keys.Order().ToArray())
        {
            yield return (number, Find(new CosReference(number)));
        }
    }

    internal ReadOnlyMemory<byte>? Unpack(CosStream stream) => CosFilters.Unpack(stream, Limits);

    private void ReadTables()
    {
        _table = new CosTableReader(_bytes, this).Read() ?? new CosTable();
        if (!HasPages())
        {
            Repair();
        }

        if (Trailer["Encrypt"] is not null)
        {
            throw new PdfRefusedException(PdfRefusal.Encrypted);
        }

        if (!HasPages())
        {
            throw new PdfRefusedException(PdfRefusal.TooDamaged);
        }
    }

    private bool HasPages() => Trailer["Encrypt"] is not null || Catalog?.Dictionary("Pages") is not null;

    private void Repair()
    {
        if (_isRepaired)
        {
            return;
        }

        _isRepaired = true;
        _damages.Add("xref");
        _table = new CosRepair(_bytes, this).Read();
        _found.Clear();
        _packed.Clear();
    }

    private CosValue FindOne(int number)
    {
        if (_found.TryGetValue(number, out var known))
        {
            return known;
        }

        if (
            !_table.Places.TryGetValue(number, out var place)
            || _searching.Count > NestedSearches
            || !_searching.Add(number)
        )
        {
            return CosNull.Instance;
        }

        try
        {
            Limits.Step();
            var found = place.Within is { } container ? FromPacked(container, number) : FromFile(place.Offset, number);
            if (found is null && !_isRepaired)
            {
                Repair();
                found = _table.Places.TryGetValue(number, out place)
                    ? place.Within is { } within
                        ? FromPacked(within, number)
                        : FromFile(place.Offset, number)
                    : null;
            }

            return _found[number] = found ?? CosNull.Instance;
        }
        finally
        {
            _searching.Remove(number);
        }
    }

    private CosValue? FromFile(long offset, int number) =>
        offset >= 0 && offset < _bytes.Length && ReadObject((int)offset) is { } read && read.Number == number
            ? read.Value
            : null;

    private CosValue? FromPacked(int container, int number)
    {
        if (!_packed.TryGetValue(container, out var packed))
        {
            packed = Find(new CosReference(container)) is CosStream stream ? CosPacked.Open(stream, this) : null;
            _packed[container] = packed;
        }

        return packed?.Read(number);
    }

    /// <summary>Reads "12 0 obj …" at the place; none when there is no such thing.</summary>
    internal (int Number, CosValue Value, int End)? ReadObject(int offset)
    {
        var lexer = new CosLexer(_bytes, this, hasReferences: true) { At = offset };
        if (
            lexer.Read() is not CosNumber { Whole: >= 0 and var number }
            || lexer.Read() is not CosNumber { Whole: not null }
            || lexer.Read() is not CosWord { Value: "obj" }
        )
        {
            return null;
        }

        var value = lexer.Read();
        if (value is CosDictionary dictionary)
        {
            var after = lexer.At;
            if (lexer.Read() is CosWord { Value: "stream" })
            {
                value = ReadStream(dictionary, number, lexer);
            }
            else
            {
                lexer.At = after;
            }

            ((CosDictionary)value).Number = number;
        }

        return (number, value is null or CosWord ? CosNull.Instance : value, lexer.At);
    }

    private CosStream ReadStream(CosDictionary dictionary, int number, CosLexer lexer)
    {
        var bytes = _bytes.Span;
        var start = lexer.At;
        start += start < bytes.Length && bytes[start] == '\r' ? 1 : 0;
        start += start < bytes.Length && bytes[start] == '\n' ? 1 : 0;
        var length = dictionary.Whole("Length") ?? -1;
        if (length < 0 || length > bytes.Length - start || !EndsAt(start + length, lexer))
        {
            _damages.Add($"stream {number}");
            var end = bytes[start..].IndexOf("endstream"u8);
            length = end < 0 ? bytes.Length - start : end;
            Limits.Search(length);
            lexer.At = start + length;
            // the line end before the word is not of the stream
            length -= length > 0 && bytes[start + length - 1] == '\n' ? 1 : 0;
            length -= length > 0 && bytes[start + length - 1] == '\r' ? 1 : 0;
        }

        return new CosStream(dictionary.Entries, this, _bytes.Slice(start, length));
    }

    private bool EndsAt(int end, CosLexer lexer)
    {
        var rest = _bytes.Span[end..Math.Min(end + 12, _bytes.Length)];
        var at = rest.IndexOf("endstream"u8);
        lexer.At = end;
        return at >= 0 && rest[..at].IndexOfAnyExcept("\r\n\t \0"u8) < 0;
    }
}
