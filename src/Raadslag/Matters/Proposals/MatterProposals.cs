using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Meetings;

namespace Raadslag.Matters;

/// <summary>Proposes which new matters of a council are the same as other councils' matters of the same time.</summary>
internal sealed class MatterProposals(RaadslagDb db)
{
    // what comes back every year must not be compared with all years
    private const int DaysApart = 200;

    /// <summary>Compares what has been saved, and answers how many proposals the next save will store.</summary>
    public async Task<int> ProposeAsync(
        Meeting meeting,
        IReadOnlyCollection<MatterId> newMatters,
        CancellationToken cancellation
    )
    {
        if (newMatters.Count == 0)
        {
            return 0;
        }

        var (first, last) = (meeting.Date.AddDays(-DaysApart), meeting.Date.AddDays(DaysApart));
        var texts = await TextsAsync(first, last, cancellation);
        var fresh = texts.Where(text => newMatters.Contains(text.Matter)).ToArray();
        var others = texts
            .Where(text => text.Council != meeting.Council && !newMatters.Contains(text.Matter))
            .ToArray();
        var numbers = await NumbersAsync(texts.Select(text => text.Matter), cancellation);
        var proposals = 0;
        foreach (var pair in Pairs(fresh, others))
        {
            db.MatterProposals.Add(
                new MatterProposal
                {
                    Id = MatterProposalId.New(),
                    Kept = pair.Kept,
                    Other = pair.Other,
                    TitleLikeness = pair.Likeness.Title,
                    TextLikeness = pair.Likeness.Text,
                    SharesCaseNumber = numbers[pair.Kept].Intersect(numbers[pair.Other]).Any(),
                }
            );
            proposals++;
        }

        return proposals;
    }

    // a matter treated several times is as like as its likest text
    private static IEnumerable<(MatterId Kept, MatterId Other, Likeness Likeness)> Pairs(
        IReadOnlyCollection<MatterText> fresh,
        IReadOnlyCollection<MatterText> others
    ) =>
        from one in fresh
        from other in others
        let likeness = Likeness.Between(one.Words, other.Words)
        where likeness.IsWorthProposing
        group likeness by (Kept: other.Matter, Other: one.Matter) into pair
        let best = pair.OrderByDescending(likeness => likeness.Text)
            .ThenByDescending(likeness => likeness.Title)
            .First()
        select (pair.Key.Kept, pair.Key.Other, best);

    private async Task<IReadOnlyList<MatterText>> TextsAsync(
        DateOnly first,
        DateOnly last,
        CancellationToken cancellation
    )
    {
        var rows = await (
            from meeting in db.Meetings
            where meeting.Date >= first && meeting.Date <= last
            join document in db.MeetingDocuments on meeting.Id equals document.Meeting
            join section in db.AgendaSections on document.Id equals section.Document
            join item in db.AgendaItems on section.Id equals item.Section
            join consultation in db.Consultations on item.Id equals consultation.Item
            join paper in db.Papers on item.Paper equals paper.Id
            orderby document.Id, item.Order
            select new
            {
                consultation.Matter,
                meeting.Council,
                item.Title,
                paper.Background,
                paper.Recommendation,
                paper.Presentation,
            }
        )
            .AsNoTracking()
            .ToListAsync(cancellation);
        return
        [
            .. rows.Select(row => new MatterText(
                row.Matter,
                row.Council,
                new ItemWords(row.Title, row.Background, row.Recommendation, row.Presentation)
            )),
        ];
    }

    private async Task<ILookup<MatterId, string>> NumbersAsync(
        IEnumerable<MatterId> matters,
        CancellationToken cancellation
    )
    {
        var ids = matters.Distinct().ToArray();
        var numbers = await db
            .CaseNumbers.AsNoTracking()
            .Where(number => ids.Contains(number.Matter))
            .ToListAsync(cancellation);
        return numbers.ToLookup(number => number.Matter, number => number.Number);
    }

    private sealed record MatterText(MatterId Matter, OrganizationId Council, ItemWords Words);
}
