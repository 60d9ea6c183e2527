namespace Raadslag.Search;

/// <summary>Every hit with its points: what pages are cut from and facets are counted over.</summary>
/// <param name="Numbers">The entries' numbers, ascending.</param>
/// <param name="Points">The points of each, in the same order.</param>
internal sealed record RankedHits(long[] Numbers, byte[] Points)
{
    public static async Task<RankedHits> FindAsync(RaadslagDb db, SearchQuery query, CancellationToken cancellation)
    {
        var match = Match.Of(query);
        var store = HitNumbers.For(db);
        var numbers = (await store.ReadAsync(db, [match], cancellation))[0];
        var points = new byte[numbers.Length];
        var criteria = Ranking.Of(query, numbers.Length);
        var earning = await store.ReadAsync(
            db,
            [.. criteria.Select(one => match.HasNeighbors ? one.Match : new Match.All([match, one.Match]))],
            cancellation
        );
        for (var i = 0; i < criteria.Count; i++)
        {
            Add(points, numbers, earning[i], (byte)criteria[i].Points);
        }

        return new RankedHits(numbers, points);
    }

    /// <summary>The hits of one page, the best first and the newest first among equals.</summary>
    public List<long> Page(int skip, int take, Func<EntryNumber, bool> isChosen)
    {
        var page = new List<long>(take);

        for (var points = Ranking.MostPoints; points >= 0 && page.Count < take; points--)
        {
            for (var i = Numbers.Length - 1; i >= 0 && page.Count < take; i--)
            {
                if (Points[i] == points && isChosen(new EntryNumber(Numbers[i])) && skip-- <= 0)
                {
                    page.Add(Numbers[i]);
                }
            }
        }

        return page;
    }

    // Both ascend; a number may earn points without being a hit.
    private static void Add(byte[] points, long[] numbers, long[] earning, byte earned)
    {
        var at = 0;
        foreach (var number in earning)
        {
            while (at < numbers.Length && numbers[at] < number)
            {
                at++;
            }

            if (at < numbers.Length && numbers[at] == number)
            {
                points[at] += earned;
            }
        }
    }
}
