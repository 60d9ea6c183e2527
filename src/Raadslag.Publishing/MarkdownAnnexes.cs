using Markdig.Syntax;

namespace Raadslag.Publishing;

/// <summary>Where a text names its annexes.</summary>
internal static class MarkdownAnnexes
{
    /// <summary>The paragraph that the sentence stands in; null where the text does not have it.</summary>
    public static ParagraphBlock? ParagraphWith(MarkdownDocument document, string markdown, string sentence)
    {
        var position = sentence.Length == 0 ? -1 : markdown.IndexOf(sentence, StringComparison.Ordinal);
        return position < 0
            ? null
            : document
                .Descendants<ParagraphBlock>()
                .FirstOrDefault(paragraph => paragraph.Span.Start <= position && position <= paragraph.Span.End);
    }

    /// <summary>The annexes that the item's texts neither mark nor name, so that a document must list them.</summary>
    public static IReadOnlyList<PublishedAnnex> OutsideTexts(PublishedItem item)
    {
        var words = OneLine(string.Join(' ', item.Parts.Select(part => MarkdownText.Plain(part.Markdown))));
        var parsed = item.Parts.Select(part => (part, MarkdownText.Parse(part.Markdown))).ToArray();
        return [.. item.Annexes.Where(annex => !IsMarkedIn(parsed, annex) && !IsNamedIn(words, annex))];
    }

    private static bool IsMarkedIn((PublishedPart Part, MarkdownDocument? Parsed)[] parts, PublishedAnnex annex) =>
        annex.IsMarked
        && Array.Exists(
            parts,
            text =>
                text.Part.Kind == annex.Part
                && text.Parsed is { } document
                && ParagraphWith(document, text.Part.Markdown, annex.Text) is not null
        );

    private static bool IsNamedIn(string words, PublishedAnnex annex) =>
        !annex.IsMarked && annex.Text.Length > 0 && words.Contains(OneLine(annex.Text), StringComparison.Ordinal);

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
