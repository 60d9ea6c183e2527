using Microsoft.AspNetCore.Http;

namespace Raadslag.Web.Phrases;

/// <summary>What is wrong and what to do, for each way a page can fail.</summary>
internal static class FailurePhrases
{
    public static (string Heading, string Advice) For(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => (
                "Formularen kunne ikke læses",
                "Siden har måske været åben for længe. Gå tilbage, genindlæs siden, og prøv igen."
            ),
            StatusCodes.Status403Forbidden => (
                "Du har ikke adgang til siden",
                "Din rolle giver ikke adgang til siden. Bed en administrator om adgang, hvis du skal bruge den."
            ),
            StatusCodes.Status404NotFound => (
                "Siden findes ikke",
                "Adressen er måske skrevet forkert, eller det, du leder efter, er ikke offentliggjort."
            ),
            StatusCodes.Status413PayloadTooLarge => (
                "Filen er for stor",
                "En fil må højst fylde 50 MB. Gem den i en mindre udgave, og prøv igen."
            ),
            StatusCodes.Status429TooManyRequests => (
                "Der er spurgt for mange gange på kort tid",
                "Vent et minut, og prøv igen."
            ),
            >= StatusCodes.Status500InternalServerError => (
                "Der skete en fejl",
                "Fejlen er i programmet, ikke i det, du gjorde. Det, du har gemt, er bevaret. Prøv igen om lidt."
            ),
            _ => ("Siden kan ikke vises", "Gå tilbage, og prøv igen."),
        };
}
