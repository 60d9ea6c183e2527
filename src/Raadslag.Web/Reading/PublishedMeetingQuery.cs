using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Publication;

namespace Raadslag.Web.Reading;

/// <summary>What the address of a meeting's page leads to.</summary>
internal sealed record FoundSnapshot(SnapshotId Id, DocumentKind Kind, MeetingDocumentId Document);

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
            if (
                !DateOnly.TryParseExact(
                    date,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
            )
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
    }
}
