using Raadslag.Law.Numbers;

namespace Raadslag.Law.Allocation;

/// <summary>A key made of several figures, each with its weight (<i>vægtet fordelingsnøgle</i>).</summary>
/// <param name="Indicators">The figures to share by, in the order of the values of each line.</param>
/// <param name="Lines">Who shares, in the order they are printed in.</param>
public sealed record WeightedKey(IReadOnlyList<Indicator> Indicators, IReadOnlyList<KeyLine> Lines);

/// <summary>One figure to share by, such as pupils so far or the inhabitants of an age (<i>indikator</i>).</summary>
/// <param name="Name">What it is called; no other indicator of the key is called the same.</param>
/// <param name="Weight">What it counts, in proportion to the weights of the others: 2 and 1, or 65 and 35; at least 1.</param>
public sealed record Indicator(string Name, int Weight);

/// <summary>The figures of one of those that share.</summary>
/// <param name="Id">What it is called; nobody else is called the same.</param>
/// <param name="Values">Its figure for each indicator, from 0.</param>
public sealed record KeyLine(string Id, IReadOnlyList<long> Values);

/// <summary>What came of putting indicators together.</summary>
public abstract record KeyResult
{
    private KeyResult() { }

    /// <summary>The key.</summary>
    /// <param name="Shares">Everybody's share; together they are exactly 1.</param>
    public sealed record Combined(IReadOnlyList<KeyShare> Shares) : KeyResult;

    /// <summary>Nothing was calculated, for the key as given makes no sense.</summary>
    /// <param name="Why">What is wrong.</param>
    /// <param name="Subject">The indicator or whom it is about.</param>
    public sealed record Refused(KeyRefusal Why, string Subject) : KeyResult;
}

/// <summary>The share of one.</summary>
/// <param name="Id">Whose.</param>
/// <param name="Of">Its share of each indicator, in the order of the indicators.</param>
/// <param name="Share">The shares of the indicators, weighted: the share of the key.</param>
/// <param name="Weight">The same as a whole number in proportion to those of the others, to share by.</param>
public sealed record KeyShare(string Id, IReadOnlyList<Fraction> Of, Fraction Share, Int128 Weight);

/// <summary>Why a key cannot be put together.</summary>
public enum KeyRefusal
{
    /// <summary>There is no indicator.</summary>
    NoIndicators,

    /// <summary>An indicator has no name.</summary>
    IndicatorHasNoName,

    /// <summary>Two indicators have one name.</summary>
    IndicatorIsThereTwice,

    /// <summary>An indicator has a weight below 1.</summary>
    WeightIsNotPositive,

    /// <summary>Nobody has anything of an indicator, so there is no share of it.</summary>
    IndicatorIsNothing,

    /// <summary>Somebody has no name.</summary>
    LineHasNoName,

    /// <summary>Two have one name.</summary>
    LineIsThereTwice,

    /// <summary>Somebody has more or fewer figures than there are indicators.</summary>
    LineDoesNotFit,

    /// <summary>Somebody has a negative figure.</summary>
    FigureIsNegative,

    /// <summary>The figures are so many and large that the key cannot be held exactly.</summary>
    KeyIsTooFine,
}
