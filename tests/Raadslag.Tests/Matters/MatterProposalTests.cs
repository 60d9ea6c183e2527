using Microsoft.EntityFrameworkCore;
using Raadslag.FollowUp;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Publication;
using Raadslag.Publishing;
using Raadslag.Tests.Archive;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Matters;

public sealed class MatterProposalTests
{
    private const string Long = """
        Kommunerne øver sammen to gange om året på havnen, og hver gang skriver de ned, hvad der gik godt, og hvad der
        skal laves om til næste gang. Planen for de næste fire år er, at alle kommuner kan holde lys, vand og varme i
        gang på plejehjem i tre døgn, også når strømmen er væk, og at de låner maskiner af hinanden.
        """;

    [Theory, EveryDatabase]
    public async Task The_real_matters_of_two_councils_are_proposed_and_no_others(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);

        await desk.ImportedAsync(Documents.Real(Documents.SyddanmarkAgenda), "a");
        await desk.ImportedAsync(Documents.Real(Documents.Syddanmark), "b");
        await desk.ImportedAsync(Documents.Real(Documents.Midtjylland), "c");

        await using var db = desk.Read();
        Assert.Equal(
            ["2.1 ~ 3.2, 100 %, number", "2.2 ~ 3.3, 100 %", "3.3 ~ 3.4, 100 %, number", "3.4 ~ 3.5, 100 %, number"],
            (await ProposalsAsync(db)).Select(pair => pair.Line).Order(StringComparer.Ordinal)
        );
        Assert.All(await db.MatterProposals.ToListAsync(), proposal => Assert.InRange(proposal.TextLikeness, 65, 100));
    }

    [Theory, EveryDatabase]
    public async Task The_preparedness_matter_is_one_in_two_councils_and_its_number_covers_another(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        await desk.ImportedAsync(Documents.Real(Documents.Syddanmark), "b");
        await desk.ImportedAsync(Documents.Real(Documents.Midtjylland), "c");
        await using var before = desk.Read();

        foreach (var (id, _) in await ProposalsAsync(before))
        {
            Assert.Null((await ConfirmAsync(desk, id)).Refusal);
        }

        await using var db = desk.Read();
        var numbered = await db
            .Matters.Where(m => m.CaseNumbers.Any(number => number.Number == "SAG-2026-00613"))
            .Select(m => new { m.Title, Items = db.Consultations.Count(c => c.Matter == m.Id) })
            .ToListAsync();
        Assert.Equal(2, numbered.Count);
        Assert.Equal(2, numbered.Single(m => m.Title.StartsWith("Samf", StringComparison.Ordinal)).Items);
        Assert.Equal(2, numbered.Single(m => m.Title.StartsWith("Udd", StringComparison.Ordinal)).Items);
    }

    [Theory, EveryDatabase]
    public async Task The_sample_councils_share_what_their_readme_says(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);

        foreach (var file in Samples)
        {
            await desk.ImportedAsync(Documents.Sample(file), file);
        }

        await using var db = desk.Read();
        var lines = (await ProposalsAsync(db)).Select(pair => pair.Line).ToArray();
        Assert.Superset(
            new HashSet<string>
            {
                "2.1 ~ 2.1, 100 %, number",
                "2.2 ~ 2.2, 100 %, number",
                "2.3 ~ 2.3, 100 %, number",
                "2.4 ~ 2.4, 100 %, number",
                "2.5 ~ 2.5, 100 %",
            },
            lines.ToHashSet()
        );
        var youth = await db.Matters.SingleAsync(m => EF.Functions.Like(m.Title, "Bosætning og%"));
        Assert.DoesNotContain(await db.MatterProposals.ToListAsync(), p => p.Kept == youth.Id || p.Other == youth.Id);
    }

    [Theory]
    [InlineData("Fælles beredskab 2027", "Fælles beredskab 2026", Long, false)]
    [InlineData("Fælles beredskab", "Noget helt andet", Long, true)]
    [InlineData("Fælles beredskab", "Fælles beredskab", "En ganske kort tekst.", true)]
    [InlineData("Fælles beredskab", "Noget helt andet", "En ganske kort tekst.", false)]
    public async Task Title_and_text_decide_together(string one, string other, string text, bool proposed)
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var desk = new Desk(given);
        await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item("1.1", one, "SAG-1", text)), "a");

        var imported = await desk.ImportedAsync(
            GivenDraft.Nordjylland(GivenDraft.Item("2.7", other, "SAG-2", text)),
            "b"
        );

        Assert.Equal(proposed ? 1 : 0, imported.Tally.MatterProposals);
    }

    [Theory, EveryDatabase]
    public async Task A_procedural_item_is_no_matter(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        string[] titles =
        [
            "Godkendelse af dagsorden",
            "Siden sidst",
            "Punkter til kommende møde i KKR",
            "EVENTUELT",
            "Godkendelse af rammeaftale",
        ];

        await desk.ImportedAsync(
            GivenDraft.Minutes([.. titles.Select((title, i) => GivenDraft.Item($"1.{i}", title))])
        );

        await using var db = desk.Read();
        Assert.Equal("Godkendelse af rammeaftale", (await db.Matters.SingleAsync()).Title);
        var record = MeetingJson.Read((await db.CurrentSnapshots.SingleAsync()).Record);
        Assert.Equal(
            [null, null, null, null, "godkendelse-af-rammeaftale"],
            record.Sections[0].Items.Select(item => item.MatterSlug)
        );
    }

    [Theory, EveryDatabase]
    public async Task The_same_title_and_number_at_another_meeting_of_the_council_is_not_merged(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item(background: Long)), "a");

        var later = GivenDraft.Minutes(GivenDraft.Item(background: Long)) with { Date = new DateOnly(2026, 9, 1) };
        await desk.ImportedAsync(later, "b");

        await using var db = desk.Read();
        Assert.Equal(
            ["faelles-beredskab", "faelles-beredskab-2"],
            await db.Matters.Select(m => m.Slug).Order().ToListAsync()
        );
        Assert.Equal(ProposalState.Open, (await db.MatterProposals.SingleAsync()).State);
    }

    [Theory, EveryDatabase]
    public async Task Confirming_moves_everything_to_the_matter_that_is_kept(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, proposal) = await GivenAProposalAsync(given);

        var kept = (await ConfirmAsync(desk, proposal)).Value;
        var again = await ConfirmAsync(desk, proposal);
        var unknown = await ConfirmAsync(desk, MatterProposalId.New());

        await using var db = desk.Read();
        Assert.Equal(MatterProposalRefusal.ProposalIsDecided, again.Refusal);
        Assert.Equal(MatterProposalRefusal.ProposalDoesNotExist, unknown.Refusal);
        var matters = await db.Matters.Include(m => m.CaseNumbers).OrderBy(m => m.Id).ToListAsync();
        Assert.Equal([null, kept], matters.Select(m => m.MergedInto));
        Assert.Equal(["SAG-1", "SAG-2"], matters[0].CaseNumbers.Select(n => n.Number).Order(StringComparer.Ordinal));
        Assert.Empty(matters[1].CaseNumbers);
        Assert.All(await db.Consultations.ToListAsync(), consultation => Assert.Equal(kept, consultation.Matter));
        Assert.All(await db.MatterAddresses.ToListAsync(), address => Assert.Equal(kept, address.Matter));
        var line = await db.Record.SingleAsync(line => line.Kind == nameof(MattersMerged));
        Assert.DoesNotContain("beredskab", line.Content, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, EveryDatabase]
    public async Task Texts_in_work_and_what_they_promise_move_with_their_matter(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, proposal) = await GivenAProposalAsync(given);
        await GivenTextsAsync(desk, proposal, "kkr-sjaelland", "kkr-nordjylland");

        var kept = (await ConfirmAsync(desk, proposal)).Value;

        await using var db = desk.Read();
        Assert.Equal([kept, kept], await db.Papers.Select(paper => paper.Matter).ToListAsync());
        Assert.Equal([kept, kept], await db.Promises.Select(promise => promise.Matter).ToListAsync());
    }

    [Theory, EveryDatabase]
    public async Task Matters_that_one_council_writes_a_text_for_each_of_are_not_merged(TestDatabase database)
    {
        foreach (var council in new[] { "kkr-sjaelland", null })
        {
            await using var given = await database.CreateAsync();
            var (desk, proposal) = await GivenAProposalAsync(given);
            await GivenTextsAsync(desk, proposal, council, council);

            Assert.Equal(MatterProposalRefusal.BothHaveText, (await ConfirmAsync(desk, proposal)).Refusal);

            await using var db = desk.Read();
            Assert.Equal(2, await db.Matters.CountAsync(m => m.MergedInto == null));
            Assert.Equal(ProposalState.Open, (await db.MatterProposals.SingleAsync()).State);
        }
    }

    [Theory, EveryDatabase]
    public async Task Rejecting_leaves_two_matters(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var (desk, proposal) = await GivenAProposalAsync(given);

        await using var own = desk.Read();
        var handler = new RejectMatterProposalHandler(own, Desk.Calendar);
        var rejected = await handler.HandleAsync(new(proposal), Actor.CommandLine, default);
        var again = await handler.HandleAsync(new(proposal), Actor.CommandLine, default);
        var unknown = await handler.HandleAsync(new(MatterProposalId.New()), Actor.CommandLine, default);

        await using var db = desk.Read();
        Assert.Equal(proposal, rejected.Value);
        Assert.Equal(MatterProposalRefusal.ProposalIsDecided, again.Refusal);
        Assert.Equal(MatterProposalRefusal.ProposalDoesNotExist, unknown.Refusal);
        Assert.Equal(2, await db.Matters.CountAsync(m => m.MergedInto == null));
        Assert.Equal(1, await db.Record.CountAsync(line => line.Kind == nameof(MatterProposalRejected)));
    }

    private static readonly string[] Samples =
    [
        "kkr-sjaelland/2026-03-20-referat.txt",
        "kkr-nordjylland/2026-03-24-referat.txt",
        "kkr-sjaelland/2026-06-12-referat.txt",
        "kkr-nordjylland/2026-06-23-referat.txt",
        "kkr-sjaelland/2026-11-27-dagsorden.txt",
        "kkr-nordjylland/2026-11-30-dagsorden.txt",
    ];

    private static async Task<(Desk Desk, MatterProposalId Proposal)> GivenAProposalAsync(RaadslagDb given)
    {
        var desk = new Desk(given);
        await desk.ImportedAsync(GivenDraft.Minutes(GivenDraft.Item("1.1", "Beredskab", "SAG-1", Long)), "a");
        await desk.ImportedAsync(GivenDraft.Nordjylland(GivenDraft.Item("2.1", "Beredskab", "SAG-2", Long)), "b");
        await using var db = desk.Read();
        return (desk, (await db.MatterProposals.SingleAsync()).Id);
    }

    // one text for each of the two matters, of the council, or of all when none is named
    private static async Task GivenTextsAsync(Desk desk, MatterProposalId id, string? kept, string? other)
    {
        await using var db = desk.Read();
        var proposal = await db.MatterProposals.SingleAsync(one => one.Id == id);
        foreach (var (matter, slug) in new[] { (proposal.Kept, kept), (proposal.Other, other) })
        {
            var council = await db.Organizations.SingleOrDefaultAsync(one => one.Slug == slug);
            var paper = new Paper
            {
                Id = PaperId.New(),
                Matter = matter,
                Council = council?.Id,
            };
            db.Papers.Add(paper);
            db.Promises.Add(
                new Promise
                {
                    Id = PromiseId.New(),
                    Matter = matter,
                    Council = council?.Id,
                    Paper = paper.Id,
                    Item = null,
                    Sentence = "Sagen kommer igen.",
                    FoundAt = Desk.Calendar.Now(),
                }
            );
        }

        await db.SaveGivenAsync();
    }

    private static async Task<Outcome<MatterId, MatterProposalRefusal>> ConfirmAsync(Desk desk, MatterProposalId id)
    {
        await using var db = desk.Read();
        return await new ConfirmMatterProposalHandler(db, Desk.Calendar).HandleAsync(
            new ConfirmMatterProposal(id),
            Actor.CommandLine,
            default
        );
    }

    private static async Task<List<(MatterProposalId Id, string Line)>> ProposalsAsync(RaadslagDb db)
    {
        var numbers = await (
            from consultation in db.Consultations
            join item in db.AgendaItems on consultation.Item equals item.Id
            select new { consultation.Matter, item.Number }
        ).ToListAsync();
        var byMatter = numbers.ToDictionary(row => row.Matter, row => row.Number);
        var proposals = await db.MatterProposals.OrderBy(proposal => proposal.Id).ToListAsync();
        return proposals.ConvertAll(p =>
            (
                p.Id,
                $"{byMatter[p.Kept]} ~ {byMatter[p.Other]}, {p.TitleLikeness} %{(p.SharesCaseNumber ? ", number" : "")}"
            )
        );
    }
}
