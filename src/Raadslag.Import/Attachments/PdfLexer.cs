using System.Globalization;
using System.Text;

namespace Raadslag.Import.Attachments;

/// <summary>A name in a PDF ("/Launch"), its signs written out.</summary>
internal readonly record struct PdfName(string Value);

/// <summary>A reference to another object.</summary>
internal readonly record struct PdfReference(long Number);

/// <summary>A bare word: true, null, obj, stream; also what closes a list or dictionary that was not open.</summary>
internal readonly record struct PdfWord(string Value);

/// <summary>
/// Reads one PDF value after the other: <see cref="PdfName"/>, <see cref="PdfReference"/>, <see cref="PdfWord"/>,
/// numbers as long, texts as byte[], lists and dictionaries. Null is the end.
/// </summary>
internal ref struct PdfLexer(ReadOnlySpan<byte> bytes, int position, PdfActionNames names)
{
    // more than any object holds, and little memory
    private const int MostValues = 1_000_000;

    // of a longer text only the beginning is kept: it is no file's name and no language
    private const int LongestText = 4096;

    // deeper than any document, and far from the end of the stack
    private const int Deepest = 100;

    private static readonly PdfWord End = new("]");
    private static readonly PdfWord DictionaryEnd = new(">>");

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _values;

    internal int Position { get; private set; } = position;

    internal object? Next(int depth = 0)
    {
        if (depth > Deepest || ++_values > MostValues)
        {
            throw new PdfIsBeyondReachException();
        }

        PassBlanks();
        if (Position >= _bytes.Length)
        {
            return null;
        }

        var first = _bytes[Position++];
        switch (first)
        {
            case (byte)'/':
                return Name();
            case (byte)'(':
                return Text();
            case (byte)'[':
                return List(depth);
            case (byte)']':
                return End;
            case (byte)'<' when At(0) == '<':
                Position++;
                return Dictionary(depth);
            case (byte)'<':
                return HexText();
            case (byte)'>' when At(0) == '>':
                Position++;
                return DictionaryEnd;
            case (byte)'>' or (byte)')' or (byte)'{' or (byte)'}':
                return new PdfWord("");
            default:
                Position--;
                return Word();
        }
    }

    private readonly int At(int ahead) => Position + ahead < _bytes.Length ? _bytes[Position + ahead] : -1;

    private void PassBlanks()
    {
        while (Position < _bytes.Length)
        {
            if (_bytes[Position] == '%')
            {
                var end = _bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? _bytes.Length : Position + end;
            }
            else if (IsBlank(_bytes[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    // "#53" in a name is the sign with that number: a name can be hidden so
    private PdfName Name()
    {
        var name = new StringBuilder();
        while (At(0) is >= 0 and var next && IsRegular((byte)next))
        {
            var isSign = next == '#' && IsHex(At(1)) && IsHex(At(2));
            name.Append((char)(isSign ? (Hex(At(1)) << 4) | Hex(At(2)) : next));
            Position += isSign ? 3 : 1;
        }

        var value = name.ToString();
        names.Add(value);
        return new PdfName(value);
    }

    private object Word()
    {
        var start = Position;
        while (At(0) is >= 0 and var next && IsRegular((byte)next))
        {
            Position++;
        }

        var word = Encoding.Latin1.GetString(_bytes[start..Position]);
        if (!long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return new PdfWord(word);
        }

        return IsReference() ? new PdfReference(number) : number;
    }

    // "12 0 R": a number, a generation and the letter
    private bool IsReference()
    {
        var start = Position;
        PassBlanks();
        var digits = Position;
        while (At(0) is >= '0' and <= '9')
        {
            Position++;
        }

        if (Position > digits)
        {
            PassBlanks();
            if (At(0) == 'R' && (At(1) < 0 || !IsRegular((byte)At(1))))
            {
                Position++;
                return true;
            }
        }

        Position = start;
        return false;
    }

    private byte[] Text()
    {
        var text = new List<byte>();
        for (var open = 1; Position < _bytes.Length; Position++)
        {
            var sign = _bytes[Position];
            open += sign switch
            {
                (byte)'(' => 1,
                (byte)')' => -1,
                _ => 0,
            };
            if (open == 0)
            {
                Position++;
                break;
            }

            if (sign == '\\' && Position + 1 < _bytes.Length)
            {
                sign = Escaped();
            }

            if (text.Count < LongestText)
            {
                text.Add(sign);
            }
        }

        return [.. text];
    }

    private byte Escaped()
    {
        Position++;
        var value = 0;
        var digits = 0;
        while (digits < 3 && At(digits) is >= '0' and <= '7' and var digit)
        {
            value = (value << 3) | (digit - '0');
            digits++;
        }

        Position += Math.Max(0, digits - 1);
        return digits > 0 ? (byte)(value & 0xFF) : _bytes[Position];
    }

    private byte[] HexText()
    {
        var digits = new List<byte>();
        while (Position < _bytes.Length && _bytes[Position++] is var sign and not (byte)'>')
        {
            if (IsHex(sign))
            {
                digits.Add((byte)Hex(sign));
            }
        }

        var text = new byte[(digits.Count + 1) / 2];
        for (var index = 0; index < digits.Count; index++)
        {
            text[index / 2] |= (byte)(index % 2 == 0 ? digits[index] << 4 : digits[index]);
        }

        return text;
    }

    private List<object> List(int depth)
    {
        var list = new List<object>();
        while (Next(depth + 1) is { } value && !value.Equals(End) && !IsOver(value))
        {
            list.Add(value);
        }

        return list;
    }

    private Dictionary<string, object> Dictionary(int depth)
    {
        var dictionary = new Dictionary<string, object>(StringComparer.Ordinal);
        while (Next(depth + 1) is { } key && !key.Equals(DictionaryEnd) && !IsOver(key))
        {
            if (key is not PdfName name)
            {
                continue;
            }

            if (Next(depth + 1) is not { } value || value.Equals(DictionaryEnd))
            {
                break;
            }

            dictionary[name.Value] = value;
        }

        return dictionary;
    }

    // what was left open ends with its object
    private static bool IsOver(object value) => value is PdfWord { Value: "endobj" or "stream" or "obj" };

    private static bool IsBlank(byte sign) => sign is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte sign) => !IsBlank(sign) && !"()<>[]{}/%"u8.Contains(sign);

    private static bool IsHex(int sign) => sign >= 0 && char.IsAsciiHexDigit((char)sign);

    private static int Hex(int sign) => sign <= '9' ? sign - '0' : (sign | 0x20) - 'a' + 10;
}

/// <summary>Stops the look into a PDF that is nested or packed beyond the limits; never leaves the look.</summary>
internal sealed class PdfIsBeyondReachException : Exception;
