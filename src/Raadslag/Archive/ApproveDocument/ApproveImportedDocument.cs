using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Meetings;
using Raadslag.Publication;
using Raadslag.Publishing;

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

    /// <summary>Only the council's own secretary may.</summary>
    IsNotSecretary,
}

/// <summary>The entry left in the record: this document was approved.</summary>
public sealed record MeetingDocumentApproved(MeetingId Meeting, MeetingDocumentId Document);

/// <summary>Carries out <see cref="ApproveImportedDocument"/>.</summary>
public sealed class ApproveImportedDocumentHandler(RaadslagDb db, CivilCalendar calendar)
{
    private readonly MeetingPublication _publication = new(db, calendar);

    public async Task<Outcome<MeetingDocumentId, ApprovalRefusal>> HandleAsync(
        ApproveImportedDocument command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var document = await db.MeetingDocuments.SingleOrDefaultAsync(d => d.Id == command.Document, cancellation);
        if (document is null)
        {
            return ApprovalRefusal.DocumentDoesNotExist;
        }

        var meeting = await db.Meetings.SingleAsync(m => m.Id == document.Meeting, cancellation);
        if (!await SecretaryRule.AllowsAsync(db, actor, meeting.Council, cancellation))
        {
            return ApprovalRefusal.IsNotSecretary;
        }

        var published = await db
            .CurrentSnapshots.Where(snapshot => snapshot.Document == document.Id)
            .Select(snapshot => snapshot.Record)
            .SingleOrDefaultAsync(cancellation);
        if (published is null)
        {
            return ApprovalRefusal.DocumentIsSuperseded;
        }

        if (document.Review == ReviewState.Approved)
        {
            return ApprovalRefusal.IsAlreadyApproved;
        }

        document.Review = ReviewState.Approved;
        var record = MeetingJson.Read(published) with { Review = PublishedReview.Approved };
        await _publication.PublishAsync(document, record, cancellation);
        db.Enter(actor, calendar.Now(), new MeetingDocumentApproved(document.Meeting, document.Id));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return document.Id;
    }
}
