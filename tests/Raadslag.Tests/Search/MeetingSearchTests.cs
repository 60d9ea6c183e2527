using Microsoft.EntityFrameworkCore;
using Raadslag.Import;
using Raadslag.Search;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Search;

public sealed class MeetingSearchTests
{
    [Theory, EveryDatabase]
    public async Task A_word_is_found_in_all_its_forms(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var meeting = await Published.MeetingAsync(db);
        await meeting
            .Item("Et", "Budgetterne er klar.")
            .Item("To", "Om budgettet.")
            .Item("Tre", "Om regnskab.")
            .SaveAsync();

        Assert.Equal(["Et", "To"], await db.TitlesAsync("budget"));
        Assert.Equal(["Et", "To"], await db.TitlesAsync("BUDGETTETS"));
    }

    [Theory, EveryDatabase]
    public async Task A_form_as_it_was_typed_comes_before_other_forms(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var meeting = await Published.MeetingAsync(db);
        await meeting.Item("Et", "Budgetterne er klar.").Item("To", "Om budgettet.").SaveAsync();

        Assert.Equal(["To", "Et"], await db.TitlesAsync("budgettet"));
    }

    [Theory, EveryDatabase]
    public async Task Both_ways_of_writing_å_are_one(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var meeting = await Published.MeetingAsync(db);
        await meeting.Item("Aabenraa").Item("Åbenrå").Item("Ærø").Item("Aalborg").SaveAsync();

        Assert.Equal(["Aabenraa", "Åbenrå"], await db.TitlesAsync("aabenraa"));
        Assert.Equal(["Aabenraa", "Åbenrå"], await db.TitlesAsync("åbenrå"));
        Assert.Equal(["Ærø"], await db.TitlesAsync("ÆRØ"));
        Assert.Empty(await db.TitlesAsync("aro"));
    }

    [Theory, EveryDatabase]
    public async Task Names_are_found_as_they_are_typed(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var meeting = await Published.MeetingAsync(db);
        await meeting
            .Item("Et", "Ole Thyrsted deltog.")
            .Item("To", "Thyrsteds forslag.")
            .Item("Tre", "Ole Tyrsted deltog.")
            .Item("Fire", "Helle Ørsted Jensen")
            .Item("Fem", "Jens Hans")
            .SaveAsync();

        Assert.Equal(["Et", "To"], await db.TitlesAsync("Thyrsted"));
        Assert.Equal(["Fire"], await db.TitlesAsync("ørsted"));
        Assert.Equal(["Fire"], await db.TitlesAsync("Jensen"));
        Assert.Equal(["Fem"], await db.TitlesAsync("Jens"));
    }

    [Theory, EveryDatabase]
    public async Task A_case_number_is_found_whole_and_by_its_last_part(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var meeting = await Published.MeetingAsync(db);
        await meeting.Item("Et", "SAG-2026-00613").Item("To", "SAG-2026-00614 og 2026-00613-SAG").SaveAsync();

        Assert.Equal(["Et"], await db.TitlesAsync("SAG-2026-00613"));
        Assert.Equal(["Et"], await db.TitlesAsync("sag202600613"));
        Assert.Equal(["Et", "To"], await db.TitlesAsync("00613"));
    }

    [Theory, EveryDatabase]
    public async Task Words_with_hyphens_are_found_whole_split_and_as_one(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var meeting = await Published.MeetingAsync(db);
        await meeting
            .Item("Et", "Et SOSU-rejsehold.")
            .Item("To", "sosurejsehold")
            .Item("Tre", "rejsehold til sosu")
            .SaveAsync();

        Assert.Equal(["Et", "To"], await db.TitlesAsync("sosu-rejseholdet"));
        Assert.Equal(["Et", "To"], (await db.TitlesAsync("sosurejsehold")).Order());
        Assert.Equal(["Et", "Tre"], await db.TitlesAsync("sosu"));
    }

    [Theory, EveryDatabase]
    public async Task A_quoted_phrase_is_found_word_for_word_in_its_order(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var meeting = await Published.MeetingAsync(db);
        await meeting
            .Item("Et", "Social- og sundhedsområdet er vigtigt.")
            .Item("To", "Sundhedsområdet og det sociale.")
            .Item("Social og", "Sundhedsområdet begynder et nyt afsnit.")
            .SaveAsync();

        Assert.Equal(["Et"], await db.TitlesAsync("\"social og sundhedsområdet\""));
        Assert.Empty(await db.TitlesAsync("\"social og sundhedsområder\""));
        Assert.Equal(["Et"], await db.TitlesAsync("sundhedsområde -\"nyt afsnit\" vigtig"));
    }

    [Theory, EveryDatabase]
    public async Task Every_word_must_be_there_and_no_excluded_one(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var meeting = await Published.MeetingAsync(db);
        await meeting
            .Item("Et", "Lærepladser og flygtninge.")
            .Item("To", "Lærepladser.")
            .Item("Tre", "Flygtninge.")
            .SaveAsync();

        Assert.Equal(["Et"], await db.TitlesAsync("flygtning og læreplads"));
        Assert.Equal(["To"], await db.TitlesAsync("læreplads -flygtninge"));
        Assert.Equal(["Et", "To"], await db.TitlesAsync("lære*"));
        Assert.Empty(await db.TitlesAsync("-flygtninge"));
    }

    [Theory, EveryDatabase]
    public async Task Title_comes_before_decision_decision_before_text_and_the_newest_first(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        await (await Published.MeetingAsync(db, "2025-01-01")).Item("Kvoter 2025").Item("Gammel", "kvote").SaveAsync();
        await (await Published.MeetingAsync(db, "2026-01-01"))
            .Item("I teksten", "Om kvoter.")
            .Item("Igen og igen", "Kvoter, kvoter, kvoter og kvoter.")
            .Item("I beslutningen", decision: "Kvoter tiltrådt.")
            .Item("Kvoter 2026")
            .SaveAsync();

        Assert.Equal(
            ["Kvoter 2026", "Kvoter 2025", "I beslutningen", "Igen og igen", "I teksten", "Gammel"],
            await db.TitlesAsync("kvoter")
        );
    }

    [Theory, EveryDatabase]
    public async Task Facets_count_what_each_choice_would_give(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var south = await Published.MeetingAsync(db, "2026-06-16");
        await south.Item("A", "kvote", section: "Fælles").Item("B", "kvote", section: "Lokalt").SaveAsync();
        var north = await Published.MeetingAsync(db, "2025-10-22", "Midtjylland");
        await north.Item("C", "kvote", section: "Fælles", kind: DocumentKind.Agenda).Item("D", "andet").SaveAsync();

        var page = await db.FindAsync("kvote", new SearchFilter { Year = 2026, Section = "Fælles" });

        Assert.Equal(["A"], page.Hits.Select(hit => hit.Title.Text));
        Assert.Equal(1, page.Total);
        Assert.Equal([(2026, 1), (2025, 1)], page.Years.Select(year => (year.Value, year.Count)));
        Assert.Equal([("Fælles", 1), ("Lokalt", 1)], page.Sections.Select(section => (section.Value, section.Count)));
        Assert.Equal([(south.Council, 1)], page.Councils.Select(council => (council.Value, council.Count)));
        Assert.Equal([(DocumentKind.Minutes, 1)], page.Kinds.Select(kind => (kind.Value, kind.Count)));
        Assert.Equal(0, (await db.FindAsync("kvote", new SearchFilter { Section = "Ukendt" })).Total);
    }

    [Theory, EveryDatabase]
    public async Task Every_hit_is_on_one_page_and_no_other(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var meeting = await Published.MeetingAsync(db);
        foreach (var number in Enumerable.Range(1, 45))
        {
            meeting.Item($"Punkt {number}", "kvote", decision: number % 3 is 0 ? "kvote" : "");
        }

        await meeting.SaveAsync();

        var pages = new List<SearchPage>();
        foreach (var number in new[] { 1, 2, 3, 4, int.MaxValue })
        {
            pages.Add(await db.FindAsync("kvoter", page: number));
        }

        Assert.Equal([20, 20, 5, 0, 0], pages.Select(page => page.Hits.Count));
        Assert.Equal(45, pages.SelectMany(page => page.Hits).Select(hit => hit.ItemNumber).Distinct().Count());
        Assert.All(pages, page => Assert.Equal(45, page.Total));
    }

    [Theory, EveryDatabase]
    public async Task Markup_in_a_text_is_text(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        await (await Published.MeetingAsync(db))
            .Item("<script>alert(1)</script> kvoter", "<b>kvoter</b>\0\uD800")
            .SaveAsync();

        var hit = Assert.Single((await db.FindAsync("kvote")).Hits);
        Assert.Equal("<script>alert(1)</script> kvoter", hit.Title.Text);
        Assert.Equal([new TextRange(3, 6)], hit.Passage.Marks);
    }

    [Theory, EveryDatabase]
    public async Task A_meeting_published_again_replaces_what_it_had(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var meeting = await Published.MeetingAsync(db);
        await meeting.Item("Gammelt", "kvote").Item("Væk", "kvote").SaveAsync();
        await (await Published.MeetingAsync(db, "2026-06-17")).Item("Andet møde", "kvote").SaveAsync();

        await using var later = TestDatabase.Reopen(db);
        var again = new SearchIndex(later);
        var row = new SearchRow
        {
            ItemNumber = "1",
            Order = 1,
            Council = meeting.Council,
            Date = new DateOnly(2026, 6, 16),
            Ordinal = 1,
            Section = "",
            Title = "Nyt",
            Decision = "",
            Body = "fordeling",
        };
        await again.ReplaceAsync(meeting.Meeting, DocumentKind.Minutes, [row], CancellationToken.None);
        await later.SaveChangesAsync();

        Assert.Equal(["Andet møde"], await later.TitlesAsync("kvote"));
        Assert.Equal(["Nyt"], await later.TitlesAsync("fordeling"));

        await again.ReplaceAsync(
            meeting.Meeting,
            DocumentKind.Agenda,
            [row with { Title = "Dagsorden" }],
            CancellationToken.None
        );
        await later.SaveChangesAsync();

        Assert.Equal(["Nyt", "Dagsorden"], await later.TitlesAsync("fordeling"));

        await again.ReplaceAsync(meeting.Meeting, DocumentKind.Minutes, [], CancellationToken.None);
        await later.SaveChangesAsync();

        Assert.Equal(["Dagsorden"], await later.TitlesAsync("fordeling"));
    }

    [Theory, EveryDatabase]
    public async Task What_another_stemmer_has_stemmed_is_stemmed_again(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        await (await Published.MeetingAsync(db)).Item("Et", "Budgetterne.").SaveAsync();
        await db.Set<IndexEntry>()
            .ExecuteUpdateAsync(set =>
                set.SetProperty(entry => entry.Stemmed, " other ").SetProperty(entry => entry.StemmerVersion, "0")
            );
        Assert.Empty(await db.TitlesAsync("budget"));

        await using var later = TestDatabase.Reopen(db);
        Assert.Equal(1, await new SearchIndex(later).RenewAsync(CancellationToken.None));

        Assert.Equal(["Et"], await later.TitlesAsync("budget"));
        Assert.Equal(0, await new SearchIndex(later).RenewAsync(CancellationToken.None));
    }
}
