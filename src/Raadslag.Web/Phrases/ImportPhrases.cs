using Raadslag.Archive;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever imports a document reads when it cannot be stored.</summary>
public static class ImportPhrases
{
    extension(ImportRefusal refusal)
    {
        public string InDanish() =>
            refusal switch
            {
                ImportRefusal.CouncilIsMissing =>
                    "Dokumentet nævner ikke, hvilket råd det er fra. Skriv rådets navn, og prøv igen.",
                ImportRefusal.CouncilIsUnknown =>
                    "Dokumentet er fra et råd, der ikke findes her. Ret rådets navn, hvis det er læst forkert.",
                ImportRefusal.IsNotSecretary =>
                    "Dokumentet er fra et råd, du ikke er sekretær for. Rådets egen sekretær kan indlæse det.",
                ImportRefusal.DateIsMissing =>
                    "Dokumentet siger ikke, hvilken dag mødet holdes. Skriv datoen, og prøv igen.",
                ImportRefusal.HasNoItems =>
                    "Der er ingen nummererede punkter i dokumentet. Se efter, om det er den rigtige fil.",
                ImportRefusal.CorrectionHasNoPlace =>
                    "En rettelse gælder et punkt, der ikke findes i dokumentet. Åbn udkastet igen, og ret derfra.",
                ImportRefusal.CorrectionIsUnreadable =>
                    "En rettet dato, tid eller dokumenttype kan ikke læses. Skriv datoen som 2026-06-16 og tiden som 10:00.",
                ImportRefusal.ClosedReasonIsMissing => ClosedPhrases.ReasonIsMissing,
                ImportRefusal.ClosedReasonIsTooLong => ClosedPhrases.ReasonIsTooLong,
                ImportRefusal.ClosedReasonIsOfOpen => ClosedPhrases.ReasonIsOfOpen,
                ImportRefusal.TextIsTooHeavy => BurdenPhrases.OfCorrection,
                ImportRefusal.HasHiddenCharacter => HiddenPhrases.OfCorrection,
                ImportRefusal.ClosedItemIsGone =>
                    "Et punkt eller bilag, der er lukket i den udgave, vi har, kan ikke findes i dokumentet. Åbn udkastet, luk punktet, hvor det står nu, og indlæs igen.",
            };
    }
}
