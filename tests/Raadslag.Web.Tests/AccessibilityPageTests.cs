using System.Net;
using AngleSharp.Html.Dom;
using Raadslag.Web.Pages.About;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Tests;

/// <summary>The statement of accessibility: what the law asks to be in it, whoever runs the site.</summary>
public sealed class AccessibilityPageTests(Site site)
{
    private const string Address = "/tilgaengelighed";
    private const string Settings = "RAADSLAG_ACCESSIBILITY_";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Pages => SitePages.Names(SitePages.All);

    [Theory, MemberData(nameof(Pages))]
    public async Task The_foot_of_every_page_leads_to_the_statement(string name)
    {
        var page = await site.ReadAsync(SitePages.Named(name));

        Assert.Equal("Tilgængelighedserklæring", page.QuerySelector($"footer a[href='{Address}']")?.TextContent);
    }

    [Fact]
    public async Task The_statement_says_how_far_we_are_what_is_missing_and_where_to_complain()
    {
        var page = await site.Filled.ReadAsync(Address);

        var headings = page.QuerySelectorAll("main h2").Select(heading => heading.TextContent);
        Assert.Equal(
            [
                "Hvad erklæringen gælder",
                "Hvor tilgængeligt er webstedet?",
                "Det, der mangler",
                "Skriv til os",
                "Klag",
                "Datoer",
            ],
            headings
        );
        Assert.Equal("Webstedet overholder delvist kravene", page.QuerySelector("main strong")?.TextContent);
        Assert.StartsWith("https://digst.dk/", AfterHeading(page, "klage", "a"), StringComparison.Ordinal);
        Assert.Equal(
            [AccessibilityModel.Made, AccessibilityModel.Reviewed],
            page.QuerySelectorAll("main time")
                .Select(time => DateOnly.Parse(time.GetAttribute("datetime")!, DanishDates.Culture))
        );
        Assert.Equal(
            [AccessibilityModel.Made.WithoutWeekday, AccessibilityModel.Reviewed.WithoutWeekday],
            page.QuerySelectorAll("main time").Select(time => time.TextContent)
        );
        Assert.True(AccessibilityModel.Made <= AccessibilityModel.Reviewed);
    }

    [Fact]
    public async Task Where_nobody_is_named_the_councils_on_the_site_are_the_ones_to_write_to()
    {
        var filled = await site.Filled.ReadAsync(Address);
        var empty = await site.Empty.ReadAsync(Address);

        Assert.NotNull(filled.QuerySelector("main a[href='/raad/kkr-sjaelland']"));
        Assert.Null(filled.QuerySelector("main a[href='/raad/kkr-hovedstaden']")); // has published nothing
        Assert.Empty(empty.QuerySelectorAll("main a[href^='/raad/']"));
        Assert.Contains("sekretariatet for det råd", Contact(filled), StringComparison.Ordinal);
        Assert.Contains("sekretariatet for det råd", Contact(empty), StringComparison.Ordinal);
        Assert.Null(filled.QuerySelector("main dl"));
        Assert.Equal(Address, (await site.Filled.Client.GetAsync("/was", Cancellation)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task Whoever_runs_the_site_is_named_with_mail_telephone_and_the_statement_at_the_authority()
    {
        await using var own = await GivenAsync(
            ("OPERATOR", "Fællessekretariatet i Ulvsund"),
            ("CONTACT", "web@example.dk"),
            ("PHONE", "+45 12 34 56 78"),
            ("STATEMENT", "https://was.example.dk/ulvsund-dk")
        );

        var page = await own.ReadAsync(Address);

        Assert.Contains(
            "Fællessekretariatet i Ulvsund driver webstedet",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("sig det til Fællessekretariatet i Ulvsund", Contact(page), StringComparison.Ordinal);
        Assert.Equal("web@example.dk", page.QuerySelector("a[href='mailto:web@example.dk']")?.TextContent);
        Assert.Equal("+45 12 34 56 78", page.QuerySelector("a[href='tel:+4512345678']")?.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='https://was.example.dk/ulvsund-dk']"));
        var answer = await own.Client.GetAsync("/was", Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("https://was.example.dk/ulvsund-dk", answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("https://example.dk/skriv", "https://example.dk/skriv")]
    [InlineData("Postboks 1, 9999 Ulvsund", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("en to@example.dk", null)]
    public async Task A_contact_is_a_link_only_when_it_is_an_address_of_the_web_or_of_mail(string contact, string? link)
    {
        await using var own = await GivenAsync(("CONTACT", contact), ("STATEMENT", "javascript:alert(1)"));

        var page = await own.ReadAsync(Address);

        var shown = page.QuerySelector("main dl dd")!;
        Assert.Equal(contact, shown.TextContent);
        Assert.Equal(link, shown.QuerySelector("a")?.GetAttribute("href"));
        Assert.Equal(Address, (await own.Client.GetAsync("/was", Cancellation)).Headers.Location?.ToString());
    }

    private static Task<RunningSite> GivenAsync(params (string Name, string Value)[] settings) =>
        RunningSite.StartAsync(builder =>
        {
            foreach (var (name, value) in settings)
            {
                builder.Configuration[Settings + name] = value;
            }
        });

    private static string Contact(IHtmlDocument page) =>
        page.GetElementById("kontakt")!.NextElementSibling!.TextContent;

    private static string? AfterHeading(IHtmlDocument page, string heading, string link) =>
        page.GetElementById(heading)!.NextElementSibling!.QuerySelector(link)?.GetAttribute("href");
}
