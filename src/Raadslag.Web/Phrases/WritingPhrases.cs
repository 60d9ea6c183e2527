using Raadslag.Matters;
using Raadslag.Publishing;

namespace Raadslag.Web.Phrases;

/// <summary>What is said to those who write.</summary>
internal static class WritingPhrases
{
    public const string MasterName = "Fælles tekst";

    public const string DraftIsAlreadyGone = "Kladden er allerede gemt eller slettet i et andet vindue.";

    public static string Saved(SavedPaper.AsVersion saved) =>
        $"Gemt som udgave {saved.Version}."
        + (saved.IsMerged ? " Det, andre har gemt imens, er flettet ind." : "")
        + (saved.WasReady ? " Teksten var klar og er nu i arbejde igen. Sæt den til klar, når den er det." : "");

    public static string Unchanged(int version) =>
        version == 0 ? "Der er ikke skrevet noget endnu." : $"Teksten er, som den var: udgave {version}.";

    /// <summary>How far a text is, in a list.</summary>
    public static string Version(Paper paper) =>
        paper.CurrentVersion == 0 ? "ikke skrevet endnu" : $"udgave {paper.CurrentVersion}";

    /// <summary>"Per Lund skriver også i teksten lige nu."</summary>
    public static string Here(IReadOnlyList<string> others) =>
        others is [] ? "" : $"{DanishNames.Listed(others)} skriver også i teksten lige nu.";

    public static string NewVersion(int version) =>
        $"Der er gemt en ny udgave, nummer {version}, siden du begyndte. Når du gemmer, bliver teksterne flettet.";

    public static string Suggestions(int open) =>
        open switch
        {
            0 => "Ingen forslag fra den fælles tekst",
            1 => "Ét forslag fra den fælles tekst",
            _ => $"{open} forslag fra den fælles tekst",
        };

    public static string Conflicts(int places) =>
        places == 1
            ? "Ét sted har I skrevet forskelligt i samme afsnit."
            : $"{places} steder har I skrevet forskelligt i samme afsnit.";

    extension(PaperNews news)
    {
        /// <summary>What was done, by whom and when.</summary>
        public string InDanish
        {
            get
            {
                var who = news.Who ?? RecordPhrases.CommandLine;
                var what = news.Kind switch
                {
                    PaperNewsKind.Shared => $"{who} har delt den fælles tekst med jer",
                    PaperNewsKind.Reopened => $"teksten var klar og er i arbejde igen, udgave {news.Version}: {who}",
                };
                return $"{what} · {news.When.OnTheClock}";
            }
        }
    }

    extension(PaperPart part)
    {
        public string InDanish =>
            part switch
            {
                PaperPart.Title => "Titel",
                PaperPart.Background => "Baggrund",
                PaperPart.Recommendation => "Indstilling",
                PaperPart.Presentation => "Sagsfremstilling",
            };

        /// <summary>The name of its field in forms, and of its anchor.</summary>
        public string Field =>
            part switch
            {
                PaperPart.Title => "title",
                PaperPart.Background => "background",
                PaperPart.Recommendation => "recommendation",
                PaperPart.Presentation => "presentation",
            };
    }

    extension(PaperPurpose purpose)
    {
        public string InDanish =>
            purpose switch
            {
                PaperPurpose.Decision => "til beslutning",
                PaperPurpose.Discussion => "til drøftelse",
                PaperPurpose.Information => "til orientering",
            };
    }

    extension(PaperState state)
    {
        public string InDanish =>
            state switch
            {
                PaperState.InWork => "i arbejde",
                PaperState.Ready => "klar til dagsorden",
            };
    }

    extension(ParticipantKind kind)
    {
        public string InDanish =>
            kind switch
            {
                ParticipantKind.Officer => "Sagsbehandler",
                ParticipantKind.Presenter => "Oplægsholder",
                ParticipantKind.Guest => "Gæst",
            };
    }

    extension(PaperRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                PaperRefusal.MayNotWrite =>
                    "Teksten er ikke din at skrive i. Bed rådets sekretær, eller KL for den fælles tekst, om at rette den.",
                PaperRefusal.PaperDoesNotExist => "Teksten findes ikke længere.",
                PaperRefusal.TitleIsMissing => "Titlen mangler. Skriv, hvad sagen hedder.",
                PaperRefusal.TitleIsTooLong =>
                    $"Titlen er for lang. Skriv den med højst {PaperLimits.LongestTitle} tegn.",
                PaperRefusal.TitleHasHiddenCharacter => HiddenPhrases.Sentence("Titlen"),
                PaperRefusal.FactHasHiddenCharacter => HiddenPhrases.Sentence("En af oplysningerne"),
                PaperRefusal.TextIsTooLong =>
                    "Et afsnit er længere, end et dagsordenspunkt kan være. Læg noget af det i et bilag.",
                PaperRefusal.TableIsTooLarge => BurdenPhrases.Sentence(TextBurden.TooManyCells),
                PaperRefusal.TextIsNestedTooDeep => BurdenPhrases.Sentence(TextBurden.NestedTooDeep),
                PaperRefusal.TextHasTooManySigns => BurdenPhrases.Sentence(TextBurden.TooManySigns),
                PaperRefusal.TextHasTooManyHeadings => BurdenPhrases.Sentence(TextBurden.TooManyHeadings),
                PaperRefusal.LinksGrowTooLong => BurdenPhrases.Sentence(TextBurden.LinksGrowTooLong),
                PaperRefusal.FactIsTooLong =>
                    $"En af oplysningerne er for lang. Skriv højst {PaperLimits.LongestFact} tegn i hvert felt.",
                PaperRefusal.CouncilIsMissing => "Vælg mindst ét råd.",
                PaperRefusal.DraftIsGone =>
                    "Kladden findes ikke længere: Den er gemt eller slettet i et andet vindue. Det, der står her, er ikke gemt endnu.",
                PaperRefusal.ConflictsHaveChanged =>
                    "Du har skrevet videre på kladden i et andet vindue, siden du så de steder, der skulle flettes. Gem den igen.",
                PaperRefusal.VersionDoesNotExist => "Der er ikke gemt en udgave af teksten endnu. Gem den først.",
                PaperRefusal.NothingToShare => "Der er ikke noget at dele endnu. Gem den fælles tekst først.",
                PaperRefusal.IsNotMaster => "Kun den fælles tekst kan deles med rådene.",
                PaperRefusal.CouncilHasIt => "Et af rådene har allerede sagen. Vælg de andre.",
                PaperRefusal.SuggestionIsGone =>
                    "Der er allerede taget stilling til forslaget, eller den fælles tekst er ændret igen.",
                PaperRefusal.SuggestionClashes =>
                    "I har selv skrevet om på de samme afsnit. Skriv, hvad der skal stå, og vælg »Gem det, jeg har skrevet«.",
                PaperRefusal.FactsHaveChanged =>
                    "Oplysningerne er ændret, siden du åbnede siden. Det, du skrev, står her endnu; se efter, og gem igen.",
                PaperRefusal.ClosedReasonIsMissing => "Skriv, hvorfor sagen er lukket.",
                PaperRefusal.FieldHasNoValue =>
                    "Teksten har felter, som ikke er udfyldt her. De står som »mangler«. Udfyld dem først.",
                PaperRefusal.AttachmentDoesNotExist => "Bilaget findes ikke længere.",
            };

        /// <summary>The sentence, with the name of the hidden character that was typed, if that is what it is about.</summary>
        public string Naming(params ReadOnlySpan<string?> typed) =>
            refusal switch
            {
                PaperRefusal.TitleHasHiddenCharacter => HiddenPhrases.Sentence("Titlen", typed),
                PaperRefusal.FactHasHiddenCharacter => HiddenPhrases.Sentence("En af oplysningerne", typed),
                _ => refusal.InDanish,
            };

        /// <summary>Whether the text costs too much to show.</summary>
        public bool IsBurden =>
            refusal
                is PaperRefusal.TableIsTooLarge
                    or PaperRefusal.TextIsNestedTooDeep
                    or PaperRefusal.TextHasTooManySigns
                    or PaperRefusal.TextHasTooManyHeadings
                    or PaperRefusal.LinksGrowTooLong;

        /// <summary>The field where it can be put right; empty when there is none.</summary>
        public string Field =>
            refusal switch
            {
                PaperRefusal.TitleIsMissing or PaperRefusal.TitleIsTooLong or PaperRefusal.TitleHasHiddenCharacter =>
                    "title",
                PaperRefusal.ClosedReasonIsMissing => "closed-reason",
                _ => "",
            };
    }
}
