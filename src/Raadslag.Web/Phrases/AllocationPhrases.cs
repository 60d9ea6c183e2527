using Raadslag.Law.Allocation;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever shares something out reads when it makes no sense.</summary>
public static class AllocationPhrases
{
    extension(AllocationResult.Refused refused)
    {
        public string InDanish() =>
            refused.Why switch
            {
                AllocationRefusal.TotalIsOutOfRange =>
                    $"Der skal fordeles {refused.Subject}. Skriv et helt tal fra 0 til 2.000.000.000; metoder, der dividerer, går til 1.000.000.",
                AllocationRefusal.ShareHasNoName => "En modtager har intet navn. Giv hver modtager et navn.",
                AllocationRefusal.ShareIsThereTwice =>
                    $"»{refused.Subject}« står der to gange. Læg dem sammen, eller giv den ene et andet navn.",
                AllocationRefusal.WeightIsNegative => $"»{refused.Subject}« har en negativ vægt. Ret vægten.",
                AllocationRefusal.WeightsAreTooLarge =>
                    $"Med »{refused.Subject}« er vægtene større, end der kan regnes med. Del dem alle med det samme tal.",
                AllocationRefusal.BoundsContradict =>
                    $"Mindst, højst og fast for »{refused.Subject}« passer ikke sammen, eller et af dem er negativt. Ret dem.",
                AllocationRefusal.TotalIsBelowTheLeast =>
                    $"Det, der mindst skal gives, er {refused.Subject} i alt, og det er mere end der er. Ret et af tallene.",
                AllocationRefusal.TotalIsAboveTheMost =>
                    $"Der kan højst gives {refused.Subject} i alt til dem, der har en vægt, og det er mindre end der er. Ret et af tallene.",
                AllocationRefusal.NobodyHasWeight =>
                    "Ingen har en vægt over 0, så der er intet at fordele efter. Skriv vægtene.",
                AllocationRefusal.LotIsFalse =>
                    $"En lodtrækning har en vinder, der ikke var med, eller nævner nogen to gange. Den er mellem: {refused.Subject}. Ret den.",
                AllocationRefusal.LotIsUnused =>
                    $"Lodtrækningen mellem {refused.Subject} afgør ikke noget, for de stod ikke lige her. Slet den, eller ret navnene.",
            };
    }
}
