using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Raadslag.Bodies;

namespace Raadslag.Accounts.Persistence;

internal sealed class RoleAssignmentMapping : IEntityTypeConfiguration<RoleAssignment>
{
    public void Configure(EntityTypeBuilder<RoleAssignment> builder)
    {
        builder.HasIndex(assignment => assignment.Account);
        builder.HasOne<Account>().WithMany().HasForeignKey(assignment => assignment.Account);
        builder.HasOne<Organization>().WithMany().HasForeignKey(assignment => assignment.Organization);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(assignment => assignment.Municipality);
    }
}

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.HasIndex(session => session.KeyHash).IsUnique();
        builder.Property(session => session.KeyHash).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.Account);
    }
}

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.HasIndex(invitation => invitation.KeyHash).IsUnique();
        builder.Property(invitation => invitation.KeyHash).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(invitation => invitation.Account);
    }
}

internal sealed class SignInDemandMapping : IEntityTypeConfiguration<SignInDemand>
{
    public void Configure(EntityTypeBuilder<SignInDemand> builder)
    {
        builder.HasKey(demand => demand.Council);
        builder.HasOne<Organization>().WithMany().HasForeignKey(demand => demand.Council);
    }
}

/// <summary>The framework maps passkeys only for hosts that ask it to; the migrations need them whoever asks.</summary>
internal sealed class PasskeyMapping : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    private const int LongestCredential = 1024;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.HasKey(passkey => passkey.CredentialId);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(LongestCredential);
        builder.OwnsOne(passkey => passkey.Data).ToJson("data");
        builder.HasOne<Account>().WithMany().HasForeignKey(passkey => passkey.UserId);
    }
}
