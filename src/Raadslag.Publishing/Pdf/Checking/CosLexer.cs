using System.Globalization;
using System.Text;

namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>Reads values one after another from bytes: of a file, an object stream, a content stream or a CMap.</summary>
internal sealed class CosLexer(ReadOnlyMemory<byte> data, ICosObjects objects, bool hasReferences)
{
    internal int At { get; set; }

    internal bool IsAtEnd => At >= data.Length;

    /// <summary>The next value or word; none at the end.</summary>
    internal CosValue? Read() => Read(0);

    internal void SkipSpace()
    {
        var bytes = data.Span;
        while (At < bytes.Length)
        {
            if (bytes[At] == '%')
            {
                while (At < bytes.Length && bytes[At] is not ((byte)'\r' or (byte)'\n'))
                {
                    At++;
                }
            }
            else if (IsSpace(bytes[At]))
            {
                At++;
            }
            else
            {
                return;
            }
        }
    }

    internal static bool IsSpace(byte letter) => letter is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte letter) =>
        letter
            is (byte)'('
                or (byte)')'
                or (byte)'<'
                or (byte)'>'
                or (byte)'['
                or (byte)']'
                or (byte)'{'
                or (byte)'}'
                or (byte)'/'
                or (byte)'%';

    private CosValue? Read(int depth)
    {
        PdfLimits.Nest(depth);
        SkipSpace();
        if (IsAtEnd)
        {
            return null;
        }

        var bytes = data.Span;
        switch (bytes[At])
        {
            case (byte)'/':
                At++;
                return new CosName(NameLetters());
            case (byte)'(':
                return new CosString(CosStrings.Literal(bytes, this));
            case (byte)'<' when At + 1 < bytes.Length && bytes[At + 1] == '<':
                At += 2;
                return DictionaryEntries(depth);
            case (byte)'<':
                return new CosString(CosStrings.Hex(bytes, this));
            case (byte)'>' when At + 1 < bytes.Length && bytes[At + 1] == '>':
                At += 2;
                return new CosWord(">>");
            case (byte)'[':
                At++;
                return Items(depth);
            case (byte)']' or (byte)'{' or (byte)'}' or (byte)')' or (byte)'>':
                return new CosWord(((char)bytes[At++]).ToString());
            default:
                return NumberOrWord();
        }
    }

    private CosArray Items(int depth)
    {
        var items = new List<CosValue>();
        while (Read(depth + 1) is { } item && item is not CosWord { Value: "]" or "endobj" or ">>" })
        {
            if (item is not CosWord)
            {
                items.Add(item);
            }
        }

        return new CosArray(items, objects);
    }

    private CosDictionary DictionaryEntries(int depth)
    {
        var entries = new Dictionary<string, CosValue>();
        while (Read(depth + 1) is { } key && key is not CosWord { Value: ">>" or "endobj" or "stream" })
        {
            if (key is not CosName name)
            {
                continue;
            }

            var value = Read(depth + 1);
            if (value is null or CosWord { Value: ">>" or "endobj" })
            {
                break;
            }

            if (value is not CosWord)
            {
                entries.TryAdd(name.Value, value);
            }
        }

        return new CosDictionary(entries, objects);
    }

    private string NameLetters()
    {
        var word = Word();
        if (!word.Contains((byte)'#'))
        {
            return Encoding.UTF8.GetString(word);
        }

        var letters = new List<byte>(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            if (
                word[at] == '#'
                && at + 2 < word.Length
                && byte.TryParse(word.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, null, out var letter)
            )
            {
                letters.Add(letter);
                at += 2;
            }
            else
            {
                letters.Add(word[at]);
            }
        }

        return Encoding.UTF8.GetString([.. letters]);
    }

    private ReadOnlySpan<byte> Word()
    {
        var bytes = data.Span;
        var start = At;
        while (At < bytes.Length && !IsSpace(bytes[At]) && !IsDelimiter(bytes[At]))
        {
            At++;
        }

        return bytes[start..At];
    }

    private CosValue NumberOrWord()
    {
        var word = Word();
        if (word[0] is (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'))
        {
            if (
                !double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                || !double.IsFinite(value)
            )
            {
                return new CosNumber(0);
            }

            var number = new CosNumber(value);
            return hasReferences && number.Whole is >= 0 and var whole && IsReference()
                ? new CosReference(whole)
                : number;
        }

        return Encoding.Latin1.GetString(word) switch
        {
            "true" => new CosBoolean(true),
            "false" => new CosBoolean(false),
            "null" => CosNull.Instance,
            var other => new CosWord(other),
        };
    }

    // "12 0 R": after the first number comes another and the letter R alone
    private bool IsReference()
    {
        var bytes = data.Span;
        var at = At;
        var digits = SkipSpaces(bytes, ref at);
        while (at < bytes.Length && bytes[at] is >= (byte)'0' and <= (byte)'9')
        {
            at++;
            digits = digits && at - At < 16;
        }

        var isReference =
            digits
            && SkipSpaces(bytes, ref at)
            && at < bytes.Length
            && bytes[at] == 'R'
            && (at + 1 == bytes.Length || IsSpace(bytes[at + 1]) || IsDelimiter(bytes[at + 1]));
        if (isReference)
        {
            At = at + 1;
        }

        return isReference;
    }

    private static bool SkipSpaces(ReadOnlySpan<byte> bytes, ref int at)
    {
        var start = at;
        while (at < bytes.Length && IsSpace(bytes[at]))
        {
            at++;
        }

        return at > start;
    }
}
