namespace Raadslag.Search;

/// <summary>A word where it stands in a text, and the form it is compared in.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters it takes there, ending and accents included.</param>
/// <param name="Folded">The form it is compared in; never empty.</param>
/// <param name="JoinedToNext">A hyphen joins it to the next word, as in SAG-2026-00613.</param>
internal readonly record struct TextWord(int Start, int Length, string Folded, bool JoinedToNext)
{
    public int End => Start + Length;
}
