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

        foreach (var (name, path) in SitePages.Public)
        {
            var response = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
            var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, name + ".html"),
                html,
                TestContext.Current.CancellationToken
            );
        }

        Assert.Equal("", await CheckAsync(checker, folder));
        folder.Delete(recursive: true);
    }

    private static string Checker()
    {
        if (Environment.GetEnvironmentVariable("RAADSLAG_VNU") is { } path)
        {
            return path;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Raadslag.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? "", ".tools/node_modules/vnu-jar/build/dist/vnu.jar");
    }

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
        return findings;
    }
}
