using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Publishing;

namespace Raadslag.Archive;

/// <summary>A stored document as its secretary sees it, shown to others or not.</summary>
/// <param name="Id">Its newest version.</param>
/// <param name="Council">Whose it is.</param>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Kind">Agenda or minutes.</param>
/// <param name="Showing">Whether everybody can read it.</param>
public sealed record ImportedDocument(
    MeetingDocumentId Id,
    Organization Council,
    DateOnly Date,
    DocumentKind Kind,
    DocumentShowing Showing
)
{
    /// <summary>Its reading with all corrections laid on.</summary>
    public required MinutesDraft Draft { get; init; }

    /// <summary>What everybody reads when it is published.</summary>
    public required MeetingRecord Record { get; init; }

    /// <summary>The beginning of each item's paths in the record's order: "items/3.4".</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Whether something in it may be closed.</summary>
    public required bool MayHaveClosed { get; init; }

    /// <summary>Whether an earlier version can be read while this one waits.</summary>
    public required bool IsEarlierShown { get; init; }
}

/// <summary>A document as it stands in its secretary's list.</summary>
public sealed record WaitingDocument(
    MeetingDocumentId Id,
    string CouncilName,
    DateOnly Date,
    DocumentKind Kind,
    DateTime ImportedAt
);

/// <summary>What a secretary may know of stored documents.</summary>
public static class ImportedDocuments
{
    private static readonly Dictionary<string, string> NoCorrections = [];

    extension(RaadslagDb db)
    {
        /// <summary>
        /// The newest version of what this is a version of; null when it does not exist, or the actor is not its council's
        /// secretary.
        /// </summary>
        public async Task<ImportedDocument?> ImportedDocumentAsync(
            MeetingDocumentId id,
            Actor actor,
            CancellationToken cancellation
        )
        {
            var document = await db.MeetingDocuments.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellation);
            if (document is null)
            {
                return null;
            }

            var meeting = await db.Meetings.AsNoTracking().SingleAsync(m => m.Id == document.Meeting, cancellation);
            if (!await SecretaryRule.AllowsAsync(db, actor, meeting.Council, cancellation))
            {
                return null;
            }

            var stored = await StoredVersion.NewestAsync(db, meeting.Id, document.Kind, cancellation);
            var council = await db.Organizations.AsNoTracking().SingleAsync(o => o.Id == meeting.Council, cancellation);
            var reading = DraftArchive.Read(stored!.Reading);
            var corrections = await db.CorrectionsOfAsync(meeting.Id, document.Kind, cancellation);
            var laid = LaidCorrections.Lay(reading, corrections, NoCorrections);
            var filing = new Filing(laid.Draft, meeting, council, stored.Document.Import)
            {
                Access = laid.Access,
                Version = stored.Document.Version,
                Review = stored.Document.Review,
            };
            var items = reading.Sections.SelectMany(section => section.Items);
            return new ImportedDocument(
                stored.Document.Id,
                council,
                meeting.Date,
                document.Kind,
                await db.ShowingOfAsync(stored.Document.Id, cancellation)
            )
            {
                Draft = laid.Draft,
                Record = PublishedMeeting.Of(filing, Named(laid.Draft), [.. items.Select(_ => (string?)null)]),
                Paths = [.. DraftTexts.Keyed(items, item => item.Number).Select(item => $"items/{item.Key}")],
                MayHaveClosed = ImportDoubts.Holds(reading, stored.FileName),
                IsEarlierShown = await db.Snapshots.AnyAsync(
                    shown => shown.IsCurrent && shown.Meeting == meeting.Id && shown.Kind == document.Kind,
                    cancellation
                ),
            };
        }

        /// <summary>The documents of the actor's own councils that wait to be published, the newest first.</summary>
        public async Task<IReadOnlyList<WaitingDocument>> WaitingDocumentsAsync(
            Actor actor,
            CancellationToken cancellation
        )
        {
            var councils = await SecretaryRule.CouncilsAsync(db, actor, cancellation);
            return await (
                from document in db.MeetingDocuments
                where !db.Snapshots.Any(snapshot => snapshot.Document == document.Id)
                where
                    !db.MeetingDocuments.Any(newer =>
                        newer.Meeting == document.Meeting
                        && newer.Kind == document.Kind
                        && newer.Version > document.Version
                    )
                join meeting in db.Meetings on document.Meeting equals meeting.Id
                where councils.Contains(meeting.Council)
                join council in db.Organizations on meeting.Council equals council.Id
                join import in db.Imports on document.Import equals import.Id
                orderby document.Id descending
                select new WaitingDocument(document.Id, council.Name, meeting.Date, document.Kind, import.ReadAt)
            ).ToListAsync(cancellation);
        }
    }

    // nobody is looked up, and no page of theirs tells of the document
    private static IReadOnlyList<PublishedParticipant> Named(MinutesDraft draft) =>
        [
            .. draft
                .Participants.Concat(draft.Apologies)
                .Select(person => new PublishedParticipant(person.Name, "", person.Party, person.Municipality, null)),
        ];
}
