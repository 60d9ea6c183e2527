using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Raadslag.Bodies;
using Raadslag.Meetings;

namespace Raadslag.Search.Persistence;

internal sealed class IndexEntryMapping : IEntityTypeConfiguration<IndexEntry>
{
    public void Configure(EntityTypeBuilder<IndexEntry> builder)
    {
        builder.HasKey(entry => entry.Number);
        builder.Property(entry => entry.Number).ValueGeneratedNever();
        builder.HasIndex(entry => entry.StemmerVersion);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(entry => entry.Meeting);
        builder.HasOne<Organization>().WithMany().HasForeignKey(entry => entry.Council);
    }
}

internal sealed class FacetLabelMapping : IEntityTypeConfiguration<FacetLabel>
{
    public void Configure(EntityTypeBuilder<FacetLabel> builder)
    {
        builder.HasKey(label => new { label.Facet, label.Number });
        // two publishers at once
        builder.HasIndex(label => new { label.Facet, label.Value }).IsUnique();
    }
}
