using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.People;

namespace Raadslag.Web.Tests;

public sealed partial class HistoryTests(Site site)
{
    private static readonly DateTime Moment = new(2026, 6, 16, 8, 5, 0, DateTimeKind.Utc);

    [Fact]
    public async Task The_record_tells_who_did_what_and_where_it_can_be_seen()
    {
        var lines = new List<AngleSharp.Dom.IElement>();
        for (
            var number = 1;
            lines.Count == 0 || !Text(lines[^1]).EndsWith("linje 1", StringComparison.Ordinal);
            number++
        )
        {
            var page = await RunningSite.ReadAsync(site.SecretaryClient, $"/haendelseslog?side={number}");
            lines.AddRange(page.QuerySelectorAll("ol.rows > li"));
            Assert.InRange(number, 1, 20);
        }

        var opened = Assert.Single(
            lines,
            line => Text(line).StartsWith("Oprettede en konto til Karen", StringComparison.Ordinal)
        );
        Assert.Matches("^Oprettede en konto til Karen Holm .* · Kommandolinjen · linje 1$", Text(opened));
        var minutes = lines
            .Where(line => line.QuerySelector("a[href='/raad/kkr-sjaelland/moeder/2026-06-12/referat']") is not null)
            .Select(Text)
            .ToArray();
        Assert.Collection(
            minutes,
            published =>
                Assert.StartsWith("Udgav KKR Sjælland, referat, 12. juni 2026", published, StringComparison.Ordinal),
            imported =>
                Assert.StartsWith("Indlæste KKR Sjælland, referat, 12. juni 2026", imported, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_secretaries_decide_is_told_with_both_names()
    {
        await using var own = await RunningSite.StartAsync();
        await own.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var karen = new Actor((await db.Users.SingleAsync()).Id);
            var (beach, bath) = (Matter("Badevand"), Matter("Strande"));
            var (ane, anne) = (Person("Ane Vang"), Person("Anne Vang"));
            db.AddRange(beach, bath, ane, anne);
            db.Enter(karen, Moment, new MattersMerged(MatterProposalId.New(), beach.Id, bath.Id));
            db.Enter(karen, Moment, new MatterProposalRejected(MatterProposalId.New(), beach.Id, bath.Id));
            db.Enter(karen, Moment, new PeopleMerged(AliasProposalId.New(), ane.Id, anne.Id));
            db.Enter(karen, Moment, new AliasProposalRejected(AliasProposalId.New(), ane.Id, anne.Id));
            db.Enter(new Actor(Guid.CreateVersion7()), Moment, new SomethingNew(3));
            await db.SaveChangesAsync();
        });

        var page = await RunningSite.ReadAsync(await Secretary.SignInAsync(own), "/haendelseslog");

        Assert.Equal(
            [
                "Udførte en handling, som denne udgave af Rådslag ikke kender (SomethingNew) "
                    + "16. juni 2026 kl. 10.05 · En konto, der er slettet · linje 6",
                "Holdt to personer fra hinanden: Ane Vang og Anne Vang 16. juni 2026 kl. 10.05 · Karen Holm · linje 5",
                "Samlede to navne som én person: Ane Vang og Anne Vang 16. juni 2026 kl. 10.05 · Karen Holm · linje 4",
                "Holdt to sager fra hinanden: Badevand og Strande 16. juni 2026 kl. 10.05 · Karen Holm · linje 3",
                "Lagde to sager sammen: Badevand og Strande 16. juni 2026 kl. 10.05 · Karen Holm · linje 2",
            ],
            page.QuerySelectorAll("ol.rows > li").Take(5).Select(Text)
        );
    }

    [Fact]
    public async Task A_line_that_somebody_has_changed_hides_no_other()
    {
        await using var own = await RunningSite.StartAsync();
        await own.WithinAsync(services =>
            services
                .GetRequiredService<RaadslagDb>()
                .Database.ExecuteSqlRawAsync(
                    "drop trigger records_record_entry_is_not_changed; update records_record_entry set content = 'x'"
                )
        );

        var page = await RunningSite.ReadAsync(await Secretary.SignInAsync(own), "/haendelseslog");

        var line = Assert.Single(page.QuerySelectorAll("ol.rows > li"));
        Assert.StartsWith("Oprettede en konto til 22. november", Text(line), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_line_that_is_written_has_a_sentence()
    {
        var sources = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .ToList();
        var written = sources.SelectMany(source => Entered().Matches(source)).Select(match => match.Groups[1].Value);
        var phrases = sources.Single(source => source.Contains("class RecordPhrases", StringComparison.Ordinal));

        Assert.NotEmpty(written);
        Assert.All(written, kind => Assert.Contains($"nameof({kind})", phrases, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Readers_are_asked_to_sign_in_and_a_page_beyond_the_last_is_none()
    {
        var reader = await site.Filled.Client.GetAsync("/haendelseslog", TestContext.Current.CancellationToken);
        var beyond = await site.SecretaryClient.GetAsync(
            "/haendelseslog?side=99",
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.Redirect, reader.StatusCode);
        Assert.StartsWith("/log-ind", reader.Headers.Location?.PathAndQuery, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, beyond.StatusCode);
    }

    [GeneratedRegex(@"db\.Enter\([^;]*, new (\w+)\([^;]*\);")]
    private static partial Regex Entered();

    private static Matter Matter(string title) =>
        new()
        {
            Id = MatterId.New(),
            Title = title,
            Slug = title.ToLowerInvariant(),
        };

    private static Person Person(string name) =>
        new()
        {
            Id = PersonId.New(),
            Name = name,
            Slug = name.ToLowerInvariant().Replace(' ', '-'),
        };

    private static string Text(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record SomethingNew(int Number);
}
