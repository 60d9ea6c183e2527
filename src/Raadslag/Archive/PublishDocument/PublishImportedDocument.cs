using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Meetings;

namespace Raadslag.Archive;

/// <summary>Shows everybody a document that waits, or that was withdrawn (<i>udgive</i>).</summary>
/// <param name="Document">The document in its newest version.</param>
/// <param name="ClosingsAreLookedAt">Whether the secretary says to have looked at what in it may be closed.</param>
public sealed record PublishImportedDocument(MeetingDocumentId Document, bool ClosingsAreLookedAt);

/// <summary>Why a document cannot be published.</summary>
public enum PublishingRefusal
{
    DocumentDoesNotExist,

    /// <summary>There is a newer version.</summary>
    DocumentIsSuperseded,

    IsShownAlready,

    /// <summary>Something in it may be closed, and nobody says to have looked at it.</summary>
    ClosingsAreNotLookedAt,

    /// <summary>Only the council's own secretary may.</summary>
    IsNotSecretary,
}

/// <summary>The entry left in the record: from now on everybody could read this version.</summary>
public sealed record MeetingDocumentPublished(MeetingId Meeting, MeetingDocumentId Document, int Version);

/// <summary>Carries out <see cref="PublishImportedDocument"/>.</summary>
public sealed class PublishImportedDocumentHandler(RaadslagDb db, CivilCalendar calendar)
{
    private readonly StoredPublishing _publishing = new(db, calendar);

    /// <summary>Answers with the version that is shown now.</summary>
    public async Task<Outcome<MeetingDocumentId, PublishingRefusal>> HandleAsync(
        PublishImportedDocument command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var document = await db.MeetingDocuments.SingleOrDefaultAsync(d => d.Id == command.Document, cancellation);
        if (document is null)
        {
            return PublishingRefusal.DocumentDoesNotExist;
        }

        var meeting = await db.Meetings.SingleAsync(m => m.Id == document.Meeting, cancellation);
        if (!await SecretaryRule.AllowsAsync(db, actor, meeting.Council, cancellation))
        {
            return PublishingRefusal.IsNotSecretary;
        }

        var stored = await StoredVersion.NewestAsync(db, meeting.Id, document.Kind, cancellation);
        if (stored!.Document.Id != document.Id)
        {
            return PublishingRefusal.DocumentIsSuperseded;
        }

        if (await db.ShowingOfAsync(document.Id, cancellation) == DocumentShowing.Shown)
        {
            return PublishingRefusal.IsShownAlready;
        }

        if (!command.ClosingsAreLookedAt && ImportDoubts.Holds(DraftArchive.Read(stored.Reading), stored.FileName))
        {
            return PublishingRefusal.ClosingsAreNotLookedAt;
        }

        var published = await _publishing.PublishAsync(stored, meeting, actor, cancellation);
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return published.Document.Id;
    }
}
