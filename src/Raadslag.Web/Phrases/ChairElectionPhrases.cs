using Raadslag.Elections;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever calculates the chair reads when an alliance makes no sense.</summary>
public static class ChairElectionPhrases
{
    extension(ChairElectionResult.Refused refused)
    {
        public string InDanish() =>
            refused.Why switch
            {
                ChairElectionRefusal.AllianceHasOneList =>
                    $"Valgforbundet »{refused.Subject}« har kun én liste. Skriv mindst to, for eksempel V,C.",
                ChairElectionRefusal.ListIsNotRepresented =>
                    $"Listen »{refused.Subject}« er ikke blandt rådets lister. Skriv bogstaverne, som de står i tabellen.",
                ChairElectionRefusal.ListIsThereTwice =>
                    $"Listen »{refused.Subject}« står i valgforbund to gange. Slet den ene.",
            };
    }
}
