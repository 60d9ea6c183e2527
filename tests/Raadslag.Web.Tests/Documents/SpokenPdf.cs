using System.Diagnostics;

namespace Raadslag.Web.Tests.Documents;

/// <summary>What a screen reader is given of a PDF, as poppler tells it from the tags.</summary>
internal static class SpokenPdf
{
    /// <summary>All words in their order, without the numbers and bullets that stand before items.</summary>
    public static string Words(ReadOnlyMemory<byte> file)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file.Span);
            using var process = Process.Start(
                new ProcessStartInfo("pdfinfo", ["-struct-text", path]) { RedirectStandardOutput = true }
            )!;
            var told = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return string.Join(' ', Quoted(told.Split('\n')));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IEnumerable<string> Quoted(IEnumerable<string> lines)
    {
        int? label = null;
        foreach (var line in lines)
        {
            var text = line.TrimStart();
            var depth = line.Length - text.Length;
            label = depth > label ? label : null;
            if (text.StartsWith("Lbl", StringComparison.Ordinal))
            {
                label = depth;
            }
            else if (label is null && text is ['"', .. var words, '"'])
            {
                yield return words;
            }
        }
    }
}
