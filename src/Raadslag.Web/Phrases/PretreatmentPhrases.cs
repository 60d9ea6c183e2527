using Raadslag.Bodies;
using Raadslag.Pretreatment;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Phrases;

/// <summary>What is said of circles, and of a matter's way through them.</summary>
internal static class PretreatmentPhrases
{
    /// <summary>Which days are counted, as the default rule has it.</summary>
    internal const string UsualWeekdays =
        "Hverdage er mandag til fredag. Helligdage, 5. juni, 24. december og 31. december tæller ikke med. Mødets egen dag tælles ikke, og den sidste dag er selv i tide.";

    /// <summary>What the step of the municipalities is called.</summary>
    internal const string Municipalities = "Kommunerne";

    /// <summary>"31 dage tilbage".</summary>
    internal static string DaysLeft(DateOnly day, DateOnly today) =>
        (day.DayNumber - today.DayNumber) switch
        {
            0 => "i dag",
            1 => "1 dag tilbage",
            > 1 and var days => $"{days} dage tilbage",
            _ => "overskredet",
        };

    /// <summary>"5 hverdage før".</summary>
    internal static string Before(int weekdays) => weekdays == 1 ? "1 hverdag før" : $"{weekdays} hverdage før";

    extension(OrganizationKind kind)
    {
        /// <summary>"fagdirektørkreds".</summary>
        public string InDanish =>
            kind switch
            {
                OrganizationKind.Council => "råd",
                OrganizationKind.ChiefExecutiveCircle => "kommunaldirektørkreds",
                OrganizationKind.DirectorCircle => "fagdirektørkreds",
            };
    }

    extension(LadderState state)
    {
        public string InDanish =>
            state switch
            {
                LadderState.Unplanned => "Ikke planlagt",
                LadderState.Planned => "Planlagt",
                LadderState.Overdue => "Dagen er gået",
                LadderState.Treated => "Behandlet",
                LadderState.TreatedWithReservations => "Behandlet med forbehold",
            };
    }

    extension(DueDateKind kind)
    {
        /// <summary>"papirer skal være inde".</summary>
        public string InDanish =>
            kind switch
            {
                DueDateKind.PapersDue => "papirer skal være inde",
                DueDateKind.BodyMeets => "sagen behandles",
                DueDateKind.TreatmentMissing => "behandlingen er ikke skrevet ind",
            };
    }

    extension(CircleRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                CircleRefusal.IsNotSecretary =>
                    "Det kan kun rådets sekretær gøre; kredsens egen sekretær kan føre kredsens mødedatoer.",
                CircleRefusal.CouncilDoesNotExist => "Rådet findes ikke.",
                CircleRefusal.OrganizationDoesNotExist => "Kredsen findes ikke.",
                CircleRefusal.MeetingDoesNotExist => "Mødedatoen er allerede slettet.",
                CircleRefusal.NameIsMissing => "Navnet mangler. Skriv det, som det skal stå i dagsordenen.",
                CircleRefusal.NameHasHiddenCharacter => HiddenPhrases.Sentence("Navnet"),
                CircleRefusal.NameIsTaken => "Rådet har allerede en kreds med det navn.",
                CircleRefusal.KindIsNotCircle => "Vælg, om det er en fagdirektørkreds eller en kommunaldirektørkreds.",
                CircleRefusal.DateIsMissing => "Mødets dag mangler.",
                CircleRefusal.DateIsPast => "Dagen er gået. Kun kommende møder kan skrives ind og slettes.",
                CircleRefusal.DateIsTaken => "Der står allerede et møde den dag.",
                CircleRefusal.WeekdaysAreOutOfRange =>
                    $"Skriv et helt antal hverdage, mindst 1 og højst {PaperDeadline.MostWeekdays}.",
                CircleRefusal.MattersArePlanned =>
                    "Der er sager, som skal behandles den dag. Giv dem først en anden dag.",
            };

        /// <summary>The field where it can be put right; empty when there is none.</summary>
        public string Field =>
            refusal switch
            {
                CircleRefusal.NameIsMissing or CircleRefusal.NameIsTaken or CircleRefusal.NameHasHiddenCharacter =>
                    "name",
                CircleRefusal.KindIsNotCircle => "kind",
                CircleRefusal.DateIsMissing or CircleRefusal.DateIsPast or CircleRefusal.DateIsTaken => "date",
                CircleRefusal.WeekdaysAreOutOfRange => "weekdays",
                _ => "",
            };
    }

    extension(LadderRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                LadderRefusal.IsNotBuilder =>
                    "Vejen lægges af rådets sekretær og sagsbehandlere. Kredsens sekretær kan sætte dagen for sin egen kreds.",
                LadderRefusal.MatterDoesNotExist => "Sagen findes ikke.",
                LadderRefusal.CouncilDoesNotExist => "Rådet findes ikke.",
                LadderRefusal.LadderExists =>
                    "Vejen er lagt i mellemtiden. Den står nedenfor, og du kan føje trin til.",
                LadderRefusal.BodyIsElsewhere => "Kredsen hører ikke til rådet. Vælg en fra listen.",
                LadderRefusal.StepDoesNotExist => "Trinnet er allerede fjernet.",
                LadderRefusal.StepIsTreated => "Trinnet er behandlet. Det kan ikke fjernes, og dagen kan ikke ændres.",
                LadderRefusal.IsFirstStep => "Trinnet står allerede først.",
                LadderRefusal.IsLastStep => "Trinnet står allerede sidst.",
                LadderRefusal.StepIsChanged =>
                    "En anden har rettet trinnet imens. Det, der er gemt, står ovenfor; din egen dag står i feltet. Gem igen, hvis den skal gælde.",
            };
    }

    extension(TreatmentRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                TreatmentRefusal.StepDoesNotExist => "Trinnet er fjernet.",
                TreatmentRefusal.IsNotSecretaryOfBody =>
                    "Det skrives af sekretæren for den kreds eller det råd, der har behandlet sagen.",
                TreatmentRefusal.StepIsChanged =>
                    "En anden har rettet trinnet imens. Det, der er gemt, står ovenfor; det, du skrev, står i felterne. Læs begge, og gem igen.",
                TreatmentRefusal.StepIsTreated =>
                    "Behandlingen er skrevet ind imens. Den står ovenfor; det, du skrev, står i felterne. Læs begge, og gem igen.",
                TreatmentRefusal.StepIsNotTreated => "Trinnet er ikke behandlet endnu. Gem igen for at skrive det ind.",
                TreatmentRefusal.DateIsMissing => "Dagen mangler. Skriv, hvornår sagen blev behandlet.",
                TreatmentRefusal.DateIsInFuture =>
                    "Dagen er ikke kommet endnu. Skriv den først, når sagen er behandlet.",
                TreatmentRefusal.RecommendationIsMissing =>
                    "Anbefalingen mangler. Skriv, hvad der blev anbefalet eller besluttet.",
                TreatmentRefusal.MunicipalityIsOutside =>
                    "Et forbehold har ikke en af rådets kommuner. Vælg kommunen fra listen.",
                TreatmentRefusal.ReservationIsRepeated =>
                    "Den samme kommune har to forbehold. Skriv dem sammen til ét.",
            };

        /// <summary>The field where it can be put right; empty when there is none.</summary>
        public string Field =>
            refusal switch
            {
                TreatmentRefusal.DateIsMissing or TreatmentRefusal.DateIsInFuture => "on",
                TreatmentRefusal.RecommendationIsMissing => "recommendation",
                TreatmentRefusal.MunicipalityIsOutside or TreatmentRefusal.ReservationIsRepeated => "municipality-0",
                _ => "",
            };
    }
}
