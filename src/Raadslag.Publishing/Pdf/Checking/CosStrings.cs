namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The bytes of strings (ISO 32000-1, 7.3.4).</summary>
internal static class CosStrings
{
    internal static byte[] Literal(ReadOnlySpan<byte> bytes, CosLexer lexer)
    {
        var letters = new List<byte>();
        var open = 1;
        lexer.At++;
        while (lexer.At < bytes.Length)
        {
            var letter = bytes[lexer.At++];
            open += letter switch
            {
                (byte)'(' => 1,
                (byte)')' => -1,
                _ => 0,
            };
            if (open == 0)
            {
                break;
            }

            if (letter == '\\')
            {
                Escaped(bytes, lexer, letters);
            }
            else
            {
                letters.Add(letter);
            }
        }

        return [.. letters];
    }

    internal static byte[] Hex(ReadOnlySpan<byte> bytes, CosLexer lexer)
    {
        var letters = new List<byte>();
        var high = -1;
        lexer.At++;
        while (lexer.At < bytes.Length && bytes[lexer.At++] is var letter && letter != '>')
        {
            if (!char.IsAsciiHexDigit((char)letter))
            {
                continue;
            }

            var digit = Convert.ToInt32(((char)letter).ToString(), 16);
            if (high < 0)
            {
                high = digit;
            }
            else
            {
                letters.Add((byte)(high * 16 + digit));
                high = -1;
            }
        }

        if (high >= 0)
        {
            letters.Add((byte)(high * 16));
        }

        return [.. letters];
    }

    private static void Escaped(ReadOnlySpan<byte> bytes, CosLexer lexer, List<byte> letters)
    {
        if (lexer.At >= bytes.Length)
        {
            return;
        }

        var letter = bytes[lexer.At++];
        switch (letter)
        {
            case >= (byte)'0' and <= (byte)'7':
                letters.Add(Octal(bytes, lexer, letter));
                break;
            case (byte)'\r':
                if (lexer.At < bytes.Length && bytes[lexer.At] == '\n')
                {
                    lexer.At++;
                }

                break;
            case (byte)'\n':
                break;
            default:
                letters.Add(
                    letter switch
                    {
                        (byte)'n' => (byte)'\n',
                        (byte)'r' => (byte)'\r',
                        (byte)'t' => (byte)'\t',
                        (byte)'b' => (byte)'\b',
                        (byte)'f' => (byte)'\f',
                        _ => letter,
                    }
                );
                break;
        }
    }

    private static byte Octal(ReadOnlySpan<byte> bytes, CosLexer lexer, byte first)
    {
        var value = first - '0';
        for (var more = 0; more < 2 && lexer.At < bytes.Length; more++)
        {
            if (bytes[lexer.At] is not (>= (byte)'0' and <= (byte)'7'))
            {
                break;
            }

            value = value * 8 + (bytes[lexer.At++] - '0');
        }

        return (byte)(value & 0xFF);
    }
}
