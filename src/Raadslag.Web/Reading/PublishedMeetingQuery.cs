using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Publication;
using Raadslag.Publishing;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>What the address of a meeting's page leads to.</summary>
internal sealed record FoundSnapshot(SnapshotId Id, DocumentKind Kind, MeetingDocumentId Document);

/// <summary>What stands where a document was, when it has been withdrawn.</summary>
internal sealed record WithdrawnNotice(
    string CouncilName,
    string CouncilSlug,
    DateOnly Date,
    DocumentKind Kind,
    DateTime At,
    string Because
)
{
    public string Href => $"{PublicAddresses.Meeting(CouncilSlug, Date)}/{Kind.InAddress}";
}

internal static class PublishedMeetingQuery
{
    // the most visited address of all: the query is translated once for the process instead of looked up each time
    private static readonly Func<RaadslagDb, string, DateOnly, IAsyncEnumerable<FoundSnapshot>> OfMeeting =
        EF.CompileAsyncQuery(
            (RaadslagDb db, string council, DateOnly day) =>
                from organization in db.Organizations
                join meeting in db.Meetings on organization.Id equals meeting.Council
                join snapshot in db.Snapshots on meeting.Id equals snapshot.Meeting
                where organization.Slug == council && meeting.Date == day && meeting.Ordinal == 1 && snapshot.IsCurrent
                select new FoundSnapshot(snapshot.Id, snapshot.Kind, snapshot.Document)
        );

    extension(RaadslagDb db)
    {
        /// <summary>The documents shown of a meeting, the minutes first; none when there is no such meeting.</summary>
        public async Task<IReadOnlyList<FoundSnapshot>> FindMeetingAsync(
            string council,
            string date,
            CancellationToken cancellation
        )
        {
            if (DayOf(date) is not { } day)
            {
                return [];
            }

            var found = new List<FoundSnapshot>();
            await foreach (var snapshot in OfMeeting(db, council, day).WithCancellation(cancellation))
            {
                found.Add(snapshot);
            }

            return [.. found.OrderByDescending(snapshot => snapshot.Kind)];
        }

        /// <summary>The notices of what was withdrawn of a meeting and not published anew, the minutes' first.</summary>
        public async Task<IReadOnlyList<WithdrawnNotice>> NoticesOfAsync(
            string council,
            string date,
            CancellationToken cancellation
        )
        {
            var day = DayOf(date);
            var notices = await (
                from organization in db.Organizations
                join meeting in db.Meetings on organization.Id equals meeting.Council
                join snapshot in db.Snapshots on meeting.Id equals snapshot.Meeting
                where organization.Slug == council && meeting.Date == day && meeting.Ordinal == 1
                where snapshot.WithdrawnAt != null
                where
                    !db.Snapshots.Any(newer =>
                        newer.Meeting == snapshot.Meeting
                        && newer.Kind == snapshot.Kind
                        && newer.Version > snapshot.Version
                    )
                select new WithdrawnNotice(
                    organization.Name,
                    organization.Slug,
                    meeting.Date,
                    snapshot.Kind,
                    snapshot.WithdrawnAt!.Value,
                    snapshot.WithdrawnBecause!
                )
            ).ToListAsync(cancellation);
            return [.. notices.OrderByDescending(notice => notice.Kind)];
        }
    }

    private static DateOnly? DayOf(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
