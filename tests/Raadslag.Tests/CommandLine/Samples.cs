namespace Raadslag.Tests.CommandLine;

/// <summary>The sample documents, as they lie beside the program.</summary>
internal static class Samples
{
    public static string File(string name) => Path.Combine(AppContext.BaseDirectory, "samples", name);
}
