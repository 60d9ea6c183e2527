using Raadslag.Bodies;
using Raadslag.Elections;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever counts a council's members reads when the election cannot be added up.</summary>
public static class CouncilElectionPhrases
{
    extension(CouncilElectionResult.Refused refused)
    {
        public string InDanish() =>
            refused.Why switch
            {
                CouncilElectionRefusal.CouncilIsUnknown =>
                    $"Rådet »{refused.Subject}« kendes ikke. Skriv et af disse: {string.Join(", ", ReferenceMunicipality.Councils)}.",
                CouncilElectionRefusal.MayorsAreUnknown =>
                    $"Borgmestrene i {refused.Subject} ved det valg står ikke i referencedata. Vælg et andet valg eller råd.",
                CouncilElectionRefusal.CooperationNameIsTaken =>
                    $"Listesamarbejdet »{refused.Subject}« skal have et navn, som ingen anden har. Giv det et andet navn.",
                CouncilElectionRefusal.ListIsUnknown =>
                    $"Listen »{refused.Subject}« stillede ikke op i rådets kommuner. Skriv kommunekode og bogstav, som 0580/L.",
                CouncilElectionRefusal.ListIsOfAParty =>
                    $"Listen »{refused.Subject}« er et partis og tælles for sig. Tag den ud af listesamarbejdet.",
                CouncilElectionRefusal.ListIsThereTwice =>
                    $"Listen »{refused.Subject}« står der to gange. Slet den ene.",
            };
    }
}
