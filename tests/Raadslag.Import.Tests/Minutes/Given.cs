namespace Raadslag.Import.Tests.Minutes;

/// <summary>Documents for tests: a text as it stands, or one of the real ones where they are at hand.</summary>
internal static class Given
{
    public static SourceDocument Text(string text, SourceFormat format = SourceFormat.Text) =>
        new(format, [.. Lines(text).Select((line, at) => new SourceLine(at + 1, line))], [], []);

    public static MinutesDraft Draft(string text) => Draft(Text(text));

    public static MinutesDraft Draft(byte[] file) =>
        Draft(Assert.IsType<Reading<SourceDocument>.Read>(SourceReader.Read(file)).Value);

    public static MinutesDraft Draft(SourceDocument source) =>
        Assert.IsType<Reading<MinutesDraft>.Read>(MinutesReader.Read(source)).Value;

    /// <summary>A real document by its file name; skips the test where there are none.</summary>
    public static MinutesDraft RealDraft(string name) => Draft(RealText(name));

    public static string RealText(string name)
    {
        var folder =
            Environment.GetEnvironmentVariable("RAADSLAG_REFERENCE") ?? Path.Combine(RepositoryRoot(), "..", "shared");
        var file = Path.Combine(folder, "documents", name);
        Assert.SkipUnless(File.Exists(file), $"The real document {name} is not at hand (RAADSLAG_REFERENCE).");
        return File.ReadAllText(file);
    }

    public static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Raadslag.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    private static string[] Lines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return lines is [.. var all, ""] && all.Length > 0 ? all : lines;
    }
}
