namespace Raadslag.Search;

/// <summary>One thing asked for: a word, words that stand together, or the beginning of a word.</summary>
/// <param name="Kind">How it is compared.</param>
/// <param name="Words">Its words in order, folded; never empty.</param>
/// <param name="IsExcluded">Whether texts with it are left out instead.</param>
internal sealed record SearchTerm(TermKind Kind, IReadOnlyList<string> Words, bool IsExcluded)
{
    /// <summary>The term written as one word, as a text may write it.</summary>
    public string Whole => string.Concat(Words);

    public IEnumerable<string> Stems => Words.Select(DanishStemmer.Stem);
}

/// <summary>How a term is compared.</summary>
internal enum TermKind
{
    /// <summary>In any form; with several words, next to each other or written as one: SAG-2026-00613.</summary>
    AnyForm,

    /// <summary>In quotation marks: exactly these words in this order.</summary>
    AsTyped,

    /// <summary>With a star: every word that begins so.</summary>
    Beginning,
}
