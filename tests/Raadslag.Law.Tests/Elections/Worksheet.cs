using System.Globalization;
using Raadslag.Law.Elections;

namespace Raadslag.Law.Tests.Elections;

/// <summary>Elections written and printed as people write them, so that a test can be read beside the law.</summary>
internal static class Worksheet
{
    /// <summary>
    /// An election from lines such as <c>A 4200</c>, <c>B 300 max 2</c> and <c>C 1200 in VF1/LF2</c>.
    /// </summary>
    public static Election Election(ApportionmentMethod method, int seats, string lists, params DrawnLot[] lots) =>
        new(method, seats, [.. lists.Split('\n', StringSplitOptions.TrimEntries).Select(List)]) { Lots = lots };

    /// <summary>The seats of a distribution, <c>A 3, B 1</c>; and the lot it waits for.</summary>
    public static string Result(Apportionment apportionment) =>
        apportionment switch
        {
            Apportionment.LotRequired lot =>
                $"{Seats(lot)}; lot for {lot.Seats} between {string.Join(", ", lot.Between)}",
            Apportionment.Settled settled => Seats(settled),
            Apportionment.Refused refused => $"{refused.Why}: {refused.Subject}",
            _ => throw new ArgumentOutOfRangeException(nameof(apportionment)),
        };

    /// <summary>Each seat in order: number, list, quotient, and a star when a lot decided.</summary>
    public static string Order(Apportionment apportionment) =>
        string.Join(
            '\n',
            Assert
                .IsAssignableFrom<Apportionment.Settled>(apportionment)
                .Order.Select(award =>
                    $"{award.Seat}. {award.To} {award.Quotient.Votes}/{award.Quotient.Divisor}{(award.ByLot ? " *" : "")}"
                )
        );

    private static string Seats(Apportionment.Settled settled) =>
        string.Join(", ", settled.SeatsOf.Select(seats => $"{seats.Key} {seats.Value}"));

    private static ElectionList List(string line)
    {
        var words = line.Split(' ');
        return new ElectionList(words[0], long.Parse(words[1], CultureInfo.InvariantCulture))
        {
            Candidates = After("max") is { } most ? int.Parse(most, CultureInfo.InvariantCulture) : null,
            Alliances = After("in")?.Split('/') ?? [],
        };

        string? After(string word) => Array.IndexOf(words, word) is >= 0 and var at ? words[at + 1] : null;
    }
}
