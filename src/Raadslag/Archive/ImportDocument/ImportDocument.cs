using Raadslag.Import;
using Raadslag.Meetings;

namespace Raadslag.Archive;

/// <summary>Stores a document that has been read, and publishes it where that is said.</summary>
/// <param name="FileName">The name the file came under.</param>
/// <param name="Format">What kind of file it is.</param>
/// <param name="Bytes">The file, byte for byte.</param>
/// <param name="Draft">What the machine read.</param>
/// <param name="Mode">What to do when the meeting already has another such document.</param>
public sealed record ImportDocument(
    string FileName,
    SourceFormat Format,
    byte[] Bytes,
    MinutesDraft Draft,
    ImportMode Mode = ImportMode.Ask
)
{
    /// <summary>What a person has corrected in the draft, by path (see <see cref="CorrectedDraft"/>).</summary>
    public IReadOnlyDictionary<string, string> Corrections { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether it is published at once.</summary>
    public ImportPublishing Publishing { get; init; }
}

/// <summary>Whether an imported document is published at once.</summary>
public enum ImportPublishing
{
    /// <summary>As the council has set it (<see cref="ImportSetting"/>), unless something in it may be closed.</summary>
    AsTheCouncilHasIt,

    /// <summary>At once, unless something in it may be closed.</summary>
    AtOnce,

    /// <summary>Not before a secretary has looked at it.</summary>
    NotYet,

    /// <summary>A secretary has looked at it, also at what may be closed.</summary>
    LookedAt,
}

/// <summary>What to do when the meeting already has another document of the same kind.</summary>
public enum ImportMode
{
    /// <summary>Store nothing; say what differs.</summary>
    Ask,

    /// <summary>Store it as a new version.</summary>
    Replace,
}

/// <summary>What came of an import that was not refused.</summary>
public abstract record ImportResult
{
    private ImportResult(MeetingId meeting) => Meeting = meeting;

    public MeetingId Meeting { get; }

    /// <summary>It is stored, or was stored before and is published now.</summary>
    public sealed record Imported(MeetingId Meeting, MeetingDocumentId Document, int Version, ImportTally Tally)
        : ImportResult(Meeting)
    {
        public required DocumentShowing Showing { get; init; }

        /// <summary>Whether it was to be published, and is kept back because something in it may be closed.</summary>
        public bool IsHeldBack { get; init; }
    }

    /// <summary>The same file, read the same way, is stored already; nothing was changed.</summary>
    public sealed record Unchanged(MeetingId Meeting, MeetingDocumentId Document) : ImportResult(Meeting)
    {
        public required DocumentShowing Showing { get; init; }
    }

    /// <summary>The meeting has another document of this kind; nothing was stored.</summary>
    public sealed record Differs(MeetingId Meeting, IReadOnlyList<Difference> Differences) : ImportResult(Meeting);
}

/// <summary>What an import left for people to look at.</summary>
/// <param name="Items">The items stored.</param>
/// <param name="WithoutDecision">Of these, in minutes, those without a decision.</param>
/// <param name="MatterProposals">Proposals that an item is the same matter as another council's.</param>
/// <param name="AliasProposals">Proposals that two names are one person.</param>
/// <param name="Clashes">Corrections that meet another reading than the one they corrected.</param>
public sealed record ImportTally(int Items, int WithoutDecision, int MatterProposals, int AliasProposals, int Clashes);

/// <summary>One place where two readings differ.</summary>
/// <param name="Path">The place, by the document's own numbers: "items/3.4/title".</param>
/// <param name="Before">What is stored; empty when there is nothing.</param>
/// <param name="After">What was read now; empty when there is nothing.</param>
public sealed record Difference(string Path, string Before, string After);

/// <summary>Why a document that could be read cannot be stored.</summary>
public enum ImportRefusal
{
    /// <summary>It names no council.</summary>
    CouncilIsMissing,

    /// <summary>It names a council that is none of ours.</summary>
    CouncilIsUnknown,

    /// <summary>It names no date.</summary>
    DateIsMissing,

    /// <summary>Nothing in it has a number: no section and no item.</summary>
    HasNoItems,

    /// <summary>A correction is about something that is not in the draft.</summary>
    CorrectionHasNoPlace,

    /// <summary>A correction of a date, a time or a kind that cannot be read as one.</summary>
    CorrectionIsUnreadable,

    /// <summary>Something is to be closed, and it does not say why.</summary>
    ClosedReasonIsMissing,

    ClosedReasonIsTooLong,

    /// <summary>There is a reason for closing what is open.</summary>
    ClosedReasonIsOfOpen,

    /// <summary>A corrected text costs more to show than any real text does.</summary>
    TextIsTooHeavy,

    /// <summary>A corrected title, name or reason has a character that nobody sees.</summary>
    HasHiddenCharacter,

    /// <summary>Something closed in the version that is stored is not to be found in this one.</summary>
    ClosedItemIsGone,

    /// <summary>Only the council's own secretary may.</summary>
    IsNotSecretary,
}

/// <summary>The entry left in the record: this document was imported.</summary>
public sealed record MeetingDocumentImported(
    MeetingId Meeting,
    MeetingDocumentId Document,
    int Version,
    ImportId Import,
    OriginalId Original
);
