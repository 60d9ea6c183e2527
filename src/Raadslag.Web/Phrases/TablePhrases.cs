using Raadslag.Law.Sums;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever has a table checked reads when it makes no sense.</summary>
internal static class TablePhrases
{
    extension(TableCheck.Refused refused)
    {
        public string InDanish() =>
            refused.Why switch
            {
                TableRefusal.TableIsTooLarge =>
                    $"Tabellen er for stor ({refused.Subject}). Der kan højst være 5.000 celler. Del den i flere.",
                TableRefusal.LineHasNoName =>
                    "En række eller kolonne har intet navn. Skriv et navn foran hver række og over hver kolonne.",
                TableRefusal.LineIsThereTwice =>
                    $"To rækker eller kolonner hedder »{refused.Subject}«. Giv dem hver sit navn.",
                TableRefusal.RowDoesNotFit =>
                    $"Rækken »{refused.Subject}« har ikke lige så mange celler, som der er kolonner. Ret den.",
                TableRefusal.FigureIsOutOfRange =>
                    $"Rækken »{refused.Subject}« har et tal, der er for stort eller har mere end fire decimaler. Ret det.",
                TableRefusal.LineIsUnknown =>
                    $"Der er ingen række eller kolonne, der hedder »{refused.Subject}«. Ret navnet.",
                TableRefusal.PartsAreMissing =>
                    $"»{refused.Subject}« har ingen tal at blive regnet ud af. Ret tabellen.",
                TableRefusal.PartIsThereTwice => $"»{refused.Subject}« regnes med to gange. Ret tabellen.",
                TableRefusal.FigureIsItsOwnPart => $"»{refused.Subject}« regnes ud af sig selv. Ret tabellen.",
            };
    }
}
