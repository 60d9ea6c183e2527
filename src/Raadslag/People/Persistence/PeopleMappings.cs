using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Raadslag.People.Persistence;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.HasIndex(person => person.Slug).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(person => person.MergedInto);
        builder.HasMany(person => person.Aliases).WithOne().HasForeignKey(alias => alias.Person);
    }
}

internal sealed class PersonAliasMapping : IEntityTypeConfiguration<PersonAlias>
{
    public void Configure(EntityTypeBuilder<PersonAlias> builder)
    {
        builder.HasIndex(alias => new { alias.Person, alias.Name }).IsUnique();
        builder.HasIndex(alias => alias.Name);
    }
}

internal sealed class AliasProposalMapping : IEntityTypeConfiguration<AliasProposal>
{
    public void Configure(EntityTypeBuilder<AliasProposal> builder)
    {
        builder.HasIndex(proposal => new { proposal.Kept, proposal.Other }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(proposal => proposal.Kept);
        builder.HasOne<Person>().WithMany().HasForeignKey(proposal => proposal.Other);
    }
}
