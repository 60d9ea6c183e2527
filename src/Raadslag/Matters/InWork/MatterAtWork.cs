using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.FollowUp;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>One of a matter's texts, as a line.</summary>
/// <param name="At">The text.</param>
/// <param name="SavedAt">When its newest version was saved; null before the first.</param>
/// <param name="Suggestions">How many changes of the master wait for the council's own people.</param>
public sealed record PaperLine(PaperAtHand At, DateTime? SavedAt, int Suggestions)
{
    public Paper Paper => At.Paper;

    public Organization? Council => At.Council;

    public bool MayWrite => At.MayWrite;
}

/// <summary>A promise, the council it was made in, and whether the reader may decide about it.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="Council">The council's name; null for the text that all share.</param>
/// <param name="MayDecide">Whether they may.</param>
public sealed record PromiseLine(Promise Promise, string? Council, bool MayDecide);

/// <summary>A matter with those of its texts that somebody may read.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Papers">The texts.</param>
/// <param name="Promises">What they promise.</param>
/// <param name="CouncilsWithout">For who writes the master: the councils that have no text yet.</param>
public sealed record MatterAtWork(
    Matter Matter,
    IReadOnlyList<PaperLine> Papers,
    IReadOnlyList<PromiseLine> Promises,
    IReadOnlyList<Organization> CouncilsWithout
)
{
    /// <summary>The text that all share; null when there is none, or none that they may read.</summary>
    public PaperLine? Master => Papers.FirstOrDefault(line => line.Paper.Council is null);

    /// <summary>The matter at an address; null when there is no text in it that they may read.</summary>
    public static async Task<MatterAtWork?> FindAsync(
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
        var councils = await db
            .Organizations.AsNoTracking()
            .Where(one => one.Kind == OrganizationKind.Council)
            .ToListAsync(cancellation);
        var papers = await db
            .Papers.AsNoTracking()
            .Include(paper => paper.CaseNumbers)
            .Include(paper => paper.Figures)
            .AsSplitQuery()
            .Where(paper => paper.Matter == matter.Id)
            .ToListAsync(cancellation);
        var lines = await LinesAsync(db, matter, papers, councils, rights, cancellation);
        var promises = await PromisesAsync(db, rights, matter.Id, councils, cancellation);
        return lines is [] && promises is []
            ? null
            : new MatterAtWork(
                matter,
                lines,
                promises,
                rights.MayWrite(council: null) ? await db.CouncilsWithoutAsync(matter.Id, cancellation) : []
            );
    }

    private static async Task<IReadOnlyList<PaperLine>> LinesAsync(
        RaadslagDb db,
        Matter matter,
        List<Paper> papers,
        List<Organization> councils,
        PaperRights rights,
        CancellationToken cancellation
    )
    {
        var ids = papers.ConvertAll(paper => (PaperId?)paper.Id);
        var saved = await db
            .PaperVersions.Where(version => ids.Contains(version.Paper))
            .GroupBy(version => version.Paper)
            .Select(group => new { group.Key, At = group.Max(version => version.SavedAt) })
            .ToDictionaryAsync(one => one.Key!.Value, one => one.At, cancellation);
        var lines = new List<PaperLine>();
        foreach (var paper in papers.Where(rights.MayRead))
        {
            var council = councils.Find(one => one.Id == paper.Council);
            var at = new PaperAtHand(matter, paper, council, rights);
            var suggestions = await db.SuggestionsForAsync(at, cancellation);
            lines.Add(new PaperLine(at, saved.GetValueOrDefault(paper.Id), suggestions.Count));
        }

        return lines;
    }

    private static async Task<IReadOnlyList<PromiseLine>> PromisesAsync(
        RaadslagDb db,
        PaperRights rights,
        MatterId matter,
        List<Organization> councils,
        CancellationToken cancellation
    )
    {
        var promises = await db
            .Promises.AsNoTracking()
            .Where(promise => promise.Matter == matter && promise.State != PromiseState.Dropped)
            .OrderBy(promise => promise.FoundAt)
            .ToListAsync(cancellation);
        return
        [
            .. promises
                .Where(rights.MayRead)
                .Select(promise => new PromiseLine(
                    promise,
                    councils.Find(council => council.Id == promise.Council)?.Name,
                    rights.MayWrite(promise.Council)
                )),
        ];
    }
}

/// <summary>Which councils write about a matter.</summary>
public static class CouncilsOfMatter
{
    extension(RaadslagDb db)
    {
        /// <summary>The councils that have no text of the matter yet.</summary>
        public async Task<IReadOnlyList<Organization>> CouncilsWithoutAsync(
            MatterId matter,
            CancellationToken cancellation
        ) =>
            await db
                .Organizations.AsNoTracking()
                .Where(one =>
                    one.Kind == OrganizationKind.Council
                    && !db.Papers.Any(paper => paper.Matter == matter && paper.Council == one.Id)
                )
                .ToListAsync(cancellation);
    }
}
