using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Raadslag.Import.Tests.Pdf;

/// <summary>A small PDF written by hand: letters exactly where a test wants them.</summary>
internal sealed class PdfFile
{
    private readonly List<StringBuilder> _pages = [];
    private readonly List<List<(string Url, double Left, double Bottom, double Right, double Top)>> _links = [];

    internal PdfFile Page()
    {
        _pages.Add(new StringBuilder());
        _links.Add([]);
        return this;
    }

    /// <summary>Prints a text with its baseline <paramref name="up"/> points above the foot of an A4 page.</summary>
    internal PdfFile Text(double left, double up, string text, double size = 10, bool isBold = false)
    {
        _pages[^1]
            .Append(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"BT /F{(isBold ? 2 : 1)} {size} Tf {left} {up} Td <{Convert.ToHexString(Windows1252.GetBytes(text))}> Tj ET\n"
                )
            );
        return this;
    }

    /// <summary>Prints a text that runs upwards, turned a quarter to the left.</summary>
    internal PdfFile Turned(double left, double up, string text)
    {
        _pages[^1]
            .Append(
                CultureInfo.InvariantCulture,
                $"BT /F1 10 Tf 0 1 -1 0 {left} {up} Tm <{Convert.ToHexString(Windows1252.GetBytes(text))}> Tj ET\n"
            );
        return this;
    }

    internal PdfFile Line(double left, double bottom, double right, double top)
    {
        _pages[^1].Append(string.Create(CultureInfo.InvariantCulture, $"{left} {bottom} m {right} {top} l S\n"));
        return this;
    }

    internal PdfFile Link(string url, double left, double bottom, double right, double top)
    {
        _links[^1].Add((url, left, bottom, right, top));
        return this;
    }

    internal byte[] ToBytes() => Write("");

    /// <summary>A file whose letters only the right password opens; its key is not the empty password's.</summary>
    internal static byte[] WithPassword()
    {
        var key = new string('A', 64);
        var file = new PdfFile().Page().Text(50, 700, "Hemmeligt");
        return file.Write($"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >> /ID [<00> <00>]");
    }

    /// <summary>A small file whose one page unpacks to so many million bytes.</summary>
    internal static byte[] Blown(int millions)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var spaces = new byte[1_000_000];
            Array.Fill(spaces, (byte)' ');
            for (var million = 0; million < millions; million++)
            {
                packing.Write(spaces);
            }
        }

        var stream = Encoding.Latin1.GetString(packed.ToArray());
        return Assemble(
            [
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
                $"<< /Filter /FlateDecode /Length {stream.Length} >>\nstream\n{stream}\nendstream",
            ],
            ""
        );
    }

    private static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private byte[] Write(string trailer)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        };
        var kids = new List<int>();

        for (var index = 0; index < _pages.Count; index++)
        {
            objects.Add($"<< /Length {_pages[index].Length} >>\nstream\n{_pages[index]}endstream");
            objects.Add(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> "
                    + $"/Contents {objects.Count} 0 R /Annots [{string.Concat(_links[index].Select(Annotation))}] >>"
            );
            kids.Add(objects.Count);
        }

        objects[1] =
            $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}] >>";
        return Assemble(objects, trailer);
    }

    private static string Annotation((string Url, double Left, double Bottom, double Right, double Top) link) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Annot /Subtype /Link /Rect [{link.Left} {link.Bottom} {link.Right} {link.Top}] /A << /S /URI /URI ({link.Url}) >> >>"
        );

    internal static byte[] Assemble(IReadOnlyList<string> objects, string trailer = "")
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        for (var index = 0; index < objects.Count; index++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
