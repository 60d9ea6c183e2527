using CsCheck;
using Raadslag.Search;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Search;

public sealed class SearchRobustnessTests
{
    private static readonly string[] Vocabulary =
    [
        "budget",
        "budgettet",
        "Aabenraa",
        "Åbenrå",
        "SAG-2026-00613",
        "00613",
        "KKR-møde",
        "møder",
        "og",
        "i",
        "Vejen",
        "<b>",
        "VIA's",
        "1.300",
        "lærepladser",
        "läge",
        "ﬁn",
        "\"",
        "'",
        "σίγμα",
        "中文",
        "😀",
        "½",
        "x",
        "2026",
    ];

    [Theory, EveryDatabase]
    public async Task A_query_that_asks_for_nothing_finds_nothing(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        await (await Published.MeetingAsync(db)).Item("Et", "kvote").SaveAsync();

        foreach (var query in new[] { "", "   ", "\"\"", "*", "-", "- -", "\"", "()", "😀" })
        {
            Assert.Equal(0, (await db.FindAsync(query)).Total);
        }
    }

    [Theory, EveryDatabase]
    public async Task Hostile_queries_are_only_words(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        await (await Published.MeetingAsync(db)).Item("Et", "kvote near or drop table and not null").SaveAsync();

        foreach (var query in Hostile)
        {
            Assert.InRange((await db.FindAsync(query)).Total, 0, 1);
        }

        Assert.Equal(["Et"], await db.TitlesAsync("kvote NEAR"));
        Assert.Equal(["Et"], await db.TitlesAsync("kvote\" OR \"drop"));
    }

    [Fact]
    public void Any_text_whatever_is_a_query() =>
        Gen.String.Sample(text =>
        {
            var query = SearchQuery.Parse(text);
            return query.Text == text && (query.IsEmpty || Match.Of(query) is not null);
        });

    [Fact]
    public async Task Both_databases_find_the_same_in_the_same_order()
    {
        if (TestDatabase.Postgres.Missing is { } missing && Environment.GetEnvironmentVariable("CI") is null)
        {
            Assert.Skip(missing);
        }

        await using var sqlite = await TestDatabase.Sqlite.CreateAsync();
        await using var postgres = await TestDatabase.Postgres.CreateAsync();
        foreach (var db in new[] { sqlite, postgres })
        {
            foreach (var day in Enumerable.Range(1, 9))
            {
                await GivenAMeetingAsync(db, day);
            }
        }

        foreach (var query in Queries())
        {
            var one = await sqlite.FindAsync(query);
            var other = await postgres.FindAsync(query);
            Assert.Equal(
                (query, one.Total, string.Join('|', one.Hits.Select(hit => hit.ItemNumber))),
                (query, other.Total, string.Join('|', other.Hits.Select(hit => hit.ItemNumber)))
            );
            Assert.Equal(one.Years, other.Years);
            Assert.Equal(one.Sections, other.Sections);
        }
    }

    [Theory, EveryDatabase]
    public async Task Every_document_is_found_by_any_word_in_it(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var meeting = await Published.MeetingAsync(db);
        var texts = Enumerable
            .Range(0, 12)
            .Select(seed => Text(seed, length: 14))
            .Append(Gen.String.Single())
            .ToArray();
        foreach (var text in texts)
        {
            meeting.Item("x", text);
        }

        await meeting.SaveAsync();

        for (var i = 0; i < texts.Length; i++)
        {
            foreach (var word in Words.In(texts[i]).Select(word => texts[i].Substring(word.Start, word.Length)))
            {
                Assert.Contains($"2026-06-16 {i + 1}", (await db.FindAsync(word)).Hits.Select(hit => hit.ItemNumber));
            }
        }
    }

    private static IEnumerable<string> Hostile =>
        [
            "kvote AND",
            "NOT",
            "NEAR(kvote, 5)",
            "typed:kvote",
            "{stemmed marks} : x",
            "kvote*",
            "***",
            "\"kvote",
            "' OR 1=1 --",
            "'; drop table search_index_entry; --",
            "a & | ! <-> b:*",
            "\\",
            "%_%",
            "\0",
            "kvote\0",
            "\uD800",
            "=kvote",
            "t_kvote",
            "_",
            "-\"kvote\"",
            "--kvote",
            "((((",
            new string('a', 10_000),
            string.Join(' ', Enumerable.Repeat("kvote", 2_000)),
            string.Join('-', Enumerable.Repeat("kvote", 2_000)),
            new string('"', 10_000),
            new string('-', 10_000),
        ];

    private static IEnumerable<string> Queries()
    {
        foreach (var word in Vocabulary)
        {
            yield return word;
            yield return $"{word} budget";
            yield return $"{word} -møder";
        }

        for (var seed = 0; seed < 40; seed++)
        {
            var words = Text(seed, length: 2);
            yield return words;
            yield return $"\"{words}\"";
            yield return $"2026 -\"{words}\"";
            yield return $"{words[..2]}*";
        }
    }

    private static async Task GivenAMeetingAsync(RaadslagDb db, int day)
    {
        var meeting = await Published.MeetingAsync(
            db,
            $"202{day % 3}-01-0{day}",
            day % 2 is 0 ? "Syddanmark" : "Midtjylland"
        );
        for (var item = 0; item < 7; item++)
        {
            var seed = (day * 100) + item;
            meeting.Item(Text(seed, 3), Text(seed + 40, 25), Text(seed + 70, item % 3), section: $"Afsnit {item % 4}");
        }

        await meeting.SaveAsync();
    }

    // deterministic, and every word comes everywhere
    private static string Text(int seed, int length) =>
        string.Join(
            ' ',
            Enumerable
                .Range(0, length)
                .Select(i => Vocabulary[((seed * 31) + (i * i * 7) + (i * seed)) % Vocabulary.Length])
        );
}
