using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Raadslag.Bodies;
using Raadslag.Matters;

namespace Raadslag.Pretreatment.Persistence;

internal sealed class LadderStepMapping : IEntityTypeConfiguration<LadderStep>
{
    public void Configure(EntityTypeBuilder<LadderStep> builder)
    {
        builder.HasIndex(step => new { step.Matter, step.Council });
        builder.HasIndex(step => step.Organization);
        builder.Property(step => step.Revision).IsConcurrencyToken();
        builder.HasOne<Matter>().WithMany().HasForeignKey(step => step.Matter);
        builder.HasOne<Organization>().WithMany().HasForeignKey(step => step.Council);
        builder.HasOne<Organization>().WithMany().HasForeignKey(step => step.Organization);
        builder.HasMany(step => step.Reservations).WithOne().HasForeignKey(reservation => reservation.Step);
    }
}

internal sealed class ReservationMapping : IEntityTypeConfiguration<Reservation>
{
    public void Configure(EntityTypeBuilder<Reservation> builder)
    {
        builder.HasIndex(reservation => new { reservation.Step, reservation.Municipality }).IsUnique();
        builder.HasOne<Municipality>().WithMany().HasForeignKey(reservation => reservation.Municipality);
    }
}

internal sealed class CircleMeetingMapping : IEntityTypeConfiguration<CircleMeeting>
{
    public void Configure(EntityTypeBuilder<CircleMeeting> builder)
    {
        builder.HasIndex(meeting => new { meeting.Organization, meeting.Date }).IsUnique();
        builder.HasOne<Organization>().WithMany().HasForeignKey(meeting => meeting.Organization);
    }
}
