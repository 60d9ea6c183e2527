using Raadslag.Foundations;
using Raadslag.People;

namespace Raadslag.Web.Phrases;

/// <summary>What is said of a council's members.</summary>
internal static class MemberPhrases
{
    extension(MembershipKind kind)
    {
        /// <summary>"næstformand".</summary>
        public string InDanish =>
            kind switch
            {
                MembershipKind.Chair => "formand",
                MembershipKind.ViceChair => "næstformand",
                MembershipKind.Member => "medlem",
                MembershipKind.Substitute => "stedfortræder",
            };
    }

    extension(Shift shift)
    {
        /// <summary>"op".</summary>
        public string InDanish =>
            shift switch
            {
                Shift.Earlier => "op",
                Shift.Later => "ned",
            };
    }

    extension(MemberRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                MemberRefusal.IsNotSecretary => "Listen føres af rådets sekretær. Bed en af dem om det.",
                MemberRefusal.CouncilDoesNotExist => "Rådet findes ikke.",
                MemberRefusal.MembershipDoesNotExist => "Medlemmet findes ikke på listen.",
                MemberRefusal.NameIsMissing => "Navnet mangler. Skriv for- og efternavn.",
                MemberRefusal.NameHasHiddenCharacter => HiddenPhrases.Sentence("Navnet"),
                MemberRefusal.NameIsKnown =>
                    "Navnet, eller et der ligner, er kendt. Vælg, om det er en af dem, eller en anden.",
                MemberRefusal.PersonDoesNotExist => "Personen findes ikke længere. Skriv navnet igen.",
                MemberRefusal.MunicipalityIsMissing => "Kommunen mangler. Vælg en af rådets kommuner.",
                MemberRefusal.MunicipalityIsOutside => "Kommunen hører ikke til rådet. Vælg en fra listen.",
                MemberRefusal.ListLetterIsInvalid =>
                    "Listebogstavet kan ikke læses. Skriv et til tre bogstaver, for eksempel V.",
                MemberRefusal.FirstDayIsMissing => "Første dag mangler.",
                MemberRefusal.LastDayIsMissing => "Sidste dag mangler.",
                MemberRefusal.PeriodEndsBeforeItBegins => "Sidste dag ligger før første dag. Ret den ene af de to.",
                MemberRefusal.PeriodOverlaps =>
                    "Personen har allerede en plads i rådet i noget af den tid. Sæt først sidste dag på den.",
                MemberRefusal.EmailIsInvalid => "E-mailadressen kan ikke læses. Skriv den som navn@kommune.dk.",
                MemberRefusal.SubstituteIsOfOtherCouncil =>
                    "Stedfortræderen står ikke på dette råds liste. Vælg en, der gør.",
                MemberRefusal.SubstituteIsNotSubstitute =>
                    "Den, du har valgt, sidder selv i rådet. Vælg en stedfortræder.",
                MemberRefusal.SubstituteIsTaken =>
                    "Stedfortræderen er allerede personlig stedfortræder for en anden. Vælg en anden.",
                MemberRefusal.SubstituteHasNoSubstitute =>
                    "En stedfortræder har ikke selv en. Lad feltet stå tomt, eller vælg medlem.",
                MemberRefusal.IsPersonalSubstitute =>
                    "Personen er personlig stedfortræder for et medlem. Vælg først en anden til medlemmet.",
                MemberRefusal.RapporteurPlaceIsInvalid =>
                    "Pladsen i ordførerrækken skal være et helt tal fra 1. Lad feltet stå tomt for ingen.",
                MemberRefusal.RapporteurPlaceIsTaken =>
                    "En anden har den plads i ordførerrækken. Vælg en ledig, og ryk bagefter op eller ned.",
                MemberRefusal.IsNotOnRoll => "Medlemmet står ikke i ordførerrækken.",
                MemberRefusal.IsAtEndOfRoll => "Længere kan medlemmet ikke rykkes.",
            };

        /// <summary>The field where it can be put right; empty when there is none.</summary>
        public string Field =>
            refusal switch
            {
                MemberRefusal.NameIsMissing
                or MemberRefusal.NameHasHiddenCharacter
                or MemberRefusal.PersonDoesNotExist => "name",
                MemberRefusal.NameIsKnown => "person",
                MemberRefusal.MunicipalityIsMissing or MemberRefusal.MunicipalityIsOutside => "municipality",
                MemberRefusal.ListLetterIsInvalid => "party",
                MemberRefusal.FirstDayIsMissing or MemberRefusal.PeriodOverlaps => "from",
                MemberRefusal.PeriodEndsBeforeItBegins => "to",
                MemberRefusal.LastDayIsMissing => "lastday",
                MemberRefusal.EmailIsInvalid => "email",
                MemberRefusal.SubstituteIsOfOtherCouncil
                or MemberRefusal.SubstituteIsNotSubstitute
                or MemberRefusal.SubstituteIsTaken
                or MemberRefusal.SubstituteHasNoSubstitute => "substitute",
                MemberRefusal.IsPersonalSubstitute => "kind",
                MemberRefusal.RapporteurPlaceIsInvalid or MemberRefusal.RapporteurPlaceIsTaken => "place",
                _ => "",
            };
    }
}
