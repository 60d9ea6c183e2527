using Raadslag.Archive;

namespace Raadslag.Tests.Archive.Reading;

/// <summary>The built command line beside the tests, and the sample documents of the repository.</summary>
internal static class Executable
{
    internal static PdfReadingCommand ReadsPdf { get; } =
        new(
            Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Raadslag.Cli.exe" : "Raadslag.Cli"),
            [PdfReadingCommand.Argument]
        );

    internal static byte[][] SamplePdfs()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Raadslag.slnx")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The tests do not lie inside the repository.");
        }

        var samples = Directory.GetFiles(Path.Combine(root.FullName, "samples"), "*.pdf", SearchOption.AllDirectories);
        Assert.NotEmpty(samples);
        return Array.ConvertAll(samples, File.ReadAllBytes);
    }
}
