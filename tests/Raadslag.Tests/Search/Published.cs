using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Search;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Search;

/// <summary>A meeting of a council whose items tests put into the index.</summary>
internal sealed class Published
{
    private readonly RaadslagDb _db;
    private readonly Meeting _meeting;
    private readonly List<(DocumentKind Kind, SearchRow Row)> _rows = [];

    private Published(RaadslagDb db, Meeting meeting) => (_db, _meeting) = (db, meeting);

    public MeetingId Meeting => _meeting.Id;

    public OrganizationId Council => _meeting.Council;

    public static async Task<Published> MeetingAsync(
        RaadslagDb db,
        string day = "2026-06-16",
        string council = "Syddanmark"
    )
    {
        var organization = await db.Organizations.SingleAsync(one => one.Name.EndsWith(council));
        var meeting = new Meeting
        {
            Id = MeetingId.New(),
            Council = organization.Id,
            Date = DateOnly.ParseExact(day, "yyyy-MM-dd"),
            Ordinal = 1,
        };
        db.Add(meeting);
        return new Published(db, meeting);
    }

    public Published Item(
        string title,
        string body = "",
        string decision = "",
        string section = "",
        DocumentKind kind = DocumentKind.Minutes
    )
    {
        _rows.Add(
            (
                kind,
                new SearchRow
                {
                    ItemNumber = $"{_meeting.Date:yyyy-MM-dd} {_rows.Count + 1}",
                    Order = _rows.Count + 1,
                    Council = _meeting.Council,
                    Date = _meeting.Date,
                    Ordinal = _meeting.Ordinal,
                    Section = section,
                    Title = title,
                    Decision = decision,
                    Body = body,
                }
            )
        );
        return this;
    }

    public async Task SaveAsync()
    {
        var index = new SearchIndex(_db);
        foreach (var rows in _rows.GroupBy(row => row.Kind, row => row.Row))
        {
            await index.ReplaceAsync(_meeting.Id, rows.Key, [.. rows], CancellationToken.None);
        }

        await _db.SaveGivenAsync();
        _rows.Clear();
    }
}

internal static class Searching
{
    extension(RaadslagDb db)
    {
        public Task<SearchPage> FindAsync(string query, SearchFilter? filter = null, int page = 1) =>
            new MeetingSearch(db).FindAsync(
                SearchQuery.Parse(query),
                filter ?? new SearchFilter(),
                page,
                CancellationToken.None
            );

        /// <summary>The titles of the hits, in their order.</summary>
        public async Task<string[]> TitlesAsync(string query) =>
            [.. (await db.FindAsync(query)).Hits.Select(hit => hit.Title.Text)];
    }
}
