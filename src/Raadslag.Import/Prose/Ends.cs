namespace Raadslag.Import.Prose;

/// <summary>How a line of text ends.</summary>
internal static class Ends
{
    private const string Closing = "\"”»’')]*_";

    /// <summary>With a full stop, question or exclamation mark, perhaps inside quotation marks.</summary>
    public static bool Sentence(string text) => LastMark(text) is '.' or '!' or '?' or '…';

    public static bool WithColon(string text) => LastMark(text) is ':';

    /// <summary>With a letter, a digit or a bracket: not with any punctuation.</summary>
    public static bool InWord(string text) =>
        text.Length > 0 && (char.IsLetterOrDigit(text[^1]) || text[^1] is ')' or '”' or '"' or '»' or '%');

    private static char LastMark(string text)
    {
        var end = text.AsSpan().TrimEnd(Closing);
        return end.IsEmpty ? ' ' : end[^1];
    }
}
