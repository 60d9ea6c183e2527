using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>A person says that the two matters are one.</summary>
public sealed record ConfirmMatterProposal(MatterProposalId Proposal);

/// <summary>A person says that the two matters are not one.</summary>
public sealed record RejectMatterProposal(MatterProposalId Proposal);

/// <summary>Why a proposal about matters cannot be decided.</summary>
public enum MatterProposalRefusal
{
    ProposalDoesNotExist,

    /// <summary>Somebody has confirmed or rejected it.</summary>
    ProposalIsDecided,

    /// <summary>One council has a text in work for each of them, or KL has.</summary>
    BothHaveText,

    /// <summary>Another council, or KL, has a text in work in one of them: it is theirs to say.</summary>
    TouchesAnothersText,
}

/// <summary>The entry left in the record: the other matter was merged into the kept one.</summary>
public sealed record MattersMerged(MatterProposalId Proposal, MatterId Kept, MatterId Other);

/// <summary>The entry left in the record: these are two matters.</summary>
public sealed record MatterProposalRejected(MatterProposalId Proposal, MatterId Kept, MatterId Other);

/// <summary>Carries out <see cref="ConfirmMatterProposal"/>.</summary>
/// <remarks>Published pages need no change: they link to the other matter's address, which leads to the kept one.</remarks>
public sealed class ConfirmMatterProposalHandler(RaadslagDb db, CivilCalendar calendar)
{
    /// <summary>Answers with the matter that is kept.</summary>
    public async Task<Outcome<MatterId, MatterProposalRefusal>> HandleAsync(
        ConfirmMatterProposal command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var proposal = await db.MatterProposals.SingleOrDefaultAsync(p => p.Id == command.Proposal, cancellation);
        var rights = await ProposalRights.OfAsync(db, actor, cancellation);
        // whom it does not concern is not told that it is there
        if (proposal is null || !await rights.ConcernsAsync(proposal, cancellation))
        {
            return MatterProposalRefusal.ProposalDoesNotExist;
        }

        if (proposal.State != ProposalState.Open)
        {
            return MatterProposalRefusal.ProposalIsDecided;
        }

        var kept = await RootAsync(proposal.Kept, cancellation);
        var other = await RootAsync(proposal.Other, cancellation);
        if (kept.Id != other.Id)
        {
            if (await BothHaveTextAsync(kept, other, cancellation))
            {
                return MatterProposalRefusal.BothHaveText;
            }

            if (await rights.TouchesAnothersTextAsync(kept.Id, other.Id, cancellation))
            {
                return MatterProposalRefusal.TouchesAnothersText;
            }

            await MergeAsync(kept, other, cancellation);
        }

        proposal.State = ProposalState.Confirmed;
        await SettleOthersAsync(kept.Id, other.Id, cancellation);
        db.Enter(actor, calendar.Now(), new MattersMerged(proposal.Id, kept.Id, other.Id));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return kept.Id;
    }

    private Task<bool> BothHaveTextAsync(Matter kept, Matter other, CancellationToken cancellation) =>
        (
            from paper in db.Papers
            where paper.Matter == kept.Id
            from second in db.Papers
            where second.Matter == other.Id
            where paper.Council == second.Council || (paper.Council == null && second.Council == null)
            select paper
        ).AnyAsync(cancellation);

    private async Task MergeAsync(Matter kept, Matter other, CancellationToken cancellation)
    {
        other.MergedInto = kept.Id;
        await db
            .Consultations.Where(consultation => consultation.Matter == other.Id)
            .ForEachAsync(consultation => consultation.Matter = kept.Id, cancellation);
        await db
            .MatterAddresses.Where(address => address.Matter == other.Id)
            .ForEachAsync(address => address.Matter = kept.Id, cancellation);
        await db
            .Matters.Where(matter => matter.MergedInto == other.Id)
            .ForEachAsync(matter => matter.MergedInto = kept.Id, cancellation);
        await db
            .Papers.Where(paper => paper.Matter == other.Id)
            .ForEachAsync(
                paper => db.Entry(paper).Property(moved => moved.Matter).CurrentValue = kept.Id,
                cancellation
            );
        await db
            .Promises.Where(promise => promise.Matter == other.Id)
            .ForEachAsync(
                promise => db.Entry(promise).Property(moved => moved.Matter).CurrentValue = kept.Id,
                cancellation
            );
        kept.CaseNumbers.AddRange(
            other
                .CaseNumbers.Where(number => !kept.CaseNumbers.Exists(known => known.Number == number.Number))
                .Select(number => new CaseNumber { Matter = kept.Id, Number = number.Number })
                .ToArray()
        );
        db.CaseNumbers.RemoveRange(other.CaseNumbers); // moved: the matter is part of their key
    }

    // what else was proposed between the two is answered too
    private async Task SettleOthersAsync(MatterId kept, MatterId other, CancellationToken cancellation)
    {
        var one = await db
            .Matters.Where(matter => matter.MergedInto == kept || matter.MergedInto == other)
            .Select(matter => matter.Id)
            .ToListAsync(cancellation);
        one.AddRange([kept, other]);
        await db
            .MatterProposals.Where(p => p.State == ProposalState.Open && one.Contains(p.Kept) && one.Contains(p.Other))
            .ForEachAsync(proposal => proposal.State = ProposalState.Confirmed, cancellation);
    }

    private async Task<Matter> RootAsync(MatterId id, CancellationToken cancellation)
    {
        var matter = await db.Matters.Include(m => m.CaseNumbers).SingleAsync(m => m.Id == id, cancellation);
        return matter.MergedInto is { } root ? await RootAsync(root, cancellation) : matter;
    }
}

/// <summary>Carries out <see cref="RejectMatterProposal"/>.</summary>
public sealed class RejectMatterProposalHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<MatterProposalId, MatterProposalRefusal>> HandleAsync(
        RejectMatterProposal command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var proposal = await db.MatterProposals.SingleOrDefaultAsync(p => p.Id == command.Proposal, cancellation);
        var rights = await ProposalRights.OfAsync(db, actor, cancellation);
        // whom it does not concern is not told that it is there
        if (proposal is null || !await rights.ConcernsAsync(proposal, cancellation))
        {
            return MatterProposalRefusal.ProposalDoesNotExist;
        }

        if (proposal.State != ProposalState.Open)
        {
            return MatterProposalRefusal.ProposalIsDecided;
        }

        proposal.State = ProposalState.Rejected;
        db.Enter(actor, calendar.Now(), new MatterProposalRejected(proposal.Id, proposal.Kept, proposal.Other));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return proposal.Id;
    }
}
