using Raadslag.Archive;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Texts;

namespace Raadslag.Web.Phrases;

/// <summary>What is said of meetings and their documents.</summary>
internal static class MeetingPhrases
{
    public static string Count(int meetings) =>
        meetings switch
        {
            0 => "ingen møder endnu",
            1 => "1 møde",
            _ => $"{meetings} møder",
        };

    /// <summary>What the mark on each of them means; said once on a page.</summary>
    public const string NotReviewed =
        "»Ikke gennemset« betyder, at teksten er maskinelt læst fra rådets dokument, og at ingen har gennemset den endnu.";

    /// <summary>How much the machine was in doubt.</summary>
    public static string Doubts(int warnings) =>
        warnings switch
        {
            0 => "",
            1 => "Læsningen er usikker ét sted.",
            _ => $"Læsningen er usikker {warnings} steder.",
        };

    extension(DocumentKind kind)
    {
        /// <summary>"Referat".</summary>
        public string InDanish =>
            kind switch
            {
                DocumentKind.Agenda => "Dagsorden",
                DocumentKind.Minutes => "Referat",
            };

        /// <summary>"referatet".</summary>
        public string InDanishDefinite =>
            kind switch
            {
                DocumentKind.Agenda => "dagsordenen",
                DocumentKind.Minutes => "referatet",
            };

        /// <summary>The word in addresses.</summary>
        public string InAddress =>
            kind switch
            {
                DocumentKind.Agenda => "dagsorden",
                DocumentKind.Minutes => "referat",
            };

        /// <summary>What the link to it says on the page of the meeting's other document.</summary>
        public string AsOther =>
            kind switch
            {
                DocumentKind.Agenda => "Se dagsordenen til mødet",
                DocumentKind.Minutes => "Se referatet af mødet",
            };
    }

    extension(ParagraphKind kind)
    {
        /// <summary>What became of an item from one version to the next.</summary>
        public string OfItem =>
            kind switch
            {
                ParagraphKind.Same => "Uændret.",
                ParagraphKind.Changed => "Ændret.",
                ParagraphKind.Added => "Nyt i denne udgave.",
                ParagraphKind.Removed => "Taget ud i denne udgave.",
            };
    }

    extension(Attendance attendance)
    {
        /// <summary>"Ja", or "Afbud".</summary>
        public string InDanish =>
            attendance switch
            {
                Attendance.Present => "Ja",
                Attendance.Apology => "Afbud",
            };
    }

    extension(WithdrawalRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                WithdrawalRefusal.DocumentIsNotShown =>
                    "Der er kommet en nyere udgave, eller dokumentet er allerede trukket tilbage. Åbn mødets side igen.",
                WithdrawalRefusal.IsNotSecretary =>
                    "Mødet er i et råd, du ikke er sekretær for. Rådets egen sekretær kan trække det tilbage.",
                WithdrawalRefusal.ReasonIsMissing => "Skriv, hvorfor dokumentet trækkes tilbage. Alle kan læse det.",
                WithdrawalRefusal.ReasonHasHiddenCharacter => HiddenPhrases.Sentence("Begrundelsen"),
                WithdrawalRefusal.ReasonIsTooLong =>
                    $"Begrundelsen er for lang. Skriv den med højst {WithdrawDocumentHandler.LongestReason} tegn.",
            };
    }

    extension(ApprovalRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                ApprovalRefusal.DocumentDoesNotExist => "Dokumentet findes ikke længere.",
                ApprovalRefusal.DocumentIsSuperseded =>
                    "Der er kommet en nyere udgave, mens du læste. Gennemse den, og godkend så.",
                ApprovalRefusal.IsNotSecretary =>
                    "Mødet er i et råd, du ikke er sekretær for. Rådets egen sekretær kan godkende det.",
                ApprovalRefusal.IsAlreadyApproved => "Dokumentet er allerede godkendt.",
            };
    }
}
