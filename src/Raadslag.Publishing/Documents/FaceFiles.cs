namespace Raadslag.Publishing.Documents;

/// <summary>The files of the faces that documents are set in, as they are distributed (WOFF).</summary>
public static class FaceFiles
{
    private const string Prefix = "Raadslag.Publishing.Fonts.";
    private const string Ending = ".woff";

    /// <summary>What they are called: "IBMPlexSerif-SemiBold".</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(FaceFiles)
            .Assembly.GetManifestResourceNames()
            .Where(name =>
                name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal)
            )
            .Select(name => name[Prefix.Length..^Ending.Length]),
    ];

    /// <summary>Opens the file of one; null when none is called so.</summary>
    public static Stream? Open(string name) =>
        Names.Contains(name) ? typeof(FaceFiles).Assembly.GetManifestResourceStream(Prefix + name + Ending) : null;
}
