using Raadslag.Archive;
using Raadslag.Matters;
using Raadslag.People;

namespace Raadslag.Web.Phrases;

/// <summary>What is said to a secretary who uploads documents.</summary>
internal static class UploadPhrases
{
    public const string GoneUpload = "Dokumentet venter ikke længere. Det er indlæst eller kasseret.";

    public static string Proposals(int open) =>
        open switch
        {
            0 => "Der er ingen forslag at tage stilling til",
            1 => "Ét forslag venter på dig",
            _ => $"{open} forslag venter på dig",
        };

    public static string Differing(int places) =>
        places == 1 ? "Ét sted er forskelligt." : $"{places} steder er forskellige.";

    /// <summary>What an import left behind.</summary>
    public static string Imported(ImportResult.Imported imported)
    {
        var tally = imported.Tally;
        var without = tally.WithoutDecision == 0 ? "" : $" {tally.WithoutDecision} af dem er uden beslutning.";
        var proposals = tally.MatterProposals + tally.AliasProposals;
        var waiting = proposals == 0 ? "" : $" {Proposals(proposals)} under Forslag.";
        var items = tally.Items == 1 ? "Ét punkt" : $"{tally.Items} punkter";
        var deed =
            imported.Showing == DocumentShowing.Shown
                ? "Dokumentet er udgivet."
                : "Dokumentet er gemt. Ingen andre kan se det, før du udgiver det.";
        return $"{deed} {items}.{without}{waiting}";
    }

    public const string Corrected = "Rettelserne er gemt, og siden er kommet i en ny udgave.";

    public const string CorrectedUnseen = "Rettelserne er gemt. Ingen andre kan se dokumentet, før du udgiver det.";

    public const string ItemClosed = "Punktet er lukket, og siden er kommet i en ny udgave.";

    public const string ItemClosedUnseen = "Punktet er lukket. Ingen andre kan se dokumentet, før du udgiver det.";

    public const string Published = "Dokumentet er udgivet.";

    public const string ClosingsAreNotLookedAt =
        "Noget i dokumentet kan være lukket. Se det igennem, sæt kryds ved, at du har set efter, og udgiv så.";

    /// <summary>What is said of a file that is stored already.</summary>
    public static string Unchanged(DocumentShowing showing) =>
        showing switch
        {
            DocumentShowing.Waiting =>
                "Dokumentet var allerede gemt, og intet er ændret. Ingen andre kan se det, før du udgiver det.",
            DocumentShowing.Withdrawn =>
                "Dokumentet var allerede gemt, og intet er ændret. Det er trukket tilbage; udgiv det, hvis det skal vises igen.",
            DocumentShowing.Shown or DocumentShowing.Superseded =>
                "Dokumentet var allerede indlæst, og intet er ændret.",
        };

    extension(PublishingRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                PublishingRefusal.DocumentDoesNotExist => "Dokumentet findes ikke længere.",
                PublishingRefusal.DocumentIsSuperseded =>
                    "Nogen kom dig i forkøbet: Der er kommet en nyere udgave. Se den igennem, og udgiv den.",
                PublishingRefusal.IsShownAlready => "Dokumentet er allerede udgivet.",
                PublishingRefusal.ClosingsAreNotLookedAt => ClosingsAreNotLookedAt,
                PublishingRefusal.IsNotSecretary =>
                    "Mødet er i et råd, du ikke er sekretær for. Rådets egen sekretær kan udgive det.",
            };
    }

    extension(ImportSettingRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                ImportSettingRefusal.IsNotSecretary =>
                    "Du er ikke sekretær for rådet. Rådets egen sekretær kan ændre, hvordan dokumenter udgives.",
            };
    }

    extension(ImportRefusal refusal)
    {
        /// <summary>Whether it is about the reason for closing something.</summary>
        public bool IsAboutClosing =>
            refusal
                is ImportRefusal.ClosedReasonIsMissing
                    or ImportRefusal.ClosedReasonIsTooLong
                    or ImportRefusal.ClosedReasonIsOfOpen;

        /// <summary>The field where it can be put right; empty when it is about the document as a whole.</summary>
        public string Field =>
            refusal switch
            {
                ImportRefusal.CouncilIsMissing or ImportRefusal.CouncilIsUnknown or ImportRefusal.IsNotSecretary =>
                    "body",
                ImportRefusal.DateIsMissing or ImportRefusal.CorrectionIsUnreadable => "date",
                ImportRefusal.HasNoItems
                or ImportRefusal.CorrectionHasNoPlace
                or ImportRefusal.ClosedReasonIsMissing
                or ImportRefusal.ClosedReasonIsTooLong
                or ImportRefusal.ClosedReasonIsOfOpen
                or ImportRefusal.TextIsTooHeavy
                or ImportRefusal.HasHiddenCharacter
                or ImportRefusal.ClosedItemIsGone => "",
            };
    }

    extension(CorrectionRefusal refusal)
    {
        /// <summary>Whether it is about the reason for closing something.</summary>
        public bool IsAboutClosing =>
            refusal
                is CorrectionRefusal.ClosedReasonIsMissing
                    or CorrectionRefusal.ClosedReasonIsTooLong
                    or CorrectionRefusal.ClosedReasonIsOfOpen;

        public string InDanish =>
            refusal switch
            {
                CorrectionRefusal.DocumentDoesNotExist => "Dokumentet findes ikke længere.",
                CorrectionRefusal.DocumentIsSuperseded =>
                    "Der er kommet en nyere udgave. Åbn mødets side, og ret derfra.",
                CorrectionRefusal.CorrectionHasNoPlace =>
                    "En rettelse gælder noget, der ikke er i dokumentet. Genindlæs siden, og ret igen.",
                CorrectionRefusal.CorrectionIsUnreadable => "Klokkeslættet kan ikke læses. Skriv det som 10:00.",
                CorrectionRefusal.ClosedReasonIsMissing => ClosedPhrases.ReasonIsMissing,
                CorrectionRefusal.ClosedReasonIsTooLong => ClosedPhrases.ReasonIsTooLong,
                CorrectionRefusal.ClosedReasonIsOfOpen => ClosedPhrases.ReasonIsOfOpen,
                CorrectionRefusal.TextIsTooHeavy => BurdenPhrases.OfCorrection,
                CorrectionRefusal.HasHiddenCharacter => HiddenPhrases.OfCorrection,
                CorrectionRefusal.IdentifiesTheMeeting =>
                    "Råd, type og dato kan ikke rettes her, for de afgør, hvilket møde det er. Upload dokumentet igen, og ret dem der.",
                CorrectionRefusal.IsNotSecretary =>
                    "Mødet er i et råd, du ikke er sekretær for. Rådets egen sekretær kan rette det.",
                CorrectionRefusal.ChangesNothing => "Der er ikke rettet noget endnu.",
            };
    }

    extension(MatterProposalRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                MatterProposalRefusal.ProposalDoesNotExist => "Forslaget findes ikke længere.",
                MatterProposalRefusal.ProposalIsDecided => "Der er allerede taget stilling til forslaget.",
                MatterProposalRefusal.BothHaveText =>
                    "Begge sager har en tekst i arbejde hos det samme råd, så de kan ikke blive til én. Saml teksten i den ene sag først.",
                MatterProposalRefusal.TouchesAnothersText =>
                    "En af sagerne har en tekst i arbejde, som du ikke kan læse. Den, der skriver den, må bekræfte forslaget.",
            };
    }

    extension(AliasProposalRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                AliasProposalRefusal.ProposalDoesNotExist => "Forslaget findes ikke længere.",
                AliasProposalRefusal.ProposalIsDecided => "Der er allerede taget stilling til forslaget.",
            };
    }
}
