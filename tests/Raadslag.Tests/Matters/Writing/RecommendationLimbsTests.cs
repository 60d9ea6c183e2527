using Raadslag.Matters;

namespace Raadslag.Tests.Matters.Writing;

public sealed class RecommendationLimbsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n", "")]
    [InlineData("Sagen tages til efterretning.\n", "Sagen tages til efterretning.")]
    [InlineData("Et.\n\nTo.", "Et.\n\nTo.")]
    [InlineData("KKR indstilles at\n- se\n- høre", "se|høre")]
    [InlineData("* se\n* høre", "se|høre")]
    [InlineData("1. se\n2. høre\n10. tale", "se|høre|tale")]
    [InlineData("1) se\n\n2) høre", "se|høre")]
    [InlineData("-\tse", "se")]
    [InlineData("- se\n  på det", "se\npå det")]
    [InlineData("- se\n  - nær\n  - fjern\n- høre", "se\n- nær\n- fjern|høre")]
    [InlineData("10. se\n    - nær\n\n    Og mere.", "se\n- nær\n\nOg mere.")]
    [InlineData("* * *", "* * *")]
    [InlineData("-\n- se", "se")]
    [InlineData("-5 grader", "-5 grader")]
    public void A_recommendation_has_a_limb_for_each_point_of_its_list(string recommendation, string limbs)
    {
        var divided = RecommendationLimbs.Of(PaperVersionId.New(), recommendation);

        Assert.Equal(limbs, string.Join('|', divided.Select(limb => limb.Text)));
        Assert.Equal(Enumerable.Range(1, divided.Count), divided.Select(limb => limb.Order));
    }
}
