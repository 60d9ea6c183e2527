using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.People;
using Raadslag.Tests.Archive;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.People;

public sealed class AliasProposalTests
{
    [Theory]
    [InlineData("Ole Tyrsted", "Ole Thyrsted Jørgensen", true)]
    [InlineData("Ole Tyrsted Jørgensen", "Ole Thyrsted Jørgensen", true)]
    [InlineData("Jesper Frost", "Jesper Frost Rasmussen", true)]
    [InlineData("Birthe Holm", "Birte Holm", true)]
    [InlineData("Anders Møllegård", "Anders Møllegaard", true)]
    [InlineData("H.-C. Gjerlevsen", "H C Gjerlevsen", true)]
    [InlineData("Anders Møllegård", "Anne Møllegaard Mortensen", false)]
    [InlineData("Ole Hansen", "Ole Jensen", false)]
    [InlineData("Ib Bo", "Ib Ro", false)]
    [InlineData("Ole", "Ole Hansen", false)]
    [InlineData("Jens Peter Holm", "Peter Jens Holm", false)]
    public void Two_names_may_be_spellings_of_one(string one, string other, bool may)
    {
        Assert.Equal(may, NameLikeness.MayBeOne(one, other));
        Assert.Equal(may, NameLikeness.MayBeOne(other, one));
    }

    [Theory, EveryDatabase]
    public async Task The_same_name_in_the_same_municipality_is_the_same_person(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);

        await ImportAsync(desk, 1, GivenDraft.Person("Bo Åkjær", "V", "Køge"));
        await ImportAsync(desk, 2, GivenDraft.Person("Bo Åkjær", "A", "Køge"));
        await ImportAsync(desk, 3, GivenDraft.Person("Bo Åkjær"));

        await using var db = desk.Read();
        Assert.Equal("bo-aakjaer", (await db.People.SingleAsync()).Slug);
        Assert.Equal(3, await db.Participations.CountAsync());
        Assert.Empty(await db.AliasProposals.ToListAsync());
    }

    [Fact]
    public async Task Of_two_namesakes_only_the_municipality_tells_which()
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var desk = new Desk(given);
        await ImportAsync(
            desk,
            1,
            GivenDraft.Person("Bo Holm", "V", "Køge"),
            GivenDraft.Person("Bo Holm", "V", "Greve")
        );

        Assert.Equal(0, await ImportAsync(desk, 2, GivenDraft.Person("Bo Holm", "V", "Greve")));
        Assert.Equal(2, await ImportAsync(desk, 3, GivenDraft.Person("Bo Holm")));

        await using var db = desk.Read();
        Assert.Equal(["bo-holm", "bo-holm-2", "bo-holm-3"], await db.People.Select(p => p.Slug).Order().ToListAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_similar_name_is_a_new_person_and_a_proposal_never_a_merger(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        await ImportAsync(desk, 1, GivenDraft.Person("Ole Thyrsted Jørgensen", "F", "Køge"));

        var proposals = await ImportAsync(desk, 2, GivenDraft.Person("Ole Tyrsted", "F", "Køge"));

        await using var db = desk.Read();
        Assert.Equal(1, proposals);
        Assert.Equal(2, await db.People.CountAsync(person => person.MergedInto == null));
        Assert.Equal(ProposalState.Open, (await db.AliasProposals.SingleAsync()).State);
    }

    [Theory]
    [InlineData("Ole Tyrsted", "A", "Køge", 0)] // another party
    [InlineData("Ole Tyrsted", "F", "Greve", 0)] // another municipality
    [InlineData("Ole Tyrsted", null, null, 1)] // nothing contradicts
    [InlineData("Ole Thyrsted Jørgensen", "F", "Greve", 1)] // the same name elsewhere: moved, or a namesake
    public async Task Party_and_municipality_may_contradict(
        string name,
        string? party,
        string? municipality,
        int proposals
    )
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var desk = new Desk(given);
        await ImportAsync(desk, 1, GivenDraft.Person("Ole Thyrsted Jørgensen", "F", "Køge"));

        Assert.Equal(proposals, await ImportAsync(desk, 2, GivenDraft.Person(name, party, municipality)));

        await using var db = desk.Read();
        Assert.Equal(2, await db.People.CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task Confirming_moves_participations_and_spellings_and_later_lists_find_the_kept_person(
        TestDatabase database
    )
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        await ImportAsync(desk, 1, GivenDraft.Person("Ole Thyrsted Jørgensen", "F", "Køge"));
        await ImportAsync(desk, 2, GivenDraft.Person("Ole Tyrsted", "F", "Køge"));

        var confirmed = await DecideAsync(
            desk,
            (db, id) =>
                new ConfirmAliasProposalHandler(db, Desk.Calendar).HandleAsync(new(id), Actor.CommandLine, default)
        );
        await ImportAsync(desk, 3, GivenDraft.Person("Ole Tyrsted", "F", "Køge"));
        var again = await DecideAsync(
            desk,
            (db, id) =>
                new ConfirmAliasProposalHandler(db, Desk.Calendar).HandleAsync(new(id), Actor.CommandLine, default)
        );

        await using var db = desk.Read();
        Assert.Equal(AliasProposalRefusal.ProposalIsDecided, again.Refusal);
        Assert.Equal(2, await db.People.CountAsync());
        Assert.All(await db.Participations.ToListAsync(), line => Assert.Equal(confirmed.Value, line.Person));
        Assert.Equal(
            ["Ole Thyrsted Jørgensen", "Ole Tyrsted"],
            (await db.People.Include(p => p.Aliases).SingleAsync(p => p.MergedInto == null))
                .Aliases.Select(a => a.Name)
                .Order(StringComparer.Ordinal)
        );
        var line = await db.Record.SingleAsync(line => line.Kind == nameof(PeopleMerged));
        Assert.DoesNotContain("Ole", line.Content, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Rejecting_leaves_two_persons(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = new Desk(given);
        await ImportAsync(desk, 1, GivenDraft.Person("Ole Thyrsted Jørgensen", "F", "Køge"));
        await ImportAsync(desk, 2, GivenDraft.Person("Ole Tyrsted", "F", "Køge"));

        await DecideAsync(
            desk,
            (db, id) =>
                new RejectAliasProposalHandler(db, Desk.Calendar).HandleAsync(new(id), Actor.CommandLine, default)
        );
        var confirmed = await DecideAsync(
            desk,
            (db, id) =>
                new ConfirmAliasProposalHandler(db, Desk.Calendar).HandleAsync(new(id), Actor.CommandLine, default)
        );
        var unknown = await DecideAsync(
            desk,
            (db, _) =>
                new RejectAliasProposalHandler(db, Desk.Calendar).HandleAsync(
                    new(AliasProposalId.New()),
                    Actor.CommandLine,
                    default
                )
        );

        await using var db = desk.Read();
        Assert.Equal(AliasProposalRefusal.ProposalIsDecided, confirmed.Refusal);
        Assert.Equal(AliasProposalRefusal.ProposalDoesNotExist, unknown.Refusal);
        Assert.Equal(2, await db.People.CountAsync(person => person.MergedInto == null));
        Assert.Equal(1, await db.Record.CountAsync(line => line.Kind == nameof(AliasProposalRejected)));
    }

    private static async Task<int> ImportAsync(Desk desk, int month, params Participant[] participants)
    {
        var draft = GivenDraft.Minutes(GivenDraft.Item()) with
        {
            Date = new DateOnly(2026, month, 1),
            Participants = participants,
        };
        return (await desk.ImportedAsync(draft, $"month {month}")).Tally.AliasProposals;
    }

    private static async Task<T> DecideAsync<T>(Desk desk, Func<RaadslagDb, AliasProposalId, Task<T>> decide)
    {
        await using var db = desk.Read();
        return await decide(db, (await db.AliasProposals.AsNoTracking().SingleAsync()).Id);
    }
}
