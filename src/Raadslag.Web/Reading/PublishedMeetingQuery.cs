using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
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
    string Because,
    MeetingDocumentId Document
)
{
    public string Href => $"{PublicAddresses.Meeting(CouncilSlug, Date)}/{Kind.InAddress}";
}

internal static class PublishedMeetingQuery
{
    // the most visited address of all: EF Core writes the question, once for each kind of database, and is then spared
    private static readonly ConcurrentDictionary<IModel, string> Questions = new();

    private static IQueryable<Columns> Question(RaadslagDb db, string council, DateOnly day) =>
        from organization in db.Organizations
        join meeting in db.Meetings on organization.Id equals meeting.Council
        join snapshot in db.Snapshots on meeting.Id equals snapshot.Meeting
        join document in db.MeetingDocuments on snapshot.Document equals document.Id
        where organization.Slug == council && meeting.Date == day && meeting.Ordinal == 1
        where snapshot.IsCurrent || snapshot.WithdrawnAt != null
        select new Columns(
            snapshot.Id,
            snapshot.Kind,
            snapshot.Document,
            document.Version,
            snapshot.Version,
            snapshot.IsCurrent,
            snapshot.WithdrawnAt,
            snapshot.WithdrawnBecause,
            organization.Name
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

            var rows = await RowsAsync(db, council, day, cancellation);
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

    private static async Task<List<Row>> RowsAsync(
        RaadslagDb db,
        string council,
        DateOnly day,
        CancellationToken cancellation
    )
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = Questions.GetOrAdd(
                db.Model,
                static (_, db) => Question(db, "", default).CreateDbCommand().CommandText,
                db
            );
            command.Add("@council", council);
            command.Add("@day", day);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            var rows = new List<Row>();
            while (await reader.ReadAsync(cancellation))
            {
                rows.Add(Row.Of(reader));
            }

            return rows;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static void Add(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
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
        public static Row Of(DbDataReader reader) =>
            new(
                new FoundSnapshot(
                    new SnapshotId(reader.GetGuid(0)),
                    Enum.Parse<DocumentKind>(reader.GetString(1)),
                    new MeetingDocumentId(reader.GetGuid(2)),
                    reader.GetInt32(3)
                ),
                reader.GetInt32(4),
                reader.GetBoolean(5),
                reader.IsDBNull(6) ? null : DateTime.SpecifyKind(reader.GetDateTime(6), DateTimeKind.Utc),
                reader.IsDBNull(7) ? null : reader.GetString(7),
                reader.GetString(8)
            );

        public WithdrawnNotice Notice(string slug, DateOnly day) =>
            new(Council, slug, day, Found.Kind, WithdrawnAt!.Value, WithdrawnBecause!, Found.Document);
    }

    // in the order in which Row reads them
    private sealed record Columns(
        SnapshotId Id,
        DocumentKind Kind,
        MeetingDocumentId Document,
        int DocumentVersion,
        int Version,
        bool IsCurrent,
        DateTime? WithdrawnAt,
        string? WithdrawnBecause,
        string Council
    );
}
