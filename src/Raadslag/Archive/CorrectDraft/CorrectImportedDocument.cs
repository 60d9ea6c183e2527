using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Meetings;
using Raadslag.Publication;

namespace Raadslag.Archive;

/// <summary>
/// Corrects a stored document. One that is shown is shown in a new version with the corrections laid on; one that waits, or
/// was withdrawn, is published by <see cref="PublishImportedDocument"/> alone.
/// </summary>
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

    /// <summary>Something is to be closed, and it does not say why.</summary>
    ClosedReasonIsMissing,

    ClosedReasonIsTooLong,

    /// <summary>There is a reason for closing what is open.</summary>
    ClosedReasonIsOfOpen,

    /// <summary>A text costs more to show than any real text does.</summary>
    TextIsTooHeavy,

    /// <summary>A corrected title, name or reason has a character that nobody sees.</summary>
    HasHiddenCharacter,

    /// <summary>Council, date and kind say which meeting it is; with others it would be another document.</summary>
    IdentifiesTheMeeting,

    /// <summary>Every text is as it already stands.</summary>
    ChangesNothing,

    /// <summary>Only the council's own secretary may.</summary>
    IsNotSecretary,
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
    private static readonly string[] Identifying = ["body", "date", "kind"];

    private readonly DocumentFiling _filing = new(db, new MeetingPublication(db, calendar), calendar);

    /// <summary>Answers with the new version's id.</summary>
    public async Task<Outcome<MeetingDocumentId, CorrectionRefusal>> HandleAsync(
        CorrectImportedDocument command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var document = await db.MeetingDocuments.SingleOrDefaultAsync(d => d.Id == command.Document, cancellation);
        if (document is null)
        {
            return CorrectionRefusal.DocumentDoesNotExist;
        }

        var meeting = await db.Meetings.SingleAsync(m => m.Id == document.Meeting, cancellation);
        if (!await SecretaryRule.AllowsAsync(db, actor, meeting.Council, cancellation))
        {
            return CorrectionRefusal.IsNotSecretary;
        }

        var stored = await StoredVersion.NewestAsync(db, document.Meeting, document.Kind, cancellation);
        if (stored!.Document.Id != document.Id)
        {
            return CorrectionRefusal.DocumentIsSuperseded;
        }

        var corrections = await db.CorrectionsOfAsync(document.Meeting, document.Kind, cancellation);
        var laid = LaidCorrections.Lay(DraftArchive.Read(stored.Reading), corrections, command.Corrections);
        if (Refusal(command, laid) is { } refusal)
        {
            return refusal;
        }

        var corrected = await StoreAsync(stored, meeting, (laid, corrections), actor, cancellation);
        await turn.CommitAsync(cancellation);
        return corrected;
    }

    private static CorrectionRefusal? Refusal(CorrectImportedDocument command, LaidCorrections laid) =>
        laid switch
        {
            { Faults: [{ Kind: CorrectionFaultKind.HasNoPlace }, ..] } => CorrectionRefusal.CorrectionHasNoPlace,
            { Faults: [{ Kind: CorrectionFaultKind.IsUnreadable }, ..] } => CorrectionRefusal.CorrectionIsUnreadable,
            { Faults: [{ Kind: CorrectionFaultKind.ReasonIsMissing }, ..] } => CorrectionRefusal.ClosedReasonIsMissing,
            { Faults: [{ Kind: CorrectionFaultKind.ReasonIsTooLong }, ..] } => CorrectionRefusal.ClosedReasonIsTooLong,
            { Faults: [{ Kind: CorrectionFaultKind.ReasonIsOfOpen }, ..] } => CorrectionRefusal.ClosedReasonIsOfOpen,
            { Faults: [{ Kind: CorrectionFaultKind.TextIsTooHeavy }, ..] } => CorrectionRefusal.TextIsTooHeavy,
            { Faults: [{ Kind: CorrectionFaultKind.HasHiddenCharacter }, ..] } => CorrectionRefusal.HasHiddenCharacter,
            _ when Identifying.Any(command.Corrections.ContainsKey) => CorrectionRefusal.IdentifiesTheMeeting,
            { Wanted: [] } => CorrectionRefusal.ChangesNothing,
            _ => null,
        };

    private async Task<MeetingDocumentId> StoreAsync(
        StoredVersion stored,
        Meeting meeting,
        (LaidCorrections Laid, List<Correction> Stored) corrections,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var council = await db.Organizations.SingleAsync(o => o.Id == meeting.Council, cancellation);
        var now = (stored.Document.Kind, calendar.Now());
        var ids = db.Keep(corrections.Laid, corrections.Stored, meeting, now);
        var filing = new Filing(corrections.Laid.Draft, meeting, council, stored.Document.Import)
        {
            Access = corrections.Laid.Access,
            Version = stored.Document.Version + 1,
            Review = stored.Document.Review,
        };
        var document = await db.ShowingOfAsync(stored.Document.Id, cancellation) switch
        {
            DocumentShowing.Waiting => stored.Document,
            DocumentShowing.Shown => (await _filing.FileAsync(filing, cancellation)).Document,
            _ => _filing.KeepBack(filing),
        };
        db.Enter(actor, calendar.Now(), new MeetingDocumentCorrected(meeting.Id, document.Id, document.Version, ids));
        db.EnterAccess(corrections.Laid, document, (actor, calendar.Now()));
        await db.SaveChangesAsync(cancellation);
        return document.Id;
    }
}
