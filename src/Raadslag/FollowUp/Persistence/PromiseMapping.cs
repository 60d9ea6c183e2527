using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Matters;
using Raadslag.Meetings;

namespace Raadslag.FollowUp.Persistence;

internal sealed class PromiseMapping : IEntityTypeConfiguration<Promise>
{
    public void Configure(EntityTypeBuilder<Promise> builder)
    {
        builder.HasIndex(promise => new { promise.Matter, promise.State });
        builder.HasIndex(promise => new { promise.Owner, promise.State });
        builder.HasOne<Matter>().WithMany().HasForeignKey(promise => promise.Matter);
        builder.HasOne<Organization>().WithMany().HasForeignKey(promise => promise.Council);
        builder.HasOne<Paper>().WithMany().HasForeignKey(promise => promise.Paper);
        builder.HasOne<AgendaItem>().WithMany().HasForeignKey(promise => promise.Item);
        builder.HasOne<Account>().WithMany().HasForeignKey(promise => promise.Owner);
    }
}
