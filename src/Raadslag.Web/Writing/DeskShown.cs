using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Law.Deadlines;
using Raadslag.Matters;
using Raadslag.Pretreatment;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Writing;

/// <summary>Something that waits on a desk, with the place where it is done.</summary>
internal sealed record DeskLine(string Text, string Href, string Detail);

/// <summary>A day by which something must be done.</summary>
internal sealed record DeskDeadline(DateOnly Day, string Text, string Href, string Detail);

/// <summary>A text in work, as a line of a list.</summary>
internal sealed record WorkLine(string Title, string Href, string Detail, DateTime? SavedAt);

/// <summary>What is on somebody's desk.</summary>
internal sealed record DeskShown
{
    private const int MostInWork = 8;

    public required IReadOnlyList<DeskDeadline> Deadlines { get; init; }

    public required IReadOnlyList<DeskLine> Drafts { get; init; }

    public required IReadOnlyList<DeskLine> Suggestions { get; init; }

    /// <summary>Promises they have taken.</summary>
    public required IReadOnlyList<WaitingPromise> Taken { get; init; }

    /// <summary>How many promises wait for somebody to look.</summary>
    public required int PromisesToDecide { get; init; }

    public required IReadOnlyList<WorkLine> InWork { get; init; }

    public static async Task<DeskShown> ReadAsync(
        RaadslagDb db,
        ClaimsPrincipal user,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var rights = await PaperRights.OfAsync(db, user.AsActor, cancellation);
        var papers = (await PapersAsync(db, cancellation)).FindAll(one => rights.MayWrite(one.Paper.Council));
        var promises = await WaitingPromise.ReadAsync(db, user, cancellation);
        var suggestions = new List<DeskLine>();
        foreach (var one in papers)
        {
            var open = (await db.SuggestionsForAsync(one.Paper, cancellation)).Count;
            if (open > 0)
            {
                suggestions.Add(
                    new DeskLine(one.Title, $"{one.Href}/forslag", $"{one.Place} · {WritingPhrases.Suggestions(open)}")
                );
            }
        }

        var due = await DueDates.OfAsync(db, rights.Standing, today, WeekdayRule.Usual, cancellation);
        return new DeskShown
        {
            Deadlines =
            [
                .. due.Select(one => new DeskDeadline(
                    one.Day,
                    one.Matter,
                    $"{PaperAtHand.MatterAddress(one.MatterSlug)}/vej?raad={one.CouncilSlug}",
                    one.InDanish
                )),
                .. papers
                    .Where(one => one.Paper is { DueOn: not null, State: PaperState.InWork })
                    .Select(one => new DeskDeadline(
                        one.Paper.DueOn!.Value,
                        one.Title,
                        one.Href,
                        $"{one.Place} · teksten skal være klar"
                    )),
                .. promises
                    .Where(one => one is { IsTaken: true, Promise.DueOn: not null })
                    .Select(one => new DeskDeadline(
                        one.Promise.DueOn!.Value,
                        one.Promise.Sentence,
                        one.Href,
                        "opfølgning"
                    )),
            ],
            Drafts = await DraftsAsync(db, user.AccountId, cancellation),
            Suggestions = suggestions,
            Taken = promises.FindAll(one => one.IsTaken),
            PromisesToDecide = promises.Count(one => !one.IsTaken),
            InWork = [.. Lines(papers).Take(MostInWork)],
        };
    }

    /// <summary>Every text in work that somebody may read, the one saved last first.</summary>
    public static async Task<IReadOnlyList<WorkLine>> AllAsync(
        RaadslagDb db,
        ClaimsPrincipal user,
        CancellationToken cancellation
    )
    {
        var rights = await PaperRights.OfAsync(db, user.AsActor, cancellation);
        var papers = await PapersAsync(db, cancellation);
        return [.. Lines(papers.FindAll(one => rights.MayRead(one.Paper, one.Body, one.IsShared)))];
    }

    private static IEnumerable<WorkLine> Lines(List<PaperRow> papers) =>
        papers
            .OrderByDescending(one => one.SavedAt ?? DateTime.MaxValue)
            .ThenBy(one => one.Title, DanishNames.Order)
            .Select(one => new WorkLine(
                one.Title,
                one.Href,
                $"{one.Place} · {(one.Paper.CurrentVersion == 0 ? "ikke skrevet endnu" : $"udgave {one.Paper.CurrentVersion}")} · {one.Paper.State.InDanish}",
                one.SavedAt
            ));

    private static async Task<List<PaperRow>> PapersAsync(RaadslagDb db, CancellationToken cancellation) =>
        await (
            from paper in db.Papers
            join matter in db.Matters on paper.Matter equals matter.Id
            join council in db.Organizations on paper.Council equals council.Id into councils
            from council in councils.DefaultIfEmpty()
            select new PaperRow
            {
                Paper = paper,
                Title = matter.Title,
                Slug = matter.Slug,
                Council = council,
                IsShared = db.Papers.Any(other => other.Matter == paper.Matter && other.Council == null),
                SavedAt = db.PaperVersions.Where(version => version.Paper == paper.Id).Max(version => version.SavedAt),
            }
        )
            .AsNoTracking()
            .ToListAsync(cancellation);

    private static async Task<IReadOnlyList<DeskLine>> DraftsAsync(
        RaadslagDb db,
        Guid account,
        CancellationToken cancellation
    )
    {
        var drafts = await (
            from draft in db.Drafts
            where draft.Author == account && draft.End == null
            join paper in db.Papers on draft.Paper equals paper.Id
            join matter in db.Matters on paper.Matter equals matter.Id
            join council in db.Organizations on paper.Council equals council.Id into councils
            from council in councils.DefaultIfEmpty()
            orderby draft.SavedAt descending
            select new
            {
                draft.Id,
                draft.SavedAt,
                draft.Title,
                Matter = matter.Title,
                matter.Slug,
                Council = council,
            }
        ).ToListAsync(cancellation);
        return
        [
            .. drafts.Select(one => new DeskLine(
                one.Title == "" ? one.Matter : one.Title,
                $"{PaperAtHand.Address(one.Slug, one.Council?.Slug)}/skriv?kladde={one.Id}",
                $"{one.Council?.Name ?? WritingPhrases.MasterName} · skrevet {one.SavedAt.OnTheClock}"
            )),
        ];
    }

    private sealed class PaperRow
    {
        public required Paper Paper { get; init; }

        public required string Title { get; init; }

        public required string Slug { get; init; }

        public required Organization? Council { get; init; }

        public required bool IsShared { get; init; }

        public required DateTime? SavedAt { get; init; }

        public BodyId? Body => Council?.Body;

        public string Place => Council?.Name ?? WritingPhrases.MasterName;

        public string Href => PaperAtHand.Address(Slug, Council?.Slug);
    }
}
