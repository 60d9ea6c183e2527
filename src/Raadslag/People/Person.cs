using Raadslag.Foundations;

namespace Raadslag.People;

/// <summary>A human being who takes part in a council's life (<i>person</i>).</summary>
public sealed class Person
{
    public required PersonId Id { get; init; }

    /// <summary>The name shown.</summary>
    public required string Name { get; set; }

    /// <summary>The address: /personer/{slug}. It stays when the name is corrected.</summary>
    public required string Slug { get; init; }

    /// <summary>The person this record was found to be the same as; the old address leads there.</summary>
    public PersonId? MergedInto { get; set; }

    /// <summary>Every way the name has been spelled, the shown one included.</summary>
    public List<PersonAlias> Aliases { get; init; } = [];
}

/// <summary>One spelling of a person's name, as some document printed it.</summary>
public sealed class PersonAlias
{
    public required PersonAliasId Id { get; init; }

    public required PersonId Person { get; set; }

    public required string Name { get; init; }
}

/// <summary>A guess that two persons are one, for a human to confirm or reject; never carried out by itself.</summary>
public sealed class AliasProposal
{
    public required AliasProposalId Id { get; init; }

    public required PersonId Kept { get; init; }

    public required PersonId Other { get; init; }

    public ProposalState State { get; set; }
}
