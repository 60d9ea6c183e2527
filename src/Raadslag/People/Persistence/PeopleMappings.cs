using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Raadslag.Bodies;

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

internal sealed class MembershipMapping : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.HasIndex(membership => new { membership.Organization, membership.To });
        builder.HasOne<Organization>().WithMany().HasForeignKey(membership => membership.Organization);
        builder.HasOne<Person>().WithMany().HasForeignKey(membership => membership.Person);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(membership => membership.Municipality);
        builder.HasOne<Membership>().WithMany().HasForeignKey(membership => membership.PersonalSubstitute);
    }
}
