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

            var found = await (
                from organization in db.Organizations
                join meeting in db.Meetings on organization.Id equals meeting.Council
                join snapshot in db.CurrentSnapshots on meeting.Id equals snapshot.Meeting
                where organization.Slug == council && meeting.Date == day && meeting.Ordinal == 1
                select new FoundSnapshot(snapshot.Id, snapshot.Kind, snapshot.Document)
            ).ToListAsync(cancellation);
            return [.. found.OrderByDescending(snapshot => snapshot.Kind)];
        }
    }
}
