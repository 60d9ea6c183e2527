using System.Globalization;
using Raadslag.Law.Elections;

namespace Raadslag.Law.Allocation;

/// <summary>Shares a whole number out on two levels, so that it adds up on both.</summary>
/// <remarks>
/// A group counts with the weights of those in it, and with their bounds: it gets at least what they must have together and at
/// most what they can have. Parts that are fixed are taken out first.
/// </remarks>
public static class TwoLevelAllocation
{
    private const string UpperLevel = "";

    /// <summary>The part of every group and of everybody in it; or the lots that must be drawn first; or what is wrong.</summary>
    public static GroupedResult Allocate(GroupedAllocation allocation)
    {
        if (Check(allocation) is { } refused)
        {
            return refused;
        }

        var lots = allocation.Lots.ToLookup(lot => LevelOf(allocation, lot), StringComparer.Ordinal);
        var between = ProportionalAllocation.Allocate(
            new AllocationByKey(
                allocation.Method,
                allocation.Total - (int)Withheld(allocation),
                [.. allocation.Groups.Select(AsShare)]
            )
            {
                Lots = [.. lots[UpperLevel]],
            }
        );
        return between switch
        {
            AllocationResult.Refused(var why, var subject) => new GroupedResult.Refused(why, subject),
            // until it is known what a group has, no lot within it can be
            AllocationResult.Allocated(Apportionment.LotRequired lot) => allocation.Lots.FirstOrDefault(drawn =>
                LevelOf(allocation, drawn) != UpperLevel
            )
                is { } early
                ? new GroupedResult.Refused(AllocationRefusal.LotIsUnused, string.Join(", ", early.Between))
                : new GroupedResult.Allocated(lot, []),
            AllocationResult.Allocated(var parts) => Within(allocation, parts, lots),
            _ => throw new ArgumentOutOfRangeException(nameof(allocation)),
        };
    }

    private static GroupedResult Within(
        GroupedAllocation allocation,
        Apportionment.Settled between,
        ILookup<string, DrawnLot> lots
    )
    {
        var groups = new List<GroupPart>();
        foreach (var group in allocation.Groups)
        {
            var total = between.SeatsOf[group.Id] + (int)FixedWithin(group);
            var within = ProportionalAllocation.Allocate(
                new AllocationByKey(allocation.Method, total, group.Shares) { Lots = [.. lots[group.Id]] }
            );
            if (within is AllocationResult.Refused(var why, var subject))
            {
                return new GroupedResult.Refused(why, subject);
            }

            groups.Add(new GroupPart(group.Id, total, ((AllocationResult.Allocated)within).Parts));
        }

        return new GroupedResult.Allocated(between, groups);
    }

    // What the key shares out in the group: all but the fixed parts.
    private static AllocationShare AsShare(AllocationGroup group)
    {
        AllocationShare[] sharers = [.. group.Shares.Where(share => share.Fixed is null)];
        var most = sharers.Sum(share => share.Weight == 0 ? share.Least : share.Most ?? (long)int.MaxValue);
        return new AllocationShare(group.Id, sharers.Aggregate(Int128.Zero, (sum, share) => sum + share.Weight))
        {
            Least = (int)long.Min(int.MaxValue, sharers.Sum(share => (long)share.Least)),
            Most = (int)long.Min(int.MaxValue, most),
            Fixed = group.Fixed - (int)FixedWithin(group),
        };
    }

    private static long Withheld(GroupedAllocation allocation) => allocation.Groups.Sum(FixedWithin);

    private static long FixedWithin(AllocationGroup group) => group.Shares.Sum(share => (long)(share.Fixed ?? 0));

    private static string LevelOf(GroupedAllocation allocation, DrawnLot lot) =>
        allocation
            .Groups.FirstOrDefault(group => lot.Between.All(name => group.Shares.Any(share => share.Id == name)))
            ?.Id
        ?? UpperLevel;

    private static GroupedResult.Refused? Check(GroupedAllocation allocation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in allocation.Groups)
        {
            if (string.IsNullOrWhiteSpace(group.Id))
            {
                return new GroupedResult.Refused(AllocationRefusal.ShareHasNoName, group.Id);
            }

            // a lot names those it is between, so nobody on either level may be called as another
            if (
                group.Shares.Select(share => share.Id).Prepend(group.Id).FirstOrDefault(name => !names.Add(name)) is
                { } twice
            )
            {
                return new GroupedResult.Refused(AllocationRefusal.ShareIsThereTwice, twice);
            }

            if (ProportionalAllocation.CheckShares(group.Shares) is { } wrong)
            {
                return new GroupedResult.Refused(wrong.Why, wrong.Subject);
            }

            if (group.Fixed < FixedWithin(group))
            {
                return new GroupedResult.Refused(AllocationRefusal.BoundsContradict, group.Id);
            }
        }

        return allocation.Total < 0 ? Refuse(AllocationRefusal.TotalIsOutOfRange, allocation.Total)
            : Withheld(allocation) is var least && least > allocation.Total
                ? Refuse(AllocationRefusal.TotalIsBelowTheLeast, least)
            : null;
    }

    private static GroupedResult.Refused Refuse(AllocationRefusal why, long subject) =>
        new(why, subject.ToString(CultureInfo.InvariantCulture));
}
