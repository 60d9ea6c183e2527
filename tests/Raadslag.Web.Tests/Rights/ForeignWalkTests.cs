using System.Collections.Concurrent;
using Raadslag.Tests.Databases;

namespace Raadslag.Web.Tests.Rights;

/// <summary>
/// Asks every address and every handler of the site, as everybody there is, for things that belong to one council, and
/// sees who is told what: exactly those who may, and nobody changes what is not theirs.
/// </summary>
public sealed class ForeignWalkTests
{
    private static readonly Dictionary<string, string> NotAsked = new()
    {
        ["/log-ud"] = "it only ends one's own session",
        ["/log-ind"] = "nobody is signed in there",
        ["/log-ind/kode"] = "nobody is signed in there",
        ["/log-ind/organisation"] = "nobody is signed in there",
        ["/konto"] = "it shows and changes one's own account; ending others' sessions is a test of its own",
        ["/konto/aabn"] = "nobody is signed in there",
        ["/konto/totrin"] = "it shows and changes one's own account",
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task Everybody_is_told_what_the_table_gives_them_and_changes_nothing_of_others() =>
        WalkAsync(TestDatabase.Sqlite);

    // the rights are the same code on both; the thousands of requests once more are for the long run
    [Fact(Explicit = true), Trait("Kind", "Soak")]
    public Task It_is_the_same_on_PostgreSQL() => WalkAsync(TestDatabase.Postgres);

    private static async Task WalkAsync(TestDatabase database)
    {
        await using var site = await RunningSite.StartOnAsync(
            database,
            Visitor.CaseOfficer,
            Visitor.Chair,
            Visitor.Editor,
            Visitor.Neighbour
        );
        var walk = await GivenAsync(site);

        var told = new ConcurrentDictionary<(string Word, string Asker), string>();
        var clients = new List<(Asker Asker, HttpClient Client)>();
        foreach (var asker in Asker.All)
        {
            clients.Add((asker, await asker.SignInAsync(site)));
        }

        // nothing is changed by reading: several may do it at once
        await Parallel.ForEachAsync(
            clients,
            Cancellation,
            async (who, _) => await walk.ReadAsync(who.Client, who.Asker, told)
        );
        var faults = new List<string>();
        var before = await StoredRows.OfAsync(site);
        foreach (var (asker, client) in clients.Where(who => ForeignWalk.IsForeign(who.Asker)))
        {
            await walk.WriteAsync(client, asker, told);
            var after = await StoredRows.OfAsync(site);
            faults.AddRange(walk.Changed(before, after, asker));
            before = after;
        }

        faults.AddRange(
            from planted in PlantedWords.All
            from asker in Asker.All
            let may = planted.MayRead.Contains(asker.Name)
            let heard = told.GetValueOrDefault((planted.Word, asker.Name))
            where may == (heard is null)
            select may ? $"{asker} is not told {planted.Word}" : $"{asker} is told {planted.Word}: {heard}"
        );
        Assert.True(faults is [], $"{faults.Count} faults:\n{string.Join('\n', faults)}");
    }

    private static async Task<ForeignWalk> GivenAsync(RunningSite site)
    {
        var texts = new PlantedTexts(site);
        await texts.PlantAsync();
        var documents = new PlantedDocuments(site);
        await documents.PlantAsync();
        var people = new PlantedPeople(site);
        await people.PlantAsync();
        await site.WithinAsync(Asker.OpenAsync);
        var forms = (await RouteForms.OfAsync(site)).Where(form => !NotAsked.ContainsKey(form.Route)).ToArray();
        Target[] targets = [.. texts.Targets, .. documents.Targets, .. people.Targets];
        AssertEverythingIsFilled(forms, targets);
        return new ForeignWalk(forms, targets, texts.OthersOwn);
    }

    // a new address, or a new id in a form, is not passed over: somebody says what it is about
    private static void AssertEverythingIsFilled(RouteForm[] forms, Target[] targets)
    {
        var empty =
            from form in forms
            where !targets.Any(target => RouteRequests.AddressOf(form, target) is not null)
            select $"{form}: no target leads there";
        var unknown =
            from form in forms
            from field in form.Fields
            where field.IsId && !targets.Any(target => target.Values.ContainsKey(field.Key))
            select $"{form}: no target has {field.Name}";
        string[] missing = [.. empty, .. unknown];
        Assert.True(missing is [], string.Join('\n', missing));
        Assert.NotEmpty(forms);
    }
}
