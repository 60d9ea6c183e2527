using Raadslag.Import;

namespace Raadslag.Search;

/// <summary>Counts hits by council, year, section and kind, each as if it were not itself chosen.</summary>
internal sealed class FacetTally
{
    private readonly Choice _choice;

    public FacetTally(Choice choice, long[] numbers)
    {
        _choice = choice;
        Array.ForEach(numbers, number => Count(new EntryNumber(number)));
    }

    public int Total { get; private set; }

    public Dictionary<int, int> Councils { get; } = [];

    public Dictionary<int, int> Years { get; } = [];

    public Dictionary<int, int> Sections { get; } = [];

    public Dictionary<DocumentKind, int> Kinds { get; } = [];

    private void Count(EntryNumber number)
    {
        var council = number.Council;
        var year = number.Year;
        var section = number.Section;
        var kind = number.Kind;
        var isCouncil = _choice.Council is null || _choice.Council == council;
        var isYear = _choice.Year is null || _choice.Year == year;
        var isSection = _choice.Section is null || _choice.Section == section;
        var isKind = _choice.Kind is null || _choice.Kind == kind;

        Total += isCouncil && isYear && isSection && isKind ? 1 : 0;
        Add(Councils, council, isYear && isSection && isKind);
        Add(Years, year, isCouncil && isSection && isKind);
        Add(Sections, section, isCouncil && isYear && isKind);
        Add(Kinds, kind, isCouncil && isYear && isSection);
    }

    private static void Add<TValue>(Dictionary<TValue, int> counts, TValue value, bool counted)
        where TValue : notnull
    {
        if (counted)
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;
        }
    }
}

/// <summary>A filter in the numbers that entries carry; -1 stands for a value that no entry has.</summary>
internal sealed record Choice(int? Council, int? Year, int? Section, DocumentKind? Kind)
{
    public bool Holds(EntryNumber number) =>
        (Council is null || Council == number.Council)
        && (Year is null || Year == number.Year)
        && (Section is null || Section == number.Section)
        && (Kind is null || Kind == number.Kind);
}
