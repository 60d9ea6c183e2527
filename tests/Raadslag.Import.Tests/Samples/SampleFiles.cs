using System.Collections.Concurrent;
using System.Text.Json;

namespace Raadslag.Import.Tests.Samples;

/// <summary>The sample councils in the repository.</summary>
internal static class SampleFiles
{
    private static readonly ConcurrentDictionary<string, MinutesDraft> Drafts = [];

    public static string Folder { get; } = Path.Combine(RepositoryRoot(), "samples");

    /// <summary>Every document, as its path below the folder.</summary>
    public static IEnumerable<string> All() =>
        Directory
            .EnumerateDirectories(Folder, "kkr-*")
            .SelectMany(Directory.EnumerateFiles)
            .Where(path => Path.GetExtension(path) is ".txt" or ".pdf" or ".docx")
            .Select(path => Path.GetRelativePath(Folder, path))
            .Order(StringComparer.Ordinal);

    /// <summary>The files the demo imports.</summary>
    public static IReadOnlyList<ManifestEntry> Manifest() =>
        JsonSerializer.Deserialize<ManifestEntry[]>(
            File.ReadAllText(Path.Combine(Folder, "manifest.json")),
            JsonSerializerOptions.Web
        )!;

    public static ExpectedMeeting Expected(string file) =>
        ExpectedMeeting.Of(
            File.ReadAllText(Path.Combine(Folder, "expected", Path.ChangeExtension(file.Replace('/', '-'), "json")))
        );

    /// <summary>The reading of a file, by way of its bytes; each file is read once.</summary>
    public static MinutesDraft Read(string file) => Drafts.GetOrAdd(file, ReadBytes);

    private static MinutesDraft ReadBytes(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, file));
        var source = Assert.IsType<Reading<SourceDocument>.Read>(SourceReader.Read(bytes)).Value;
        return Assert.IsType<Reading<MinutesDraft>.Read>(MinutesReader.Read(source)).Value;
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Raadslag.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Raadslag.slnx");
        }

        return folder;
    }
}

/// <summary>A line of <c>samples/manifest.json</c>.</summary>
internal sealed record ManifestEntry(string File, string Council, string Kind, DateOnly Date);
