using System.Diagnostics;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Raadslag.Law.Elections;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Calculations;

/// <summary>An election as somebody typed it.</summary>
/// <param name="Seats">The number of seats.</param>
/// <param name="Threshold">The threshold in percent; may be empty.</param>
/// <param name="Lists">The lists, a line each.</param>
/// <param name="Lots">The lots drawn, a line each.</param>
internal sealed record ElectionFigures(string? Seats, string? Threshold, string? Lists, string? Lots)
{
    // every seat is a line of the worksheet; elections beyond that are for the command line
    private const int MostSeats = 10_000;

    // an alliance of alliances of alliances is more than any law knows
    private const int MostAlliances = 4;

    /// <summary>The election and its seats; or null, with sentences that say what is wrong.</summary>
    public (Election Election, Apportionment.Settled Settled)? Calculate(
        ApportionmentMethod method,
        ModelStateDictionary faults
    )
    {
        var seats = new FigureField("seats", Seats, faults).SmallWhole("antallet af mandater", 0, MostSeats);
        var threshold = new FigureField("threshold", Threshold, faults);
        var share = threshold.Text == "" ? null : threshold.Percentage("spærregrænsen");
        var field = new FigureField("figures", Lists, faults);
        ElectionList[] lists =
        [
            .. field
                .Lines("liste", "stemmer", "kandidater", "valgforbund")
                .Select(line => ListOf(field, line))
                .OfType<ElectionList>(),
        ];
        var lots = new LotLines(new FigureField("lots", Lots, faults));
        if (!faults.IsValid)
        {
            return null;
        }

        var election = new Election(method, seats!.Value, lists) { Threshold = share, Lots = lots.Lots };
        switch (ProportionalElection.Apportion(election))
        {
            case Apportionment.Settled settled:
                return (election, settled);
            case Apportionment.Refused { Why: ElectionRefusal.LotIsFalse or ElectionRefusal.LotIsUnused } refused:
                lots.Refuse(refused.Subject, refused.InDanish());
                return null;
            // the subject is a number, and lists may be called by numbers
            case Apportionment.Refused
            {
                Why: ElectionRefusal.NobodyHasVotes or ElectionRefusal.SeatsExceedCandidates
            } refused:
                field.Refuse(refused.InDanish());
                return null;
            case Apportionment.Refused refused:
                field.RefuseNamed(refused.Subject, refused.InDanish());
                return null;
            default:
                throw new UnreachableException();
        }
    }

    private static ElectionList? ListOf(FigureField field, FigureLine line)
    {
        var hasVotes = field.TryWhole(line, 1, "stemmetallet", out var votes);
        string[] alliances = line[3] == "" ? [] : line[3].Split('/', StringSplitOptions.TrimEntries);
        if (alliances.Contains("") || alliances.Length > MostAlliances)
        {
            field.Refuse(
                line.Number,
                $"Valgforbundet »{line[3]}« kan ikke læses. Skriv det yderste først, med skråstreg imellem og højst {MostAlliances} i alt: »Forbund 1/Listeforbund 2«."
            );
        }

        var candidates = field.SmallWholeOrNull(line, 2, "antallet af kandidater");
        return hasVotes ? new ElectionList(line[0], votes) { Candidates = candidates, Alliances = alliances } : null;
    }
}
