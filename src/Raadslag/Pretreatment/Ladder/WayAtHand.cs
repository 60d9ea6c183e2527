using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Rights;

namespace Raadslag.Pretreatment;

/// <summary>The way of a matter to one council, for somebody who may see it, and what they may do with it.</summary>
/// <param name="Gate">Their roles.</param>
/// <param name="Matter">The matter.</param>
/// <param name="Council">The council.</param>
/// <param name="Steps">The bodies it passes, in order, with what they said.</param>
public sealed record WayAtHand(Gate Gate, Matter Matter, Organization Council, IReadOnlyList<LadderStep> Steps)
{
    /// <summary>The council's circles.</summary>
    public required IReadOnlyList<Organization> Circles { get; init; }

    /// <summary>The days that the council and its circles meet.</summary>
    public required IReadOnlyList<CircleMeeting> Meetings { get; init; }

    public bool CanBeBuilt => PretreatmentRules.Builds(Gate, Council.Id);

    /// <summary>The way; null when there is none that they may see.</summary>
    /// <param name="db">The data.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="slug">The matter's address.</param>
    /// <param name="councilSlug">The council's address.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<WayAtHand?> FindAsync(
        RaadslagDb db,
        Actor actor,
        string slug,
        string councilSlug,
        CancellationToken cancellation
    )
    {
        var council = await db
            .Organizations.AsNoTracking()
            .SingleOrDefaultAsync(
                known => known.Slug == councilSlug && known.Kind == OrganizationKind.Council,
                cancellation
            );
        if (council is null || await db.MatterAtAsync(slug, cancellation) is not { } matter)
        {
            return null;
        }

        var rights = await PaperRights.OfAsync(db, actor, matter.Id, cancellation);
        var steps = await db.LadderOf(matter.Id, council.Id)
            .AsNoTracking()
            .Include(step => step.Reservations)
            .ToListAsync(cancellation);
        var isKnown = steps is not [] || await KnownMatters.KnowsAsync(db, actor, matter.Id, cancellation);
        if (!isKnown || !rights.MayReadWay(matter.Id, council.Id))
        {
            return null;
        }

        return new WayAtHand(await Gate.OfAsync(db, actor, cancellation), matter, council, steps)
        {
            Circles = await db.CirclesOf(council.Body).AsNoTracking().ToListAsync(cancellation),
            Meetings = await db
                .CircleMeetings.AsNoTracking()
                .Where(meeting => db.Organizations.Any(o => o.Id == meeting.Organization && o.Body == council.Body))
                .OrderBy(meeting => meeting.Date)
                .ToListAsync(cancellation),
        };
    }

    /// <summary>The matter, and the councils to which they may see its way; null when there are none.</summary>
    public static async Task<(Matter Matter, IReadOnlyList<Organization> Councils)?> CouncilsAsync(
        RaadslagDb db,
        Actor actor,
        string slug,
        CancellationToken cancellation
    )
    {
        if (await db.MatterAtAsync(slug, cancellation) is not { } matter)
        {
            return null;
        }

        var rights = await PaperRights.OfAsync(db, actor, matter.Id, cancellation);
        var laid = await db
            .LadderSteps.Where(step =>
                db.Matters.Any(one => one.Id == step.Matter && (one.Id == matter.Id || one.MergedInto == matter.Id))
            )
            .Select(step => step.Council)
            .Distinct()
            .ToListAsync(cancellation);
        var isKnown = await KnownMatters.KnowsAsync(db, actor, matter.Id, cancellation);
        var councils = await db
            .Organizations.AsNoTracking()
            .Where(council => council.Kind == OrganizationKind.Council)
            .ToListAsync(cancellation);
        var seen = councils.FindAll(council =>
            (isKnown || laid.Contains(council.Id)) && rights.MayReadWay(matter.Id, council.Id)
        );
        return seen is [] ? null : (matter, seen);
    }
}

/// <summary>The days that circles meet, for those who may see them.</summary>
public static class CircleDays
{
    extension(RaadslagDb db)
    {
        /// <summary>What the council and its circles have planned from a day on; null for one who may not see it.</summary>
        public async Task<IReadOnlyList<CircleMeeting>?> CircleDaysAsync(
            Organization council,
            Actor actor,
            DateOnly from,
            CancellationToken cancellation
        )
        {
            var circles = await db.CirclesOf(council.Body).Select(circle => circle.Id).ToListAsync(cancellation);
            var gate = await Gate.OfAsync(db, actor, cancellation);
            if (!PretreatmentRules.SeesCircles(gate, council.Id, circles))
            {
                return null;
            }

            circles.Add(council.Id);
            return await db
                .CircleMeetings.AsNoTracking()
                .Where(meeting => meeting.Date >= from && circles.Contains(meeting.Organization))
                .OrderBy(meeting => meeting.Date)
                .ToListAsync(cancellation);
        }
    }
}
