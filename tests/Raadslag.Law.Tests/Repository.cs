using System.Runtime.CompilerServices;

namespace Raadslag.Law.Tests;

internal static class Repository
{
    public static string Root { get; } = Above();

    private static string Above([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
