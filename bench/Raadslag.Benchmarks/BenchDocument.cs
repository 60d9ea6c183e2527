using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Raadslag.Benchmarks;

/// <summary>Minutes of 27 pages, as text and as PDF with the same lines: the longest sample, its items told again.</summary>
internal static partial class BenchDocument
{
    private const int Pages = 27;
    private const int LinesOnAPage = 44;

    /// <summary>Writes both to a folder; returns their paths.</summary>
    public static async Task<(string Text, string Pdf)> MakeAsync(string folder)
    {
        var lines = Lines();
        var text = Path.Combine(folder, "27-pages.txt");
        await File.WriteAllLinesAsync(text, lines);
        var html = Path.Combine(folder, "27-pages.html");
        await File.WriteAllTextAsync(html, Html(lines));
        var pdf = Path.Combine(folder, "27-pages.pdf");
        using var chromium = Process.Start(
            new ProcessStartInfo(
                "chromium",
                ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--print-to-pdf={pdf}", html]
            )
            {
                RedirectStandardError = true,
            }
        )!;
        await chromium.StandardError.ReadToEndAsync();
        await chromium.WaitForExitAsync();
        return (text, pdf);
    }

    private static List<string> Lines()
    {
        var sample = File.ReadAllText(
                Path.Combine(Repository.Root, "samples", "kkr-sjaelland", "2026-06-12-referat.txt")
            )
            .Replace("\f", "", StringComparison.Ordinal)
            .Split('\n');
        var items = sample[Array.FindLastIndex(sample, line => FirstSection().IsMatch(line))..];
        var lines = sample.ToList();
        for (var round = 1; lines.Count < Pages * LinesOnAPage; round++)
        {
            var shift = 10 * round;
            lines.AddRange(items.Select(line => Number().Replace(line, number => Shifted(number, shift))));
        }

        return lines[..(Pages * LinesOnAPage)];
    }

    private static string Shifted(Match number, int by) =>
        (int.Parse(number.Value, CultureInfo.InvariantCulture) + by).ToString(CultureInfo.InvariantCulture);

    private static string Html(List<string> lines)
    {
        var html = new StringBuilder(
            "<!doctype html><meta charset=utf-8><style>@page{size:A4;margin:25mm}body{font:11pt 'Liberation Serif'}"
                + "p{margin:0;height:5.2mm;white-space:pre}section{break-after:page}</style>"
        );
        foreach (var page in lines.Chunk(LinesOnAPage))
        {
            html.Append("<section>");
            foreach (var line in page)
            {
                html.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>");
            }

            html.Append("</section>");
        }

        return html.ToString();
    }

    [GeneratedRegex(@"^\s*1\. \S")]
    private static partial Regex FirstSection();

    [GeneratedRegex(@"^(?<=^\s*)\d+(?=\.(\d+\.)? \S)")]
    private static partial Regex Number();
}
