using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Meetings;

namespace Raadslag.Archive;

/// <summary>The entry left in the record: something in the document was closed.</summary>
public sealed record DocumentPlacesClosed(MeetingId Meeting, MeetingDocumentId Document, int Places);

/// <summary>The entry left in the record: something in the document that was closed was opened.</summary>
public sealed record DocumentPlacesOpened(MeetingId Meeting, MeetingDocumentId Document, int Places);

/// <summary>The corrections of one meeting's agenda or minutes, as they are kept.</summary>
public static class StoredCorrections
{
    extension(RaadslagDb db)
    {
        /// <summary>Corrections that met another reading than the one they corrected: what stands, and what was read.</summary>
        public IQueryable<Correction> ClashingCorrections =>
            db.Corrections.AsNoTracking().Where(correction => correction.Clash != null);

        internal Task<List<Correction>> CorrectionsOfAsync(
            MeetingId meeting,
            DocumentKind kind,
            CancellationToken cancellation
        ) =>
            db
                .Corrections.Where(correction => correction.Meeting == meeting && correction.Kind == kind)
                .OrderBy(correction => correction.Path)
                .ToListAsync(cancellation);

        /// <summary>Keeps what was laid; stored by the next save. Answers with the ids of those wanted now.</summary>
        internal IReadOnlyList<CorrectionId> Keep(
            LaidCorrections laid,
            IReadOnlyCollection<Correction> stored,
            Meeting meeting,
            (DocumentKind Kind, DateTime At) now
        )
        {
            foreach (var (correction, clash) in laid.Clashes)
            {
                correction.Clash = clash;
            }

            var ids = new List<CorrectionId>(laid.Wanted.Count);
            foreach (var wanted in laid.Wanted)
            {
                var correction = stored.FirstOrDefault(known => known.Path == wanted.Path);
                if (correction is null)
                {
                    correction = new Correction
                    {
                        Id = CorrectionId.New(),
                        Meeting = meeting.Id,
                        Kind = now.Kind,
                        Path = wanted.Path,
                        Before = wanted.Before,
                        After = wanted.After,
                        At = now.At,
                    };
                    db.Corrections.Add(correction);
                }
                else
                {
                    correction.Replace(wanted.Before, wanted.After, now.At);
                }

                ids.Add(correction.Id);
            }

            return ids;
        }

        /// <summary>Enters in the record that something was closed or opened now; no more than how many places.</summary>
        internal void EnterAccess(LaidCorrections laid, MeetingDocument document, (Actor Actor, DateTime At) now)
        {
            var changed = laid
                .Wanted.Where(wanted => wanted.Path.EndsWith($"/{AccessTexts.Field}", StringComparison.Ordinal))
                .ToLookup(wanted => wanted.After);
            if (changed[AccessTexts.Closed].Count() is > 0 and var closed)
            {
                db.Enter(now.Actor, now.At, new DocumentPlacesClosed(document.Meeting, document.Id, closed));
            }

            if (changed[AccessTexts.Open].Count() is > 0 and var opened)
            {
                db.Enter(now.Actor, now.At, new DocumentPlacesOpened(document.Meeting, document.Id, opened));
            }
        }
    }
}
