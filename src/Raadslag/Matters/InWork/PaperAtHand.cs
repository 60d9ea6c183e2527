using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>A text that somebody may read, and what they may do with it.</summary>
/// <param name="Matter">Its matter.</param>
/// <param name="Paper">The text, with its facts.</param>
/// <param name="Council">The council whose text it is; null for the master.</param>
/// <param name="Rights">What they may do with the texts of the matter.</param>
public sealed record PaperAtHand(Matter Matter, Paper Paper, Organization? Council, PaperRights Rights)
{
    public bool MayWrite => Rights.MayWrite(Paper.Council);

    public bool IsMaster => Paper.Council is null;

    /// <summary>Whether KL writes the matter's text for all.</summary>
    public bool IsShared => Rights.IsShared(Matter.Id);

    /// <summary>Whether they may read the master of the matter.</summary>
    public bool MayReadMaster => Rights.MayReadMaster(Matter.Id);

    /// <summary>Whether they may read the way of the matter to the council.</summary>
    public bool MayReadWay => Paper.Council is { } council && Rights.MayReadWay(Matter.Id, council);

    /// <summary>The text at an address; null when there is none that they may read.</summary>
    /// <param name="db">The data.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="slug">The matter's address.</param>
    /// <param name="council">The council's address; null for the master.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<PaperAtHand?> FindAsync(
        RaadslagDb db,
        Actor actor,
        string slug,
        string? council,
        CancellationToken cancellation
    )
    {
        var matter = await db.MatterAtAsync(slug, cancellation);
        var place = council is null
            ? null
            : await db.Organizations.AsNoTracking().SingleOrDefaultAsync(one => one.Slug == council, cancellation);
        if (matter is null || (place is null && council is not null))
        {
            return null;
        }

        var id = place?.Id;
        var paper = await db
            .Papers.AsNoTracking()
            .Include(one => one.CaseNumbers)
            .Include(one => one.Participants)
            .Include(one => one.Figures)
            .AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Matter == matter.Id && one.Council == id, cancellation);
        if (paper is null)
        {
            return null;
        }

        var rights = await PaperRights.OfAsync(db, actor, matter.Id, cancellation);
        return rights.MayRead(paper) ? new PaperAtHand(matter, paper, place, rights) : null;
    }

    /// <summary>
    /// The text at an address, without its facts, for one who writes it; null when there is none that they may write.
    /// </summary>
    public static async Task<Paper?> FindToWriteAsync(
        RaadslagDb db,
        Actor actor,
        string slug,
        string? council,
        CancellationToken cancellation
    )
    {
        var found = await (
            from address in db.MatterAddresses
            join matter in db.Matters on address.Matter equals matter.Id
            join paper in db.Papers on matter.MergedInto ?? matter.Id equals paper.Matter
            join place in db.Organizations on paper.Council equals place.Id into places
            from place in places.DefaultIfEmpty()
            where address.Slug == slug && (place == null ? council == null : place.Slug == council)
            select paper
        )
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellation);
        return found is not null && (await PaperRights.ToWriteAsync(db, actor, cancellation)).MayWrite(found.Council)
            ? found
            : null;
    }
}

internal static class MatterFinding
{
    extension(RaadslagDb db)
    {
        /// <summary>The matter an address leads to, also a former one; null when there is none.</summary>
        public async Task<Matter?> MatterAtAsync(string slug, CancellationToken cancellation)
        {
            var matter = await (
                from address in db.MatterAddresses
                join found in db.Matters on address.Matter equals found.Id
                where address.Slug == slug
                select found
            )
                .AsNoTracking()
                .SingleOrDefaultAsync(cancellation);
            return matter?.MergedInto is { } kept
                ? await db.Matters.AsNoTracking().SingleAsync(found => found.Id == kept, cancellation)
                : matter;
        }
    }
}
