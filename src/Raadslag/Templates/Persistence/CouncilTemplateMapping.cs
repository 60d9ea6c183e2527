using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Raadslag.Bodies;
using Raadslag.Publishing.Documents;

namespace Raadslag.Templates.Persistence;

internal sealed class CouncilTemplateMapping : IEntityTypeConfiguration<CouncilTemplate>
{
    private const int ColorLength = 7;

    public void Configure(EntityTypeBuilder<CouncilTemplate> builder)
    {
        builder.HasKey(template => template.Council);
        builder.Property(template => template.Revision).IsConcurrencyToken(); // two secretaries at once
        builder.Property(template => template.Accent).HasConversion<ColorConverter>().HasMaxLength(ColorLength);
        builder.Property(template => template.Links).HasConversion<ColorConverter>().HasMaxLength(ColorLength);
        builder.Property(template => template.LogoText).HasMaxLength(TemplateCheck.LongestLine);
        builder.Property(template => template.MissionTitle).HasMaxLength(TemplateCheck.LongestLine);
        builder.Property(template => template.Mission).HasMaxLength(TemplateCheck.LongestMission);
        builder.Property(template => template.RunningHead).HasMaxLength(TemplateCheck.LongestLine);
        builder.HasOne<Organization>().WithOne().HasForeignKey<CouncilTemplate>(template => template.Council);
    }

    private sealed class ColorConverter()
        : ValueConverter<DocumentColor, string>(color => color.ToString(), words => Read(words))
    {
        private static DocumentColor Read(string words) =>
            DocumentColor.Of(words) ?? throw new InvalidDataException($"\"{words}\" is no colour.");
    }
}
