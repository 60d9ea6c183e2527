using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Raadslag.Accounts;
using Raadslag.Bodies;

namespace Raadslag.Matters.Persistence;

internal sealed class PaperMapping : IEntityTypeConfiguration<Paper>
{
    public void Configure(EntityTypeBuilder<Paper> builder)
    {
        builder.HasIndex(paper => new { paper.Matter, paper.Council }).IsUnique(); // one text a council
        // and one for all: what is null is never the same as another null
        builder.HasIndex(paper => paper.Matter, "ix_paper_master").IsUnique().HasFilter("council is null");
        builder.HasOne<Matter>().WithMany().HasForeignKey(paper => paper.Matter);
        builder.HasOne<Organization>().WithMany().HasForeignKey(paper => paper.Council);
        builder.HasMany(paper => paper.CaseNumbers).WithOne().HasForeignKey(number => number.Paper);
        builder.HasMany(paper => paper.Participants).WithOne().HasForeignKey(participant => participant.Paper);
        builder.HasMany(paper => paper.Figures).WithOne().HasForeignKey(figure => figure.Paper);
    }
}

internal sealed class PaperCaseNumberMapping : IEntityTypeConfiguration<PaperCaseNumber>
{
    public void Configure(EntityTypeBuilder<PaperCaseNumber> builder)
    {
        builder.HasKey(number => new { number.Paper, number.Number });
        builder.HasIndex(number => number.Number);
    }
}

internal sealed class PaperParticipantMapping : IEntityTypeConfiguration<PaperParticipant>
{
    public void Configure(EntityTypeBuilder<PaperParticipant> builder) =>
        builder.HasOne<Account>().WithMany().HasForeignKey(participant => participant.Account);
}

internal sealed class LocalFigureMapping : IEntityTypeConfiguration<LocalFigure>
{
    public void Configure(EntityTypeBuilder<LocalFigure> builder) =>
        builder.HasKey(figure => new { figure.Paper, figure.Name });
}

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.HasIndex(draft => new { draft.Paper, draft.End });
        builder.HasIndex(draft => new { draft.Author, draft.End });
        builder.Property(draft => draft.Revision).IsConcurrencyToken(); // two windows of one draft
        builder.HasOne<Paper>().WithMany().HasForeignKey(draft => draft.Paper);
        builder.HasOne<Account>().WithMany().HasForeignKey(draft => draft.Author);
    }
}

internal sealed class MasterPositionMapping : IEntityTypeConfiguration<MasterPosition>
{
    public void Configure(EntityTypeBuilder<MasterPosition> builder)
    {
        builder.HasKey(position => position.Paper);
        builder.Property(position => position.Revision).IsConcurrencyToken(); // two who decide on one suggestion
        builder.HasOne<Paper>().WithOne().HasForeignKey<MasterPosition>(position => position.Paper);
    }
}

internal sealed class PaperAttachmentMapping : IEntityTypeConfiguration<PaperAttachment>
{
    public void Configure(EntityTypeBuilder<PaperAttachment> builder)
    {
        builder.HasIndex(attachment => attachment.Paper);
        builder.HasOne<Paper>().WithMany().HasForeignKey(attachment => attachment.Paper);
    }
}

internal sealed class AttachmentContentMapping : IEntityTypeConfiguration<AttachmentContent>
{
    public void Configure(EntityTypeBuilder<AttachmentContent> builder)
    {
        builder.HasKey(content => content.Attachment);
        builder.HasOne<PaperAttachment>().WithOne().HasForeignKey<AttachmentContent>(content => content.Attachment);
    }
}
