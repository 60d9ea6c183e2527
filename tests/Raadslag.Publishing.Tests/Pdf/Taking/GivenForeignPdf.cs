using System.Globalization;
using System.Text;

namespace Raadslag.Publishing.Tests.Pdf.Taking;

/// <summary>Files as other programs write them: untagged, with a plain table.</summary>
internal static class GivenForeignPdf
{
    /// <summary>
    /// Three pages that inherit their resources and size from the tree: upright, turned a quarter with a corner that is not
    /// zero, and a scan. The file acts, carries a file, has a filled-in field, a hidden layer and a link.
    /// </summary>
    public static byte[] Report() => Of(Objects());

    /// <summary>The same, with something else in place of a text.</summary>
    public static byte[] ReportWith(string text, string other) =>
        Of([.. Objects().Select(item => item.Replace(text, other, StringComparison.Ordinal))]);

    public static byte[] Of(IReadOnlyList<string> objects, string trailer = "")
    {
        var file = new StringBuilder("%PDF-1.6\n%âãÏÓ\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    public static string Stream(string content, string entries = "") =>
        $"<<{entries}/Length {content.Length}>>\nstream\n{content}\nendstream";

    private static string[] Objects() =>
        [
            "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\('Hej'\\))>>"
                + "/Names<</EmbeddedFiles<</Names[(hemmelig.txt) 12 0 R]>>>>"
                + "/OCProperties<</OCGs[14 0 R 15 0 R]/D<</OFF[15 0 R]>>>>>>",
            "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 3/MediaBox[0 0 400 600]/Resources 8 0 R>>",
            "<</Type/Page/Parent 2 0 R/Contents[6 0 R 7 0 R]/Annots[9 0 R 10 0 R 11 0 R]>>",
            "<</Type/Pages/Parent 2 0 R/Kids[5 0 R 18 0 R]/Count 2/Rotate 90/MediaBox[100 50 500 650]>>",
            "<</Type/Page/Parent 4 0 R/Contents 16 0 R/UserUnit 1.5/CropBox[120 70 480 630]>>",
            // it is not put right at the end: an unfinished state and a colour are left to whatever comes after
            Stream("q 0.5 0 0 0.5 0 0 cm 1 0 0 rg /OC /Shown BDC BT /F#20A 40 Tf 100 900 Td (Forunders"),
            Stream("\\370gelse) Tj ET EMC /OC /Hidden BDC BT /F#20A 40 Tf 100 700 Td (Kladde) Tj ET EMC"),
            "<</Font<</F#20A 13 0 R>>/Properties<</Shown 14 0 R/Hidden 15 0 R>>>>",
            "<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[50 400 150 420]/A<</S/URI/URI(https://eksempel.dk/rapport)>>>>",
            "<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[50 300 150 320]/A<</S/Launch/F(program.exe)>>>>",
            "<</Type/Annot/Subtype/Widget/FT/Tx/Rect[50 200 250 240]/AP<</N 17 0 R>>/AA<</K<</S/JavaScript/JS(x)>>>>>>",
            "<</F(hemmelig.txt)/EF<</F 19 0 R>>>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/More<</S/JavaScript/JS(hemmelig)>>>>",
            "<</Type/OCG/Name(Vist)>>",
            "<</Type/OCG/Name(Skjult)>>",
            Stream("BT /F#20A 20 Tf 150 600 Td (Liggende side) Tj ET 0 0 1 rg 460 600 15 20 re f"),
            Stream("BT /F#20A 10 Tf 5 5 Td (Udfyldt felt) Tj ET", "/BBox[0 0 100 20]/Resources 8 0 R/AF[12 0 R]"),
            "<</Type/Page/Parent 4 0 R/Rotate 0/Contents 20 0 R/Resources<<>>>>",
            Stream("hemmelig"),
            Stream("0.2 0.6 0.2 rg 150 100 300 500 re f"),
        ];
}
