using System.Text;

namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>A ToUnicode map: what the codes of a font mean (ISO 32000-1, 9.10.3).</summary>
internal sealed class PdfUnicodeMap
{
    private readonly Dictionary<int, string> _letters = [];
    private readonly List<(int First, int Last, string Start)> _ranges = [];
    private readonly PdfLimits _limits;

    private PdfUnicodeMap(PdfLimits limits) => _limits = limits;

    internal static PdfUnicodeMap Read(ReadOnlyMemory<byte> bytes, PdfLimits limits)
    {
        var map = new PdfUnicodeMap(limits);
        var lexer = new CosLexer(bytes, NoObjects.Instance, hasReferences: false);
        var operands = new List<CosValue>();
        while (lexer.Read() is { } next)
        {
            limits.Step();
            switch (next)
            {
                case CosWord { Value: "beginbfchar" or "beginbfrange" }:
                    operands.Clear();
                    break;
                case CosWord { Value: "endbfchar" }:
                    map.AddLetters(operands);
                    break;
                case CosWord { Value: "endbfrange" }:
                    map.AddRanges(operands);
                    break;
                default:
                    operands.Add(next);
                    break;
            }
        }

        return map;
    }

    /// <summary>The letters of the code; none when the map has none, or only marks that are no letters.</summary>
    internal string? Letters(int code)
    {
        if (!_letters.TryGetValue(code, out var letters))
        {
            _limits.Step(_ranges.Count);
            var (first, last, start) = _ranges.Find(range => range.First <= code && code <= range.Last);
            letters = start is null or "" ? null : start[..^1] + (char)((start[^1] + (code - first)) & 0xFFFF);
        }

        return string.IsNullOrEmpty(letters) || letters is "\0" or "\uFEFF" or "\uFFFE" ? null : letters;
    }

    private void AddLetters(List<CosValue> operands)
    {
        for (var at = 0; at + 1 < operands.Count; at += 2)
        {
            if (operands[at] is CosString code && operands[at + 1] is CosString letters)
            {
                _letters[Code(code)] = Encoding.BigEndianUnicode.GetString(letters.Bytes);
            }
        }
    }

    private void AddRanges(List<CosValue> operands)
    {
        for (var at = 0; at + 2 < operands.Count; at += 3)
        {
            if (operands[at] is not CosString first || operands[at + 1] is not CosString last)
            {
                continue;
            }

            if (operands[at + 2] is CosString start)
            {
                _ranges.Add((Code(first), Code(last), Encoding.BigEndianUnicode.GetString(start.Bytes)));
            }
            else if (operands[at + 2] is CosArray each)
            {
                for (var step = 0; step < each.Count; step++)
                {
                    if (each[step] is CosString letters)
                    {
                        _letters[(Code(first) + step) & 0xFFFFFF] = Encoding.BigEndianUnicode.GetString(letters.Bytes);
                    }
                }
            }
        }
    }

    private static int Code(CosString code) => code.Bytes.Take(3).Aggregate(0, (value, part) => (value << 8) | part);
}
