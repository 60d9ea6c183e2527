using Raadslag.Foundations;
using Raadslag.Meetings;

namespace Raadslag.Archive;

/// <summary>A secretary has gone through the document: it is no longer only read by a machine.</summary>
public sealed record ApproveImportedDocument(MeetingDocumentId Document);

/// <summary>Why a document cannot be approved.</summary>
public enum ApprovalRefusal
{
    DocumentDoesNotExist,

    /// <summary>There is a newer version.</summary>
    DocumentIsSuperseded,
    IsAlreadyApproved,
}

/// <summary>The entry left in the record: this document was approved.</summary>
public sealed record MeetingDocumentApproved(MeetingId Meeting, MeetingDocumentId Document);

/// <summary>Carries out <see cref="ApproveImportedDocument"/>.</summary>
public sealed class ApproveImportedDocumentHandler(RaadslagDb db, CivilCalendar calendar)
{
    public Task<Outcome<MeetingDocumentId, ApprovalRefusal>> HandleAsync(
        ApproveImportedDocument command,
        Actor actor,
        CancellationToken cancellation
    ) => throw new NotImplementedException($"{db} {calendar}");
}
