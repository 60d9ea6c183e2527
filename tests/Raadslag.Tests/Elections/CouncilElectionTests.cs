using Raadslag.Elections;
using Raadslag.Law.Elections;

namespace Raadslag.Tests.Elections;

public sealed class CouncilElectionTests
{
    [Theory]
    [InlineData("KKR Syddanmark", "KV21", "A 9, V 8, C 4, F 3, O 2, B 2, D 2, Ø 2, S 1", 33)]
    [InlineData("kkr syddanmark", "KV25", "V 12, A 10, C 4, F 4, O 3, I 3, Æ 3, Ø 2, B 2, S 1", 44)]
    [InlineData("KKR Hovedstaden", "KV25", "A 11, C 12, F 8, Ø 8, V 5, B 5, O 4, I 3, Å 2", 58)]
    [InlineData("KKR Midtjylland", "KV25", "A 9, V 9, F 5, C 4, Æ 3, I 2, B 2, O 2, Ø 2", 38)]
    [InlineData("KKR Nordjylland", "KV25", "A 4, V 8, C 2, F 2, Æ 2, I 1, O 1, Ø 1, B 1", 22)]
    public void The_members_of_a_council_from_the_votes_of_its_municipalities(
        string council,
        string election,
        string members,
        int total
    )
    {
        var composition = Counted(council, election).Compose();

        Assert.Equal(
            members,
            string.Join(
                ", ",
                composition.Lines.Where(line => line.Members > 0).Select(line => $"{line.Id} {line.Members}")
            )
        );
        Assert.Equal(total, composition.Total);
    }

    [Fact]
    public void A_mayor_who_is_not_known_is_said_to_be_missing()
    {
        Assert.Equal(["Lolland"], Counted("KKR Sjælland", "KV25").MayorsMissing);
        Assert.Equal(16, Counted("KKR Sjælland", "KV25").Lists.Sum(list => list.Mayors));
        Assert.Empty(Counted("KKR Syddanmark", "KV25").MayorsMissing);
    }

    [Fact]
    public void Lines_of_the_source_that_are_no_list_are_said_for_the_council_they_lie_in()
    {
        Assert.Equal(2, Counted("KKR Syddanmark", "KV25").Refused.Count);
        Assert.Empty(Counted("KKR Nordjylland", "KV25").Refused);
    }

    [Fact]
    public void Local_lists_count_as_one_when_they_cooperate()
    {
        var election = ReferenceElection.Find("KV25")!;
        MunicipalList[] local =
        [
            .. election.File.Lists.Where(list => list.Code is "0482" or "0492" && election.PartyOf(list) is null),
        ];
        var together = new ListCooperation(
            "Lokallisterne",
            [.. local.Select(list => new MunicipalLetter(list.Code, list.Letter))]
        );

        var counted = Counted("KKR Syddanmark", "KV25", together);

        Assert.NotEmpty(local);
        Assert.Equal(
            local.Sum(list => (long)list.Votes),
            counted.Lists.Single(list => list.Id == "Lokallisterne").Votes
        );
        Assert.Equal(Counted("KKR Syddanmark", "KV25").Votes, counted.Votes);
    }

    [Theory]
    [InlineData("KKR Bornholm", "KV25", "L", "0482", "X", "CouncilIsUnknown: KKR Bornholm")]
    [InlineData("KKR Nordjylland", "KV21", "L", "0482", "X", "MayorsAreUnknown: KKR Nordjylland")]
    [InlineData("KKR Syddanmark", "KV25", "a", "0482", "A", "CooperationNameIsTaken: a")]
    [InlineData("KKR Syddanmark", "KV25", "Lokal", "0101", "A", "ListIsUnknown: 0101/A")]
    [InlineData("KKR Syddanmark", "KV25", "Lokal", "0461", "A", "ListIsOfAParty: 0461/A")]
    public void What_cannot_be_added_up_is_refused_by_name(
        string council,
        string election,
        string name,
        string code,
        string letter,
        string refusal
    )
    {
        var refused = Assert.IsType<CouncilElectionResult.Refused>(
            CouncilElection.Count(
                ReferenceElection.Find(election)!,
                council,
                [new ListCooperation(name, [new MunicipalLetter(code, letter)])]
            )
        );

        Assert.Equal(refusal, $"{refused.Why}: {refused.Subject}");
    }

    [Theory]
    [InlineData("", "A V")]
    [InlineData("V C Æ I O", "V A")]
    public void The_chair_of_Nordjylland_with_and_without_an_alliance(string alliance, string elected)
    {
        string[][] alliances = alliance is "" ? [] : [alliance.Split(' ')];

        var chairs = Assert.IsType<ChairElectionResult.Elected>(
            ChairElection.Elect(Counted("KKR Nordjylland", "KV25").Lists, alliances)
        );

        Assert.Equal(elected, string.Join(' ', chairs.Election.Elected.Select(award => award.To)));
    }

    [Fact]
    public void Two_with_as_many_votes_draw_lots_for_the_chair_although_both_get_a_seat()
    {
        CouncilList[] equal = [new("A", "A", 10, 0, true), new("V", "V", 10, 0, true), new("C", "C", 9, 0, true)];

        var chairs = Assert.IsType<ChairElectionResult.Elected>(ChairElection.Elect(equal, [])).Election;

        Assert.Equal(["A", "V"], chairs.Lot!.Between);
        Assert.Empty(chairs.Elected);
    }

    [Theory]
    [InlineData("V", "AllianceHasOneList: V")]
    [InlineData("V X", "ListIsNotRepresented: X")]
    [InlineData("V C V", "ListIsThereTwice: V")]
    public void An_alliance_that_makes_no_sense_is_refused_by_name(string alliance, string refusal)
    {
        var refused = Assert.IsType<ChairElectionResult.Refused>(
            ChairElection.Elect(Counted("KKR Nordjylland", "KV25").Lists, [alliance.Split(' ')])
        );

        Assert.Equal(refusal, $"{refused.Why}: {refused.Subject}");
    }

    [Fact]
    public void A_municipal_election_has_its_alliances_and_candidates()
    {
        var lolland = ReferenceElection.Find("KV25")!.InMunicipality("0360");

        var result = Assert.IsType<Apportionment.Complete>(ProportionalElection.Apportion(lolland));

        Assert.Equal((4, 2), (result.SeatsOf["Æ"], result.SeatsOf["C"]));
    }

    private static CouncilElection Counted(string council, string election, params ListCooperation[] cooperations) =>
        Assert
            .IsType<CouncilElectionResult.Counted>(
                CouncilElection.Count(ReferenceElection.Find(election)!, council, cooperations)
            )
            .Election;
}
