using Raadslag.Law.Elections;

namespace Raadslag.Law.Tests.Elections;

public sealed class RealElectionTests
{
    [Fact]
    public void Every_seat_of_the_98_councils_of_2025_is_where_it_was_announced()
    {
        Assert.Equal(98, MunicipalElection.Of2025.Count);
        Assert.Equal(2432, MunicipalElection.Of2025.Sum(council => council.Election.Seats));
        foreach (var council in MunicipalElection.Of2025)
        {
            var result = Assert.IsType<Apportionment.Complete>(ProportionalElection.Apportion(council.Election));

            Assert.Equal(council.Seats, result.SeatsOf);
            Assert.Equal(council.Election.Seats, result.Order.Count);
        }
    }

    [Fact]
    public void In_Lolland_a_list_ran_out_of_candidates()
    {
        var lolland = MunicipalElection.Of2025.Single(council => council.Code == "0360");
        var unlimited = lolland.Election with
        {
            Lists = [.. lolland.Election.Lists.Select(list => list with { Candidates = null })],
        };

        var seats = Assert.IsType<Apportionment.Complete>(ProportionalElection.Apportion(unlimited)).SeatsOf;

        Assert.Equal((4, 2), (lolland.Seats["Æ"], lolland.Seats["C"]));
        Assert.Equal((5, 1), (seats["Æ"], seats["C"]));
    }
}
