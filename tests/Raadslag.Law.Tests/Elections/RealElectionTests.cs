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

    // kv2025-order.csv: the lists by the number of their seat ("ListeMandater", "Nummer") in the public results at valg.dk
    // (KOMBIT), final count, as collected in github.com/laurabejder/KV_RV_25, data/struktureret/kv/kv25_mandater.csv.
    [Fact]
    public void The_seats_of_the_98_councils_were_won_in_the_order_that_was_announced()
    {
        var announced = File.ReadLines(
                Path.Combine(Repository.Root, "tests", "Raadslag.Law.Tests", "Elections", "kv2025-order.csv")
            )
            .Skip(1)
            .ToDictionary(line => line.Split(',')[0], line => line.Split(',')[1]);

        Assert.Equal(98, announced.Count);
        Assert.All(
            MunicipalElection.Of2025,
            council =>
            {
                var result = (Apportionment.Settled)ProportionalElection.Apportion(council.Election);
                Assert.Equal(announced[council.Code], string.Join(' ', result.Order.Select(award => award.To)));
            }
        );
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

    // Votes of 2021 in the country; published in January 2022 as A 6, V 5, C 3, F 1, Ø 1, B 1.
    [Fact]
    public void The_board_of_KL_by_the_votes_of_2021() =>
        Assert.Equal(
            "A 6, V 5, C 3, F 1, Ø 1, B 1, O 0, D 0",
            Worksheet.Result(
                ProportionalElection.Apportion(
                    Worksheet.Election(
                        ApportionmentMethod.DHondt,
                        17,
                        "A 877136\nV 654073\nC 470697\nF 235076\nØ 226596\nB 172521\nO 126388\nD 110215"
                    )
                )
            )
        );

    // Chair and vice-chair as two seats: our reading of KL's bylaws § 15, stk. 3.
    [Theory]
    [InlineData("", "A V")]
    [InlineData(" in blue", "V A")]
    public void The_chair_of_Nordjylland_with_and_without_an_alliance(string alliance, string chairs)
    {
        var votes = string.Join(
            '\n',
            "A 89687",
            $"V 75178{alliance}",
            $"C 39419{alliance}",
            "F 29263",
            $"Æ 27771{alliance}",
            $"I 16027{alliance}",
            $"O 13407{alliance}",
            "Ø 11989",
            "B 11932"
        );

        var result = Assert.IsType<Apportionment.Complete>(
            ProportionalElection.Apportion(Worksheet.Election(ApportionmentMethod.DHondt, 2, votes))
        );

        Assert.Equal(chairs, string.Join(' ', result.Order.Select(award => award.To)));
    }
}
