using Raadslag.Law.Elections;

namespace Raadslag.Law.Composition;

/// <summary>The rule a council's members are counted by in one period; a new rule is new data, not new code.</summary>
/// <param name="Threshold">The share of all votes in the council's area that a list must have, exactly that much included.</param>
/// <param name="MostMembersForEachMunicipality">How many members there can be at most for each municipality.</param>
/// <param name="From">The first election day it is known to have been used for.</param>
/// <param name="Source">Where it is written, and what of it is our reading.</param>
public sealed record CompositionRule(Share Threshold, int MostMembersForEachMunicipality, DateOnly From, string Source)
{
    /// <summary>
    /// The rule of the five KKR: the threshold and the limit are KL's, the price of a member is our reading of the
    /// compositions of KKR Syddanmark 2022-2026 and 2026-2030. See <c>docs/law/kkr-sammensaetning.md</c>.
    /// </summary>
    public static CompositionRule Kkr { get; } =
        new(new Share(2, 100), 2, new DateOnly(2017, 11, 21), "docs/law/kkr-sammensaetning.md");
}
