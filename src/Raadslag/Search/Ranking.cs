namespace Raadslag.Search;

/// <summary>
/// What makes a hit better than another: the words stand in the title, in the decision, again and again, or just as they
/// were typed. Equal hits stand with the newest first.
/// </summary>
internal static class Ranking
{
    /// <summary>The most points a hit can have.</summary>
    public const int MostPoints = 19;

    // among more hits than anybody reads it matters little, and it costs as much as finding them
    private const int MostHitsComparedAsTyped = 2000;

    /// <summary>The matches that give points to one of so many hits.</summary>
    public static List<(Match Match, int Points)> Of(SearchQuery query, int hits)
    {
        var stems = query
            .Wanted.Where(term => term.Kind is not TermKind.Beginning)
            .SelectMany(term => term.Stems)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        if (stems is [] || hits is 0)
        {
            return [];
        }

        List<(Match, int)> criteria =
        [
            (new Match.All(Marked(IndexWords.InTitle, stems)), 8),
            (new Match.All(Marked(IndexWords.InDecision, stems)), 4),
            (new Match.All(Marked(IndexWords.Often, stems)), 2),
        ];
        if (stems.Length > 1)
        {
            criteria.Add((new Match.Any(Marked(IndexWords.InTitle, stems)), 4));
        }

        if (hits <= MostHitsComparedAsTyped)
        {
            criteria.AddRange(AsTyped(query));
        }

        return criteria;
    }

    private static Match[] Marked(string mark, string[] stems) =>
        [.. stems.Select(stem => new Match.Holds(WordColumn.Stemmed, [mark + stem]))];

    private static IEnumerable<(Match Match, int Points)> AsTyped(SearchQuery query)
    {
        Match[] typed =
        [
            .. query
                .Wanted.Where(term => term.Kind is TermKind.AnyForm)
                .SelectMany(term => term.Words)
                .Select(word => new Match.Holds(WordColumn.Typed, [word])),
        ];

        return typed is [] ? [] : [(new Match.All(typed), 1)];
    }
}
