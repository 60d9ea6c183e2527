using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Meetings;
using Raadslag.Publishing;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

internal static class PublishedPeople
{
    extension(RaadslagDb db)
    {
        /// <summary>Everyone on a published list of participants or apologies, once for each meeting.</summary>
        public IQueryable<ParticipationLine> PublishedParticipations =>
            from snapshot in db.LeadingSnapshots
            join line in db.Participations on snapshot.Document equals line.Document
            join meeting in db.Meetings on snapshot.Meeting equals meeting.Id
            join council in db.Organizations on meeting.Council equals council.Id
            join person in db.People on line.Person equals person.Id
            select new ParticipationLine
            {
                Name = person.Name,
                Slug = person.Slug,
                Party = line.Party,
                Municipality = line.PrintedMunicipality,
                MunicipalityCode = line.Municipality,
                Attendance = line.Attendance,
                Council = council.Id,
                CouncilName = council.Name,
                CouncilSlug = council.Slug,
                Date = meeting.Date,
            };
    }
}

/// <summary>A person at one meeting, or away from it.</summary>
internal sealed record ParticipationLine
{
    public required string Name { get; init; }

    public required string Slug { get; init; }

    public required string? Party { get; init; }

    public required string? Municipality { get; init; }

    public required string? MunicipalityCode { get; init; }

    public required Attendance Attendance { get; init; }

    public required OrganizationId Council { get; init; }

    public required string CouncilName { get; init; }

    public required string CouncilSlug { get; init; }

    public required DateOnly Date { get; init; }

    public string Href => PublicAddresses.Meeting(CouncilSlug, Date);
}

/// <summary>A person as known from all meetings in question, by what the newest of them says.</summary>
internal sealed record DelegateLine(string Name, string Slug, string? Party, string? Municipality, DateOnly Latest)
{
    /// <summary>Everyone in the lines, in the order of names.</summary>
    public static async Task<IReadOnlyList<DelegateLine>> ReadAsync(
        IQueryable<ParticipationLine> lines,
        CancellationToken cancellation
    )
    {
        var rows = await lines.ToListAsync(cancellation);
        return
        [
            .. rows.GroupBy(row => row.Slug)
                .Select(person => person.MaxBy(row => row.Date)!)
                .Select(row => new DelegateLine(row.Name, row.Slug, row.Party, row.Municipality, row.Date))
                .OrderBy(person => person.Name, DanishNames.Order),
        ];
    }
}
