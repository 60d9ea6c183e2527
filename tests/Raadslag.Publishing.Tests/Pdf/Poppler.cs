using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

namespace Raadslag.Publishing.Tests.Pdf;

/// <summary>Reads PDF files with poppler's programs, which share no code with the writer.</summary>
internal sealed class Poppler : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("raadslag-pdf-");

    public Poppler(byte[] pdf)
    {
        File.WriteAllBytes(Pdf, pdf);
    }

    public string Pdf => Path.Combine(_folder.FullName, "document.pdf");

    public string Structure() => Run("pdfinfo", "-struct-text", Pdf);

    public string Information() => Run("pdfinfo", Pdf);

    public string Links() => Run("pdfinfo", "-url", Pdf);

    public string Places() => Run("pdfinfo", "-dests", Pdf);

    public string Metadata() => Run("pdfinfo", "-meta", Pdf);

    public string Fonts() => Run("pdffonts", Pdf);

    public string Text() => Run("pdftotext", "-layout", Pdf, "-");

    /// <summary>The words of each page and where they are, in points from the upper left corner.</summary>
    public IReadOnlyList<IReadOnlyList<SeenWord>> Words()
    {
        XNamespace html = "http://www.w3.org/1999/xhtml";
        return
        [
            .. XDocument
                .Parse(Run("pdftotext", "-bbox", Pdf, "-"))
                .Descendants(html + "page")
                .Select(page => (IReadOnlyList<SeenWord>)[.. page.Elements(html + "word").Select(SeenWord.Of)]),
        ];
    }

    /// <summary>The text as it is drawn; without <c>-raw</c> poppler takes hyphens at the ends of lines away by itself.</summary>
    public string TextAsDrawn() => Run("pdftotext", "-raw", Pdf, "-");

    public string Images() => Run("pdfimages", "-list", Pdf);

    /// <summary>A page as a JPEG.</summary>
    public byte[] Jpeg(int page)
    {
        var root = Path.Combine(_folder.FullName, "page");
        Run("pdftoppm", "-jpeg", "-r", "50", "-f", $"{page}", "-singlefile", Pdf, root);
        return File.ReadAllBytes(root + ".jpg");
    }

    /// <summary>A page as grey points, 0 black and 255 white.</summary>
    public byte[] Picture(int page)
    {
        var root = Path.Combine(_folder.FullName, "page");
        Run("pdftoppm", "-gray", "-r", "50", "-f", $"{page}", "-singlefile", Pdf, root);
        return File.ReadAllBytes(root + ".pgm")[15..];
    }

    /// <summary>Fails where qpdf, a third reader, finds a fault; where it is not installed it is not asked.</summary>
    public void CheckWithQpdf()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        Assert.SkipUnless(folders.Any(folder => File.Exists(Path.Combine(folder, "qpdf"))), "qpdf is not at hand.");
        Run("qpdf", "--check", Pdf);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TZ"] = "UTC" },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", error.Result);
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}

/// <summary>A word on a page.</summary>
internal sealed record SeenWord(string Text, double Left, double Top, double Right, double Bottom)
{
    public static SeenWord Of(XElement word)
    {
        return new SeenWord(word.Value, At("xMin"), At("yMin"), At("xMax"), At("yMax"));

        double At(string name) => double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture);
    }
}
