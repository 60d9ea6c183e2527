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
        builder
            .HasIndex(snapshot => new { snapshot.Meeting, snapshot.Kind }, "ix_publication_snapshot_current")
            .HasFilter("is_current")
            .IsUnique(); // one is shown
        builder.Property(snapshot => snapshot.WithdrawnBecause).HasMaxLength(300);
        builder.HasOne<MeetingDocument>().WithMany().HasForeignKey(snapshot => snapshot.Document);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(snapshot => snapshot.Meeting);
    }
}
