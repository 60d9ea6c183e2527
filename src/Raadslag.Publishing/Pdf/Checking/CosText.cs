using System.Text;

namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>What the bytes of a text string say (ISO 32000-1, 7.9.2.2; UTF-8 as later files have it).</summary>
internal static class CosText
{
    // PDFDocEncoding from 0x80 to 0xA0; the rest is Latin-1
    private const string High = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€";

    internal static string Of(byte[] bytes) =>
        bytes switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes.AsSpan(3)),
            _ => string.Create(
                bytes.Length,
                bytes,
                static (letters, from) =>
                {
                    for (var at = 0; at < from.Length; at++)
                    {
                        letters[at] = from[at] is >= 0x80 and <= 0xA0 ? High[from[at] - 0x80] : (char)from[at];
                    }
                }
            ),
        };
}
