using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Bodies;

public sealed class ReferenceTablesTests
{
    [Theory, EveryDatabase]
    public async Task The_98_municipalities_belong_to_five_councils_and_sum_to_the_population(TestDatabase database)
    {
        await using var db = await database.CreateAsync();

        var perBody = await db
            .Municipalities.Join(db.Bodies, m => m.Body, b => b.Id, (m, b) => b.Area)
            .GroupBy(area => area)
            .ToDictionaryAsync(group => group.Key, group => group.Count());

        Assert.Equal(
            new Dictionary<string, int>
            {
                ["Hovedstaden"] = 29,
                ["Sjælland"] = 17,
                ["Syddanmark"] = 22,
                ["Midtjylland"] = 19,
                ["Nordjylland"] = 11,
            },
            perBody
        );
        Assert.Equal(6_025_511, await db.Municipalities.SumAsync(m => m.Population));
    }

    [Theory, EveryDatabase]
    public async Task Loading_again_changes_nothing(TestDatabase database)
    {
        await using var db = await database.CreateAsync();

        await ReferenceTables.LoadAsync(db, CancellationToken.None);

        Assert.Equal(98, await db.Municipalities.CountAsync());
        Assert.Equal(5, await db.Organizations.CountAsync());
    }
}
