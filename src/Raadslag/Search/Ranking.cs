namespace Raadslag.Search;

/// <summary>
/// What makes a hit better than another: the words stand in the title, in the decision, again and again, or just as they
/// were typed. Equal hits stand with the newest first.
/// </summary>
internal static class Ranking
{
    /// <summary>The most points a hit can have.</summary>
    public const int MostPoints = 19;

    /// <summary>The matches that give points, each to be asked of the hits only.</summary>
    public static List<(Match Match, int Points)> Of(SearchQuery query)
    {
        var stems = query
            .Wanted.Where(term => term.Kind is not TermKind.Beginning)
            .SelectMany(term => term.Stems)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        if (stems is [])
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

        return [.. criteria, .. AsTyped(query)];
    }

    private static Match[] Marked(string mark, string[] stems) =>
        [.. stems.Select(stem => new Match.Holds(WordColumn.Stemmed, [mark + stem]))];

    private static IEnumerable<(Match Match, int Points)> AsTyped(SearchQuery query)
    {
        Match[] typed =
        [
            .. query
                .Wanted.Where(term => term.Kind is TermKind.AnyForm)
                .Select(term => new Match.Holds(WordColumn.Typed, term.Words)),
        ];

        return typed is [] ? [] : [(new Match.All(typed), 1)];
    }
}
