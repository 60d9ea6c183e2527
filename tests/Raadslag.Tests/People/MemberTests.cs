using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.People;
using Raadslag.Tests.Accounts;
using Raadslag.Tests.Archive;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.People;

/// <summary>The members of a council as its secretary keeps them.</summary>
public sealed class MemberTests
{
    private const string Greve = "0253";
    private const string Køge = "0259";
    private const string Aalborg = "0851";

    private static readonly DateOnly Start = new(2026, 1, 1);

    private static readonly Seat Seat = new(MembershipKind.Member, Start, null, Greve) { Party = "V" };

    private static readonly Seat Substitute = Seat with { Kind = MembershipKind.Substitute };

    [Theory, EveryDatabase]
    public async Task The_councils_own_secretary_gives_a_seat_to_somebody_new(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var council = await GivenCouncil.InAsync(given);

        var added = await AddAsync(
            council,
            council.Secretary,
            "  Åse   Strand ",
            Seat with
            {
                Party = " v ",
                Email = " aase.strand@example.org ",
                RapporteurPlace = 1,
            }
        );

        await using var db = council.Read();
        var stored = await db.Memberships.SingleAsync(known => known.Id == added.Value);
        var person = await db.People.Include(known => known.Aliases).SingleAsync(known => known.Id == stored.Person);
        Assert.Equal(("Åse Strand", "aase-strand"), (person.Name, person.Slug));
        Assert.Equal("Åse Strand", person.Aliases.Single().Name);
        Assert.Equal(("V", "aase.strand@example.org", 1), (stored.Party, stored.Email, stored.RapporteurPlace));
        var line = await db.Record.SingleAsync(known => known.Kind == nameof(MemberAdded));
        Assert.Equal(council.Secretary.Id, line.Actor);
        Assert.DoesNotContain("Strand", line.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_but_an_administrator_keeps_the_members()
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var council = await GivenCouncil.InAsync(given);
        var member = (await AddAsync(council, council.Administrator, "Bo Lund", Seat)).Value;

        var unknown = await EndAsync(council, MembershipId.New(), GivenCouncil.Today, council.Secretary);
        var unasked = await EndAsync(council, MembershipId.New(), GivenCouncil.Today, council.CaseOfficer);
        Assert.Equal(MemberRefusal.MembershipDoesNotExist, unknown.Refusal);
        Assert.Equal(MemberRefusal.IsNotSecretary, unasked.Refusal);
        foreach (var stranger in new[] { council.Neighbour, council.CaseOfficer, new Actor(Guid.CreateVersion7()) })
        {
            Assert.Equal(MemberRefusal.IsNotSecretary, (await AddAsync(council, stranger, "Per Skov", Seat)).Refusal);
            Assert.Equal(MemberRefusal.IsNotSecretary, (await ChangeAsync(council, member, Seat, stranger)).Refusal);
            Assert.Equal(
                MemberRefusal.IsNotSecretary,
                (await EndAsync(council, member, GivenCouncil.Today, stranger)).Refusal
            );
            Assert.Equal(
                MemberRefusal.IsNotSecretary,
                (await MoveAsync(council, member, Shift.Later, stranger)).Refusal
            );
        }
    }

    [Theory, EveryDatabase]
    public async Task A_known_name_becomes_nobody_before_a_human_has_said_who_it_is(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        await new Desk(given).ImportedAsync(
            GivenDraft.Minutes(GivenDraft.Item()) with
            {
                Participants = [GivenDraft.Person("Ole Thyrsted Jørgensen", "V", "Greve")],
            }
        );
        var council = await GivenCouncil.InAsync(given);
        var here = await council.DoAsync(async db => (await db.Meetings.SingleAsync()).Council);
        var known = await council.DoAsync(async db => (await db.People.SingleAsync()).Id);
        var secretary = await council.WithAsync(AccountRole.Secretary, here);

        foreach (var name in new[] { "Ole Thyrsted Jørgensen", "Ole Tyrsted" })
        {
            var command = new AddMember(here, new Bearer.Named(name), Seat);
            Assert.Equal(MemberRefusal.NameIsKnown, (await AddAsync(council, secretary, command)).Refusal);
            Assert.Equal(
                [known],
                await council.DoAsync(db => new AddMemberHandler(db, GivenCouncil.Calendar).LikeAsync(command, default))
            );
        }

        var same = await AddAsync(council, secretary, new(here, new Bearer.Known(known), Seat));
        var namesake = await AddAsync(council, secretary, new(here, new Bearer.Namesake("Ole Tyrsted"), Seat));
        var nobody = await AddAsync(council, secretary, new(here, new Bearer.Known(PersonId.New()), Seat));

        await using var db = council.Read();
        Assert.Equal(known, (await db.Memberships.SingleAsync(one => one.Id == same.Value)).Person);
        Assert.NotEqual(known, (await db.Memberships.SingleAsync(one => one.Id == namesake.Value)).Person);
        Assert.Equal(MemberRefusal.PersonDoesNotExist, nobody.Refusal);
        Assert.Equal(2, await db.People.CountAsync());
    }

    [Fact]
    public async Task When_two_names_turn_out_to_be_one_person_the_seat_follows()
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var council = await GivenCouncil.InAsync(given);
        await AddAsync(council, council.Secretary, "Ole Thyrsted", Seat);
        await AddAsync(
            council,
            council.Secretary,
            new(council.Id, new Bearer.Namesake("Ole Tyrsted"), Seat with { Municipality = Køge })
        );
        var people = await council.DoAsync(db => db.Memberships.OrderBy(m => m.Id).Select(m => m.Person).ToListAsync());
        var proposal = new AliasProposal
        {
            Id = AliasProposalId.New(),
            Kept = people[0],
            Other = people[1],
        };
        await council.DoAsync(db =>
        {
            db.AliasProposals.Add(proposal);
            return db.SaveChangesAsync();
        });

        await council.DoAsync(db =>
            new ConfirmAliasProposalHandler(db, GivenCouncil.Calendar).HandleAsync(
                new(proposal.Id),
                council.Secretary,
                default
            )
        );

        await using var db = council.Read();
        Assert.All(await db.Memberships.ToListAsync(), seat => Assert.Equal(people[0], seat.Person));
    }

    public static TheoryData<string, MemberRefusal> WrongSeats =>
        new()
        {
            { "no municipality", MemberRefusal.MunicipalityIsMissing },
            { "elsewhere", MemberRefusal.MunicipalityIsOutside },
            { "no first day", MemberRefusal.FirstDayIsMissing },
            { "backwards", MemberRefusal.PeriodEndsBeforeItBegins },
            { "party", MemberRefusal.ListLetterIsInvalid },
            { "email", MemberRefusal.EmailIsInvalid },
            { "place", MemberRefusal.RapporteurPlaceIsInvalid },
            { "place taken", MemberRefusal.RapporteurPlaceIsTaken },
            { "overlap", MemberRefusal.PeriodOverlaps },
            { "no substitute", MemberRefusal.SubstituteIsOfOtherCouncil },
            { "member as substitute", MemberRefusal.SubstituteIsNotSubstitute },
            { "substitute taken", MemberRefusal.SubstituteIsTaken },
            { "substitute's substitute", MemberRefusal.SubstituteHasNoSubstitute },
        };

    [Theory, MemberData(nameof(WrongSeats))]
    public async Task A_seat_that_cannot_be_is_refused_by_name_when_it_is_given_and_when_it_is_changed(
        string wrong,
        MemberRefusal refusal
    )
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var council = await GivenCouncil.InAsync(given);
        var (spare, taken) = (await SubstituteAsync(council, "Ida Eng"), await SubstituteAsync(council, "Bo Bæk"));
        var rapporteur = Seat with { RapporteurPlace = 1, PersonalSubstitute = taken };
        var first = (await AddAsync(council, council.Secretary, "Per Skov", rapporteur)).Value;
        var second = (await AddAsync(council, council.Secretary, "Eva Dam", Seat)).Value;
        var eva = await council.DoAsync(async db => (await db.Memberships.SingleAsync(m => m.Id == second)).Person);
        var past = Seat with { From = new DateOnly(2025, 1, 1), To = new DateOnly(2025, 12, 31) };
        await AddAsync(council, council.Secretary, new(council.Id, new Bearer.Known(eva), past));
        var seat = Wrong(wrong, first, spare, taken);

        var changed = await ChangeAsync(council, second, seat);
        Bearer bearer = wrong == "overlap" ? new Bearer.Known(eva) : new Bearer.Named("Gro Vang");
        var added = await AddAsync(council, council.Secretary, new(council.Id, bearer, seat));

        Assert.Equal(refusal, changed.Refusal);
        Assert.Equal(refusal, added.Refusal);
        await using var db = council.Read();
        Assert.Equal(Start, (await db.Memberships.SingleAsync(known => known.Id == second)).From);
        Assert.Equal((5, 4), (await db.Memberships.CountAsync(), await db.People.CountAsync()));
        Assert.Equal(0, await db.Record.CountAsync(line => line.Kind == nameof(MemberChanged)));
    }

    [Theory, EveryDatabase]
    public async Task A_membership_ends_with_a_last_day_and_stays_known(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var council = await GivenCouncil.InAsync(given);
        var member = (await AddAsync(council, council.Secretary, "Per Skov", Seat with { RapporteurPlace = 1 })).Value;

        var unsaid = await EndAsync(council, member, null);
        var before = await EndAsync(council, member, Start.AddDays(-1));
        var ended = await EndAsync(council, member, GivenCouncil.Today.AddDays(-1));
        var successor = await AddAsync(council, council.Secretary, "Bo Lund", Seat with { RapporteurPlace = 1 });
        var back = await ChangeAsync(council, member, Seat with { RapporteurPlace = 1 });

        await using var db = council.Read();
        Assert.Equal(MemberRefusal.LastDayIsMissing, unsaid.Refusal);
        Assert.Equal(MemberRefusal.PeriodEndsBeforeItBegins, before.Refusal);
        Assert.Equal(new DateOnly(2026, 11, 29), (await db.Memberships.SingleAsync(m => m.Id == ended.Value)).To);
        Assert.Null(successor.Refusal);
        Assert.Equal(MemberRefusal.RapporteurPlaceIsTaken, back.Refusal);
        Assert.Equal(1, await db.Record.CountAsync(line => line.Kind == nameof(MembershipEnded)));
    }

    [Fact]
    public async Task A_personal_substitute_stays_a_substitute_while_the_member_sits()
    {
        await using var given = await TestDatabase.Sqlite.CreateAsync();
        var council = await GivenCouncil.InAsync(given);
        var substitute = await SubstituteAsync(council, "Ida Eng");
        var member = (
            await AddAsync(council, council.Secretary, "Per Skov", Seat with { PersonalSubstitute = substitute })
        ).Value;

        var before = await ChangeAsync(council, substitute, Seat);
        await EndAsync(council, member, GivenCouncil.Today.AddDays(-1));
        var after = await ChangeAsync(council, substitute, Seat);

        Assert.Equal(MemberRefusal.IsPersonalSubstitute, before.Refusal);
        Assert.Null(after.Refusal);
    }

    [Theory, EveryDatabase]
    public async Task On_the_roll_two_change_places_and_nobody_moves_beyond_its_ends(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var council = await GivenCouncil.InAsync(given);
        var first = (await AddAsync(council, council.Secretary, "Bo Lund", Seat with { RapporteurPlace = 2 })).Value;
        var last = (await AddAsync(council, council.Secretary, "Eva Dam", Seat with { RapporteurPlace = 5 })).Value;
        var outside = (await AddAsync(council, council.Secretary, "Per Skov", Seat)).Value;

        Assert.Equal(MemberRefusal.IsAtEndOfRoll, (await MoveAsync(council, first, Shift.Earlier)).Refusal);
        Assert.Equal(MemberRefusal.IsAtEndOfRoll, (await MoveAsync(council, last, Shift.Later)).Refusal);
        Assert.Equal(MemberRefusal.IsNotOnRoll, (await MoveAsync(council, outside, Shift.Later)).Refusal);
        Assert.Null((await MoveAsync(council, last, Shift.Earlier)).Refusal);

        await using var db = council.Read();
        Assert.Equal(
            [last, first],
            await db
                .Memberships.Where(m => m.RapporteurPlace != null)
                .OrderBy(m => m.RapporteurPlace)
                .Select(m => m.Id)
                .ToListAsync()
        );
    }

    private static Seat Wrong(string wrong, MembershipId first, MembershipId spare, MembershipId taken) =>
        wrong switch
        {
            "no municipality" => Seat with { Municipality = " " },
            "elsewhere" => Seat with { Municipality = Aalborg },
            "no first day" => Seat with { From = null },
            "backwards" => Seat with { To = Start.AddDays(-1) },
            "party" => Seat with { Party = "Venstre" },
            "email" => Seat with { Email = "per skov@example.org" },
            "place" => Seat with { RapporteurPlace = 0 },
            "place taken" => Seat with { RapporteurPlace = 1 },
            "overlap" => Seat with { From = Start.AddDays(-1) },
            "no substitute" => Seat with { PersonalSubstitute = MembershipId.New() },
            "member as substitute" => Seat with { PersonalSubstitute = first },
            "substitute taken" => Seat with { PersonalSubstitute = taken },
            _ => Substitute with { PersonalSubstitute = spare },
        };

    private static async Task<MembershipId> SubstituteAsync(GivenCouncil council, string name) =>
        (await AddAsync(council, council.Secretary, name, Substitute)).Value;

    private static Task<Outcome<MembershipId, MemberRefusal>> AddAsync(
        GivenCouncil council,
        Actor actor,
        string name,
        Seat seat
    ) => AddAsync(council, actor, new AddMember(council.Id, new Bearer.Named(name), seat));

    private static Task<Outcome<MembershipId, MemberRefusal>> AddAsync(
        GivenCouncil council,
        Actor actor,
        AddMember command
    ) => council.DoAsync(db => new AddMemberHandler(db, GivenCouncil.Calendar).HandleAsync(command, actor, default));

    private static Task<Outcome<MembershipId, MemberRefusal>> ChangeAsync(
        GivenCouncil council,
        MembershipId membership,
        Seat seat,
        Actor? actor = null
    ) =>
        council.DoAsync(db =>
            new ChangeMemberHandler(db, GivenCouncil.Calendar).HandleAsync(
                new ChangeMember(membership, seat),
                actor ?? council.Secretary,
                default
            )
        );

    private static Task<Outcome<MembershipId, MemberRefusal>> EndAsync(
        GivenCouncil council,
        MembershipId membership,
        DateOnly? last,
        Actor? actor = null
    ) =>
        council.DoAsync(db =>
            new ChangeMemberHandler(db, GivenCouncil.Calendar).HandleAsync(
                new EndMembership(membership, last),
                actor ?? council.Secretary,
                default
            )
        );

    private static Task<Outcome<MembershipId, MemberRefusal>> MoveAsync(
        GivenCouncil council,
        MembershipId membership,
        Shift shift,
        Actor? actor = null
    ) =>
        council.DoAsync(db =>
            new MoveRapporteurHandler(db, GivenCouncil.Calendar).HandleAsync(
                new MoveRapporteur(membership, shift),
                actor ?? council.Secretary,
                default
            )
        );
}
