using Raadslag.Bodies;
using Raadslag.Search;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Searching;

/// <summary>One way to narrow a search (<i>facet</i>), with its choices.</summary>
internal sealed record Facet(string Name, IReadOnlyList<FacetChoice> Choices);

/// <summary>A choice of a facet: choosing it again takes it away.</summary>
internal sealed record FacetChoice(string Text, int Count, bool IsChosen, string Href);

/// <summary>The facets of a search, each choice with the address it leads to.</summary>
internal static class SearchFacets
{
    public static IEnumerable<Facet> Of(
        SearchPage found,
        SearchAddress address,
        IReadOnlyDictionary<OrganizationId, CouncilName> councils
    )
    {
        var first = address with { Page = null };
        return
        [
            new Facet(
                "Råd",
                [
                    .. from count in found.Councils
                    let council = councils[count.Value]
                    let isChosen = address.Council == council.Slug
                    let next = first with
                    {
                        Council = isChosen ? null : council.Slug,
                    }
                    select new FacetChoice(council.Name, count.Count, isChosen, next.Href),
                ]
            ),
            new Facet(
                "År",
                [
                    .. from count in found.Years
                    let isChosen = address.Year == count.Value
                    let next = first with
                    {
                        Year = isChosen ? null : count.Value,
                    }
                    select new FacetChoice($"{count.Value}", count.Count, isChosen, next.Href),
                ]
            ),
            new Facet(
                "Type",
                [
                    .. from count in found.Kinds
                    let isChosen = address.Kind == count.Value.InAddress
                    let next = first with
                    {
                        Kind = isChosen ? null : count.Value.InAddress,
                    }
                    select new FacetChoice(count.Value.InDanish, count.Count, isChosen, next.Href),
                ]
            ),
            new Facet(
                "Afsnit",
                [
                    .. from count in found.Sections
                    let isChosen = address.Section == count.Value
                    let next = first with
                    {
                        Section = isChosen ? null : count.Value,
                    }
                    select new FacetChoice(count.Value, count.Count, isChosen, next.Href),
                ]
            ),
        ];
    }

    /// <summary>What the search is narrowed to, each with the address of the search without it.</summary>
    public static IEnumerable<(string Text, string Href)> Chosen(SearchAddress address, string? council)
    {
        var first = address with { Page = null };
        if (council is not null)
        {
            yield return (council, (first with { Council = null }).Href);
        }

        if (address.Year is { } year)
        {
            yield return ($"{year}", (first with { Year = null }).Href);
        }

        if (address.DocumentKind is { } kind)
        {
            yield return (kind.InDanish, (first with { Kind = null }).Href);
        }

        if (!string.IsNullOrEmpty(address.Section))
        {
            yield return (address.Section, (first with { Section = null }).Href);
        }
    }
}
