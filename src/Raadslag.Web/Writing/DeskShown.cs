using System.Security.Claims;
using Raadslag.Accounts;
using Raadslag.Foundations;
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

    /// <summary>What others have done to texts they write.</summary>
    public required IReadOnlyList<DeskLine> News { get; init; }

    public required IReadOnlyList<DeskDeadline> Deadlines { get; init; }

    public required IReadOnlyList<DeskLine> Drafts { get; init; }

    public required IReadOnlyList<DeskLine> Suggestions { get; init; }

    /// <summary>Promises they have taken.</summary>
    public required IReadOnlyList<PromiseInWork> Taken { get; init; }

    /// <summary>How many promises wait for somebody to look.</summary>
    public required int PromisesToDecide { get; init; }

    public required IReadOnlyList<WorkLine> InWork { get; init; }

    public static async Task<DeskShown> ReadAsync(
        RaadslagDb db,
        ClaimsPrincipal user,
        CivilCalendar calendar,
        CancellationToken cancellation
    )
    {
        var (actor, today) = (user.AsActor, calendar.Today());
        var readable = await db.PapersInWorkAsync(actor, cancellation);
        var papers = readable.Where(paper => paper.At.MayWrite).ToList();
        var promises = await db.PromisesInWorkAsync(actor, cancellation);
        var suggestions = new List<DeskLine>();
        foreach (var paper in papers)
        {
            var open = (await db.SuggestionsForAsync(paper.At, cancellation)).Count;
            if (open > 0)
            {
                suggestions.Add(
                    new DeskLine(
                        paper.At.Matter.Title,
                        $"{paper.At.Href}/forslag",
                        $"{paper.At.Name} · {WritingPhrases.Suggestions(open)}"
                    )
                );
            }
        }

        var news = await db.NewsOfAsync(papers.Select(paper => paper.At), actor, calendar.Now(), cancellation);
        return new DeskShown
        {
            News =
            [
                .. news.Select(one => new DeskLine(
                    one.At.Matter.Title,
                    one.At.Href,
                    $"{one.At.Name} · {one.InDanish}"
                )),
            ],
            Deadlines =
            [
                .. await WaysAsync(db, actor, today, cancellation),
                .. papers.Select(paper => paper.At).Where(IsAwaited).Select(Awaited),
                .. promises
                    .Where(promise => promise is { IsTaken: true, Promise.DueOn: not null })
                    .Select(promise => new DeskDeadline(
                        promise.Promise.DueOn!.Value,
                        promise.Promise.Sentence,
                        promise.Href,
                        "opfølgning"
                    )),
            ],
            Drafts = await DraftsAsync(db, actor, cancellation),
            Suggestions = suggestions,
            Taken = [.. promises.Where(promise => promise.IsTaken)],
            PromisesToDecide = promises.Count(promise => !promise.IsTaken),
            // who writes nothing sees what they may read
            InWork = [.. Lines(papers is [] ? readable : papers).Take(MostInWork)],
        };
    }

    /// <summary>Every text in work that somebody may read, the one saved last first.</summary>
    public static async Task<IReadOnlyList<WorkLine>> AllAsync(
        RaadslagDb db,
        ClaimsPrincipal user,
        CancellationToken cancellation
    ) => [.. Lines(await db.PapersInWorkAsync(user.AsActor, cancellation))];

    private static bool IsAwaited(PaperAtHand at) => at.Paper is { DueOn: not null, State: PaperState.InWork };

    private static DeskDeadline Awaited(PaperAtHand at) =>
        new(at.Paper.DueOn!.Value, at.Matter.Title, at.Href, $"{at.Name} · teksten skal være klar");

    private static async Task<IEnumerable<DeskDeadline>> WaysAsync(
        RaadslagDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var standing = await Standing.OfAsync(db, actor, cancellation);
        var due = await DueDates.OfAsync(db, standing, today, WeekdayRule.Usual, cancellation);
        return due.Select(one => new DeskDeadline(
            one.Day,
            one.Matter,
            $"{PaperAtHand.MatterAddress(one.MatterSlug)}/vej?raad={one.CouncilSlug}",
            one.InDanish
        ));
    }

    private static IEnumerable<WorkLine> Lines(IEnumerable<PaperInWork> papers) =>
        papers
            .OrderByDescending(paper => paper.SavedAt ?? DateTime.MaxValue)
            .ThenBy(paper => paper.At.Matter.Title, DanishNames.Order)
            .Select(paper => new WorkLine(
                paper.At.Matter.Title,
                paper.At.Href,
                $"{paper.At.Name} · {WritingPhrases.Version(paper.At.Paper)} · {paper.At.Paper.State.InDanish}",
                paper.SavedAt
            ));

    private static async Task<IReadOnlyList<DeskLine>> DraftsAsync(
        RaadslagDb db,
        Actor actor,
        CancellationToken cancellation
    ) =>
        [
            .. (await db.OwnDraftsAsync(actor, cancellation)).Select(draft => new DeskLine(
                draft.Title,
                $"{PaperAtHand.Address(draft.MatterSlug, draft.Council?.Slug)}/skriv?kladde={draft.Id}",
                $"{draft.Council?.Name ?? WritingPhrases.MasterName} · skrevet {draft.SavedAt.OnTheClock}"
            )),
        ];
}
