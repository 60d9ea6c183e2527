namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>An object stream: objects packed together (ISO 32000-1, 7.5.7).</summary>
internal sealed class CosPacked
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly CosFile _file;
    private readonly Dictionary<int, int> _offsets = [];

    private CosPacked(ReadOnlyMemory<byte> bytes, CosFile file) => (_bytes, _file) = (bytes, file);

    internal IEnumerable<int> Numbers => _offsets.Keys;

    internal static CosPacked? Open(CosStream stream, CosFile file)
    {
        if (
            stream.Name("Type") != "ObjStm"
            || stream.Whole("First") is not (>= 0 and var first)
            || file.Unpack(stream) is not { } bytes
        )
        {
            return null;
        }

        var packed = new CosPacked(bytes, file);
        var lexer = new CosLexer(bytes, file, hasReferences: false);
        while (
            lexer.At < first
            && lexer.Read() is CosNumber { Whole: >= 0 and var number }
            && lexer.Read() is CosNumber { Whole: >= 0 and var offset }
        )
        {
            file.Limits.Step();
            if ((long)first + offset < bytes.Length)
            {
                packed._offsets.TryAdd(number, first + offset);
            }
        }

        return packed;
    }

    internal CosValue? Read(int number)
    {
        if (!_offsets.TryGetValue(number, out var offset))
        {
            return null;
        }

        var value = new CosLexer(_bytes, _file, hasReferences: true) { At = offset }.Read();
        if (value is CosDictionary dictionary)
        {
            dictionary.Number = number;
        }

        return value is null or CosWord ? CosNull.Instance : value;
    }
}
