using Raadslag.Foundations;
using Raadslag.Meetings;

namespace Raadslag.Archive;

/// <summary>Corrects a stored document: stores the corrections, and a new version with them laid on.</summary>
/// <param name="Document">The document in its newest version.</param>
/// <param name="Corrections">New texts by path (see <see cref="CorrectedDraft"/>).</param>
public sealed record CorrectImportedDocument(
    MeetingDocumentId Document,
    IReadOnlyDictionary<string, string> Corrections
);

/// <summary>Why a stored document cannot be corrected so.</summary>
public enum CorrectionRefusal
{
    DocumentDoesNotExist,

    /// <summary>There is a newer version.</summary>
    DocumentIsSuperseded,

    /// <summary>A correction is about something that is not in the document.</summary>
    CorrectionHasNoPlace,

    /// <summary>A correction of a time that cannot be read as one.</summary>
    CorrectionIsUnreadable,

    /// <summary>Council, date and kind say which meeting it is; with others it would be another document.</summary>
    IdentifiesTheMeeting,

    /// <summary>Every text is as it already stands.</summary>
    ChangesNothing,
}

/// <summary>The entry left in the record: these corrections made this version.</summary>
public sealed record MeetingDocumentCorrected(
    MeetingId Meeting,
    MeetingDocumentId Document,
    int Version,
    IReadOnlyList<CorrectionId> Corrections
);

/// <summary>Carries out <see cref="CorrectImportedDocument"/>.</summary>
public sealed class CorrectImportedDocumentHandler(RaadslagDb db, CivilCalendar calendar)
{
    /// <summary>Answers with the new version's id.</summary>
    public Task<Outcome<MeetingDocumentId, CorrectionRefusal>> HandleAsync(
        CorrectImportedDocument command,
        Actor actor,
        CancellationToken cancellation
    ) => throw new NotImplementedException($"{db} {calendar}");
}
