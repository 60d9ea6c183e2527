using System.Globalization;
using Raadslag.Law.Elections;

namespace Raadslag.Law.Allocation;

/// <summary>Shares a whole number out in proportion to weights, within bounds.</summary>
/// <remarks>
/// A bound is kept with the least change to the others: who is due less than its least or more than its most gets that, and
/// the others share the rest by the same key. Methods that divide start from the least and go on from there, which is the
/// same.
/// </remarks>
public static class ProportionalAllocation
{
    /// <summary>The most a method with a quota can share out; one that divides, <see cref="ProportionalElection.MostSeats"/>.</summary>
    public const int MostTotal = 2_000_000_000;

    /// <summary>The most the weights can be together, 10^28; with it no step comes beyond 2^127.</summary>
    public static Int128 MostWeight { get; } =
        Int128.Parse("10000000000000000000000000000", CultureInfo.InvariantCulture);

    /// <summary>The part of everybody with all steps; or the lot that must be drawn first; or what is wrong.</summary>
    public static AllocationResult Allocate(AllocationByKey allocation)
    {
        if (Check(allocation) is { } refused)
        {
            return refused;
        }

        var contenders = new List<Contender>();
        var parts = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = allocation.Total;
        foreach (var share in allocation.Shares)
        {
            var certain = share.Fixed ?? (share.Weight == 0 ? share.Least : null);
            if (certain is { } outside)
            {
                total -= outside;
            }
            else
            {
                contenders.Add(Contender.Of(share.Id, share.Weight, share.Least, share.Most));
            }

            parts.Add(share.Id, certain ?? 0);
        }

        var lots = new LotBox(allocation.Lots);
        var sharing = LevelSharing.Of(allocation.Method, total, [.. contenders], lots);
        return lots.Unused is { } unused
            ? new AllocationResult.Refused(AllocationRefusal.LotIsUnused, string.Join(", ", unused.Between))
            : new AllocationResult.Allocated(sharing.ToApportionment(parts));
    }

    private static bool Divides(ApportionmentMethod method) =>
        method is not (ApportionmentMethod.LargestRemainderHare or ApportionmentMethod.LargestRemainderDroop);

    private static AllocationResult.Refused? Check(AllocationByKey allocation)
    {
        if (
            allocation.Total < 0
            || allocation.Total > (Divides(allocation.Method) ? ProportionalElection.MostSeats : MostTotal)
        )
        {
            return Refuse(AllocationRefusal.TotalIsOutOfRange, allocation.Total);
        }

        return CheckShares(allocation.Shares)
            ?? CheckBounds(allocation)
            ?? (
                allocation.Lots.FirstOrDefault(lot => lot.IsFalse) is { } lot
                    ? new AllocationResult.Refused(AllocationRefusal.LotIsFalse, string.Join(", ", lot.Between))
                    : null
            );
    }

    /// <summary>What is wrong with those that share, whatever they share.</summary>
    internal static AllocationResult.Refused? CheckShares(IReadOnlyList<AllocationShare> shares)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Int128 weights = 0;
        foreach (var share in shares)
        {
            AllocationRefusal? why =
                string.IsNullOrWhiteSpace(share.Id) ? AllocationRefusal.ShareHasNoName
                : !names.Add(share.Id) ? AllocationRefusal.ShareIsThereTwice
                : share.Weight < 0 ? AllocationRefusal.WeightIsNegative
                : share.Weight > MostWeight || (weights += share.Weight) > MostWeight
                    ? AllocationRefusal.WeightsAreTooLarge
                : Contradicts(share) ? AllocationRefusal.BoundsContradict
                : null;
            if (why is { } refusal)
            {
                return new AllocationResult.Refused(refusal, share.Id);
            }
        }

        return null;
    }

    private static bool Contradicts(AllocationShare share) =>
        share.Least < 0
        || share.Most < share.Least
        || (share.Fixed is { } part && (part < share.Least || part > (share.Most ?? int.MaxValue)));

    private static AllocationResult.Refused? CheckBounds(AllocationByKey allocation)
    {
        var least = allocation.Shares.Sum(share => (long)(share.Fixed ?? share.Least));
        var most = allocation.Shares.Sum(share =>
            (long)(share.Fixed ?? (share.Weight == 0 ? share.Least : share.Most ?? int.MaxValue))
        );
        AllocationShare[] sharers = [.. allocation.Shares.Where(share => share.Fixed is null)];
        return least > allocation.Total ? Refuse(AllocationRefusal.TotalIsBelowTheLeast, least)
            : most < allocation.Total && sharers is [_, ..] && Array.TrueForAll(sharers, share => share.Weight == 0)
                ? Refuse(AllocationRefusal.NobodyHasWeight, allocation.Total)
            : most < allocation.Total ? Refuse(AllocationRefusal.TotalIsAboveTheMost, most)
            : null;
    }

    private static AllocationResult.Refused Refuse(AllocationRefusal why, long subject) =>
        new(why, subject.ToString(CultureInfo.InvariantCulture));
}
