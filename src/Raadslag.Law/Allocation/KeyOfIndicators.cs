using System.Numerics;
using Raadslag.Law.Numbers;

namespace Raadslag.Law.Allocation;

/// <summary>Puts several indicators together to one key, exactly.</summary>
/// <remarks>
/// Each indicator is made to shares of its sum first, so that no indicator counts more because its figures are larger; then
/// the shares are weighted. All of it stays fractions over one denominator: the weights' sum times the sums of the
/// indicators. The real key of training places is one of these: see <c>docs/law/laerepladser.md</c>.
/// </remarks>
public static class KeyOfIndicators
{
    /// <summary>The shares of everybody; or what is wrong.</summary>
    public static KeyResult Combine(WeightedKey key)
    {
        if (Check(key) is { } refused)
        {
            return refused;
        }

        BigInteger[] sums = [.. key.Indicators.Index().Select(one => Sum(key, one.Index))];
        var whole = key.Indicators.Aggregate(BigInteger.Zero, (sum, indicator) => sum + indicator.Weight);
        whole = sums.Aggregate(whole, (product, sum) => product * sum);
        BigInteger[] weights = [.. key.Lines.Select(line => Weight(key, line, sums))];
        var common = weights.Aggregate(whole, BigInteger.GreatestCommonDivisor);
        whole /= common;
        return whole > ProportionalAllocation.MostWeight
            ? new KeyResult.Refused(KeyRefusal.KeyIsTooFine, key.Indicators[^1].Name)
            : new KeyResult.Combined([
                .. key.Lines.Zip(
                    weights,
                    (line, weight) =>
                        new KeyShare(
                            line.Id,
                            [.. line.Values.Zip(sums, (value, sum) => Fraction.Of(value, (Int128)sum))],
                            Fraction.Of((Int128)(weight / common), (Int128)whole),
                            (Int128)(weight / common)
                        )
                ),
            ]);
    }

    private static BigInteger Sum(WeightedKey key, int indicator) =>
        key.Lines.Aggregate(BigInteger.Zero, (sum, line) => sum + line.Values[indicator]);

    // The weighted shares over the common denominator: each value times its weight and the sums of the other indicators.
    private static BigInteger Weight(WeightedKey key, KeyLine line, BigInteger[] sums)
    {
        var weight = BigInteger.Zero;
        foreach (var (i, indicator) in key.Indicators.Index())
        {
            var others = sums.Where((_, other) => other != i).Aggregate(BigInteger.One, BigInteger.Multiply);
            weight += line.Values[i] * indicator.Weight * others;
        }

        return weight;
    }

    private static KeyResult.Refused? Check(WeightedKey key)
    {
        if (key.Indicators is [])
        {
            return new KeyResult.Refused(KeyRefusal.NoIndicators, "");
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in key.Lines)
        {
            KeyRefusal? why =
                string.IsNullOrWhiteSpace(line.Id) ? KeyRefusal.LineHasNoName
                : !names.Add(line.Id) ? KeyRefusal.LineIsThereTwice
                : line.Values.Count != key.Indicators.Count ? KeyRefusal.LineDoesNotFit
                : line.Values.Any(value => value < 0) ? KeyRefusal.FigureIsNegative
                : null;
            if (why is { } refusal)
            {
                return new KeyResult.Refused(refusal, line.Id);
            }
        }

        names.Clear();
        foreach (var (i, indicator) in key.Indicators.Index())
        {
            KeyRefusal? why =
                string.IsNullOrWhiteSpace(indicator.Name) ? KeyRefusal.IndicatorHasNoName
                : !names.Add(indicator.Name) ? KeyRefusal.IndicatorIsThereTwice
                : indicator.Weight < 1 ? KeyRefusal.WeightIsNotPositive
                : Sum(key, i).IsZero ? KeyRefusal.IndicatorIsNothing
                : null;
            if (why is { } refusal)
            {
                return new KeyResult.Refused(refusal, indicator.Name);
            }
        }

        return null;
    }
}
