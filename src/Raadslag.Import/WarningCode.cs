namespace Raadslag.Import;

/// <summary>The kinds of doubt a reading can leave. Each has a Danish sentence in <see cref="WarningPhrases"/>.</summary>
public enum WarningCode
{
    /// <summary>The bytes were not UTF-8 and were read as Windows-1252, or mojibake was undone.</summary>
    EncodingRepaired,

    /// <summary>The document names no council.</summary>
    BodyIsMissing,

    /// <summary>The document names no date.</summary>
    DateIsMissing,

    /// <summary>The dates found in the document do not agree.</summary>
    DatesDisagree,

    /// <summary>A title in the table of contents differs from the heading in the text, or has no heading.</summary>
    ContentsDisagree,

    /// <summary>Minutes without a list of participants.</summary>
    ParticipantsAreMissing,

    /// <summary>The list of participants seems to break off.</summary>
    ParticipantsSeemCut,

    /// <summary>A line in the list of participants that could only be read in part.</summary>
    ParticipantIsUnclear,

    /// <summary>An item in minutes without a decision.</summary>
    DecisionIsMissing,

    /// <summary>An item without a case number.</summary>
    CaseNumberIsMissing,

    /// <summary>Numbers of sections or items jump or repeat.</summary>
    NumbersOutOfOrder,

    /// <summary>A mark in the margin with no preceding sentence that names an annex.</summary>
    AnnexMarkWithoutSentence,

    /// <summary>A word at a line end that may or may not keep its hyphen.</summary>
    HyphenIsDoubtful,

    /// <summary>A word that looks as if it had lost a hyphen or a space.</summary>
    WordIsDoubtful,

    /// <summary>A table whose columns could not be recovered; its lines are kept as lines.</summary>
    TableColumnsAreLost,

    /// <summary>More cells than can be shown; the lines from here on are kept as lines.</summary>
    TableIsTooLarge,

    /// <summary>A link without an address.</summary>
    LinkWithoutAddress,

    /// <summary>Text that belongs to no item.</summary>
    TextOutsideItems,

    /// <summary>Text of an item before its first heading, kept as its background.</summary>
    TextWithoutHeading,

    /// <summary>The same heading twice in one item.</summary>
    PartIsRepeated,

    /// <summary>Lines that were printed in a page's columns whose order is uncertain.</summary>
    ReadingOrderIsUncertain,

    /// <summary>An item that the document calls closed (<i>lukket punkt</i>).</summary>
    ItemIsClosed,

    /// <summary>A line that may say that something is closed.</summary>
    ClosingIsMentioned,

    /// <summary>The numbers of sections or items begin again.</summary>
    NumbersBeginAgain,
}
