using System.Diagnostics;

namespace Raadslag.Web.Tests;

public sealed class HtmlCheckTests(Site site)
{
    [Fact]
    public async Task The_Nu_HTML_checker_finds_nothing_in_any_page()
    {
        var checker = Checker();
        Needs.File(checker, "the Nu HTML checker; ./test installs it");
        var folder = Directory.CreateTempSubdirectory("raadslag-html-");

        foreach (var page in SitePages.All)
        {
            var response = await site.GetAsync(page);
            var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var file = Path.Combine(folder.FullName, page.Name + ".html");
            await File.WriteAllTextAsync(file, html, TestContext.Current.CancellationToken);
        }

        var findings = await CheckAsync(checker, folder);
        Assert.True(findings is "", findings);
        folder.Delete(recursive: true);
    }

    private static string Checker() =>
        Environment.GetEnvironmentVariable("RAADSLAG_VNU")
        ?? Path.Combine(Repository.Root, ".tools/node_modules/vnu-jar/build/dist/vnu.jar");

    // many pages in one run: starting Java costs more than checking
    private static async Task<string> CheckAsync(string checker, DirectoryInfo folder)
    {
        var start = new ProcessStartInfo(
            "java",
            ["-jar", checker, "--also-check-css", "--format", "gnu", folder.FullName]
        )
        {
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var findings = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        // the framework closes its hidden fields with a slash; it does no harm
        var ours = findings
            .Split('\n')
            .Where(line => !line.Contains("Trailing slash on void", StringComparison.Ordinal));
        return string.Join('\n', ours);
    }
}
