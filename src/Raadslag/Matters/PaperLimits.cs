using Raadslag.Publishing;

namespace Raadslag.Matters;

/// <summary>How long a text may be; more than anybody writes, and less than a browser chokes on.</summary>
public static class PaperLimits
{
    public const int LongestTitle = 300;

    /// <summary>Of one part, in characters: some two hundred pages.</summary>
    public const int LongestPart = 500_000;

    public const int LongestFact = 500;

    internal static PaperRefusal? RefusalOf(string title) =>
        title == "" ? PaperRefusal.TitleIsMissing
        : title.Length > LongestTitle ? PaperRefusal.TitleIsTooLong
        : HiddenCharacters.InName(title) is not null ? PaperRefusal.TitleHasHiddenCharacter
        : null;

    /// <summary>Why the text cannot be a version.</summary>
    internal static PaperRefusal? RefusalOfVersion(PaperText text) =>
        RefusalOf(text.Title)
        ?? RefusalOf(text)
        ?? (BurdenOf(text) is { } place ? RefusalOf(place.Found.Burden) : null);

    /// <summary>The first place where the text costs more to show than any real text does; null when it does nowhere.</summary>
    public static (PaperPart Part, FoundBurden Found)? BurdenOf(PaperText text)
    {
        foreach (var part in PaperParts.All)
        {
            if (part is not PaperPart.Title && MarkdownBurden.Of(text[part]) is { } found)
            {
                return (part, found);
            }
        }

        return null;
    }

    // a draft may lack its title; what is kept must only fit
    internal static PaperRefusal? RefusalOf(PaperText text) =>
        text.Title.Length > LongestTitle ? PaperRefusal.TitleIsTooLong
        : PaperParts.All.Any(part => text[part].Length > LongestPart) ? PaperRefusal.TextIsTooLong
        : null;

    private static PaperRefusal RefusalOf(TextBurden burden) =>
        burden switch
        {
            TextBurden.TooManyCells => PaperRefusal.TableIsTooLarge,
            TextBurden.NestedTooDeep => PaperRefusal.TextIsNestedTooDeep,
            TextBurden.TooManySigns => PaperRefusal.TextHasTooManySigns,
            TextBurden.TooManyHeadings => PaperRefusal.TextHasTooManyHeadings,
            TextBurden.LinksGrowTooLong => PaperRefusal.LinksGrowTooLong,
        };
}
