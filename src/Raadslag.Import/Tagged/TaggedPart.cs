namespace Raadslag.Import.Tagged;

/// <summary>A part of what a tagged PDF says, in the order in which it is read aloud.</summary>
internal abstract record TaggedPart
{
    private TaggedPart() { }

    /// <summary>A structure element, as P, H2 or Table.</summary>
    /// <param name="Kind">Its standard type, without a slash.</param>
    /// <param name="Url">Where it leads, when it is a link out of the document.</param>
    /// <param name="Parts">What it holds.</param>
    internal sealed record Element(string Kind, string? Url, IReadOnlyList<TaggedPart> Parts) : TaggedPart
    {
        /// <summary>All words in it, those of elements within it too.</summary>
        public IEnumerable<Words> AllWords =>
            Parts.SelectMany(part =>
                part is Element inner ? inner.AllWords
                : part is Words words ? [words]
                : []
            );
    }

    /// <summary>Words on one printed line.</summary>
    /// <param name="Page">The page, from 1.</param>
    /// <param name="Baseline">Where on it, from the lower edge, in points.</param>
    /// <param name="Size">The size of the letters, in points.</param>
    /// <param name="IsBold">Whether most letters are bold.</param>
    /// <param name="Text">What they say: the whole word where the first part of a divided one is printed, and nothing for its rest.</param>
    internal sealed record Words(int Page, double Baseline, double Size, bool IsBold, string Text) : TaggedPart;
}
