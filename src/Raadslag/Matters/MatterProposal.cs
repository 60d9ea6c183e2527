using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>A guess that two matters, found in different places, are one; a person confirms or rejects it.</summary>
public sealed class MatterProposal
{
    public required MatterProposalId Id { get; init; }

    public required MatterId Kept { get; init; }

    public required MatterId Other { get; init; }

    /// <summary>How alike the titles are, in percent.</summary>
    public required int TitleLikeness { get; init; }

    /// <summary>How alike the texts are, in percent.</summary>
    public required int TextLikeness { get; init; }

    /// <summary>Whether they bear a case number in common.</summary>
    public required bool SharesCaseNumber { get; init; }

    public ProposalState State { get; set; }
}
