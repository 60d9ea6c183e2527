using System.Net;

namespace Raadslag.Web.Tests;

/// <summary>What readers of the sample councils find.</summary>
public sealed class ReadingTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_meeting_has_an_anchor_for_each_item_and_contents_that_lead_to_them()
    {
        var page = await site.Filled.ReadAsync("/raad/kkr-nordjylland/moeder/2026-11-30");

        var links = page.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href"));
        var items = page.QuerySelectorAll(".agenda-item").Select(item => "#" + item.Id);
        Assert.Equal(items, links);
        Assert.Equal("mandag den 30. november 2026 kl. 13.00", page.QuerySelector(".meeting-time")!.TextContent);
    }

    [Fact]
    public async Task A_matter_stands_side_by_side_for_the_councils_that_treated_it()
    {
        var page = await site.ReadAsync(SitePages.Named("sag"));

        var councils = page.QuerySelectorAll(".course-step h2").Select(heading => heading.TextContent);
        Assert.Equal(["KKR Sjælland", "KKR Nordjylland"], councils);
        Assert.Equal(2, page.QuerySelectorAll(".course-step .item-decision").Length);
    }

    [Fact]
    public async Task A_case_number_lists_every_matter_filed_under_it()
    {
        var page = await site.Filled.ReadAsync("/sager/SAG-2026-01207");

        var titles = page.QuerySelectorAll(".rows a").Select(link => link.TextContent).ToArray();
        Assert.Contains(titles, title => title.Contains("beredskab", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(titles, title => title.Contains("landdistrikterne", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_case_number_in_small_letters_leads_to_its_page()
    {
        var response = await site.Filled.Client.GetAsync("/sager/sag-2026-01207", Cancellation);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/sager/SAG-2026-01207", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Names_are_sorted_as_Danes_sort_them()
    {
        var page = await site.Filled.ReadAsync("/raad/kkr-syddanmark");

        var names = page.QuerySelectorAll("[aria-labelledby=kommuner] .names a").Select(link => link.TextContent);
        Assert.Equal(["Ærø", "Aabenraa"], names.TakeLast(2));
    }

    [Fact]
    public async Task The_line_an_item_was_read_from_is_one_link_away()
    {
        var meeting = await site.ReadAsync(SitePages.Named("referat"));
        var link = meeting.QuerySelector("#punkt-2-1 .item-source a")!.GetAttribute("href")!;

        var source = await site.Filled.ReadAsync(link);

        var line = source.GetElementById(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..])!;
        Assert.Contains("2.1", line.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_marks_what_was_asked_for_and_can_be_narrowed()
    {
        var page = await site.Filled.ReadAsync("/soeg?q=lærepladser");

        Assert.Contains(
            page.QuerySelectorAll(".hits mark").Select(mark => mark.TextContent),
            word => word.StartsWith("læreplads", StringComparison.OrdinalIgnoreCase)
        );
        var councils = page.QuerySelectorAll(".facets a").Select(link => link.TextContent.Trim());
        Assert.Contains(councils, text => text.StartsWith("KKR Sjælland", StringComparison.Ordinal));
        var narrowed = await site.Filled.ReadAsync("/soeg?q=lærepladser&raad=kkr-sjaelland");
        Assert.All(
            narrowed.QuerySelectorAll(".hits .metadata"),
            place => Assert.Contains("KKR Sjælland", place.TextContent, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/raad/findes-ikke")]
    [InlineData("/raad/kkr-sjaelland/moeder/2026-06-31")]
    [InlineData("/raad/kkr-sjaelland/moeder/2026-06-12/andet")]
    [InlineData("/raad/kkr-sjaelland/moeder/2026-06-12/dagsorden")]
    [InlineData("/sager/findes-ikke")]
    [InlineData("/sager/SAG-1999-00001")]
    [InlineData("/personer/findes-ikke")]
    [InlineData("/kommuner/findes-ikke")]
    [InlineData("/fejl/404")]
    public async Task What_is_not_there_is_answered_404(string path)
    {
        var response = await site.Filled.Client.GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/raad/kkr-sjaelland/moeder/2026-06-12")]
    [InlineData("/soeg?q=beredskab")]
    public async Task A_reader_gets_no_cookie(string path)
    {
        var response = await site.Filled.Client.GetAsync(path, Cancellation);

        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/import")]
    [InlineData("/import/forslag")]
    public async Task Pages_for_secretaries_send_others_to_sign_in(string path)
    {
        var response = await site.Filled.Client.GetAsync(path, Cancellation);

        Assert.Equal($"/log-ind?tilbage={Uri.EscapeDataString(path)}", response.Headers.Location?.PathAndQuery);
    }

    [Fact]
    public void Every_page_that_a_reader_can_open_is_looked_at()
    {
        var routes = site
            .Filled.Endpoints.Select(endpoint => endpoint.RoutePattern)
            .Where(route => route.RequiredValues.ContainsKey("page"))
            .Select(route => route.RawText!)
            .Except(NotLookedAt);
        var looked = SitePages.All.Select(page => site.PathOf(page).Split('?')[0].Trim('/').Split('/')).ToArray();

        Assert.Equal([], routes.Where(route => !looked.Any(path => Fits(route, path))));
    }

    // one comes after a password, and AccountPageTests look at it; the others answer with a file or with JSON
    private static readonly string[] NotLookedAt =
    [
        "log-ind/kode",
        "arbejdsbord/indsat",
        "arbejdsbord/sag/{slug}/{text}/bilag/{attachment:guid}",
    ];

    private static bool Fits(string route, string[] path)
    {
        var parts = route.Split('/');
        var needed = parts.Count(part => !part.EndsWith("?}", StringComparison.Ordinal));
        return path.Length >= needed
            && path.Length <= parts.Length
            && parts.Zip(path).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);
    }
}
