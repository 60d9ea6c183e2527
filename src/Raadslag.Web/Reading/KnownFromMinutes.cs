using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.People;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>
/// A politician on the published lists of a council's participants, as the newest of them has it, who has no seat there.
/// </summary>
internal sealed record KnownFromMinutes(
    PersonId Person,
    string Name,
    string? Party,
    string MunicipalityCode,
    string Municipality,
    DateOnly Last
)
{
    /// <summary>Everybody who has no seat that goes on, by name.</summary>
    public static async Task<IReadOnlyList<KnownFromMinutes>> OfAsync(
        RaadslagDb db,
        OrganizationId council,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        // who speaks for no municipality is no politician
        var lines = await (
            from line in db.Participations
            join document in db.MeetingDocuments on line.Document equals document.Id
            join meeting in db.Meetings on document.Meeting equals meeting.Id
            join municipality in db.Municipalities on line.Municipality equals municipality.Code
            join person in db.People on line.Person equals person.Id
            where meeting.Council == council
            // who keeps the list need not be one who reads what is not on show
            where db.Snapshots.Any(shown => shown.IsCurrent && shown.Document == document.Id)
            where
                !db.Memberships.Any(seat =>
                    seat.Organization == council && seat.Person == line.Person && (seat.To == null || seat.To >= today)
                )
            select new KnownFromMinutes(
                line.Person,
                person.Name,
                line.Party,
                municipality.Code,
                municipality.Name,
                meeting.Date
            )
        ).ToListAsync(cancellation);
        return
        [
            .. lines
                .GroupBy(line => line.Person)
                .Select(same => same.MaxBy(line => line.Last)!)
                .OrderBy(line => line.Name, DanishNames.Order),
        ];
    }
}
