using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Meetings;

namespace Raadslag.Matters.Persistence;

internal sealed class MatterMapping : IEntityTypeConfiguration<Matter>
{
    public void Configure(EntityTypeBuilder<Matter> builder)
    {
        builder.HasIndex(matter => matter.Slug).IsUnique();
        builder.HasOne<Matter>().WithMany().HasForeignKey(matter => matter.MergedInto);
        builder.HasMany(matter => matter.CaseNumbers).WithOne().HasForeignKey(number => number.Matter);
    }
}

internal sealed class MatterAddressMapping : IEntityTypeConfiguration<MatterAddress>
{
    public void Configure(EntityTypeBuilder<MatterAddress> builder)
    {
        builder.HasKey(address => address.Slug);
        builder.HasOne<Matter>().WithMany().HasForeignKey(address => address.Matter);
    }
}

internal sealed class CaseNumberMapping : IEntityTypeConfiguration<CaseNumber>
{
    public void Configure(EntityTypeBuilder<CaseNumber> builder)
    {
        builder.HasKey(number => new { number.Matter, number.Number });
        builder.HasIndex(number => number.Number);
    }
}

internal sealed class ConsultationMapping : IEntityTypeConfiguration<Consultation>
{
    public void Configure(EntityTypeBuilder<Consultation> builder)
    {
        builder.HasIndex(consultation => consultation.Item).IsUnique(); // an item treats one matter
        builder.HasOne<Matter>().WithMany().HasForeignKey(consultation => consultation.Matter);
        builder.HasOne<AgendaItem>().WithMany().HasForeignKey(consultation => consultation.Item);
        builder.HasOne<Organization>().WithMany().HasForeignKey(consultation => consultation.Council);
    }
}

internal sealed class MatterProposalMapping : IEntityTypeConfiguration<MatterProposal>
{
    public void Configure(EntityTypeBuilder<MatterProposal> builder)
    {
        builder.HasIndex(proposal => new { proposal.Kept, proposal.Other }).IsUnique();
        builder.HasOne<Matter>().WithMany().HasForeignKey(proposal => proposal.Kept);
        builder.HasOne<Matter>().WithMany().HasForeignKey(proposal => proposal.Other);
    }
}

internal sealed class PaperVersionMapping : IEntityTypeConfiguration<PaperVersion>
{
    public void Configure(EntityTypeBuilder<PaperVersion> builder)
    {
        builder.HasIndex(version => new { version.Paper, version.Number }).IsUnique(); // two who save at once
        builder.HasMany(version => version.Limbs).WithOne().HasForeignKey(limb => limb.Paper);
        builder.HasOne<Paper>().WithMany().HasForeignKey(version => version.Paper);
        builder.HasOne<Account>().WithMany().HasForeignKey(version => version.Author);
    }
}

internal sealed class RecommendationLimbMapping : IEntityTypeConfiguration<RecommendationLimb>
{
    public void Configure(EntityTypeBuilder<RecommendationLimb> builder) =>
        builder.HasKey(limb => new { limb.Paper, limb.Order });
}
