using System.Globalization;
using System.Text;

namespace Raadslag.Publishing.Pdf.Files;

/// <summary>Bytes in the making, in the notation of PDF files.</summary>
internal sealed class PdfBuffer
{
    private static readonly byte[] HexDigits = [.. "0123456789ABCDEF"u8];

    private byte[] _bytes = new byte[4096];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Bytes as they are.</summary>
    public PdfBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public PdfBuffer Whole(long value)
    {
        value.TryFormat(Room(20), out var written, provider: CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    /// <summary>A number with at most three decimals, a thousandth of a point being finer than any printer.</summary>
    public PdfBuffer Number(double value)
    {
        var thousandths = (long)Math.Round(value * 1000);
        if (thousandths < 0)
        {
            Raw("-"u8);
            thousandths = -thousandths;
        }

        Whole(thousandths / 1000);
        var rest = (int)(thousandths % 1000);
        if (rest == 0)
        {
            return this;
        }

        ReadOnlySpan<byte> digits = [Digit(rest / 100), Digit(rest / 10 % 10), Digit(rest % 10)];
        return Raw("."u8).Raw(digits.TrimEnd((byte)'0'));
    }

    /// <summary>A number with as many decimals as count in a scale or a turn.</summary>
    public PdfBuffer Exact(double value) => Ascii(value.ToString("0.##########", CultureInfo.InvariantCulture));

    /// <summary>Numbers with a space after each.</summary>
    public PdfBuffer Numbers(params ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            Number(value).Raw(" "u8);
        }

        return this;
    }

    /// <summary>A reference to an object, with a space before it.</summary>
    public PdfBuffer Reference(int number) => Raw(" "u8).Whole(number).Raw(" 0 R"u8);

    /// <summary>A name of letters, digits, hyphens and plus signs.</summary>
    public PdfBuffer Name(string name)
    {
        Raw("/"u8);
        return Ascii(name);
    }

    /// <summary>A name of any letters (ISO 32000-1, 7.3.5).</summary>
    public PdfBuffer AnyName(string name)
    {
        Raw("/"u8);
        foreach (var letter in Encoding.UTF8.GetBytes(name))
        {
            _ = char.IsAsciiLetterOrDigit((char)letter) ? Raw([letter]) : Raw("#"u8).Hex([letter]);
        }

        return this;
    }

    public PdfBuffer Ascii(string text)
    {
        var room = Room(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            room[i] = checked((byte)text[i]);
        }

        Length += text.Length;
        return this;
    }

    /// <summary>A text string: in UTF-16, unless plain letters do.</summary>
    public PdfBuffer Text(string text)
    {
        foreach (var letter in text)
        {
            if (letter is < ' ' or > '~' or '(' or ')' or '\\')
            {
                return Raw("<FEFF"u8).Utf16(text).Raw(">"u8);
            }
        }

        return Raw("("u8).Ascii(text).Raw(")"u8);
    }

    /// <summary>UTF-16 as hexadecimal digits.</summary>
    public PdfBuffer Utf16(string text)
    {
        foreach (var unit in text)
        {
            Hex(unit);
        }

        return this;
    }

    /// <summary>Four hexadecimal digits.</summary>
    public PdfBuffer Hex(ushort value)
    {
        var room = Room(4);
        room[0] = HexDigits[value >> 12];
        room[1] = HexDigits[(value >> 8) & 15];
        room[2] = HexDigits[(value >> 4) & 15];
        room[3] = HexDigits[value & 15];
        Length += 4;
        return this;
    }

    public PdfBuffer Hex(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            Raw([HexDigits[value >> 4], HexDigits[value & 15]]);
        }

        return this;
    }

    private static byte Digit(int value) => (byte)('0' + value);

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - Length < length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + length));
        }

        return _bytes.AsSpan(Length);
    }
}
