using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Raadslag.Web.Tests;

/// <summary>The words of the site itself; what a document or a person has written is theirs.</summary>
public sealed partial class WordingTests(Site site)
{
    private static readonly string[] EveryonesPages = ["/", "/arbejdsbord", "/konto", "/sager", "/raad/kkr-sjaelland"];

    public static TheoryData<string> Pages => SitePages.Names(SitePages.All);

    public static TheoryData<Visitor> Roles => [.. Staff.All.Select(member => member.Visitor)];

    [Theory, MemberData(nameof(Pages))]
    public async Task No_page_uses_a_word_that_was_given_up(string name)
    {
        var page = await site.ReadAsync(SitePages.Named(name));

        Assert.Equal([], GivenUp().Matches(OwnWords(page)).Select(match => match.Value));
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task Nor_does_what_everyone_may_see_in_any_role(Visitor visitor)
    {
        foreach (var path in EveryonesPages)
        {
            var page = await RunningSite.ReadAsync(site.ClientOf(visitor), path);

            Assert.Equal([], GivenUp().Matches(OwnWords(page)).Select(match => match.Value));
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_says_at_most_once_that_a_machine_has_read_a_text(string name)
    {
        var page = await site.ReadAsync(SitePages.Named(name));

        var times = MachineRead().Count(page.Body!.TextContent);
        Assert.True(times <= 1, $"{name}: {times}");
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_refusal_is_headed_by_what_did_not_happen(string name)
    {
        var page = await site.ReadAsync(SitePages.Named(name));

        Assert.All(
            page.QuerySelectorAll(".refusals h2"),
            heading => Assert.Matches("( ikke | kunne ikke | kan ikke | afvist$)", heading.TextContent)
        );
    }

    [Theory]
    [InlineData("/protokol", "/haendelseslog")]
    [InlineData("/protokol?side=2", "/haendelseslog?side=2")]
    [InlineData("/arbejdsbord/loefter", "/arbejdsbord/opfoelgning")]
    public async Task A_former_address_leads_on_for_good_whoever_asks(string former, string present)
    {
        foreach (var client in (HttpClient[])[site.SecretaryClient, site.Filled.Client])
        {
            var response = await client.GetAsync(former, TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
            Assert.Equal(present, response.Headers.Location?.OriginalString);
        }
    }

    private static string OwnWords(IHtmlDocument page)
    {
        foreach (var written in page.QuerySelectorAll("main .agenda-item, main q, main blockquote").ToArray())
        {
            written.Remove();
        }

        var spoken = page.QuerySelectorAll("[aria-label]").Select(part => part.GetAttribute("aria-label"));
        return string.Join('\n', [page.Title, page.Body!.TextContent, .. spoken]);
    }

    [GeneratedRegex(
        @"Tag rollen|[Pp]rotokol(len)?\b|\b[Ll]øfte(t|r|rne)?\b|Tag af\b|i arbejde igen|\bfødder\b|Det gik ikke|steder om »|\b[Ss]lags\b|[Ss]mid\b|smidt|i forkøbet|\b[Mm]askinen|[Ll]ad ligge|en rolle, der må|anbefaler: \w+ anbefaler"
    )]
    private static partial Regex GivenUp();

    [GeneratedRegex("maskinelt læst", RegexOptions.IgnoreCase)]
    private static partial Regex MachineRead();
}
