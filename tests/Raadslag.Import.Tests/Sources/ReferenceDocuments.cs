namespace Raadslag.Import.Tests.Sources;

/// <summary>The real documents, which are not in the repository: where they lie, and their lines.</summary>
internal static class ReferenceDocuments
{
    internal const string Midtjylland = "kkr-midtjylland-2026-06-17-referat";
    internal const string SyddanmarkAgenda = "kkr-syddanmark-2025-10-22-dagsorden";
    internal const string SyddanmarkMinutes = "kkr-syddanmark-2026-06-16-referat";

    /// <summary>The text of the document; skips the test, and says so, where the documents are not at hand.</summary>
    internal static byte[] TextOf(string name)
    {
        var path = Path.Combine(Folder(), "documents", name + ".txt");
        Assert.SkipUnless(File.Exists(path), $"The real document {name} is not at hand (RAADSLAG_REFERENCE).");
        return File.ReadAllBytes(path);
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("RAADSLAG_REFERENCE") is { Length: > 0 } folder)
        {
            return folder;
        }

        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Raadslag.slnx")))
        {
            root = root.Parent;
        }

        return root is null ? "" : Path.Combine(root.FullName, "..", "shared");
    }
}
