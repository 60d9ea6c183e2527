namespace Raadslag.Matters;

/// <summary>Why something about a matter's text cannot be done.</summary>
public enum PaperRefusal
{
    /// <summary>The text is another council's, or KL's.</summary>
    MayNotWrite,

    PaperDoesNotExist,

    TitleIsMissing,

    TitleIsTooLong,

    /// <summary>The title has a character that nobody sees.</summary>
    TitleHasHiddenCharacter,

    TextIsTooLong,

    /// <summary>A table has more cells than anybody reads.</summary>
    TableIsTooLarge,

    /// <summary>Quotations and lists stand deeper in each other than anybody sees.</summary>
    TextIsNestedTooDeep,

    /// <summary>A paragraph has more signs of emphasis and links than can be paired in reasonable time.</summary>
    TextHasTooManySigns,

    /// <summary>More headings than a book has.</summary>
    TextHasTooManyHeadings,

    /// <summary>Long addresses are led to so often that the text would grow out of all proportion.</summary>
    LinksGrowTooLong,

    /// <summary>A field of figures, names or numbers is longer than any of them is.</summary>
    FactIsTooLong,

    /// <summary>A field of figures, names or numbers has a character that nobody sees.</summary>
    FactHasHiddenCharacter,

    CouncilIsMissing,

    /// <summary>The draft is another's, was saved or was thrown away.</summary>
    DraftIsGone,

    /// <summary>Another window has written in the draft since its conflicts were shown.</summary>
    ConflictsHaveChanged,

    VersionDoesNotExist,

    /// <summary>The master has no version to share yet.</summary>
    NothingToShare,

    /// <summary>Only KL's text is shared with the councils.</summary>
    IsNotMaster,

    CouncilHasIt,

    /// <summary>Somebody has decided about it, or the master has changed again.</summary>
    SuggestionIsGone,

    /// <summary>The council has rewritten the same paragraphs: somebody must say what is to stand there.</summary>
    SuggestionClashes,

    /// <summary>Somebody has changed what is said of the text since the form was shown.</summary>
    FactsHaveChanged,

    /// <summary>A text behind closed doors says why.</summary>
    ClosedReasonIsMissing,

    /// <summary>A field of the text has no value in this council.</summary>
    FieldHasNoValue,

    AttachmentDoesNotExist,
}
