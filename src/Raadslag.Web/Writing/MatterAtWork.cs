using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.FollowUp;
using Raadslag.Matters;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Writing;

/// <summary>One of a matter's texts, as a line.</summary>
internal sealed record PaperLine(Paper Paper, Organization? Council, DateTime? SavedAt, int Suggestions, bool MayWrite)
{
    public string Name => Council?.Name ?? WritingPhrases.MasterName;
}

/// <summary>A promise, and whether the reader may decide about it.</summary>
internal sealed record PromiseLine(Promise Promise, string Place, bool MayDecide);

/// <summary>A matter with those of its texts that somebody may read.</summary>
internal sealed record MatterAtWork(
    Matter Matter,
    IReadOnlyList<PaperLine> Papers,
    IReadOnlyList<PromiseLine> Promises,
    IReadOnlyList<Organization> CouncilsWithout
)
{
    /// <summary>The text that all share; null when there is none, or none that they may read.</summary>
    public PaperLine? Master => Papers.FirstOrDefault(line => line.Paper.Council is null);

    public bool IsShared => Master is not null;

    public static async Task<MatterAtWork?> FindAsync(
        RaadslagDb db,
        ClaimsPrincipal user,
        string slug,
        CancellationToken cancellation
    )
    {
        if (await db.MatterAtAsync(slug, cancellation) is not { } matter)
        {
            return null;
        }

        var rights = await PaperRights.OfAsync(db, user.AsActor, cancellation);
        var organizations = await db
            .Organizations.AsNoTracking()
            .Where(one => one.Kind == OrganizationKind.Council)
            .ToListAsync(cancellation);
        var papers = await db
            .Papers.AsNoTracking()
            .Include(paper => paper.CaseNumbers)
            .Where(paper => paper.Matter == matter.Id)
            .ToListAsync(cancellation);
        var saved = await db
            .PaperVersions.Where(version => papers.Select(paper => paper.Id).Contains(version.Paper!.Value))
            .GroupBy(version => version.Paper)
            .Select(group => new { group.Key, At = group.Max(version => version.SavedAt) })
            .ToDictionaryAsync(one => one.Key!.Value, one => one.At, cancellation);
        var isShared = papers.Exists(paper => paper.Council is null);
        var lines = new List<PaperLine>();
        foreach (var paper in papers)
        {
            var council = organizations.Find(one => one.Id == paper.Council);
            if (rights.MayRead(paper, council?.Body, isShared))
            {
                var suggestions = await db.SuggestionsForAsync(paper, cancellation);
                lines.Add(
                    new PaperLine(
                        paper,
                        council,
                        saved.GetValueOrDefault(paper.Id),
                        suggestions.Count,
                        rights.MayWrite(paper.Council)
                    )
                );
            }
        }

        var promises = await PromisesAsync(db, rights, matter.Id, organizations, cancellation);
        return lines is [] && promises is []
            ? null
            : new MatterAtWork(
                matter,
                [.. lines.OrderBy(line => line.Council is not null).ThenBy(line => line.Name, DanishNames.Order)],
                promises,
                [
                    .. organizations
                        .Where(one => !papers.Exists(paper => paper.Council == one.Id))
                        .OrderBy(one => one.Name, DanishNames.Order),
                ]
            );
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
            .. from promise in promises
            let council = councils.Find(council => council.Id == promise.Council)
            let mayDecide = DecidePromiseHandler.MayDecide(rights.Standing, promise.Council)
            where mayDecide || (council is not null && rights.Bodies.Contains(council.Body))
            select new PromiseLine(promise, council?.Name ?? WritingPhrases.MasterName, mayDecide),
        ];
    }
}
