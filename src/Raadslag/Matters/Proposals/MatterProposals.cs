using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Meetings;

namespace Raadslag.Matters;

/// <summary>Proposes which new matters are the same as matters of other meetings, in any council, of the same time.</summary>
internal sealed class MatterProposals(RaadslagDb db)
{
    // less than a year: what comes back every year is not compared with last year's
    private const int DaysApart = 300;

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

        var texts = await TextsAsync(meeting, cancellation);
        var fresh = texts.Where(text => newMatters.Contains(text.Matter));
        var others = texts.Where(text => text.Meeting != meeting.Id && !newMatters.Contains(text.Matter)).ToArray();
        MatterProposal[] proposals = [.. Proposals(fresh, others)];
        db.MatterProposals.AddRange(proposals);
        return proposals.Length;
    }

    // a matter treated several times is as like as its likest text
    private static IEnumerable<MatterProposal> Proposals(IEnumerable<MatterText> fresh, MatterText[] others) =>
        from one in fresh
        from other in others
        let shares = one.CaseNumber is not null && one.CaseNumber == other.CaseNumber
        let likeness = Likeness.Between(one.Words, other.Words)
        where likeness.IsWorthProposing(shares)
        group (likeness, shares) by (Kept: other.Matter, Other: one.Matter) into pair
        let best = pair.MaxBy(found => (found.likeness.Text ?? 0, found.likeness.Title))
        select new MatterProposal
        {
            Id = MatterProposalId.New(),
            Kept = pair.Key.Kept,
            Other = pair.Key.Other,
            TitleLikeness = best.likeness.Title,
            TextLikeness = best.likeness.Text ?? 0,
            SharesCaseNumber = pair.Any(found => found.shares),
        };

    private async Task<IReadOnlyList<MatterText>> TextsAsync(Meeting around, CancellationToken cancellation)
    {
        var (first, last) = (around.Date.AddDays(-DaysApart), around.Date.AddDays(DaysApart));
        var rows = await (
            from meeting in db.Meetings
            where meeting.Date >= first && meeting.Date <= last
            join document in db.MeetingDocuments on meeting.Id equals document.Meeting
            join section in db.AgendaSections on document.Id equals section.Document
            join item in db.AgendaItems on section.Id equals item.Section
            join consultation in db.Consultations on item.Id equals consultation.Item
            where item.Access == Access.Open
            join paper in db.PaperVersions on item.Paper equals paper.Id
            orderby document.Id, item.Order
            select new
            {
                consultation.Matter,
                Meeting = meeting.Id,
                item.CaseNumber,
                item.Title,
                paper.Background,
                paper.Recommendation,
                paper.Presentation,
            }
        )
            .AsNoTracking()
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => new MatterText(
            row.Matter,
            row.Meeting,
            row.CaseNumber,
            new ItemWords(row.Title, row.Background, row.Recommendation, row.Presentation)
        ));
    }

    private sealed record MatterText(MatterId Matter, MeetingId Meeting, string? CaseNumber, ItemWords Words);
}
