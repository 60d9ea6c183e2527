using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Rights;

namespace Raadslag.Archive;

/// <summary>A filed document as it is corrected: what was read, and what stands in its place.</summary>
/// <param name="Kind">Which of the meeting's documents.</param>
/// <param name="Council">Whose meeting.</param>
/// <param name="Date">Its day.</param>
/// <param name="Reading">What the machine read.</param>
/// <param name="Corrections">What stands instead, by path.</param>
public sealed record DocumentToCorrect(
    DocumentKind Kind,
    Organization Council,
    DateOnly Date,
    MinutesDraft Reading,
    IReadOnlyDictionary<string, string> Corrections
);

/// <summary>What of filed documents somebody may see.</summary>
public static class DocumentsOnFile
{
    extension(RaadslagDb db)
    {
        /// <summary>Whether the actor may see everything of the council's documents: what is closed in them too.</summary>
        public async Task<bool> MayReadFiledAsync(
            Actor actor,
            OrganizationId council,
            CancellationToken cancellation
        ) => (await Gate.OfAsync(db, actor, cancellation)).Lets(Deed.Read, Thing.FiledDocument, council);

        /// <summary>The document with everything that is closed in it; null when there is none that they may read.</summary>
        public async Task<DocumentToCorrect?> DocumentToCorrectAsync(
            MeetingDocumentId id,
            Actor actor,
            CancellationToken cancellation
        )
        {
            var found = await (
                from document in db.MeetingDocuments
                where document.Id == id
                join meeting in db.Meetings on document.Meeting equals meeting.Id
                join council in db.Organizations on meeting.Council equals council.Id
                select new
                {
                    document.Meeting,
                    document.Kind,
                    document.Import,
                    meeting.Date,
                    council,
                }
            )
                .AsNoTracking()
                .SingleOrDefaultAsync(cancellation);
            if (found is null || !await db.MayReadFiledAsync(actor, found.council.Id, cancellation))
            {
                return null;
            }

            var reading = await db
                .Imports.Where(import => import.Id == found.Import)
                .Select(import => import.Draft)
                .SingleAsync(cancellation);
            var corrections = await db
                .Corrections.Where(correction => correction.Meeting == found.Meeting && correction.Kind == found.Kind)
                .ToDictionaryAsync(correction => correction.Path, correction => correction.After, cancellation);
            return new DocumentToCorrect(
                found.Kind,
                found.council,
                found.Date,
                DraftArchive.Read(reading),
                corrections
            );
        }

        /// <summary>What was read of a document on show; its lines are not for everybody before the closed ones are out.</summary>
        public async Task<ShownReading> ReadingOnShowAsync(MeetingDocumentId document, CancellationToken cancellation)
        {
            var reading = await (
                from version in db.MeetingDocuments
                where version.Id == document && db.Snapshots.Any(shown => shown.IsCurrent && shown.Document == document)
                join import in db.Imports on version.Import equals import.Id
                select import.Draft
            ).SingleAsync(cancellation);
            // the lines of an annex's item too: where in them it is named, no line says
            var closed = await (
                from section in db.AgendaSections
                where section.Document == document
                join item in db.AgendaItems on section.Id equals item.Section
                where
                    item.Access == Access.Closed
                    || item.Attachments.Any(attachment => attachment.Access == Access.Closed)
                select new LineRange(item.FirstLine, item.LastLine)
            ).ToListAsync(cancellation);
            return new ShownReading(DraftArchive.Read(reading), closed);
        }
    }
}

/// <summary>A reading, and which of its lines are closed.</summary>
public sealed record ShownReading(MinutesDraft Draft, IReadOnlyList<LineRange> Closed);
