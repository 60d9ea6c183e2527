using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.People;

/// <summary>A name on a list that a person is to be found for.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Party">List letter; null when none was printed.</param>
/// <param name="Municipality">Code; null when it was not recognized.</param>
internal sealed record ListedName(string Name, string? Party, string? Municipality);

/// <summary>Finds the person behind each name on a council's list, makes those who are new, and proposes who may be one.</summary>
/// <remarks>
/// The same spelling is the same person within a municipality, or where none is known to contradict it. Everything less
/// certain makes a new person and a proposal: two people are never made one by a program.
/// </remarks>
internal sealed class PeopleRegister(RaadslagDb db)
{
    /// <summary>The persons in the order of the names, and the proposals made; both are stored by the next save.</summary>
    public async Task<(IReadOnlyList<Person> People, int Proposals)> FindAsync(
        OrganizationId council,
        IReadOnlyList<ListedName> names,
        CancellationToken cancellation
    )
    {
        var known = await KnownAsync(council, names, cancellation);
        var slugs = await SlugsAsync(names, cancellation);
        var people = new List<Person>();
        var proposals = 0;
        foreach (var name in names)
        {
            if (Same(known, name) is { } same)
            {
                same.Add(name);
                people.Add(same.Person);
                continue;
            }

            var person = Create(name.Name, slugs);
            proposals += Propose(person, known.Where(other => other.MayBe(name)));
            known.Add(new KnownPerson(person, IsOfCouncil: true, [name]));
            people.Add(person);
        }

        return (people, proposals);
    }

    /// <summary>Those who bear the name, or one like it in this council: who may be meant.</summary>
    public async Task<IReadOnlyList<Person>> LikeAsync(
        OrganizationId council,
        ListedName name,
        CancellationToken cancellation
    ) =>
        [
            .. (await KnownAsync(council, [name], cancellation))
                .Where(known => known.MayBe(name))
                .Select(known => known.Person),
        ];

    /// <summary>Somebody new, stored by the next save.</summary>
    public async Task<Person> AddAsync(ListedName name, CancellationToken cancellation) =>
        Create(name.Name, await SlugsAsync([name], cancellation));

    // with several bearers of the name, only the municipality tells which
    private static KnownPerson? Same(List<KnownPerson> known, ListedName name)
    {
        var bearers = known.FindAll(other => other.Bears(name.Name) && !other.IsElsewhere(name));
        return bearers is [var only] ? only : bearers.Find(other => other.IsAt(name));
    }

    private int Propose(Person person, IEnumerable<KnownPerson> similar)
    {
        var kept = similar.Select(other => other.Person.Id).Distinct().ToArray();
        db.AliasProposals.AddRange(
            kept.Select(id => new AliasProposal
            {
                Id = AliasProposalId.New(),
                Kept = id,
                Other = person.Id,
            })
        );
        return kept.Length;
    }

    private Person Create(string name, HashSet<string> slugs)
    {
        var id = PersonId.New();
        var person = new Person
        {
            Id = id,
            Name = name,
            Slug = Slug.FirstFree(Slug.From(name), slugs.Contains),
            Aliases =
            [
                new PersonAlias
                {
                    Id = PersonAliasId.New(),
                    Person = id,
                    Name = name,
                },
            ],
        };
        slugs.Add(person.Slug);
        db.People.Add(person);
        return person;
    }

    // everybody who has been on this council's lists, and whoever bears one of the names elsewhere
    private async Task<List<KnownPerson>> KnownAsync(
        OrganizationId council,
        IReadOnlyList<ListedName> names,
        CancellationToken cancellation
    )
    {
        var spellings = names.Select(name => name.Name).Distinct().ToArray();
        var documents =
            from meeting in db.Meetings
            where meeting.Council == council
            join document in db.MeetingDocuments on meeting.Id equals document.Meeting
            select document.Id;
        var ofCouncil = await db
            .Participations.Where(participation => documents.Contains(participation.Document))
            .Select(participation => participation.Person)
            .Union(db.Memberships.Where(seat => seat.Organization == council).Select(seat => seat.Person))
            .ToListAsync(cancellation);
        var people = await db
            .People.Include(person => person.Aliases)
            .Where(person => person.MergedInto == null)
            .Where(person =>
                ofCouncil.Contains(person.Id) || person.Aliases.Any(alias => spellings.Contains(alias.Name))
            )
            .ToListAsync(cancellation);
        var ids = people.ConvertAll(person => person.Id);
        var byPerson = await LinesAsync(ids, cancellation);
        var councillors = ofCouncil.ToHashSet();
        return
        [
            .. people
                .OrderBy(person => person.Id.Value)
                .Select(person => new KnownPerson(person, councillors.Contains(person.Id), [.. byPerson[person.Id]])),
        ];
    }

    // as printed on lists, and as the councils' secretaries keep them
    private async Task<ILookup<PersonId, ListedName>> LinesAsync(List<PersonId> ids, CancellationToken cancellation)
    {
        var listed = await db
            .Participations.Where(participation => ids.Contains(participation.Person))
            .Select(p => new
            {
                p.Person,
                Name = p.PrintedName,
                p.Party,
                p.Municipality,
            })
            .Distinct()
            .ToListAsync(cancellation);
        var seats = await (
            from seat in db.Memberships
            join person in db.People on seat.Person equals person.Id
            where ids.Contains(seat.Person)
            select new
            {
                seat.Person,
                person.Name,
                seat.Party,
                Municipality = (string?)seat.Municipality,
            }
        ).ToListAsync(cancellation);
        return listed
            .Concat(seats)
            .ToLookup(line => line.Person, line => new ListedName(line.Name, line.Party, line.Municipality));
    }

    private async Task<HashSet<string>> SlugsAsync(IReadOnlyList<ListedName> names, CancellationToken cancellation)
    {
        var wanted = names.Select(name => Slug.From(name.Name)).Distinct().ToArray();
        var taken = await db
            .People.Where(person =>
                wanted.Any(slug => person.Slug == slug || EF.Functions.Like(person.Slug, slug + "-%"))
            )
            .Select(person => person.Slug)
            .ToListAsync(cancellation);
        return [.. taken];
    }

    private sealed record KnownPerson(Person Person, bool IsOfCouncil, List<ListedName> Lines)
    {
        public bool Bears(string name) => Person.Aliases.Exists(alias => alias.Name == name);

        public bool IsAt(ListedName name) =>
            name.Municipality is not null && Lines.Exists(line => line.Municipality == name.Municipality);

        /// <summary>Both municipalities are known, and never the same.</summary>
        public bool IsElsewhere(ListedName name) =>
            name.Municipality is not null && Lines.Exists(line => line.Municipality is not null) && !IsAt(name);

        /// <summary>The same name elsewhere, or a similar one where neither municipality nor party contradicts.</summary>
        public bool MayBe(ListedName name) =>
            Bears(name.Name) || (IsOfCouncil && !IsElsewhere(name) && !IsOfOtherParty(name) && IsSimilar(name.Name));

        public void Add(ListedName name) => Lines.Add(name);

        private bool IsSimilar(string name) => Person.Aliases.Exists(alias => NameLikeness.MayBeOne(alias.Name, name));

        private bool IsOfOtherParty(ListedName name) =>
            name.Party is not null
            && Lines.Exists(line => line.Party is not null)
            && !Lines.Exists(line => line.Party == name.Party);
    }
}
