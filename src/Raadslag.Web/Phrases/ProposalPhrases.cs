using Raadslag.Matters;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Phrases;

/// <summary>Why the machine thinks that two are one.</summary>
internal static class ProposalPhrases
{
    public static string Reason(MatterProposal proposal) =>
        (proposal.SharesCaseNumber ? "Samme sagsnummer. " : "Hvert sit sagsnummer. ")
        + $"Titlerne ligner hinanden {proposal.TitleLikeness} %, teksterne {proposal.TextLikeness} %.";

    public static string Names(string kept, string other) => $"»{other}« og »{kept}«";

    public static string Place(TreatmentLine line) =>
        $"{line.Council}, {line.Date.WithoutWeekday}" + (line.CaseNumber is { } number ? $", {number}" : "");

    public static string Place(ParticipationLine line) =>
        $"{line.CouncilName}, {line.Date.WithoutWeekday}"
        + (line.Party is { } party ? $", {party}" : "")
        + (line.Municipality is { } municipality ? $", {municipality}" : "");
}
