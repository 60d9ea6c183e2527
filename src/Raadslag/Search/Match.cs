using System.Diagnostics;

namespace Raadslag.Search;

/// <summary>What a text must hold to be a hit; each kind of database writes it in its own language.</summary>
internal abstract record Match
{
    private Match() { }

    /// <summary>These words next to each other in one column; as a beginning, the last may go on.</summary>
    public sealed record Holds(WordColumn Column, IReadOnlyList<string> Words, bool AsBeginning = false) : Match;

    /// <summary>Every part; never none.</summary>
    public sealed record All(IReadOnlyList<Match> Parts) : Match;

    /// <summary>At least one part; never none.</summary>
    public sealed record Any(IReadOnlyList<Match> Parts) : Match;

    /// <summary>The one and not the other.</summary>
    public sealed record Without(Match Wanted, Match Unwanted) : Match;

    /// <summary>Whether words must stand next to each other, which is dearer to ask than whether they are there.</summary>
    public bool HasNeighbors =>
        this switch
        {
            Holds holds => holds.Words.Count > 1,
            All all => all.Parts.Any(part => part.HasNeighbors),
            Any any => any.Parts.Any(part => part.HasNeighbors),
            Without without => without.Wanted.HasNeighbors || without.Unwanted.HasNeighbors,
            _ => throw new UnreachableException(),
        };

    /// <summary>What the query asks for; it must not be empty.</summary>
    public static Match Of(SearchQuery query)
    {
        Match wanted = new All([.. query.Wanted.Select(Of)]);
        Match[] unwanted = [.. query.Excluded.Select(Of)];

        return unwanted is [] ? wanted : new Without(wanted, new Any(unwanted));
    }

    private static Match Of(SearchTerm term) =>
        term switch
        {
            { Kind: TermKind.AsTyped } => new Holds(WordColumn.Typed, term.Words),
            { Kind: TermKind.Beginning } => new Holds(WordColumn.Typed, term.Words, AsBeginning: true),
            { Words: [var word] } => Stem(word),
            _ => new Any([new Holds(WordColumn.Stemmed, [.. term.Stems]), Stem(DanishFolding.Fold(term.Whole))]),
        };

    private static Holds Stem(string word) => new(WordColumn.Stemmed, [DanishStemmer.Stem(word)]);
}

/// <summary>The columns of words that a hit is found by.</summary>
internal enum WordColumn
{
    /// <summary>The words as they were written, folded.</summary>
    Typed,

    /// <summary>Their stems, with the marks.</summary>
    Stemmed,
}
