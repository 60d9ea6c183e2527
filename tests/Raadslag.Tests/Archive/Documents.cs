using Raadslag.Import;

namespace Raadslag.Tests.Archive;

/// <summary>Documents as the reader reads them: the samples, and the real ones where they are at hand.</summary>
internal static class Documents
{
    public const string Midtjylland = "kkr-midtjylland-2026-06-17-referat";
    public const string SyddanmarkAgenda = "kkr-syddanmark-2025-10-22-dagsorden";
    public const string Syddanmark = "kkr-syddanmark-2026-06-16-referat";

    private static readonly string Root = FindRoot();

    /// <summary>A real document; skips the test, and says so, where it is not at hand.</summary>
    public static MinutesDraft Real(string name)
    {
        var folder = Environment.GetEnvironmentVariable("RAADSLAG_REFERENCE") ?? Path.Combine(Root, "..", "shared");
        var file = Path.Combine(folder, "documents", name + ".txt");
        Assert.SkipUnless(File.Exists(file), $"The real document {name} is not at hand (RAADSLAG_REFERENCE).");
        return Read(file);
    }

    public static MinutesDraft Sample(string file) => Read(Path.Combine(Root, "samples", file));

    private static MinutesDraft Read(string file)
    {
        var source = Assert.IsType<Reading<SourceDocument>.Read>(SourceReader.Read(File.ReadAllBytes(file)));
        return Assert.IsType<Reading<MinutesDraft>.Read>(MinutesReader.Read(source.Value)).Value;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Raadslag.slnx")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
