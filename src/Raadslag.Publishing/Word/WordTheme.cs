using Raadslag.Publishing.Documents;

namespace Raadslag.Publishing.Word;

/// <summary>A template's colours and faces in the styles of a Word file.</summary>
internal static class WordTheme
{
    // of the colour of headings, behind the head of a table
    private const double Tint = 0.1;

    private static readonly Lazy<string> Pattern = new(() => MeetingWord.Resource("styles"));

    /// <summary>What stands in for a face where it is not installed.</summary>
    public static Lazy<string> Fonts { get; } = new(() => MeetingWord.Resource("fonts"));

    public static string Styles(DocumentTemplate template) =>
        Pattern
            .Value.Replace("{accent}", Hex(template.Accent), StringComparison.Ordinal)
            .Replace("{tint}", Hex(Tinted(template.Accent)), StringComparison.Ordinal)
            .Replace("{links}", Hex(template.Links), StringComparison.Ordinal)
            .Replace("{headings}", Name(template.HeadingFace), StringComparison.Ordinal)
            .Replace("{text}", Name(template.TextFace), StringComparison.Ordinal);

    private static string Name(DocumentFace face) =>
        face switch
        {
            DocumentFace.PlexSans => "IBM Plex Sans",
            DocumentFace.PlexSerif => "IBM Plex Serif",
        };

    private static string Hex(DocumentColor color) => color.ToString()[1..];

    private static DocumentColor Tinted(DocumentColor color)
    {
        return new DocumentColor(Part(color.Red), Part(color.Green), Part(color.Blue));

        static byte Part(byte part) => (byte)Math.Round(255 - ((255 - part) * Tint));
    }
}
