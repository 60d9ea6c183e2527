using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Meetings;

namespace Raadslag.Archive.Persistence;

internal sealed class OriginalMapping : IEntityTypeConfiguration<Original>
{
    public void Configure(EntityTypeBuilder<Original> builder)
    {
        builder.Property(original => original.Sha256).HasMaxLength(64);
        builder.HasIndex(original => original.Sha256).IsUnique(); // the same file is kept once
    }
}

internal sealed class StoredImportMapping : IEntityTypeConfiguration<StoredImport>
{
    public void Configure(EntityTypeBuilder<StoredImport> builder) =>
        builder.HasOne<Original>().WithMany().HasForeignKey(import => import.Original);
}

internal sealed class CorrectionMapping : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder
            .HasIndex(correction => new
            {
                correction.Meeting,
                correction.Kind,
                correction.Path,
            })
            .IsUnique();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(correction => correction.Meeting);
    }
}

internal sealed class PendingUploadMapping : IEntityTypeConfiguration<PendingUpload>
{
    public void Configure(EntityTypeBuilder<PendingUpload> builder) =>
        builder.HasOne<Account>().WithMany().HasForeignKey(upload => upload.Account);
}

internal sealed class ImportSettingMapping : IEntityTypeConfiguration<ImportSetting>
{
    public void Configure(EntityTypeBuilder<ImportSetting> builder)
    {
        builder.HasKey(setting => setting.Council);
        builder.HasOne<Organization>().WithOne().HasForeignKey<ImportSetting>(setting => setting.Council);
    }
}
