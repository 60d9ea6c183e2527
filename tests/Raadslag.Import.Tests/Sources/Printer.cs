using System.Diagnostics;

namespace Raadslag.Import.Tests.Sources;

/// <summary>Prints to PDF with the programs people print with.</summary>
internal static class Printer
{
    internal static async Task<byte[]> WithChromium(string html)
    {
        using var folder = new TemporaryFolder();
        var (source, target) = (folder.File("page.html"), folder.File("page.pdf"));
        await File.WriteAllTextAsync(source, html, TestContext.Current.CancellationToken);

        await Run(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
            $"--user-data-dir={folder.File("profile")}",
            $"--print-to-pdf={target}",
            new Uri(source).AbsoluteUri
        );

        return await File.ReadAllBytesAsync(target, TestContext.Current.CancellationToken);
    }

    internal static async Task<byte[]> WithLibreOffice(byte[] word)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.File("page.docx"), word, TestContext.Current.CancellationToken);

        await Run(
            "soffice",
            $"-env:UserInstallation={new Uri(folder.File("profile")).AbsoluteUri}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder.Path,
            folder.File("page.docx")
        );

        return await File.ReadAllBytesAsync(folder.File("page.pdf"), TestContext.Current.CancellationToken);
    }

    private static async Task Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
    }

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("raadslag-print-");

        internal string Path => _folder.FullName;

        internal string File(string name) => System.IO.Path.Combine(Path, name);

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
