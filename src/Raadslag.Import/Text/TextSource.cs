namespace Raadslag.Import.Text;

/// <summary>Plain text with its line ends, as <c>pdftotext</c> or an editor leaves it.</summary>
internal static class TextSource
{
    // a text may hold a stray control character; a picture or a program is full of them
    private const int ControlsPerThousand = 5;

    internal static Reading<SourceDocument> Read(ReadOnlySpan<byte> bytes)
    {
        var (text, isUtf8) = TextDecoding.Decode(bytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            return new Reading<SourceDocument>.Refused(ReadingRefusal.IsEmpty);
        }

        if (IsBinary(text))
        {
            return new Reading<SourceDocument>.Refused(ReadingRefusal.IsOfUnknownFormat);
        }

        var lines = TextLines.Of(text);
        var warnings = EncodingRepair.Repair(lines, isUtf8);
        return new Reading<SourceDocument>.Read(new SourceDocument(SourceFormat.Text, lines, warnings, []));
    }

    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (character == '\0')
            {
                return true;
            }

            if (character < ' ' && character is not ('\t' or '\r' or '\n' or '\f' or '\v'))
            {
                controls++;
            }
        }

        return (long)controls * 1000 > (long)text.Length * ControlsPerThousand;
    }
}
