using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.People;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>A member as a list shows them.</summary>
internal sealed record MemberLine(Membership Membership, string Name, string Slug, string Municipality)
{
    /// <summary>The name of the personal substitute; null when there is none in these days.</summary>
    public string? Substitute { get; init; }

    /// <summary>Whether the person's own page has something to show.</summary>
    public bool HasPage { get; init; }

    /// <summary>"formand", "næstformand"; "" for the others.</summary>
    public string Office =>
        Membership.Kind is MembershipKind.Chair or MembershipKind.ViceChair ? Membership.Kind.InDanish : "";
}

/// <summary>Somebody known who may be meant by a name.</summary>
internal sealed record KnownBearer(PersonId Id, string Name, string Where);

/// <summary>A council's members, in the groups that its secretary sees.</summary>
internal sealed record MembersShown(IReadOnlyList<MemberLine> All, DateOnly Today)
{
    /// <summary>Chair first, then vice-chair.</summary>
    public IEnumerable<MemberLine> Chairs => Living(MembershipKind.Chair).Concat(Living(MembershipKind.ViceChair));

    public IEnumerable<MemberLine> Members => Living(MembershipKind.Member);

    public IEnumerable<MemberLine> Substitutes => Living(MembershipKind.Substitute);

    public IEnumerable<MemberLine> Former => All.Where(line => line.Membership.To < Today);

    /// <summary>Those who sit today, for readers.</summary>
    public IReadOnlyList<MemberLine> Sitting =>
        [.. Chairs.Concat(Members).Where(line => line.Membership.From <= Today)];

    /// <summary>The roll of rapporteurs in its order.</summary>
    public IReadOnlyList<MemberLine> Roll =>
        [
            .. All.Where(line => line.Membership.RapporteurPlace is not null && !(line.Membership.To < Today))
                .OrderBy(line => line.Membership.RapporteurPlace),
        ];

    private IEnumerable<MemberLine> Living(MembershipKind kind) =>
        All.Where(line => line.Membership.Kind == kind && !(line.Membership.To < Today));

    public static async Task<MembersShown> ReadAsync(
        RaadslagDb db,
        OrganizationId council,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var rows = await (
            from membership in db.Memberships.AsNoTracking()
            join person in db.People on membership.Person equals person.Id
            join municipality in db.Municipalities on membership.Municipality equals municipality.Code
            where membership.Organization == council
            select new MemberLine(membership, person.Name, person.Slug, municipality.Name)
        ).ToListAsync(cancellation);
        var slugs = rows.ConvertAll(row => row.Slug);
        var withPage = await db
            .PublishedParticipations.Where(line => slugs.Contains(line.Slug))
            .Select(line => line.Slug)
            .ToHashSetAsync(cancellation);
        var names = rows.Where(row => !(row.Membership.To < today)).ToDictionary(row => row.Membership.Id);
        return new MembersShown(
            [
                .. rows.OrderBy(row => row.Name, DanishNames.Order)
                    .ThenBy(row => row.Membership.From)
                    .Select(row =>
                        row with
                        {
                            HasPage = withPage.Contains(row.Slug),
                            Substitute = row.Membership.PersonalSubstitute is { } id
                                ? names.GetValueOrDefault(id)?.Name
                                : null,
                        }
                    ),
            ],
            today
        );
    }

    /// <summary>Where each of these was met last, so that a human can tell whether it is the one.</summary>
    public static async Task<IReadOnlyList<KnownBearer>> BearersAsync(
        RaadslagDb db,
        OrganizationId asking,
        IReadOnlyList<PersonId> people,
        CancellationToken cancellation
    )
    {
        var known = await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToListAsync(cancellation);
        var seats = await (
            from seat in db.Memberships.AsNoTracking()
            join council in db.Organizations on seat.Organization equals council.Id
            join municipality in db.Municipalities on seat.Municipality equals municipality.Code
            where people.Contains(seat.Person)
            // another council's stand-ins are not on show
            where seat.Organization == asking || seat.Kind != MembershipKind.Substitute
            orderby seat.From
            select new
            {
                seat.Person,
                seat.Kind,
                Council = council.Name,
                Municipality = municipality.Name,
            }
        ).ToListAsync(cancellation);
        var lines = await (
            from line in db.Participations
            join document in db.MeetingDocuments on line.Document equals document.Id
            join meeting in db.Meetings on document.Meeting equals meeting.Id
            join council in db.Organizations on meeting.Council equals council.Id
            where people.Contains(line.Person)
            where
                meeting.Council == asking || db.Snapshots.Any(shown => shown.IsCurrent && shown.Document == document.Id)
            select new
            {
                line.Person,
                line.PrintedMunicipality,
                line.Party,
                meeting.Date,
                Council = council.Name,
            }
        ).ToListAsync(cancellation);
        return
        [
            .. known
                .OrderBy(person => person.Name, DanishNames.Order)
                .Select(person =>
                {
                    var latest = lines.Where(line => line.Person == person.Id).MaxBy(line => line.Date);
                    var seen = latest is null
                        ? null
                        : string.Join(", ", new[] { latest.Party, latest.PrintedMunicipality }.OfType<string>())
                            + $", på listen ved mødet i {latest.Council} den {latest.Date.WithoutWeekday}";
                    return seats.LastOrDefault(one => one.Person == person.Id) is { } seat
                        ? Bearer($"{seat.Kind.InDanish} i {seat.Council} for {seat.Municipality}")
                        : Bearer(seen?.TrimStart(',', ' ') ?? "");

                    KnownBearer Bearer(string where) => new(person.Id, person.Name, where);
                }),
        ];
    }
}
