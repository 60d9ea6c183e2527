using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Raadslag.Publishing.Word;

/// <summary>The smallest pieces of a Word file: words with their look, tabs, breaks and fields.</summary>
internal static class WordRuns
{
    public static Run Words(string text, WordLook look = default)
    {
        var run = new Run(
            new Text(Allowed(HiddenCharacters.Shown(text))) { Space = SpaceProcessingModeValues.Preserve }
        );
        if (look.Properties() is { } properties)
        {
            run.RunProperties = properties;
        }

        return run;
    }

    public static Run Tab() => new(new TabChar());

    public static Run Break() => new(new Break());

    /// <summary>The mark that says an annex belongs here.</summary>
    public static Run AnnexMark() => Words("./.", new WordLook { Style = WordStyle.AnnexMark });

    /// <summary>What Word itself fills in, as PAGE; <paramref name="shown"/> until then.</summary>
    public static SimpleField Field(string instruction, string shown) =>
        new(Words(shown)) { Instruction = instruction };

    // what XML cannot hold is no text
    private static string Allowed(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Select(Allowed));

    private static string Allowed(System.Text.Rune rune) =>
        !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "";
}

/// <summary>How words look beyond their paragraph.</summary>
internal readonly record struct WordLook
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsInLink { get; init; }

    /// <summary>A style of letters; null for none.</summary>
    public string? Style { get; init; }

    /// <summary>Null where there is nothing to say.</summary>
    public RunProperties? Properties()
    {
        if (!IsBold && !IsItalic && !IsInLink && Style is null)
        {
            return null;
        }

        var style = Style ?? (IsInLink ? WordStyle.Link : null);
        return new RunProperties
        {
            RunStyle = style is null ? null : new RunStyle { Val = style },
            Bold = IsBold ? new Bold() : null,
            Italic = IsItalic ? new Italic() : null,
        };
    }
}
