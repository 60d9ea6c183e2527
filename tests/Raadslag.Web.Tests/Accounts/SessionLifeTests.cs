using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Web.Hosting;

namespace Raadslag.Web.Tests.Accounts;

public sealed class SessionLifeTests
{
    [Theory]
    [InlineData(null, 12)]
    [InlineData("", 12)]
    [InlineData("3", 3)]
    [InlineData("24", 24)]
    public async Task A_session_ends_so_many_hours_after_it_began_however_much_it_is_used(string? setting, int hours)
    {
        await using var site = await RunningSite.StartAsync(builder =>
            builder.Configuration["RAADSLAG_SESSION_HOURS"] = setting
        );
        using var guest = await Guest.SignedInAsync(site);

        await BeganAsync(site, TimeSpan.FromHours(hours) - TimeSpan.FromSeconds(1));
        Assert.Equal("", await guest.LedFromAsync("/konto"));
        await BeganAsync(site, TimeSpan.FromHours(hours));

        Assert.Contains("/log-ind?", await guest.LedFromAsync("/konto"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("25")]
    [InlineData("-1")]
    [InlineData("tolv")]
    [InlineData("1,5")]
    public async Task A_setting_that_cannot_be_used_is_said_at_the_start(string setting)
    {
        var fault = await Assert.ThrowsAsync<SettingException>(() =>
            RunningSite.StartAsync(builder => builder.Configuration["RAADSLAG_SESSION_HOURS"] = setting)
        );

        Assert.Equal(
            $"RAADSLAG_SESSION_HOURS kan ikke være »{setting}«. Skriv et helt antal timer fra 1 til 24.",
            fault.Message
        );
    }

    // the site's clock stands still, so the session is made older instead; it was used this very moment
    private static Task BeganAsync(RunningSite site, TimeSpan ago) =>
        site.WithinAsync(services =>
            services
                .GetRequiredService<RaadslagDb>()
                .Sessions.ExecuteUpdateAsync(set =>
                    set.SetProperty(session => session.StartedAt, RunningSite.Moment.UtcDateTime - ago)
                )
        );
}
