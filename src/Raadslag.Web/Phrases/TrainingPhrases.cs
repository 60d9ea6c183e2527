using Raadslag.Law.Allocation;
using Raadslag.Law.Training;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever shares out training places reads when the key or the figures make no sense.</summary>
internal static class TrainingPhrases
{
    extension(KeyResult.Refused refused)
    {
        public string InDanish() =>
            refused.Why switch
            {
                KeyRefusal.NoIndicators => "Nøglen har ingen tal at fordele efter. Skriv mindst ét tal for hver.",
                KeyRefusal.IndicatorHasNoName =>
                    "En kolonne i nøglen har intet navn. Skriv et navn over hver kolonne med tal.",
                KeyRefusal.IndicatorIsThereTwice =>
                    $"To kolonner i nøglen hedder »{refused.Subject}«. Giv dem hver sit navn.",
                KeyRefusal.WeightIsNotPositive =>
                    $"Vægten for »{refused.Subject}« skal være et helt tal fra 1 og op, for eksempel 50 og 50.",
                KeyRefusal.IndicatorIsNothing =>
                    $"Tallene i »{refused.Subject}« er 0 tilsammen, så der er ingen andele af dem. Skriv tallene, eller slet kolonnen.",
                KeyRefusal.LineHasNoName => "En linje har intet navn. Skriv navnet først på linjen.",
                KeyRefusal.LineIsThereTwice => $"»{refused.Subject}« står der to gange. Slet den ene linje.",
                KeyRefusal.LineDoesNotFit =>
                    $"»{refused.Subject}« har ikke det samme antal tal, som der er kolonner i nøglen. Ret linjen.",
                KeyRefusal.FigureIsNegative => $"»{refused.Subject}« har et negativt tal i nøglen. Ret det.",
                KeyRefusal.KeyIsTooFine =>
                    "Nøglens tal er så mange og så store, at andelene ikke kan holdes nøjagtigt. Brug færre kolonner, eller skriv store tal i hele tusinder.",
            };
    }

    extension(GroupedResult.Refused refused)
    {
        public string InDanish() => new AllocationResult.Refused(refused.Why, refused.Subject).InDanish();
    }

    extension(ReportedPlacesResult.Refused refused)
    {
        public string InDanish() =>
            refused.Why switch
            {
                ReportedPlacesRefusal.ReportIsNegative =>
                    $"»{refused.Subject}« har indberettet et negativt antal. Ret tallet.",
                ReportedPlacesRefusal.PlacesAreOutOfRange =>
                    $"Antallet af pladser er {refused.Subject}. Skriv et helt tal fra 0 til 2.000.000.000.",
            };
    }
}
