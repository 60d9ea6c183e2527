namespace Raadslag.Law.Agreements;

/// <summary>Changes calculated parts as agreed, so that their sum stays (<i>aftalte kommunekvoter</i>).</summary>
/// <remarks>
/// Integrationsloven § 8, stk. 1, and bekendtgørelse nr. 550 of 3 May 2022, § 6, stk. 2; the wording is in
/// <c>docs/law/integrationsloven-8.md</c>. Training places and other parts that are calculated first and agreed on after are
/// changed in the same way.
/// </remarks>
public static class AgreedParts
{
    /// <summary>Everybody's part as agreed; or what is wrong.</summary>
    public static RedistributionResult Of(Redistribution redistribution)
    {
        if (RedistributionCheck.Of(redistribution) is { } refused)
        {
            return refused;
        }

        var changes = TakenOver(redistribution)
            .Concat(redistribution.Changes)
            .ToLookup(change => change.Who, StringComparer.Ordinal);
        var exemptions = redistribution.Exemptions.ToDictionary(one => one.Who, StringComparer.Ordinal);
        var lines = new List<RedistributionLine>();
        foreach (var (who, calculated) in redistribution.Parts)
        {
            var decided = calculated + changes[who].Sum(change => (long)change.Change);
            var exemption = exemptions.GetValueOrDefault(who);
            RedistributionRefusal? why =
                decided < 0 ? RedistributionRefusal.PartWouldBeNegative
                : decided > int.MaxValue ? RedistributionRefusal.PartIsTooLarge
                : decided > 0 && exemption is not null ? RedistributionRefusal.ExemptHasSomethingLeft
                : null;
            if (why is { } refusal)
            {
                return new RedistributionResult.Refused(refusal, who);
            }

            lines.Add(
                new RedistributionLine(who, calculated, [.. changes[who]], (int)decided) { Exemption = exemption }
            );
        }

        return new RedistributionResult.Agreed(lines);
    }

    // We read "takes over" as all of the calculated part, whatever it is that year.
    private static IEnumerable<AgreedChange> TakenOver(Redistribution redistribution)
    {
        foreach (var exemption in redistribution.Exemptions)
        {
            var part = redistribution.Parts.First(part => part.Who == exemption.Who).Part;
            if (exemption.TakenOverBy is { } taker && part > 0)
            {
                yield return new AgreedChange(exemption.Who, -part, exemption.Reason);
                yield return new AgreedChange(taker, part, exemption.Reason);
            }
        }
    }
}
