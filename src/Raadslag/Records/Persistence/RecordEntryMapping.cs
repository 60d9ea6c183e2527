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
        builder.Property(line => line.Seals).HasMaxLength(64);
    }
}

internal sealed class SealMapping : IEntityTypeConfiguration<Seal>
{
    private const int LongestName = 40;

    public void Configure(EntityTypeBuilder<Seal> builder)
    {
        builder.HasKey(seal => new
        {
            seal.Line,
            seal.Kind,
            seal.Key,
        });
        builder.HasIndex(seal => new { seal.Kind, seal.Key }); // a row's former salt is taken away
        builder.Property(seal => seal.Kind).HasMaxLength(LongestName);
        builder.Property(seal => seal.Hash).HasMaxLength(64);
    }
}
