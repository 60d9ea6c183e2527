using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Publishing;
using Raadslag.Search;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Searching;

/// <summary>Searching what is published.</summary>
[AllowAnonymous, Costly]
public sealed class SearchModel(RaadslagDb db, MeetingSearch search) : PageModel
{
    internal SearchQuery Query { get; private set; } = SearchQuery.Parse(null);

    internal int Total { get; private set; }

    internal IReadOnlyList<ShownHit> Hits { get; private set; } = [];

    internal IReadOnlyList<Facet> Facets { get; private set; } = [];

    /// <summary>What the search is narrowed to, each with the address of the search without it.</summary>
    internal IReadOnlyList<(string Text, string Href)> Chosen { get; private set; } = [];

    internal Paging Paging { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] SearchAddress address, CancellationToken cancellation)
    {
        Query = SearchQuery.Parse(address.Text);
        if (Query.IsEmpty)
        {
            return;
        }

        var councils = await db
            .Organizations.Where(council => council.Kind == OrganizationKind.Council)
            .Select(council => new CouncilName(council.Id, council.Name, council.Slug))
            .ToDictionaryAsync(council => council.Id, cancellation);
        var chosen = councils.Values.FirstOrDefault(council => council.Slug == address.Council);
        var page = Paging.Sensible(address.Page);
        var found = await search.FindAsync(Query, FilterOf(address, chosen), page, cancellation);

        Total = found.Total;
        Hits = [.. found.Hits.Select(hit => new ShownHit(hit, councils[hit.Council]))];
        Facets = [.. SearchFacets.Of(found, address, councils).Where(facet => facet.Choices is not [])];
        Chosen = [.. SearchFacets.Chosen(address, chosen?.Name)];
        Paging = new Paging(page, Total, number => (address with { Page = number }).Href) { Size = SearchPage.Size };
    }

    private static SearchFilter FilterOf(SearchAddress address, CouncilName? council) =>
        new()
        {
            Council = council?.Id,
            Year = address.Year,
            Section = string.IsNullOrEmpty(address.Section) ? null : address.Section,
            Kind = address.DocumentKind,
        };
}

/// <summary>What a council is called, and where its page is.</summary>
internal sealed record CouncilName(OrganizationId Id, string Name, string Slug);

/// <summary>A hit with the address it leads to.</summary>
internal sealed record ShownHit(SearchHit Hit, CouncilName Council)
{
    public string Href
    {
        get
        {
            var meeting = $"{PublicAddresses.Meeting(Council.Slug, Hit.Date)}/{Hit.Kind.InAddress}";
            return Hit.ItemNumber is { } number ? $"{meeting}#{PublicAddresses.Anchor(number)}" : meeting;
        }
    }
}
