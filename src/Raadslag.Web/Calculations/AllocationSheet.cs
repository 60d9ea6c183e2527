using System.Numerics;
using Raadslag.Law.Allocation;
using Raadslag.Law.Elections;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Calculations;

/// <summary>An allocation by key as it is shown: what each gets, and how the exact share became a whole number.</summary>
public static class AllocationSheet
{
    /// <summary>The worksheet of an allocation, also one that waits for a lot.</summary>
    /// <param name="allocation">What was to be shared out.</param>
    /// <param name="parts">What came of it.</param>
    /// <param name="unit">What it is that is shared out, in the plural: "pladser".</param>
    /// <param name="key">What the weights are: "Folketal 1. januar 2026".</param>
    public static Worksheet Of(
        AllocationByKey allocation,
        Apportionment.Settled parts,
        string unit,
        string key = "Vægt"
    )
    {
        var total = $"{DanishFigures.Grouped(allocation.Total)} {unit}";
        return new Worksheet(
            $"{total} fordelt efter {allocation.Method.InDanish}",
            parts is Apportionment.LotRequired lot
                ? LotPhrases.Required(lot, $"af de {total}", $"af de {total}")
                : $"{total} er fordelt på {DanishFigures.Grouped(allocation.Shares.Count)} {(allocation.Shares.Count == 1 ? "modtager" : "modtagere")}."
        )
        {
            Tables =
            [
                Shares(allocation, parts, unit, key),
                .. parts
                    .Distributions.Where(one => one.Quotas is [] && one.Awards is [_, ..])
                    .Select(one => AwardTable.Of("Én ad gangen", "Nr.", one.Awards)),
            ],
            Notes = [.. Notes(allocation, parts)],
        };
    }

    private static WorksheetTable Shares(
        AllocationByKey allocation,
        Apportionment.Settled parts,
        string unit,
        string key
    )
    {
        var steps = new Steps(allocation, parts);
        WorksheetColumn[] bounds = steps.HasBounds ? [new("Grænser")] : [];
        WorksheetColumn[] quotas = allocation.Method.HasQuota
            ? [new("Hele", IsNumber: true), new("Rest", IsNumber: true), new("Ved rest", IsNumber: true)]
            : [];
        var due = steps.Weights > 0 ? DanishFigures.Fraction(allocation.Total, 1, 2) : "";
        return new WorksheetTable(
            parts is Apportionment.LotRequired ? "Fordelingen før lodtrækningen" : "Fordelingen",
            [
                new("Navn"),
                new(key, IsNumber: true),
                new("Andel", IsNumber: true),
                new("Beregnet", IsNumber: true),
                .. bounds,
                .. quotas,
                new(Capital(unit), IsNumber: true),
            ],
            [.. allocation.Shares.Select(steps.Row)]
        )
        {
            Sum =
            [
                "I alt",
                DanishFigures.Whole((Int128)steps.Weights),
                DanishFigures.Percent(steps.Weights, steps.Weights),
                due,
                .. bounds.Select(_ => (WorksheetCell)""),
                .. allocation.Method.HasQuota
                    ? [DanishFigures.Whole(steps.Whole), "", DanishFigures.Whole(steps.ByRemainder)]
                    : Array.Empty<WorksheetCell>(),
                DanishFigures.Whole(parts.SeatsOf.Values.Sum()),
            ],
            Drawn = 4 + bounds.Length + quotas.Length,
        };
    }

    private static IEnumerable<string> Notes(AllocationByKey allocation, Apportionment.Settled parts)
    {
        yield return allocation.Method.Explained;
        yield return "»Beregnet« er den præcise andel efter nøglen alene, før grænser og afrunding.";
        if (allocation.Shares.Any(share => share.Least > 0 || share.Most is not null))
        {
            yield return "Den, der er berettiget til mindre end sit mindste eller mere end sit højeste, får netop det, og de øvrige deler resten efter den samme nøgle.";
        }

        if (allocation.Shares.Any(share => share.Fixed is not null))
        {
            yield return "Det faste er taget fra, før resten er delt.";
        }

        if (parts is Apportionment.LotRequired || parts.Distributions.Any(one => one.Awards.Any(won => won.ByLot)))
        {
            yield return LotPhrases.Reading;
        }
    }

    private static string Capital(string text) => char.ToUpper(text[0], DanishDates.Culture) + text[1..];

    /// <summary>The steps of each, found by name.</summary>
    private sealed class Steps
    {
        private readonly AllocationByKey _allocation;
        private readonly Apportionment.Settled _parts;
        private readonly Dictionary<string, QuotaShare> _quotas;
        private readonly Dictionary<string, int> _byRemainder;
        private readonly HashSet<string> _byLot;
        private readonly BigInteger _sharersWeight;

        public Steps(AllocationByKey allocation, Apportionment.Settled parts)
        {
            (_allocation, _parts) = (allocation, parts);
            var awards = parts.Distributions.SelectMany(one => one.Awards).ToArray();
            _quotas = parts.Distributions.SelectMany(one => one.Quotas).ToDictionary(quota => quota.Name);
            _byRemainder = awards.CountBy(award => award.To).ToDictionary();
            _byLot = [.. awards.Where(award => award.ByLot).Select(award => award.To)];
            Weights = Sum(allocation.Shares);
            _sharersWeight = Sum(allocation.Shares.Where(share => SharesByKey(share.Id)));
        }

        public BigInteger Weights { get; }

        public int Whole => _quotas.Values.Sum(quota => quota.Whole);

        public int ByRemainder => _byRemainder.Values.Sum();

        public bool HasBounds => _allocation.Shares.Any(share => Bounds(share) != "");

        public IReadOnlyList<WorksheetCell> Row(AllocationShare share)
        {
            WorksheetCell[] bounds = HasBounds ? [Bounds(share)] : [];
            WorksheetCell[] quotas = _allocation.Method.HasQuota ? Quotas(share.Id) : [];
            return
            [
                share.Id,
                DanishFigures.Whole(share.Weight),
                DanishFigures.Percent(share.Weight, Weights),
                Weights > 0 ? DanishFigures.Fraction((BigInteger)share.Weight * _allocation.Total, Weights, 2) : "",
                .. bounds,
                .. quotas,
                DanishFigures.Whole(_parts.SeatsOf[share.Id]),
            ];
        }

        private WorksheetCell[] Quotas(string name)
        {
            if (!_quotas.TryGetValue(name, out var quota))
            {
                return ["", "", ""];
            }

            return
            [
                DanishFigures.Whole(quota.Whole),
                SharesByKey(name) ? Remainder(quota.Remainder) : "",
                AwardTable.ByRemainder(_byRemainder.GetValueOrDefault(name), _byLot.Contains(name)),
            ];
        }

        // With Hare's quota the remainder is a part of one unit; four decimals, so that a near tie is seen to be none.
        private string Remainder(Quotient remainder) =>
            _allocation.Method == ApportionmentMethod.LargestRemainderHare
                ? DanishFigures.Fraction(remainder.Votes, _sharersWeight, 4)
                : remainder.TwoDecimals;

        private bool SharesByKey(string name) =>
            _quotas.TryGetValue(name, out var quota) && quota.Remainder.Divisor.Numerator > 0;

        private static BigInteger Sum(IEnumerable<AllocationShare> shares) =>
            shares.Aggregate(BigInteger.Zero, (sum, share) => sum + share.Weight);

        private static string Bounds(AllocationShare share) =>
            string.Join(
                ", ",
                new[]
                {
                    share.Fixed is { } certain ? $"fast {DanishFigures.Grouped(certain)}" : "",
                    share.Least > 0 ? $"mindst {DanishFigures.Grouped(share.Least)}" : "",
                    share.Most is { } most ? $"højst {DanishFigures.Grouped(most)}" : "",
                }.Where(bound => bound != "")
            );
    }
}
