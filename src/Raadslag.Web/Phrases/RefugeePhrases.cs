using Raadslag.Law.Refugees;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever calculates refugee quotas reads when the figures make no sense.</summary>
public static class RefugeePhrases
{
    extension(RefugeeQuotaResult.Refused refused)
    {
        public string InDanish() =>
            refused.Why switch
            {
                RefugeeRefusal.NationalNumberIsOutOfRange =>
                    $"Landstallet er {refused.Subject}. Skriv et helt tal fra 1 til 1.000.000.",
                RefugeeRefusal.MunicipalityHasNoName => "En kommune har intet navn. Skriv navnet først på linjen.",
                RefugeeRefusal.MunicipalityIsThereTwice =>
                    $"»{refused.Subject}« står der to gange. Slet den ene linje.",
                RefugeeRefusal.RegionIsMissing =>
                    $"»{refused.Subject}« mangler en region. Skriv regionen efter kommunens navn.",
                RefugeeRefusal.FigureIsNegative => $"»{refused.Subject}« har et negativt tal. Ret det.",
                RefugeeRefusal.MoreThanInhabitants =>
                    $"»{refused.Subject}« har flere indvandrere eller familiesammenførte end indbyggere. Se efter, om tallene står i den rigtige rækkefølge.",
                RefugeeRefusal.PeopleAreTooMany =>
                    $"Med »{refused.Subject}« er der mere end 100.000.000 indbyggere i alt. Se efter, om et tal er forkert.",
                RefugeeRefusal.NobodyLivesThere => "Ingen af kommunerne har indbyggere. Skriv folketallene.",
                RefugeeRefusal.NoImmigrants =>
                    "Ingen af kommunerne har indvandrere og flygtninge, så andelene kan ikke regnes ud. Skriv tallene.",
                RefugeeRefusal.LotIsFalse =>
                    $"En lodtrækning har en vinder, der ikke var med, eller nævner nogen to gange. Den er mellem: {refused.Subject}. Ret den.",
                RefugeeRefusal.LotIsUnused =>
                    $"Lodtrækningen mellem {refused.Subject} afgør ikke noget, for de stod ikke lige her. Slet den, eller ret navnene.",
            };
    }
}
