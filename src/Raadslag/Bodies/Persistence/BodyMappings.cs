using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Raadslag.Bodies.Persistence;

internal sealed class BodyMapping : IEntityTypeConfiguration<Body>
{
    public void Configure(EntityTypeBuilder<Body> builder) => builder.HasIndex(body => body.Name).IsUnique();
}

internal sealed class OrganizationMapping : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.HasIndex(organization => organization.Slug).IsUnique();
        builder.HasOne<Body>().WithMany().HasForeignKey(organization => organization.Body);
    }
}

internal sealed class MunicipalityMapping : IEntityTypeConfiguration<Municipality>
{
    public void Configure(EntityTypeBuilder<Municipality> builder)
    {
        builder.HasKey(municipality => municipality.Code);
        builder.Property(municipality => municipality.Code).HasMaxLength(4);
        builder.HasIndex(municipality => municipality.Slug).IsUnique();
        builder.HasOne<Body>().WithMany().HasForeignKey(municipality => municipality.Body);
    }
}
