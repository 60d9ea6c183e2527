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
    public Task<Outcome<PersonId, AliasProposalRefusal>> HandleAsync(
        ConfirmAliasProposal command,
        Actor actor,
        CancellationToken cancellation
    ) => throw new NotImplementedException($"{db} {calendar}");
}

/// <summary>Carries out <see cref="RejectAliasProposal"/>.</summary>
public sealed class RejectAliasProposalHandler(RaadslagDb db, CivilCalendar calendar)
{
    public Task<Outcome<AliasProposalId, AliasProposalRefusal>> HandleAsync(
        RejectAliasProposal command,
        Actor actor,
        CancellationToken cancellation
    ) => throw new NotImplementedException($"{db} {calendar}");
}
