using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;

namespace Raadslag.Search;

/// <summary>Finds what was published about something (<i>søgning</i>): the same hits in the same order on every database.</summary>
public sealed class MeetingSearch(RaadslagDb db)
{
    /// <summary>
    /// The hits of one page, counted from 1, and the facets of them all. A query that asks for nothing finds nothing, and
    /// a page beyond the last is empty.
    /// </summary>
    public async Task<SearchPage> FindAsync(
        SearchQuery query,
        SearchFilter filter,
        int page,
        CancellationToken cancellation
    )
    {
        var labels = await db.Set<FacetLabel>().AsNoTracking().ToListAsync(cancellation);
        var choice = Choose(filter, labels);
        var hits = query.IsEmpty ? new RankedHits([], []) : await RankedHits.FindAsync(db, query, cancellation);
        var tally = new FacetTally(choice, hits.Numbers);
        var skip = (Math.Clamp(page, 1, int.MaxValue / SearchPage.Size) - 1) * SearchPage.Size;
        var shown = skip < tally.Total ? hits.Page(skip, SearchPage.Size, choice.Holds) : [];

        return new SearchPage
        {
            Number = page,
            Total = tally.Total,
            Hits = await HitsAsync(query, shown, cancellation),
            Councils =
            [
                .. Named(tally.Councils, LabeledFacet.Council, labels)
                    .Select(count => new FacetCount<OrganizationId>(
                        OrganizationId.From(Guid.Parse(count.Value, CultureInfo.InvariantCulture)),
                        count.Count
                    )),
            ],
            Years = [.. Counts(tally.Years).OrderByDescending(count => count.Value)],
            Sections = [.. Named(tally.Sections, LabeledFacet.Section, labels).Where(count => count.Value is not "")],
            Kinds = [.. Counts(tally.Kinds).OrderByDescending(count => count.Count).ThenBy(count => count.Value)],
        };
    }

    private async Task<List<SearchHit>> HitsAsync(SearchQuery query, List<long> numbers, CancellationToken cancellation)
    {
        var entries = await db.Set<IndexEntry>()
            .Where(entry => numbers.Contains(entry.Number))
            .Select(entry => new
            {
                entry.Number,
                entry.Meeting,
                entry.ItemNumber,
                entry.Council,
                entry.Section,
                entry.Title,
                entry.Decision,
                entry.Body,
            })
            .ToDictionaryAsync(entry => entry.Number, cancellation);

        return
        [
            .. numbers
                .Where(entries.ContainsKey) // one may have been withdrawn in between
                .Select(number => (Number: new EntryNumber(number), Entry: entries[number]))
                .Select(hit => new SearchHit
                {
                    Meeting = hit.Entry.Meeting,
                    ItemNumber = hit.Entry.ItemNumber,
                    Council = hit.Entry.Council,
                    Date = hit.Number.Date,
                    Kind = hit.Number.Kind,
                    Section = hit.Entry.Section,
                    Title = Excerpt.Whole(query, hit.Entry.Title),
                    Passage = Excerpt.Best(query, hit.Entry.Decision, hit.Entry.Body),
                }),
        ];
    }

    private static Choice Choose(SearchFilter filter, List<FacetLabel> labels)
    {
        return new Choice(
            filter.Council is { } council ? NumberOf(LabeledFacet.Council, council.ToString()) : null,
            filter.Year,
            filter.Section is { } section ? NumberOf(LabeledFacet.Section, section) : null,
            filter.Kind
        );

        int NumberOf(LabeledFacet facet, string value) =>
            labels.Find(label => label.Facet == facet && label.Value == value)?.Number ?? -1;
    }

    private static IEnumerable<FacetCount<string>> Named(
        Dictionary<int, int> counts,
        LabeledFacet facet,
        List<FacetLabel> labels
    ) =>
        labels
            .Where(label => label.Facet == facet && counts.ContainsKey(label.Number))
            .Select(label => new FacetCount<string>(label.Value, counts[label.Number]))
            .OrderByDescending(count => count.Count)
            .ThenBy(count => count.Value, StringComparer.Ordinal);

    private static IEnumerable<FacetCount<TValue>> Counts<TValue>(Dictionary<TValue, int> counts)
        where TValue : notnull => counts.Select(count => new FacetCount<TValue>(count.Key, count.Value));
}
