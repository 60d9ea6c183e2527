namespace Raadslag.Web.Tests.Documents;

/// <summary>Real agendas and minutes, where they are at hand.</summary>
internal static class RealDocuments
{
    public static string Folder { get; } =
        Path.GetFullPath(
            Path.Combine(
                Repository.Root,
                Environment.GetEnvironmentVariable("RAADSLAG_REFERENCE") ?? "../shared",
                "documents"
            )
        );

    public static string Missing => $"{Folder} is missing: set RAADSLAG_REFERENCE.";

    public static IEnumerable<string> Files => Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal);
}
