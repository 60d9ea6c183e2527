namespace Raadslag.Import;

/// <summary>What the reader of a draft is told, in Danish: one sentence a warning or refusal.</summary>
public static class WarningPhrases
{
    private const int LongestQuote = 80;

    /// <summary>What is in doubt, where, and what to do.</summary>
    public static string Sentence(ReadingWarning warning)
    {
        ArgumentNullException.ThrowIfNull(warning);
        var where = warning.Line > 0 ? $"Linje {warning.Line}: " : "Hele dokumentet: ";
        return where + About(warning.Code, Quoted(warning.Detail));
    }

    /// <summary>Why the file was not read, and what to do.</summary>
    public static string Sentence(ReadingRefusal refusal) =>
        refusal switch
        {
            ReadingRefusal.IsEmpty => "Filen er tom. Kontrollér, at den er gemt rigtigt, og prøv igen.",
            ReadingRefusal.IsTooLarge =>
                $"Filen er større end {SourceReader.MaximumBytes / 1_000_000} MB. Del den op, eller gem den uden billeder.",
            ReadingRefusal.IsOfUnknownFormat =>
                "Filen er hverken tekst, PDF eller Word (.docx). Gem den i et af de tre formater, og prøv igen.",
            ReadingRefusal.IsEncrypted => "Filen er beskyttet med adgangskode. Gem den uden adgangskode, og prøv igen.",
            ReadingRefusal.IsDamaged => "Filen er beskadiget og kan ikke åbnes. Hent den igen, hvor den kom fra.",
            ReadingRefusal.HasNoText =>
                "PDF-filen indeholder kun billeder og ingen tekst. Kør den gennem tekstgenkendelse (OCR), og prøv igen.",
            ReadingRefusal.TookTooLong =>
                "Læsningen brugte mere regnetid end tilladt og blev afbrudt. Gem dokumentet som ny PDF eller som tekst, og prøv igen.",
            ReadingRefusal.NeverEnded =>
                "Læsningen blev ikke færdig inden for den længste ventetid og blev afbrudt. Prøv igen, når serveren har mindre travlt, eller gem dokumentet som tekst.",
            ReadingRefusal.UnpacksTooLarge =>
                "Word-filen fylder for meget, når den pakkes ud, og bliver derfor ikke læst. Gem den som ny fil, og prøv igen.",
            ReadingRefusal.IsNotAMeetingDocument =>
                "Filen ligner hverken en dagsorden eller et referat: Der er ingen nummererede punkter med sagsnummer eller overskrifter som Indstilling og Beslutning. Kontrollér, at det er den rigtige fil.",
        };

    private static string About(WarningCode code, string detail) =>
        code switch
        {
            WarningCode.EncodingRepaired => "Tegnsættet var forkert og er rettet. Kontrollér æ, ø og å.",
            WarningCode.BodyIsMissing => "Dokumentet nævner ikke, hvilket råd der holder mødet. Skriv rådets navn.",
            WarningCode.DateIsMissing => "Mødets dato fremgår ikke. Skriv datoen.",
            WarningCode.DatesDisagree =>
                $"Dokumentet nævner to forskellige mødedatoer, her {detail}. Kontrollér datoen.",
            WarningCode.ContentsDisagree =>
                $"Indholdsfortegnelsen og overskrifterne er ikke enige om {detail}. Overskriften er brugt; kontrollér titlen.",
            WarningCode.ParticipantsAreMissing =>
                "Referatet har ingen deltagerliste. Tilføj deltagerne, hvis de kendes.",
            WarningCode.ParticipantsSeemCut =>
                $"Deltagerlisten ser ud til at være afbrudt ved {detail}. Kontrollér den mod originalen.",
            WarningCode.ParticipantIsUnclear =>
                $"Kun en del af {detail} kunne læses som deltager. Ret navn, parti og kommune.",
            WarningCode.DecisionIsMissing =>
                $"Punkt {detail} har ingen beslutning. Kontrollér, om den mangler i originalen.",
            WarningCode.CaseNumberIsMissing => $"Punkt {detail} har intet sagsnummer. Tilføj det, hvis det kendes.",
            WarningCode.NumbersOutOfOrder =>
                $"Nummeret {detail} følger ikke efter det forrige. Kontrollér, om noget mangler eller er læst forkert.",
            WarningCode.AnnexMarkWithoutSentence =>
                "Et bilagsmærke (./.) står uden en sætning, der nævner et bilag. Find ud af, hvad det hører til.",
            WarningCode.HyphenIsDoubtful =>
                $"Det er usikkert, om ordet {detail} skal have bindestreg. Kontrollér det mod originalen.",
            WarningCode.WordIsDoubtful =>
                $"Ordet {detail} ser ud til at mangle eller have fået en bindestreg eller et mellemrum. Kontrollér det mod originalen.",
            WarningCode.TableColumnsAreLost =>
                $"En tabels kolonner eller overskrifter kunne ikke genskabes ved {detail}. Linjerne er bevaret; sæt tabellen op igen.",
            WarningCode.TableIsTooLarge =>
                $"Tabellen ved {detail} har for mange celler til at blive vist. Linjerne er bevaret som tekst; læg tabellen ved som bilag.",
            WarningCode.LinkWithoutAddress => $"Linket {detail} har mistet sin adresse. Find adressen i originalen.",
            WarningCode.TextOutsideItems =>
                $"Teksten {detail} hører ikke til noget punkt og er ikke læst. Kontrollér, om den mangler.",
            WarningCode.TextWithoutHeading =>
                $"Teksten {detail} står før punktets første overskrift og er sat som baggrund. Flyt den, hvis den hører til et andet sted.",
            WarningCode.PartIsRepeated =>
                $"Overskriften {detail} står flere gange i samme punkt. Kontrollér, hvad der hører hvorhen.",
            WarningCode.ReadingOrderIsUncertain =>
                $"Rækkefølgen af linjerne er usikker ved {detail}. Sammenlign med originalens side.",
            WarningCode.ItemIsClosed => $"Punkt {detail} er læst som lukket. Kontrollér det, før dokumentet udgives.",
            WarningCode.ClosingIsMentioned =>
                $"Der står {detail}. Kontrollér, hvad der er lukket, før dokumentet udgives.",
            WarningCode.NumbersBeginAgain =>
                $"Numrene begynder forfra ved {detail}. Kontrollér, om det, der følger, er lukket, før dokumentet udgives.",
        };

    private static string Quoted(string detail)
    {
        var quote = detail.Length > LongestQuote ? detail[..LongestQuote].TrimEnd() + "…" : detail;
        return quote.Length == 0 ? "her"
            : char.IsDigit(quote[0]) && quote.Length < 8 ? quote
            : $"»{quote}«";
    }
}
