using System.IO.Compression;

namespace Raadslag.Import.Attachments;

/// <summary>
/// Looks through every object of a PDF for what acts when it is opened or clicked, without following its table of
/// objects.
/// </summary>
/// <remarks>
/// Readers find objects by that table, by repairing it, or by both, and a file can be made so that they disagree. Any
/// object stands after the word "obj" or inside an object stream, so all such places are read, also those that no reader
/// would find. Only object streams, attached files and metadata are unpacked.
/// </remarks>
internal sealed class PdfLook
{
    // Bytes read and unpacked together, of a file of up to 50 MB. What makes us read the same bytes again and again, or
    // unpacks beyond this, was made so on purpose.
    private const long MostWork = 200_000_000;

    // real ones hold some hundred objects
    private const int LongestObjectStream = 20_000_000;

    private const int LongestMetadata = 1_000_000;
    private const int LongestProgramMark = 64;

    private readonly byte[] _bytes;
    private readonly PdfActionNames _names = new();
    private readonly PdfClaimsFound _claims = new();
    private long _work;
    private bool _isEncrypted;
    private bool _holdsProgram;
    private bool _hasTornStream;
    private bool _hasUnknownPacking;

    private PdfLook(byte[] bytes) => _bytes = bytes;

    internal static Look Into(byte[] bytes)
    {
        var look = new PdfLook(bytes);
        try
        {
            look.LookAfter("obj"u8);
            look.LookAfter("trailer"u8);
        }
        catch (PdfIsBeyondReachException)
        {
            return AttachmentRefusal.CannotBeLookedThrough;
        }

        return look.Judged();
    }

    private Look Judged() =>
        _isEncrypted ? AttachmentRefusal.IsEncrypted
        : _names.HasCode ? AttachmentRefusal.PdfHasCode
        : _names.HasLaunch ? AttachmentRefusal.PdfLaunchesPrograms
        : _holdsProgram ? AttachmentRefusal.PdfHoldsAProgram
        : _hasTornStream || !_claims.HasCatalog || !IsWhole ? AttachmentRefusal.IsDamaged
        : _hasUnknownPacking ? AttachmentRefusal.CannotBeLookedThrough
        : Look.Found(_claims.ToClaims());

    // the last that a whole file says is where its table of objects stands
    private bool IsWhole => _bytes.AsSpan().LastIndexOf("startxref"u8) > _bytes.AsSpan().LastIndexOf("endobj"u8);

    private void LookAfter(ReadOnlySpan<byte> word)
    {
        for (var at = 0; at < _bytes.Length; )
        {
            var found = _bytes.AsSpan(at).IndexOf(word);
            if (found < 0)
            {
                return;
            }

            at += found + word.Length;
            var isEnd = at - word.Length > 0 && _bytes[at - word.Length - 1] == 'd';
            if (!isEnd)
            {
                LookAt(at);
            }
        }
    }

    private void LookAt(int at)
    {
        var lexer = new PdfLexer(_bytes, at, _names);
        var value = lexer.Next();
        var follower = value is Dictionary<string, object> ? lexer.Next() : null;
        Count(lexer.Position - at);
        if (value is not Dictionary<string, object> dictionary)
        {
            return;
        }

        Take(dictionary);
        _isEncrypted |= dictionary.ContainsKey("Encrypt") && dictionary.ContainsKey("Root");
        if (follower is PdfWord { Value: "stream" })
        {
            TakeStream(dictionary, PastLineEnd(lexer.Position));
        }
    }

    private int PastLineEnd(int at)
    {
        at += at < _bytes.Length && _bytes[at] == '\r' ? 1 : 0;
        return at + (at < _bytes.Length && _bytes[at] == '\n' ? 1 : 0);
    }

    private void Take(Dictionary<string, object> dictionary)
    {
        _claims.Take(dictionary);
        foreach (var inner in Within(dictionary, 0))
        {
            _holdsProgram |= inner.ContainsKey("EF") && (NamesAProgram(inner, "F") || NamesAProgram(inner, "UF"));
        }
    }

    private static IEnumerable<Dictionary<string, object>> Within(object value, int depth)
    {
        if (value is Dictionary<string, object> dictionary)
        {
            yield return dictionary;
        }

        var values = value switch
        {
            Dictionary<string, object> { Values: var within } => within,
            List<object> list => list,
            _ => Enumerable.Empty<object>(),
        };
        foreach (var inner in values.SelectMany(within => Within(within, depth + 1)))
        {
            yield return inner;
        }
    }

    private static bool NamesAProgram(Dictionary<string, object> file, string key) =>
        file.GetValueOrDefault(key) is byte[] name && AttachmentName.IsOfAProgram(PdfText.Of(name));

    private void TakeStream(Dictionary<string, object> dictionary, int at)
    {
        var type = dictionary.GetValueOrDefault("Type") is PdfName { Value: var name } ? name : "";

        // some readers ask for the type of an object stream, others only for what it holds
        if (type == "ObjStm" || (dictionary.ContainsKey("N") && dictionary.ContainsKey("First")))
        {
            TakeObjects(dictionary, at);
        }
        else if (type == "EmbeddedFile")
        {
            var start = Unpacked(dictionary, at, LongestProgramMark);
            _hasUnknownPacking |= start is null;
            _holdsProgram |= start is not null && Contents.IsProgram(start);
        }
        else if (type == "Metadata" && Unpacked(dictionary, at, MetadataLength(dictionary, at)) is { } metadata)
        {
            _claims.TakeMetadata(metadata);
        }
    }

    private int MetadataLength(Dictionary<string, object> dictionary, int at)
    {
        var rest = _bytes.AsSpan(at, Math.Min(LongestMetadata, _bytes.Length - at));
        var end = PdfText.PackingOf(dictionary) == PdfPacking.None ? rest.IndexOf("endstream"u8) : -1;
        return end < 0 ? LongestMetadata : end;
    }

    // pairs of an object's number and its place, counted from /First; then the objects
    private void TakeObjects(Dictionary<string, object> dictionary, int at)
    {
        if (
            dictionary.GetValueOrDefault("First") is not (long and >= 0 and <= int.MaxValue and var first)
            || Unpacked(dictionary, at, LongestObjectStream) is not { } content
        )
        {
            _hasUnknownPacking = true;
            return;
        }

        if (content.Length == LongestObjectStream)
        {
            throw new PdfIsBeyondReachException();
        }

        var places = new List<long>();
        var head = new PdfLexer(content, 0, _names);
        while (head.Next() is long && head.Next() is long place)
        {
            places.Add(first + Math.Clamp(place, 0, int.MaxValue));
        }

        // one after the other as they stand, and where the pairs say: readers do either
        var read = new HashSet<int>();
        for (long next = first; next < content.Length && read.Add((int)next); )
        {
            next = TakeObject(content, (int)next);
        }

        foreach (var place in places.Where(place => place < content.Length && read.Add((int)place)))
        {
            TakeObject(content, (int)place);
        }
    }

    private int TakeObject(byte[] content, int at)
    {
        var lexer = new PdfLexer(content, at, _names);
        if (lexer.Next() is Dictionary<string, object> dictionary)
        {
            Take(dictionary);
        }

        Count(lexer.Position - at);
        return lexer.Position;
    }

    /// <summary>The first bytes of a stream, unpacked; null when it is packed in another way than deflated.</summary>
    private byte[]? Unpacked(Dictionary<string, object> dictionary, int at, int most)
    {
        // what is left of the file: whatever length the stream claims
        var content = new MemoryStream(_bytes, at, _bytes.Length - at, writable: false);
        switch (PdfText.PackingOf(dictionary))
        {
            case PdfPacking.None:
                return Take(content, most);
            case PdfPacking.Deflated:
                using (var unpacking = new ZLibStream(content, CompressionMode.Decompress))
                {
                    return Take(unpacking, most);
                }

            default:
                return null;
        }
    }

    private byte[] Take(Stream content, int most)
    {
        var taken = new MemoryStream();
        var buffer = new byte[81_920];
        try
        {
            while (content.Read(buffer, 0, (int)Math.Min(buffer.Length, most - taken.Length)) is > 0 and var read)
            {
                Count(read);
                taken.Write(buffer, 0, read);
            }
        }
        // the inflater's own exception, of a stream that wants a dictionary, is an IOException
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            _hasTornStream = true;
        }

        return taken.ToArray();
    }

    private void Count(long bytes)
    {
        _work += bytes;
        if (_work > MostWork)
        {
            throw new PdfIsBeyondReachException();
        }
    }
}
