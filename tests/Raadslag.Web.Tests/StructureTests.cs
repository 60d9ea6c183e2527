using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Raadslag.Web.Tests;

public sealed class StructureTests(Site site)
{
    public static TheoryData<string> Pages => SitePages.Names(SitePages.All);

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_is_there(string name)
    {
        var response = await site.GetAsync(SitePages.Named(name));

        Assert.Equal(SitePages.Named(name).Status, response.StatusCode);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_has_one_main_heading_and_skips_no_level(string name)
    {
        var page = await site.ReadAsync(SitePages.Named(name));

        var levels = page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0').ToArray();
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.Equal(1, levels[0]);
        Assert.All(
            levels.Zip(levels.Skip(1)),
            pair => Assert.True(pair.Second <= pair.First + 1, $"{name}: h{pair.First} → h{pair.Second}")
        );
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_speaks_Danish_and_has_its_landmarks(string name)
    {
        var page = await site.ReadAsync(SitePages.Named(name));

        Assert.Equal("da", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("#main-content", page.QuerySelector("body > a.skipnav")?.GetAttribute("href"));
        Assert.All(
            ["header", "nav", "main#main-content", "footer"],
            mark => Assert.True(page.QuerySelector(mark) is not null, $"{name}: {mark}")
        );
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_needs_nothing_inline_and_nothing_from_others(string name)
    {
        var page = await site.ReadAsync(SitePages.Named(name));

        Assert.Empty(page.QuerySelectorAll("style, script:not([src]), [style]"));
        Assert.All(
            page.QuerySelectorAll("[src], link[href]")
                .Select(part => part.GetAttribute("src") ?? part.GetAttribute("href")!),
            address => Assert.True(address.StartsWith('/'), $"{name}: {address}")
        );
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_field_has_a_label(string name)
    {
        var page = await site.ReadAsync(SitePages.Named(name));

        var fields = page.QuerySelectorAll("input:not([type=hidden]), select, textarea");
        Assert.All(fields, field => Assert.True(IsLabeled(page, field), $"{name}: {field.OuterHtml}"));
    }

    [Fact]
    public async Task No_two_pages_have_the_same_title()
    {
        var titles = new List<string?>();
        foreach (var page in SitePages.All.DistinctBy(page => page.Path))
        {
            titles.Add((await site.ReadAsync(page)).Title);
        }

        Assert.Equal(titles.Distinct(), titles);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task No_id_stands_twice(string name)
    {
        var page = await site.ReadAsync(SitePages.Named(name));

        Assert.Equal(
            [],
            page.QuerySelectorAll("[id]").GroupBy(part => part.Id).Where(id => id.Count() > 1).Select(id => id.Key)
        );
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_form_that_changes_something_carries_one_token_against_forged_forms(string name)
    {
        var page = await site.ReadAsync(SitePages.Named(name));

        // a calculation changes nothing, and readers get no cookie for it
        var forms = page.QuerySelectorAll("form[method=post]:not(.calculation)");
        Assert.All(
            forms,
            form =>
                Assert.True(
                    form.QuerySelectorAll("input[name=__RequestVerificationToken]").Length == 1,
                    $"{name}: {form.GetAttribute("action")}"
                )
        );
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_link_within_the_site_leads_somewhere(string name)
    {
        var page = await site.ReadAsync(SitePages.Named(name));

        var anchors = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]);
        Assert.Equal([], anchors.Where(anchor => page.GetElementById(anchor) is null));
    }

    private static bool IsLabeled(IHtmlDocument page, IElement field) =>
        field.HasAttribute("aria-label")
        || field.HasAttribute("aria-labelledby")
        || field.Closest("label") is not null
        || page.QuerySelector($"label[for='{field.Id}']") is not null;
}
