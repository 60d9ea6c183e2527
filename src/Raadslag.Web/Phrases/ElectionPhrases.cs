using Raadslag.Law.Elections;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever calculates an election reads when it makes no sense.</summary>
public static class ElectionPhrases
{
    extension(Apportionment.Refused refused)
    {
        public string InDanish() =>
            refused.Why switch
            {
                ElectionRefusal.SeatsAreOutOfRange =>
                    $"Antallet af mandater er {refused.Subject}. Skriv et helt tal fra 0 til 1.000.000.",
                ElectionRefusal.ListHasNoName => "En liste har intet navn. Giv hver liste et navn eller et bogstav.",
                ElectionRefusal.ListIsThereTwice =>
                    $"Listen »{refused.Subject}« står der to gange. Læg dem sammen, eller giv den ene et andet navn.",
                ElectionRefusal.AllianceIsAmbiguous =>
                    $"»{refused.Subject}« bruges om to ting: to valgforbund eller et valgforbund og en liste. Giv dem hver sit navn.",
                ElectionRefusal.VotesAreNegative =>
                    $"Liste »{refused.Subject}« har et negativt stemmetal. Ret stemmetallet.",
                ElectionRefusal.VotesAreTooMany =>
                    $"Med liste »{refused.Subject}« er der mere end 1.000.000.000.000 stemmer i alt. Se efter, om et tal er forkert.",
                ElectionRefusal.NobodyHasVotes =>
                    "Ingen liste har stemmer, der tæller, så mandaterne kan ikke fordeles. Skriv stemmetallene, eller se på spærregrænsen.",
                ElectionRefusal.CandidatesAreNegative =>
                    $"Liste »{refused.Subject}« har et negativt antal kandidater. Ret antallet, eller lad det være tomt.",
                ElectionRefusal.SeatsExceedCandidates =>
                    $"Listerne med stemmer har kun {refused.Subject} kandidater, og det er færre end der er mandater. Ret et af tallene.",
                ElectionRefusal.ThresholdIsNoShare =>
                    $"Spærregrænsen er {refused.Subject}. Skriv den som en del af 1, for eksempel 0.02 for 2 %.",
                ElectionRefusal.LotIsFalse =>
                    $"En lodtrækning har en vinder, der ikke var med, eller nævner nogen to gange. Den er mellem: {refused.Subject}. Ret den.",
                ElectionRefusal.LotIsUnused =>
                    $"Lodtrækningen mellem {refused.Subject} afgør ikke noget, for de stod ikke lige her. Slet den, eller ret navnene.",
            };
    }
}
