namespace Raadslag.Foundations;

/// <summary>A list of words that stands in a file beside the code; "#" begins a remark.</summary>
internal static class EmbeddedLines
{
    /// <param name="file">The module's folder and the file: "Matters.Reference.function-words.txt".</param>
    public static string[] Of(string file)
    {
        using var stream = typeof(EmbeddedLines).Assembly.GetManifestResourceStream($"Raadslag.{file}")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#')),
        ];
    }
}
