using System.Text;

namespace Raadslag.Import.Attachments;

/// <summary>The names of what acts in a PDF, wherever they were met.</summary>
internal sealed class PdfActionNames
{
    internal bool HasCode { get; private set; }

    internal bool HasLaunch { get; private set; }

    internal void Add(string name)
    {
        HasCode |= name is "JavaScript" or "JS" or "XFA" or "RichMedia" or "RichMediaExecute";
        HasLaunch |= name == "Launch";
    }
}

/// <summary>How a stream in a PDF is packed.</summary>
internal enum PdfPacking
{
    None,
    Deflated,
    Other,
}

/// <summary>Small words of PDF.</summary>
internal static class PdfText
{
    /// <summary>A text as it is shown: UTF-16 or UTF-8 with a mark before it, else one byte for a letter.</summary>
    internal static string Of(byte[] text) =>
        text switch
        {
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            _ => Encoding.Latin1.GetString(text),
        };

    internal static PdfPacking PackingOf(Dictionary<string, object> stream)
    {
        var filter = stream.GetValueOrDefault("Filter");
        return filter switch
        {
            null or PdfWord { Value: "null" } or List<object> { Count: 0 } => PdfPacking.None,
            _ when IsRearranged(stream.GetValueOrDefault("DecodeParms")) => PdfPacking.Other,
            PdfName { Value: "FlateDecode" or "Fl" } => PdfPacking.Deflated,
            List<object> and [PdfName { Value: "FlateDecode" or "Fl" }] => PdfPacking.Deflated,
            _ => PdfPacking.Other,
        };
    }

    // rows foretold from the rows before, as in pictures
    private static bool IsRearranged(object? parameters) =>
        parameters switch
        {
            null or PdfWord { Value: "null" } => false,
            Dictionary<string, object> one => one.GetValueOrDefault("Predictor") is not (null or 1L),
            List<object> and [var only] => IsRearranged(only),
            _ => true,
        };
}
