using System.Globalization;

namespace Raadslag.Law.Agreements;

/// <summary>What a redistribution must be before anything is moved; the first thing wrong is named.</summary>
internal static class RedistributionCheck
{
    public static RedistributionResult.Refused? Of(Redistribution redistribution)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in redistribution.Parts)
        {
            RedistributionRefusal? why =
                string.IsNullOrWhiteSpace(part.Who) ? RedistributionRefusal.PartHasNoName
                : !names.Add(part.Who) ? RedistributionRefusal.PartIsThereTwice
                : part.Part < 0 ? RedistributionRefusal.PartIsNegative
                : null;
            if (why is { } refusal)
            {
                return new(refusal, part.Who);
            }
        }

        var sum = redistribution.Parts.Sum(part => (long)part.Part);
        return redistribution.Quota is { } quota && quota != sum
            ? Refuse(RedistributionRefusal.PartsAreNotTheQuota, sum)
            : OfExemptions(redistribution, names);
    }

    private static RedistributionResult.Refused? OfExemptions(Redistribution redistribution, HashSet<string> names)
    {
        var exempt = new HashSet<string>(StringComparer.Ordinal);
        foreach (var exemption in redistribution.Exemptions)
        {
            if (!names.Contains(exemption.Who))
            {
                return new(RedistributionRefusal.NameIsUnknown, exemption.Who);
            }

            if (!exempt.Add(exemption.Who))
            {
                return new(RedistributionRefusal.ExemptionIsThereTwice, exemption.Who);
            }

            if (string.IsNullOrWhiteSpace(exemption.Reason))
            {
                return new(RedistributionRefusal.ReasonIsMissing, exemption.Who);
            }
        }

        foreach (var taker in redistribution.Exemptions.Select(exemption => exemption.TakenOverBy).OfType<string>())
        {
            if (!names.Contains(taker))
            {
                return new(RedistributionRefusal.NameIsUnknown, taker);
            }

            if (exempt.Contains(taker))
            {
                return new(RedistributionRefusal.GivenToExempt, taker);
            }
        }

        return OfChanges(redistribution.Changes, names, exempt);
    }

    private static RedistributionResult.Refused? OfChanges(
        IReadOnlyList<AgreedChange> changes,
        HashSet<string> names,
        HashSet<string> exempt
    )
    {
        foreach (var change in changes)
        {
            RedistributionRefusal? why =
                !names.Contains(change.Who) ? RedistributionRefusal.NameIsUnknown
                : string.IsNullOrWhiteSpace(change.Reason) ? RedistributionRefusal.ReasonIsMissing
                : change.Change == 0 ? RedistributionRefusal.ChangeIsNothing
                : change.Change > 0 && exempt.Contains(change.Who) ? RedistributionRefusal.GivenToExempt
                : null;
            if (why is { } refusal)
            {
                return new(refusal, change.Who);
            }
        }

        // Bekendtgørelse nr. 550/2022 § 6, stk. 2: the sum of the agreed quotas is the quota of the region.
        var sum = changes.Sum(change => (long)change.Change);
        return sum == 0 ? null : Refuse(RedistributionRefusal.ChangesDoNotAddUp, sum);
    }

    private static RedistributionResult.Refused Refuse(RedistributionRefusal why, long subject) =>
        new(why, subject.ToString(CultureInfo.InvariantCulture));
}
