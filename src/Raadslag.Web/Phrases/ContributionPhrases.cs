using Raadslag.Law.Contributions;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever calculates savings and contributions reads when the figures make no sense.</summary>
internal static class ContributionPhrases
{
    extension(SavingsResult.Refused refused)
    {
        public string InDanish() =>
            refused.Why switch
            {
                SavingsRefusal.PercentageIsNoShare => "Procenten skal være fra 0 til 100. Ret den.",
                SavingsRefusal.BudgetHasNoName => "En linje har intet navn. Skriv navnet først på linjen.",
                SavingsRefusal.BudgetIsThereTwice => $"»{refused.Subject}« står der to gange. Læg dem sammen.",
                SavingsRefusal.BudgetIsNegative => $"»{refused.Subject}« har et negativt budget. Ret det.",
                SavingsRefusal.BudgetsAreTooLarge =>
                    $"Med »{refused.Subject}« er budgetterne mere end 1.000.000.000.000 i alt. Skriv dem i hele tusinder.",
                SavingsRefusal.NothingToSaveOn =>
                    "Budgetterne er 0 tilsammen, så der er intet at spare på. Skriv beløbene.",
                SavingsRefusal.SavingIsNegative => "Besparelsen er negativ. Skriv et beløb fra 0 og op.",
                SavingsRefusal.SavingExceedsBudgets =>
                    $"Besparelsen er {refused.Subject}, og det er mere end budgetterne tilsammen. Ret et af tallene.",
                SavingsRefusal.SavingIsTooLarge =>
                    $"Besparelsen er {refused.Subject}. Her kan højst fordeles 2.000.000.000. Skriv beløbene i hele tusinder.",
                SavingsRefusal.LotIsFalse =>
                    $"En lodtrækning har en vinder, der ikke var med, eller nævner nogen to gange. Den er mellem: {refused.Subject}. Ret den.",
                SavingsRefusal.LotIsUnused =>
                    $"Lodtrækningen mellem {refused.Subject} afgør ikke noget, for de stod ikke lige her. Slet den, eller ret navnene.",
            };
    }

    extension(PerHeadResult.Refused refused)
    {
        public string InDanish() =>
            refused.Why switch
            {
                PerHeadRefusal.RateIsNegative => "Beløbet pr. hoved er negativt. Skriv et beløb fra 0 og op.",
                PerHeadRefusal.ContributorHasNoName => "En linje har intet navn. Skriv navnet først på linjen.",
                PerHeadRefusal.ContributorIsThereTwice => $"»{refused.Subject}« står der to gange. Læg dem sammen.",
                PerHeadRefusal.HeadsAreNegative => $"»{refused.Subject}« har et negativt antal. Ret det.",
                PerHeadRefusal.ContributionsAreTooLarge =>
                    $"Med »{refused.Subject}« er bidragene mere end 10 milliarder kroner i alt. Se efter, om et tal er forkert.",
            };
    }
}
