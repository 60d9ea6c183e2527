using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Matters;
using Raadslag.Tests.Databases;

namespace Raadslag.Web.Tests;

/// <summary>A site of its own with a matter, where forms are filled in and sent without script.</summary>
internal sealed class CouncilWork(RunningSite site) : IAsyncDisposable
{
    public const string Ladder = "/arbejdsbord/sag/badevand/vej?raad=kkr-sjaelland";

    public RunningSite Site => site;

    public static async Task<CouncilWork> StartAsync(params Visitor[] staff)
    {
        var site = await RunningSite.StartAsync(staff);
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var matter = new Matter
            {
                Id = MatterId.New(),
                Title = "Badevand",
                Slug = "badevand",
            };
            db.Matters.Add(matter);
            db.MatterAddresses.Add(new MatterAddress { Slug = matter.Slug, Matter = matter.Id });
            var council = await db.Organizations.SingleAsync(known => known.Slug == "kkr-sjaelland");
            db.Papers.Add(
                new Paper
                {
                    Id = PaperId.New(),
                    Matter = matter.Id,
                    Council = council.Id,
                }
            );
            await db.SaveGivenAsync();
        });
        return new CouncilWork(site);
    }

    public Task<HttpClient> SignInAsync(Visitor visitor) =>
        Staff.SignInAsync(site, Staff.Of(visitor).Email, new CookieContainer());

    /// <summary>Reads something stored.</summary>
    public async Task<T> StoredAsync<T>(Func<RaadslagDb, Task<T>> read)
    {
        var value = default(T);
        await site.WithinAsync(async services => value = await read(services.GetRequiredService<RaadslagDb>()));
        return value!;
    }

    /// <summary>Fills in the form of the page that has the handler, as a browser without script would, and sends it.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        string path,
        string handler,
        params (string Field, string Value)[] typed
    )
    {
        var page = await RunningSite.ReadAsync(client, path);
        var button = page.QuerySelector($"button[formaction$='handler={handler}']");
        var form = (IHtmlFormElement)(
            button?.Closest("form") ?? page.QuerySelector($"form[action$='handler={handler}']")!
        );
        var fields = form.QuerySelectorAll("input[type=hidden]")
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value")!))
            .Concat(typed.Select(field => KeyValuePair.Create(field.Field, field.Value)));
        return await client.PostAsync(
            button?.GetAttribute("formaction") ?? form.GetAttribute("action"),
            new FormUrlEncodedContent(fields),
            TestContext.Current.CancellationToken
        );
    }

    public static async Task<string> RefusalAsync(HttpResponseMessage response) =>
        (await RunningSite.ParseAsync(response)).QuerySelector(".refusals li")!.TextContent.Trim();

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
