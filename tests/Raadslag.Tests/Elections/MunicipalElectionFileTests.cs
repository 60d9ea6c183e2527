using Raadslag.Elections;

namespace Raadslag.Tests.Elections;

public sealed class MunicipalElectionFileTests
{
    private const string Head = "code,letter,name,candidates,votes,seats,alliance\n";

    private static readonly HashSet<string> Codes = ["0563", "0101"];

    [Fact]
    public void Test_lists_that_no_candidates_stand_behind_are_refused_and_the_rest_is_kept()
    {
        var refused = ReferenceElection.Find("kv25")!.File.Refused;

        Assert.Equal(
            ["S Sol 2", "T Test 1"],
            refused.Select(line => $"{line.List!.Letter} {line.List.Name} {line.List.Votes}")
        );
        Assert.All(refused, line => Assert.Equal(ElectionFileRefusal.ListHasNoCandidates, line.Why));
        Assert.Equal(1_165, ReferenceElection.Find("KV25")!.File.Lists.Count);
        Assert.Equal(3_256_070, ReferenceElection.Find("KV25")!.File.Lists.Sum(list => list.Votes));
    }

    [Fact]
    public void Where_no_candidates_are_known_no_list_is_refused_for_that()
    {
        var election = ReferenceElection.Find("KV21")!;

        Assert.Equal((1_118, 0), (election.File.Lists.Count, election.File.Refused.Count));
        Assert.False(election.SeatsAreKnown);
    }

    [Theory]
    [InlineData("0101,A,Ane,,5,0,", ElectionFileRefusal.ListHasNoCandidates)]
    [InlineData("0101,A,Ane,0,5,0,", ElectionFileRefusal.ListHasNoCandidates)]
    [InlineData("9999,A,Ane,3,5,0,", ElectionFileRefusal.MunicipalityIsUnknown)]
    [InlineData("0101,,Ane,3,5,0,", ElectionFileRefusal.ListHasNoLetter)]
    [InlineData("0101,B,Bo,3,5,0,", ElectionFileRefusal.ListIsThereTwice)]
    [InlineData("0101,A,Ane,3,5.000,0,", ElectionFileRefusal.FigureCannotBeRead)]
    [InlineData("0101,A,Ane,3,-5,0,", ElectionFileRefusal.FigureCannotBeRead)]
    [InlineData("0101,A,Ane,3,5,0", ElectionFileRefusal.LineHasOtherColumns)]
    [InlineData("0101,A,\"Ane,3,5,0,", ElectionFileRefusal.LineHasOtherColumns)]
    public void A_line_that_is_no_list_is_refused_by_name_and_number(string line, ElectionFileRefusal why)
    {
        var file = MunicipalElectionFile.Read(
            $"{Head}0101,B,Bo,3,7,1,\n\n{line}\n0563,B,\"Bo, og andre\",3,7,1,2\n",
            Codes
        );

        Assert.Equal((4, why, line), (file.Refused.Single().Line, file.Refused[0].Why, file.Refused[0].Text));
        Assert.Equal(["Bo", "Bo, og andre"], file.Lists.Select(list => list.Name));
        Assert.Equal("2", file.Lists[1].Alliance);
    }

    [Fact]
    public void Unknown_columns_are_refused_before_anything_is_read()
    {
        var file = MunicipalElectionFile.Read("a;b\n1;2\n", Codes);

        Assert.Equal(ElectionFileRefusal.ColumnsAreUnknown, Assert.Single(file.Refused).Why);
        Assert.Empty(file.Lists);
    }
}
