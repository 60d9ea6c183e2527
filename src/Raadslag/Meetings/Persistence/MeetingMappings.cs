using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Raadslag.Archive;
using Raadslag.Bodies;
using Raadslag.Matters;
using Raadslag.People;

namespace Raadslag.Meetings.Persistence;

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder
            .HasIndex(meeting => new
            {
                meeting.Council,
                meeting.Date,
                meeting.Ordinal,
            })
            .IsUnique();
        builder.HasOne<Organization>().WithMany().HasForeignKey(meeting => meeting.Council);
    }
}

internal sealed class MeetingDocumentMapping : IEntityTypeConfiguration<MeetingDocument>
{
    public void Configure(EntityTypeBuilder<MeetingDocument> builder)
    {
        builder
            .HasIndex(document => new
            {
                document.Meeting,
                document.Kind,
                document.Version,
            })
            .IsUnique();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(document => document.Meeting);
        builder.HasOne<StoredImport>().WithMany().HasForeignKey(document => document.Import);
        builder.HasMany(document => document.Sections).WithOne().HasForeignKey(section => section.Document);
        builder
            .HasMany(document => document.Participations)
            .WithOne()
            .HasForeignKey(participation => participation.Document);
    }
}

internal sealed class AgendaSectionMapping : IEntityTypeConfiguration<AgendaSection>
{
    public void Configure(EntityTypeBuilder<AgendaSection> builder)
    {
        builder.HasIndex(section => new { section.Document, section.Order }).IsUnique();
        builder.HasMany(section => section.Items).WithOne().HasForeignKey(item => item.Section);
    }
}

internal sealed class AgendaItemMapping : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.HasIndex(item => new { item.Section, item.Order }).IsUnique();
        builder.HasOne<PaperVersion>().WithMany().HasForeignKey(item => item.Paper);
        builder.HasOne(item => item.Decision).WithOne().HasForeignKey<Decision>(decision => decision.Item);
        builder.HasMany(item => item.Attachments).WithOne().HasForeignKey(attachment => attachment.Item);
    }
}

internal sealed class AttachmentMapping : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder) =>
        builder.HasIndex(attachment => new { attachment.Item, attachment.Order }).IsUnique();
}

internal sealed class ParticipationMapping : IEntityTypeConfiguration<Participation>
{
    public void Configure(EntityTypeBuilder<Participation> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(participation => participation.Person);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(participation => participation.Municipality);
    }
}
