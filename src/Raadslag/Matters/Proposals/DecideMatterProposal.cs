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
}

/// <summary>The entry left in the record: the other matter was merged into the kept one.</summary>
public sealed record MattersMerged(MatterProposalId Proposal, MatterId Kept, MatterId Other);

/// <summary>The entry left in the record: these are two matters.</summary>
public sealed record MatterProposalRejected(MatterProposalId Proposal, MatterId Kept, MatterId Other);

/// <summary>Carries out <see cref="ConfirmMatterProposal"/>.</summary>
public sealed class ConfirmMatterProposalHandler(RaadslagDb db, CivilCalendar calendar)
{
    /// <summary>Answers with the matter that is kept.</summary>
    public Task<Outcome<MatterId, MatterProposalRefusal>> HandleAsync(
        ConfirmMatterProposal command,
        Actor actor,
        CancellationToken cancellation
    ) => throw new NotImplementedException($"{db} {calendar}");
}

/// <summary>Carries out <see cref="RejectMatterProposal"/>.</summary>
public sealed class RejectMatterProposalHandler(RaadslagDb db, CivilCalendar calendar)
{
    public Task<Outcome<MatterProposalId, MatterProposalRefusal>> HandleAsync(
        RejectMatterProposal command,
        Actor actor,
        CancellationToken cancellation
    ) => throw new NotImplementedException($"{db} {calendar}");
}
