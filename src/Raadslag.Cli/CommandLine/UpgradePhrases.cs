using Raadslag.Upgrades;

namespace Raadslag.Cli.CommandLine;

/// <summary>What an operator reads about bringing a database up to date.</summary>
internal static class UpgradePhrases
{
    extension(UpgradeResult.Refused refused)
    {
        public string InDanish =>
            refused.Why switch
            {
                UpgradeRefusal.AnotherIsStarting =>
                    $"Et andet program har i {DatabaseUpgrade.Patience.TotalSeconds:0} sekunder været ved at bringe databasen ajour ({refused.Detail}). Prøv igen, når det er færdigt. Intet er ændret.",
                UpgradeRefusal.FileIsEmpty =>
                    $"Databasefilen {refused.Detail} er tom (0 byte), så det, der var i den, er væk. Læg en sikkerhedskopi tilbage. Skal der begyndes forfra, så slet filen.",
                UpgradeRefusal.CopyIsGone =>
                    $"En opgradering blev afbrudt, og kopien fra før den, {refused.Detail}, er der ikke. Læg den tilbage, eller indlæs en sikkerhedskopi i en anden mappe.",
                UpgradeRefusal.IsNotOurs =>
                    $"Filen {refused.Detail} er en database fra et andet program. Vælg en anden mappe med --data.",
                UpgradeRefusal.IsNewer =>
                    $"Databasen er lavet af en nyere udgave af Rådslag ({refused.Detail}). Brug den udgave. Intet er ændret.",
                UpgradeRefusal.HistoryIsUnknown =>
                    $"Databasen er lavet af en udgave af Rådslag, der aldrig er udgivet ({refused.Detail}), og kan ikke bringes ajour. Intet er ændret.",
                UpgradeRefusal.ShapeIsUnknown =>
                    $"Databasen er ikke, som nogen udgave af Rådslag laver den: kolonnen {refused.Detail} mangler eller er fremmed. Indlæs en sikkerhedskopi. Filen er, som den var.",
            };
    }

    extension(UpgradeResult.Done done)
    {
        /// <summary>What is worth knowing beside that it is done; one sentence a line.</summary>
        public IEnumerable<string> Notices
        {
            get
            {
                if (done.Remains is { } remains)
                {
                    yield return $"En tidligere opgradering blev afbrudt. Databasen fra før den er lagt tilbage; det halvt opgraderede ligger i {remains}.";
                }

                if (done.Copy is { } copy)
                {
                    yield return $"Databasen var fra en ældre udgave og er bragt ajour. Som den var, ligger den i {copy}.";
                }
            }
        }
    }
}
