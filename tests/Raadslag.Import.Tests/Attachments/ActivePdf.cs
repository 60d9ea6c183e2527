using System.Globalization;
using System.IO.Compression;
using System.Text;
using Raadslag.Import.Tests.Pdf;

namespace Raadslag.Import.Tests.Attachments;

/// <summary>Small PDFs of one page that carry more than their page.</summary>
internal static class ActivePdf
{
    internal const string Script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

    /// <summary>The page, these further words in its catalog, and these further objects, numbered from 5.</summary>
    internal static byte[] With(string catalog, params string[] objects) => With(catalog, "", objects);

    internal static byte[] With(string catalog, string trailer, string[] objects) =>
        PdfFile.Assemble(
            [
                $"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
                Stream("", "BT (JavaScript, JS og Launch i teksten) Tj ET"),
                .. objects,
            ],
            trailer
        );

    internal static string Stream(string words, string content) =>
        $"<< {words} /Length {content.Length} >>\nstream\n{content}\nendstream";

    internal static string Deflated(string words, string content) =>
        Stream($"{words} /Filter /FlateDecode", Packed(content));

    /// <summary>An object stream that holds these objects, numbered from 100.</summary>
    internal static string ObjectStream(params string[] objects)
    {
        var (head, body) = Pairs(objects);
        return Deflated($"/Type /ObjStm /N {objects.Length} /First {head.Length}", head + body);
    }

    internal static (string Head, string Body) Pairs(string[] objects)
    {
        var (head, body) = (new StringBuilder(), new StringBuilder());
        foreach (var (index, value) in objects.Index())
        {
            head.Append(CultureInfo.InvariantCulture, $"{100 + index} {body.Length} ");
            body.Append(value).Append('\n');
        }

        return (head.ToString(), body.ToString());
    }

    internal static string Packed(string content, int times = 1)
    {
        var bytes = Encoding.Latin1.GetBytes(content);
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var time = 0; time < times; time++)
            {
                packing.Write(bytes);
            }
        }

        return Encoding.Latin1.GetString(packed.ToArray());
    }
}
