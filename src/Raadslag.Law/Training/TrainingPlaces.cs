using Raadslag.Law.Allocation;

namespace Raadslag.Law.Training;

/// <summary>Shares the places of an education out by its own key, on two levels.</summary>
/// <remarks>
/// The places of <i>social- og sundhedshjælper</i> and <i>social- og sundhedsassistent</i> are shared by a key of pupils so far
/// and of the elderly, each education by figures of its own. KL has not published the weights, so they are given, not built
/// in: <c>docs/law/laerepladser.md</c>.
/// </remarks>
public static class TrainingPlaces
{
    /// <summary>The places of every council and municipality with all steps; or what is wrong.</summary>
    public static EducationResult Distribute(Education education)
    {
        var key = KeyOfIndicators.Combine(
            new WeightedKey(education.Indicators, [.. education.Areas.SelectMany(area => area.Lines)])
        );
        return key switch
        {
            KeyResult.Refused refused => new EducationResult.KeyRefused(refused),
            KeyResult.Combined combined => Distribute(education, combined),
            _ => throw new ArgumentOutOfRangeException(nameof(education)),
        };
    }

    private static EducationResult Distribute(Education education, KeyResult.Combined key)
    {
        var weights = key.Shares.ToDictionary(share => share.Id, share => share.Weight, StringComparer.Ordinal);
        var places = TwoLevelAllocation.Allocate(
            new GroupedAllocation(
                education.Method,
                education.Places,
                [
                    .. education.Areas.Select(area => new AllocationGroup(
                        area.Id,
                        [.. area.Lines.Select(line => new AllocationShare(line.Id, weights[line.Id]))]
                    )),
                ]
            )
            {
                Lots = education.Lots,
            }
        );
        return places switch
        {
            GroupedResult.Refused refused => new EducationResult.Refused(refused),
            GroupedResult.Allocated allocated => new EducationResult.Distributed(key, allocated),
            _ => throw new ArgumentOutOfRangeException(nameof(education)),
        };
    }
}
