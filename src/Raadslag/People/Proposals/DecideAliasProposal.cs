using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.People;

/// <summary>Somebody says that the two persons are one.</summary>
public sealed record ConfirmAliasProposal(AliasProposalId Proposal);

/// <summary>Somebody says that the two persons are not one.</summary>
public sealed record RejectAliasProposal(AliasProposalId Proposal);

/// <summary>Why a proposal about persons cannot be decided.</summary>
public enum AliasProposalRefusal
{
    ProposalDoesNotExist,

    /// <summary>Somebody has confirmed or rejected it.</summary>
    ProposalIsDecided,
}

/// <summary>The entry left in the record: the other person's record was merged into the kept one.</summary>
public sealed record PeopleMerged(AliasProposalId Proposal, PersonId Kept, PersonId Other);

/// <summary>The entry left in the record: these are two persons.</summary>
public sealed record AliasProposalRejected(AliasProposalId Proposal, PersonId Kept, PersonId Other);

/// <summary>Carries out <see cref="ConfirmAliasProposal"/>.</summary>
public sealed class ConfirmAliasProposalHandler(RaadslagDb db, CivilCalendar calendar)
{
    /// <summary>Answers with the person who is kept.</summary>
    public async Task<Outcome<PersonId, AliasProposalRefusal>> HandleAsync(
        ConfirmAliasProposal command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var proposal = await db.AliasProposals.SingleOrDefaultAsync(p => p.Id == command.Proposal, cancellation);
        // whom it does not concern is not told that it is there
        if (proposal is null || !await db.ConcernsAsync(proposal, actor, cancellation))
        {
            return AliasProposalRefusal.ProposalDoesNotExist;
        }

        if (proposal.State != ProposalState.Open)
        {
            return AliasProposalRefusal.ProposalIsDecided;
        }

        var kept = await RootAsync(proposal.Kept, cancellation);
        var other = await RootAsync(proposal.Other, cancellation);
        if (kept.Id != other.Id)
        {
            await MergeAsync(kept, other, cancellation);
        }

        proposal.State = ProposalState.Confirmed;
        await SettleOthersAsync(kept.Id, other.Id, cancellation);
        db.Enter(actor, calendar.Now(), new PeopleMerged(proposal.Id, kept.Id, other.Id));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return kept.Id;
    }

    private async Task MergeAsync(Person kept, Person other, CancellationToken cancellation)
    {
        other.MergedInto = kept.Id;
        await db
            .Participations.Where(participation => participation.Person == other.Id)
            .ForEachAsync(participation => participation.Person = kept.Id, cancellation);
        await db
            .Memberships.Where(membership => membership.Person == other.Id)
            .ForEachAsync(membership => membership.Person = kept.Id, cancellation);
        await db
            .People.Where(person => person.MergedInto == other.Id)
            .ForEachAsync(person => person.MergedInto = kept.Id, cancellation);
        foreach (var alias in other.Aliases.ToArray())
        {
            if (kept.Aliases.Exists(same => same.Name == alias.Name))
            {
                db.Remove(alias); // the kept person has the spelling already
            }
            else
            {
                alias.Person = kept.Id;
            }
        }
    }

    // what else was proposed between the two is answered too
    private async Task SettleOthersAsync(PersonId kept, PersonId other, CancellationToken cancellation)
    {
        var one = await db
            .People.Where(person => person.MergedInto == kept || person.MergedInto == other)
            .Select(person => person.Id)
            .ToListAsync(cancellation);
        one.AddRange([kept, other]);
        await db
            .AliasProposals.Where(p => p.State == ProposalState.Open && one.Contains(p.Kept) && one.Contains(p.Other))
            .ForEachAsync(proposal => proposal.State = ProposalState.Confirmed, cancellation);
    }

    private async Task<Person> RootAsync(PersonId id, CancellationToken cancellation)
    {
        var person = await db.People.Include(p => p.Aliases).SingleAsync(p => p.Id == id, cancellation);
        return person.MergedInto is { } root ? await RootAsync(root, cancellation) : person;
    }
}

/// <summary>Carries out <see cref="RejectAliasProposal"/>.</summary>
public sealed class RejectAliasProposalHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<AliasProposalId, AliasProposalRefusal>> HandleAsync(
        RejectAliasProposal command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var proposal = await db.AliasProposals.SingleOrDefaultAsync(p => p.Id == command.Proposal, cancellation);
        // whom it does not concern is not told that it is there
        if (proposal is null || !await db.ConcernsAsync(proposal, actor, cancellation))
        {
            return AliasProposalRefusal.ProposalDoesNotExist;
        }

        if (proposal.State != ProposalState.Open)
        {
            return AliasProposalRefusal.ProposalIsDecided;
        }

        proposal.State = ProposalState.Rejected;
        db.Enter(actor, calendar.Now(), new AliasProposalRejected(proposal.Id, proposal.Kept, proposal.Other));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return proposal.Id;
    }
}
