using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Raadslag.Meetings;

namespace Raadslag.Publication.Persistence;

internal sealed class SnapshotMapping : IEntityTypeConfiguration<Snapshot>
{
    public void Configure(EntityTypeBuilder<Snapshot> builder)
    {
        builder
            .HasIndex(snapshot => new
            {
                snapshot.Meeting,
                snapshot.Kind,
                snapshot.Version,
            })
            .IsUnique();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(snapshot => snapshot.Meeting);
    }
}
