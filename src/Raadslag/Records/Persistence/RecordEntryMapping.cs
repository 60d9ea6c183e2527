using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Raadslag.Records.Persistence;

internal sealed class RecordEntryMapping : IEntityTypeConfiguration<RecordEntry>
{
    public void Configure(EntityTypeBuilder<RecordEntry> builder)
    {
        builder.HasKey(line => line.Sequence);
        builder.Property(line => line.Sequence).ValueGeneratedNever();
        builder.Property(line => line.Hash).HasMaxLength(64);
        builder.Property(line => line.PreviousHash).HasMaxLength(64);
    }
}
