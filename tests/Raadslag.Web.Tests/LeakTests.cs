using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Cli.Export;
using Raadslag.Publication;
using Raadslag.Publishing;
using Raadslag.Publishing.Documents;
using Raadslag.Tests.Databases;

namespace Raadslag.Web.Tests;

/// <summary>What is closed or withdrawn is nowhere that a reader can get at, by whatever address the site answers.</summary>
public sealed class LeakTests
{
    private static readonly string[] Councils = ["kkr-sjaelland", "kkr-nordjylland"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task No_address_no_search_and_no_export_tells_what_is_closed_or_withdrawn(TestDatabase database)
    {
        await using var site = await RunningSite.StartOnAsync(database, Visitor.Neighbour);
        var secrets = new Secrets(site);
        await secrets.StoreAsync();
        var before = await EverythingAsync(site);
        // or the search below could find nothing for the wrong reason
        Assert.All(Secrets.OnceOpen, word => Assert.Contains(before, page => Tells(page.Value, word)));

        await secrets.CloseAsync();

        var told =
            from page in await EverythingAsync(site, before.Keys)
            from word in Secrets.All
            where Tells(page.Value, word)
            select $"{page.Key}: {word}";
        Assert.True(!told.Any(), string.Join('\n', told));
    }

    private static bool Tells(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    // every address with everything known in it, what links lead to from there, and every export
    private static async Task<Dictionary<string, string>> EverythingAsync(
        RunningSite site,
        params IEnumerable<string> known
    )
    {
        var addresses = await AddressesAsync(site);
        var told = await PublicCrawl.OfAsync(
            site,
            [
                .. addresses,
                .. known.Where(path => path.StartsWith('/')),
                .. Secrets.All.Select(word => $"/soeg?q={word}"),
            ]
        );
        foreach (var (name, bytes) in (await ExportsAsync(site)).Concat(await CopyAsync(site)))
        {
            told[name] = PublicCrawl.Words(bytes);
        }

        return told;
    }

    private static async Task<List<string>> AddressesAsync(RunningSite site)
    {
        var fill = await FillingsAsync(site);
        var addresses = new List<string>();
        foreach (var endpoint in SiteRoutes.Pages(site).Where(IsForReaders))
        {
            var route = SiteRoutes.Of(endpoint);
            var filled = route.Contains('{') ? fill.GetValueOrDefault(route, []) : [route];
            Assert.True(filled.Length > 0, $"{route}: say in {nameof(FillingsAsync)} what to fill it with.");
            foreach (var (_, handler) in (await SiteRoutes.HandlersAsync(site, endpoint)).Where(IsGet))
            {
                addresses.AddRange(filled.Select(path => path + handler));
            }
        }

        return addresses;
    }

    private static bool IsGet((string Method, string Handler) handler) => handler.Method == HttpMethods.Get;

    private static bool IsForReaders(Microsoft.AspNetCore.Routing.RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAuthorizeData>() is null;

    // what stands in the database is what somebody might guess
    private static async Task<Dictionary<string, string[]>> FillingsAsync(RunningSite site)
    {
        var fill = new Dictionary<string, string[]>();
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            string[] days =
            [
                .. (await db.Meetings.Select(m => m.Date).Distinct().ToListAsync(Cancellation)).Select(day =>
                    $"{day:yyyy-MM-dd}"
                ),
            ];
            string[] meetings =
            [
                .. Councils.SelectMany(council => days.Select(day => $"/raad/{council}/moeder/{day}")),
            ];
            string[] documents =
            [
                .. meetings.SelectMany(meeting => new[] { $"{meeting}/referat", $"{meeting}/dagsorden" }),
            ];
            var items = await db.AgendaItems.Select(item => item.Number).Distinct().ToListAsync(Cancellation);
            var matters = await db.MatterAddresses.Select(address => address.Slug).ToListAsync(Cancellation);
            var numbers = await db
                .AgendaItems.Where(item => item.CaseNumber != null)
                .Select(item => item.CaseNumber!)
                .Distinct()
                .ToListAsync(Cancellation);
            var people = await db.People.Select(person => person.Slug).ToListAsync(Cancellation);
            var places = await db.Municipalities.Select(place => place.Slug).ToListAsync(Cancellation);
            fill["/raad/{council}/moeder/{date}/{kind?}"] = [.. meetings, .. documents];
            fill["/raad/{council}/moeder/{date}/{kind}.{format}"] =
            [
                .. documents.SelectMany(path => ExportFormat.All.Select(format => $"{path}.{format.Name}")),
            ];
            fill["/raad/{council}/moeder/{date}/{kind}/{item}.pdf"] =
            [
                .. documents.SelectMany(path => items.Select(number => $"{path}/{PublicAddresses.Anchor(number)}.pdf")),
            ];
            fill["/raad/{council}/medlemmer.pdf"] = [.. Councils.Select(slug => $"/raad/{slug}/medlemmer.pdf")];
            fill["/skrifter/{name}.woff"] = ["/skrifter/IBMPlexSans-Regular.woff"];
            fill["/raad/{council}/moeder/{date}/{kind}/kilde"] = [.. documents.Select(path => $"{path}/kilde")];
            fill["/raad/{council}/moeder/{date}/{kind}/aendringer"] =
            [
                .. documents.Select(path => $"{path}/aendringer"),
            ];
            fill["/raad/{slug}"] = [.. Councils.Select(slug => $"/raad/{slug}")];
            fill["/sager/{address}"] =
            [
                .. matters.Select(slug => $"/sager/{slug}"),
                .. numbers.Select(number => $"/sager/{number.ToLowerInvariant()}"),
            ];
            fill["/sager/{number:casenumber}"] = [.. numbers.Select(number => $"/sager/{number}")];
            fill["/personer/{slug}"] = [.. people.Select(slug => $"/personer/{slug}")];
            fill["/kommuner/{slug}"] = [.. places.Select(slug => $"/kommuner/{slug}")];
            fill["/fejl/{status:int}"] = ["/fejl/404", "/fejl/500"];
            fill["/{**path}"] = ["/noget/andet"];
        });
        return fill;
    }

    private static async Task<List<(string Name, byte[] Bytes)>> ExportsAsync(RunningSite site)
    {
        var files = new List<(string, byte[])>();
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            foreach (var snapshot in await db.CurrentSnapshots.ToListAsync(Cancellation))
            {
                var document = await db.DocumentOfAsync(snapshot.Id, Cancellation);
                files.AddRange(
                    ExportFormat.All.Select(format =>
                        (
                            $"{snapshot.Id}.{format.Name}",
                            Assert.IsType<Printed>(format.Write(document)).Content.ToArray()
                        )
                    )
                );
            }

            // a former version is not exported; it must not hold it either
            foreach (var snapshot in await db.Snapshots.Where(one => !one.IsCurrent).ToListAsync(Cancellation))
            {
                files.Add(
                    ($"{snapshot.Id}, former", System.Text.Encoding.UTF8.GetBytes(snapshot.Record + snapshot.Html))
                );
            }
        });
        return files;
    }

    // the site as files, which any web server can serve
    private static async Task<List<(string Name, byte[] Bytes)>> CopyAsync(RunningSite site)
    {
        var folder = Directory.CreateTempSubdirectory("raadslag-copy-");
        try
        {
            using var client = site.NewClient();
            var copy = await StaticSite.CopyAsync(client, site.Endpoints, folder.FullName, "Kopi", Cancellation);
            Assert.Empty(copy.Missing);
            return
            [
                .. folder
                    .EnumerateFiles("*", SearchOption.AllDirectories)
                    .Select(file => ($"copy: {file.FullName}", File.ReadAllBytes(file.FullName))),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
