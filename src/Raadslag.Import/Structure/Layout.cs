namespace Raadslag.Import.Structure;

/// <summary>How a family of councils sets up its documents: data for the one recognizer, never code of its own.</summary>
/// <param name="Name">What the family is called.</param>
/// <param name="Headings">The words that stand alone on a line above a part of an item.</param>
/// <param name="Numbering">How sections and items are numbered.</param>
/// <param name="VoteLists">Words that begin a list of who voted what; each list keeps its own paragraph.</param>
internal sealed record Layout(
    string Name,
    IReadOnlyList<PartHeading> Headings,
    Numbering Numbering,
    IReadOnlyList<string> VoteLists
)
{
    private readonly Dictionary<string, PartHeading> _byWord = Headings.ToDictionary(
        heading => heading.Word,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The part heading that the line consists of, or null; "bilag." is the end of a wrapped sentence.</summary>
    public PartHeading? HeadingOf(WorkLine line) =>
        line.CanBeStructure && line.Text.Length <= 60 && !char.IsLower(line.Text[0])
            ? _byWord.GetValueOrDefault(line.Text.TrimEnd(':', '.', ' ').TrimStart('#', '*', ' ').TrimEnd('*'))
            : null;
}

/// <summary>A word that stands alone above a part.</summary>
/// <param name="Word">As printed, in any case.</param>
/// <param name="Kind">The part it begins; null for a list of annexes.</param>
internal sealed record PartHeading(string Word, PartKind? Kind);

/// <summary>How sections and items are numbered.</summary>
internal enum Numbering
{
    /// <summary>Sections "3." with items "3.4.".</summary>
    SectionsAndItems,

    /// <summary>Items only: "3. Title" or "Punkt 3: Title".</summary>
    ItemsOnly,

    /// <summary>Items only, and the title stands above "Punkt 3".</summary>
    TitleBeforeNumber,
}
