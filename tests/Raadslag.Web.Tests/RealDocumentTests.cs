using AngleSharp.Dom;
using Raadslag.Web.Tests.Documents;

namespace Raadslag.Web.Tests;

/// <summary>Real documents, where they are at hand: two councils treat the same matters.</summary>
public sealed class RealDocumentTests : IAsyncLifetime
{
    private RunningSite _site = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(Directory.Exists(RealDocuments.Folder), RealDocuments.Missing);
        _site = await RunningSite.StartAsync();
        foreach (var file in RealDocuments.Files)
        {
            await _site.WithinAsync(services => Samples.ImportAsync(services, file));
        }

        await _site.WithinAsync(services => Staff.AssignAsync(services, Visitor.Secretary, "kkr-syddanmark"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }

    [Fact]
    public async Task Preparedness_is_one_matter_in_two_councils_when_a_secretary_says_so()
    {
        using var secretary = await Secretary.SignInAsync(_site);
        await ConfirmAsync(secretary, "beredskab");

        var filed = await _site.ReadAsync("/sager/SAG-2026-00613");
        var matter = Assert.Single(Rows(filed), row => IsInBoth(row, ""));
        var page = await _site.ReadAsync(matter.QuerySelector("a")!.GetAttribute("href")!);

        Assert.Equal(
            ["KKR Syddanmark", "KKR Midtjylland"],
            page.QuerySelectorAll(".course-step h2").Select(council => council.TextContent)
        );
        var numbers = page.QuerySelectorAll(".course-step h3").Select(item => item.TextContent.Split(' ')[0]);
        Assert.DoesNotContain("3.3.", numbers);
    }

    [Theory]
    [InlineData("SOSU-uddannelserne for 2027", "3.4.", "3.3.")]
    [InlineData("fordeling af flygtninge 2027", "3.5.", "3.4.")]
    public async Task What_both_councils_treated_is_one_matter_when_a_secretary_says_so(
        string title,
        string inMidtjylland,
        string inSyddanmark
    )
    {
        using var secretary = await Secretary.SignInAsync(_site);
        Assert.DoesNotContain(Rows(await _site.ReadAsync("/sager")), row => IsInBoth(row, title));

        await ConfirmAsync(secretary, title);

        var matter = Assert.Single(Rows(await _site.ReadAsync("/sager")), row => IsInBoth(row, title));
        var page = await _site.ReadAsync(matter.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(
            [("KKR Midtjylland", inMidtjylland), ("KKR Syddanmark", inSyddanmark)],
            page.QuerySelectorAll(".course-step")
                .Select(step =>
                    (step.QuerySelector("h2")!.TextContent, step.QuerySelector("h3")!.TextContent.Split(' ')[0])
                )
                .OrderBy(step => step.Item1, StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_search_for_apprenticeships_finds_both_councils()
    {
        var page = await _site.ReadAsync("/soeg?q=lærepladser");

        var councils = page.QuerySelectorAll(".facets a").Select(link => link.TextContent.Split(" (")[0].Trim());
        Assert.Subset(councils.ToHashSet(), new HashSet<string> { "KKR Midtjylland", "KKR Syddanmark" });
    }

    // a matter of several councils stands in a list of those too
    private static IEnumerable<IElement> Rows(IParentNode page) =>
        page.QuerySelectorAll(".rows li").DistinctBy(row => row.QuerySelector("a")?.GetAttribute("href"));

    private static bool IsInBoth(IElement row, string title) =>
        row.TextContent.Contains(title, StringComparison.Ordinal)
        && row.TextContent.Contains("KKR Midtjylland og KKR Syddanmark", StringComparison.Ordinal);

    private static async Task ConfirmAsync(HttpClient secretary, string word)
    {
        var proposals = await RunningSite.ReadAsync(secretary, "/import/forslag");
        var form = proposals
            .QuerySelectorAll("form.proposal")
            .First(form => form.TextContent.Contains(word, StringComparison.OrdinalIgnoreCase));
        var fields = form.QuerySelectorAll("input")
            .ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "");
        await secretary.PostAsync(
            "/import/forslag?handler=SameMatter",
            new FormUrlEncodedContent(fields),
            Cancellation
        );
    }
}
