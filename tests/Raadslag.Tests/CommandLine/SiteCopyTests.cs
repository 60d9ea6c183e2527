using System.Text.RegularExpressions;

namespace Raadslag.Tests.CommandLine;

/// <summary>The public site as files, which any web server can serve from any folder.</summary>
public sealed partial class SiteCopyTests
{
    [Fact]
    public async Task Every_page_is_there_and_leads_only_to_what_is_there()
    {
        var data = Program.NewFolder();
        foreach (var file in new[] { "kkr-sjaelland/2026-06-12-referat.txt", "kkr-nordjylland/2026-06-23-referat.txt" })
        {
            Assert.Equal(0, (await Program.RunAsync("import", "--publish", Samples.File(file), "--data", data)).Code);
        }

        var folder = Path.Combine(Program.NewFolder(), "kopi");
        var answer = await Program.RunAsync("export", "--all", folder, "--data", data);

        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        Assert.Equal(
            (0, $"Skrevet: {files.Length} filer i {folder}\n", ""),
            (answer.Code, answer.Output, answer.Errors)
        );
        Assert.Equal([folder], Directory.GetFileSystemEntries(Path.GetDirectoryName(folder)!));
        foreach (var expected in new[] { "index.html", "sager", "personer", "kommuner", "tilgaengelighed", "data" })
        {
            Assert.True(Path.Exists(Path.Combine(folder, expected)), expected);
        }

        foreach (
            var form in new[]
            {
                "/index.html",
                ".pdf",
                ".docx",
                ".html",
                ".md",
                ".json",
                "/punkt-2-1.pdf",
                "/kilde/index.html",
            }
        )
        {
            var file = Path.Combine(folder, "raad/kkr-sjaelland/moeder/2026-06-12/referat" + form);
            Assert.True(File.Exists(file), file);
        }

        var dead = new List<string>();
        foreach (var page in files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var html = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
            Assert.DoesNotContain("<form", html, StringComparison.Ordinal);
            Assert.Equal(
                page.EndsWith("/index.html", StringComparison.Ordinal),
                html.Contains("ikke med i kopien", StringComparison.Ordinal)
            );
            dead.AddRange(
                Led()
                    .Matches(html)
                    .Select(found => found.Groups["to"].Value)
                    .Where(to => IsDead(page, to))
                    .Select(to => $"{page}: {to}")
            );
        }

        Assert.True(dead is [], string.Join('\n', dead));
        Assert.False(Path.Exists(Path.Combine(folder, "beregn")));
    }

    [Fact]
    public async Task A_copy_is_made_in_a_folder_of_its_own_or_not_at_all()
    {
        var data = Program.NewFolder();
        var full = Program.NewFolder();
        await File.WriteAllTextAsync(Path.Combine(full, "noget.txt"), "", TestContext.Current.CancellationToken);

        var answer = await Program.RunAsync("export", "--all", full, "--data", data);
        Assert.Equal(1, answer.Code);
        Assert.Equal(
            $"«{full}» er ikke en tom mappe. Vælg en ny, så intet, der er trukket tilbage, bliver liggende.\n",
            answer.Errors
        );

        answer = await Program.RunAsync("export", "kkr-sjaelland/2026-06-12", "--all", full, "--data", data);
        Assert.Equal((2, "Skriv enten et møde eller --all MAPPE.\n"), (answer.Code, answer.Errors));

        var nowhere = Path.Combine(Program.NewFolder(), "kopi");
        answer = await Program.RunAsync("export", "--all", nowhere, "--data", Path.Combine(data, "tom"));
        Assert.Equal(4, answer.Code);
        Assert.False(Directory.Exists(nowhere));
    }

    private static bool IsDead(string page, string to)
    {
        if (to.StartsWith('#') || Uri.TryCreate(to, UriKind.Absolute, out var full) && full.Scheme is not "file")
        {
            return false;
        }

        var path = Path.GetFullPath(
            Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(to.Split('#')[0]))
        );
        return !(to.Split('#')[0].EndsWith('/') ? File.Exists(Path.Combine(path, "index.html")) : File.Exists(path));
    }

    [GeneratedRegex(@"(?:href|src)=""(?<to>[^""]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Led();
}
