using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Raadslag.Bodies;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Search;
using Raadslag.Tests.Databases;

namespace Raadslag.Benchmarks;

/// <summary>
/// Search with facets, excerpts and ranking at 10,000 and 100,000 items on both databases, against the bare SQL query: the
/// count of the hits and the numbers of 20, on SQLite as it ranks them itself, and nothing else.
/// </summary>
internal static class SearchBench
{
    private const int ItemsOfAMeeting = 20;
    private const int Rounds = 10;

    private static readonly string[] Queries =
    [
        "kommune",
        "budget",
        "aftaler",
        "samarbejde",
        "sekretariatet",
        "råd",
        "klimaplan",
        "beredskabsaftaler",
        "museumsleder",
        "Thyrsted",
        "aabenraa",
        "SAG-2019-00613",
        "00613",
        "kommunens budget",
        "klima* budget",
        "budget -kommune",
        "\"ny aftale\"",
        "\"kommunerne og\"",
        "trafikplan boligområde",
        "fælles indstilling om klimaindsats",
        "havnefond 2020",
        "skolepolitik Hansen",
        "region kommune råd",
        "energistrategi",
        "togkvoter turistmøder",
    ];

    public static async Task RunAsync(TextWriter output)
    {
        await output.WriteLineAsync("| Search | p50 | p95 | bare SQL p50 | bare SQL p95 | p95 against bare SQL |");
        await output.WriteLineAsync("|---|---|---|---|---|---|");
        foreach (var database in new[] { TestDatabase.Sqlite, TestDatabase.Postgres })
        {
            if (database.Missing is { } missing)
            {
                await output.WriteLineAsync(missing);
                continue;
            }

            await using var db = await database.CreateAsync();
            await db.Database.OpenConnectionAsync();
            var stored = 0;
            foreach (var items in new[] { 10_000, 100_000 })
            {
                await StoreAsync(db, stored, items);
                stored = items;
                await output.WriteLineAsync(await RowAsync(db, $"{database}, {items:N0} items"));
            }
        }
    }

    private static async Task<string> RowAsync(RaadslagDb db, string what)
    {
        var (bare, whole) = (new List<double>(), new List<double>());
        if (!db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("set enable_seqscan = off"); // else the bare query makes the words of every entry anew, and takes seconds
        }

        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var query in Queries)
            {
                var sql = await TimeAsync(() => BareAsync(db, Match.Of(SearchQuery.Parse(query))));
                var search = await TimeAsync(() => FindAsync(db, query));
                if (round > 0) // the first warms up
                {
                    bare.Add(sql);
                    whole.Add(search);
                }
            }
        }

        var (p50, p95) = (Measure.Percentile([.. whole], 50), Measure.Percentile([.. whole], 95));
        var (bare50, bare95) = (Measure.Percentile([.. bare], 50), Measure.Percentile([.. bare], 95));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {p50:0.0} ms | {p95:0.0} ms | {bare50:0.0} ms | {bare95:0.0} ms | {p95 / bare95:0.00} |"
        );
    }

    private static Task<SearchPage> FindAsync(RaadslagDb db, string query) =>
        new MeetingSearch(db).FindAsync(SearchQuery.Parse(query), new SearchFilter(), 1, CancellationToken.None);

    // On PostgreSQL without ranking: ts_rank would have to make the words of every hit anew, and we would look too good.
    private static async Task BareAsync(RaadslagDb db, Match match)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        if (db.Database.IsSqlite())
        {
            command.CommandText =
                "select rowid, count(*) over () from search_words where search_words match @match order by rank limit 20";
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@match", Fts5.Expression(match));
            command.Parameters.Add(parameter);
        }
        else
        {
            var bare = PostgresWords.Command("number", match);
            command.CommandText =
                $"select number, count(*) over () from ({bare.CommandText} offset 0) as hits order by number desc limit 20";
            foreach (NpgsqlParameter parameter in bare.Parameters)
            {
                command.Parameters.Add(parameter.Clone());
            }
        }

        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync()) { }
        }
    }

    private static async Task<double> TimeAsync(Func<Task> action)
    {
        var start = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task StoreAsync(RaadslagDb db, int from, int to)
    {
        var councils = await db
            .Organizations.OrderBy(council => council.Name)
            .Select(council => council.Id)
            .ToListAsync();
        var index = db.Database.IsSqlite() ? null : await TakeIndexAwayAsync(db);
        await using var transaction = await db.Database.BeginTransactionAsync();
        for (var first = from; first < to; first += ItemsOfAMeeting)
        {
            await AddMeetingAsync(db, councils, first);
            if (first % 1000 is 0 || first + ItemsOfAMeeting >= to)
            {
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }
        }

        await transaction.CommitAsync();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await db.Database.ExecuteSqlRawAsync(index is null ? "analyze" : $"{index}; analyze");
    }

    // To fill a table first and index it afterwards takes a tenth of the time.
    private static async Task<string> TakeIndexAwayAsync(RaadslagDb db)
    {
        var definition = await db
            .Database.SqlQuery<string>($"select indexdef as \"Value\" from pg_indexes where indexname = 'search_words'")
            .SingleAsync();
        await db.Database.ExecuteSqlRawAsync("set maintenance_work_mem = '512MB'; drop index search_words");
        return definition;
    }

    private static async Task AddMeetingAsync(RaadslagDb db, List<OrganizationId> councils, int first)
    {
        var number = first / ItemsOfAMeeting;
        var meeting = new Meeting
        {
            Id = MeetingId.New(),
            Council = councils[number % councils.Count],
            Date = new DateOnly(2006, 1, 1).AddDays(number / councils.Count * 7),
            Ordinal = 1,
        };
        db.Add(meeting);
        await new SearchIndex(db).ReplaceAsync(
            meeting.Id,
            number % 3 is 0 ? DocumentKind.Agenda : DocumentKind.Minutes,
            [.. Enumerable.Range(1, ItemsOfAMeeting).Select(order => Row(meeting, order, first + order))],
            CancellationToken.None
        );
    }

    private static SearchRow Row(Meeting meeting, int order, int seed)
    {
        var text = new SearchVocabulary(((ulong)seed * 0x9E3779B9UL) + 1);
        return new SearchRow
        {
            ItemNumber = $"{order}",
            Order = order,
            Council = meeting.Council,
            Date = meeting.Date,
            Ordinal = 1,
            Section = $"{order / 4}. afsnit",
            Title = text.Sentence(6),
            Decision = text.Sentence(15),
            Body = $"{text.CaseNumber(meeting.Date.Year)} {text.Sentence(60 + text.Below(200))}",
        };
    }
}
