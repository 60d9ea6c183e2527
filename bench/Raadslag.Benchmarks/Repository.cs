using System.Runtime.CompilerServices;

namespace Raadslag.Benchmarks;

/// <summary>Where the source tree and the built program lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Program { get; } =
        Path.Combine(Root, "artifacts", "bin", "Raadslag.Cli", "release", "Raadslag.Cli");

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
