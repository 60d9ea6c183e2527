using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Publication;
using Raadslag.Publishing;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>What the address of a meeting's page leads to: a snapshot, and the version of the document it is of.</summary>
internal sealed record FoundSnapshot(SnapshotId Id, DocumentKind Kind, MeetingDocumentId Document, int Version);

/// <summary>What the public is shown of a meeting.</summary>
/// <param name="Shown">The documents, the minutes first; none when there is no such meeting.</param>
/// <param name="Notices">What was withdrawn and not published anew, the minutes' first.</param>
internal sealed record MeetingOnSite(IReadOnlyList<FoundSnapshot> Shown, IReadOnlyList<WithdrawnNotice> Notices)
{
    public static MeetingOnSite Nothing { get; } = new([], []);
}

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
    // the most visited address of all: one question, translated once for the process instead of looked up each time
    private static readonly Func<RaadslagDb, string, DateOnly, IAsyncEnumerable<Row>> OfMeeting = EF.CompileAsyncQuery(
        (RaadslagDb db, string council, DateOnly day) =>
            from organization in db.Organizations
            join meeting in db.Meetings on organization.Id equals meeting.Council
            join snapshot in db.Snapshots on meeting.Id equals snapshot.Meeting
            join document in db.MeetingDocuments on snapshot.Document equals document.Id
            where organization.Slug == council && meeting.Date == day && meeting.Ordinal == 1
            where snapshot.IsCurrent || snapshot.WithdrawnAt != null
            select new Row(
                new FoundSnapshot(snapshot.Id, snapshot.Kind, snapshot.Document, document.Version),
                snapshot.Version,
                snapshot.IsCurrent,
                snapshot.WithdrawnAt,
                snapshot.WithdrawnBecause,
                organization.Name
            )
    );

    extension(RaadslagDb db)
    {
        /// <summary>What is shown of a meeting, and what stands in the place of what was.</summary>
        public async Task<MeetingOnSite> MeetingAtAsync(string council, string date, CancellationToken cancellation)
        {
            if (DayOf(date) is not { } day)
            {
                return MeetingOnSite.Nothing;
            }

            var rows = new List<Row>();
            await foreach (var row in OfMeeting(db, council, day).WithCancellation(cancellation))
            {
                rows.Add(row);
            }

            // the newest of a kind is shown or withdrawn; those before it are neither
            var newest = rows.GroupBy(row => row.Found.Kind)
                .OrderByDescending(kind => kind.Key)
                .Select(kind => kind.MaxBy(row => row.Version)!)
                .ToLookup(row => row.IsCurrent);
            return new MeetingOnSite(
                [.. newest[true].Select(row => row.Found)],
                [.. newest[false].Select(row => row.Notice(council, day))]
            );
        }

        /// <summary>The documents shown of a meeting, the minutes first; none when there is no such meeting.</summary>
        public async Task<IReadOnlyList<FoundSnapshot>> FindMeetingAsync(
            string council,
            string date,
            CancellationToken cancellation
        ) => (await db.MeetingAtAsync(council, date, cancellation)).Shown;
    }

    private static DateOnly? DayOf(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private sealed record Row(
        FoundSnapshot Found,
        int Version,
        bool IsCurrent,
        DateTime? WithdrawnAt,
        string? WithdrawnBecause,
        string Council
    )
    {
        public WithdrawnNotice Notice(string slug, DateOnly day) =>
            new(Council, slug, day, Found.Kind, WithdrawnAt!.Value, WithdrawnBecause!);
    }
}
