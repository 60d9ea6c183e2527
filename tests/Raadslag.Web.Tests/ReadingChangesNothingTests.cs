using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Web.Tests;

/// <summary>Mail scanners and browsers open links before anybody has asked them to: asking for a page changes nothing.</summary>
public sealed class ReadingChangesNothingTests
{
    [Fact]
    public async Task Asking_for_any_address_in_any_way_writes_nothing_in_the_database()
    {
        await using var site = await RunningSite.StartAsync([.. Staff.All.Select(member => member.Visitor).Skip(1)]);
        using var watch = new SqliteConnection(await FileOfAsync(site));
        await watch.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var visitor in (Visitor[])[Visitor.Secretary, Visitor.Administrator, Visitor.Editor])
        {
            using var client = await Staff.SignInAsync(site, Staff.Of(visitor).Email, new System.Net.CookieContainer());
            var before = Version(watch);
            foreach (var endpoint in SiteRoutes.Pages(site))
            {
                foreach (var (method, handler) in await SiteRoutes.HandlersAsync(site, endpoint))
                {
                    if (method == HttpMethods.Get)
                    {
                        var address = AccessTable.Sample(SiteRoutes.Of(endpoint)) + handler;
                        await client.GetAsync(address, TestContext.Current.CancellationToken);
                        Assert.True(before == Version(watch), $"GET {address} as {visitor} wrote something.");
                    }
                }
            }
        }
    }

    // another number as soon as anybody else has written in the file
    private static long Version(SqliteConnection watch)
    {
        using var command = watch.CreateCommand();
        command.CommandText = "pragma data_version";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static async Task<string> FileOfAsync(RunningSite site)
    {
        var connection = "";
        await site.WithinAsync(services =>
        {
            connection = services.GetRequiredService<RaadslagDb>().Database.GetConnectionString()!;
            return Task.CompletedTask;
        });
        return connection;
    }
}
