namespace Raadslag.Search;

/// <summary>A list of words that is part of the program; # begins a line of comment.</summary>
internal static class EmbeddedList
{
    public static IEnumerable<string> Lines(string name) =>
        Text(name)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'));

    public static string Text(string name)
    {
        using var stream = typeof(EmbeddedList).Assembly.GetManifestResourceStream(typeof(EmbeddedList), name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
