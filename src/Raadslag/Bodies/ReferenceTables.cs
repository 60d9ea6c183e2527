using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Bodies;

/// <summary>The councils and municipalities that every installation knows, from the CSV in the assembly.</summary>
public static class ReferenceTables
{
    /// <summary>Brings bodies, councils and municipalities up to date with the CSV; what is already right is left alone.</summary>
    public static async Task LoadAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var rows = ReferenceMunicipality.All;
        var bodies = await db.Bodies.ToDictionaryAsync(body => body.Name, cancellation);
        foreach (var council in rows.Select(row => row.Council).Distinct().Where(name => !bodies.ContainsKey(name)))
        {
            bodies[council] = AddBody(db, council);
        }

        var known = await db.Municipalities.ToDictionaryAsync(municipality => municipality.Code, cancellation);
        foreach (var row in rows)
        {
            Place(db, row, bodies[row.Council].Id, known.GetValueOrDefault(row.Code));
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static Body AddBody(RaadslagDb db, string name)
    {
        var body = new Body
        {
            Id = BodyId.New(),
            Name = name,
            Area = name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..],
        };
        db.Bodies.Add(body);
        db.Organizations.Add(
            new Organization
            {
                Id = OrganizationId.New(),
                Body = body.Id,
                Kind = OrganizationKind.Council,
                Name = name,
                Slug = Slug.From(name),
            }
        );
        return body;
    }

    private static void Place(RaadslagDb db, ReferenceMunicipality row, BodyId body, Municipality? known)
    {
        if (known is null)
        {
            db.Municipalities.Add(
                new Municipality
                {
                    Code = row.Code,
                    Name = row.Name,
                    Slug = Slug.From(row.Name),
                    Region = row.Region,
                    RegionFrom2027 = row.RegionFrom2027,
                    Body = body,
                    Population = row.Population,
                    PopulationYear = row.Year,
                }
            );
            return;
        }

        known.Name = row.Name;
        known.Region = row.Region;
        known.RegionFrom2027 = row.RegionFrom2027;
        known.Body = body;
        known.Population = row.Population;
        known.PopulationYear = row.Year;
    }
}
