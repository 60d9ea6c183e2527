namespace Raadslag.Tests.Databases;

/// <summary>A folder of this run's own, gone when the run ends.</summary>
internal static class TestFolder
{
    public static string Path { get; } = Make();

    private static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("raadslag-tests-").FullName;
        RunGuard.Remove(folder);
        return folder;
    }
}
