using Raadslag.Publishing;
using Raadslag.Publishing.Documents;
using Raadslag.Templates;

namespace Raadslag.Web.Phrases;

/// <summary>What is said of the look of a council's documents.</summary>
internal static class TemplatePhrases
{
    public const string Saved = "Skabelonen er gemt. Rådets dokumenter laves efter den fra nu af.";

    public const string ColorIsUnreadable =
        "Farven kan ikke læses. Skriv den som # og seks tegn, 0-9 og A-F, for eksempel #0B4F8A.";

    public const string ChooseLogoAgain = "Filen er ikke gemt. Vælg et andet logo, eller fortsæt uden.";

    /// <summary>"Side 2 af 5".</summary>
    public static string Page(int number, int count) => $"Side {number} af {count}";

    /// <summary>How readable words of the colour are on paper: "Kontrast 8,4 til 1: god nok."</summary>
    public static string Contrast(DocumentColor color)
    {
        var ratio = color.ContrastTo(DocumentColor.White);
        return ratio >= TemplateCheck.LeastContrast
            ? $"Kontrast {Ratio(ratio)} til 1 på hvidt papir. Det er nok."
            : $"Kontrast {Ratio(ratio)} til 1 på hvidt papir. Det er for lidt; der skal være {Ratio(TemplateCheck.LeastContrast)} til 1.";
    }

    // rounded down: what is too little must not look like enough
    private static string Ratio(double ratio) =>
        string.Create(DanishDates.Culture, $"{Math.Floor(ratio * 10) / 10:0.0}");

    extension(DocumentFace face)
    {
        public string InDanish =>
            face switch
            {
                DocumentFace.PlexSans => "IBM Plex Sans, uden seriffer",
                DocumentFace.PlexSerif => "IBM Plex Serif, med seriffer",
            };
    }

    extension(TemplateField place)
    {
        /// <summary>The id of the field on the page.</summary>
        public string Id =>
            place switch
            {
                TemplateField.Accent => "accent",
                TemplateField.Links => "links",
                TemplateField.Logo => "file",
                TemplateField.LogoText => "logotext",
                TemplateField.MissionTitle => "missiontitle",
                TemplateField.Mission => "mission",
                TemplateField.RunningHead => "head",
            };

        /// <summary>The field, as the middle of a sentence.</summary>
        public string InDanish =>
            place switch
            {
                TemplateField.Accent => "farven på overskrifter",
                TemplateField.Links => "farven på links",
                TemplateField.Logo => "logoet",
                TemplateField.LogoText => "logoets tekst",
                TemplateField.MissionTitle => "overskriften på siden om rådet",
                TemplateField.Mission => "teksten om rådet",
                TemplateField.RunningHead => "sidehovedet",
            };
    }

    extension(TemplateFinding finding)
    {
        /// <summary>What is wrong, where, and what to do.</summary>
        public string InDanish =>
            finding.Fault switch
            {
                TemplateFault.ContrastIsTooLow =>
                    $"Der er for lidt kontrast i {finding.Field.InDanish}: {Ratio(finding.Contrast)} til 1, og der skal være {Ratio(TemplateCheck.LeastContrast)}. Vælg en mørkere farve.",
                TemplateFault.LogoHasNoText =>
                    "Logoet mangler en tekst til dem, der ikke kan se det. Skriv, hvad det forestiller.",
                TemplateFault.LogoIsNoPicture =>
                    $"Logoet er hverken en PNG- eller en JPEG-fil, eller filen er beskadiget. Gem det som PNG, og vælg det igen. {ChooseLogoAgain}",
                TemplateFault.LogoIsForPrinters =>
                    $"Logoet er i trykfarver (CMYK). Gem det som PNG eller som JPEG i RGB, og vælg det igen. {ChooseLogoAgain}",
                TemplateFault.LogoIsInterlaced =>
                    $"Logoet er en PNG-fil, der er flettet (interlaced). Gem det som almindelig PNG, og vælg det igen. {ChooseLogoAgain}",
                TemplateFault.LogoIsRareJpeg =>
                    $"Logoet er en JPEG-fil af en sjælden type, som ikke kan stå i en PDF. Gem det som PNG, og vælg det igen. {ChooseLogoAgain}",
                TemplateFault.LogoIsTooLarge =>
                    $"Logoet fylder mere end {FileSizes.Of(TemplateCheck.LargestLogo)}. Gør billedet mindre, og vælg det igen. {ChooseLogoAgain}",
                TemplateFault.LogoHasTooManyPixels =>
                    $"Logoet er mere end {TemplateCheck.LongestSide} billedpunkter på den ene led. Gør billedet mindre, og vælg det igen. {ChooseLogoAgain}",
                TemplateFault.MissionHasNoText =>
                    "Siden om rådet har en overskrift, men ingen tekst. Skriv teksten, eller slet overskriften.",
                TemplateFault.MissionHasNoTitle =>
                    "Siden om rådet har en tekst, men ingen overskrift. Skriv overskriften, eller slet teksten.",
                TemplateFault.TextIsTooLong =>
                    $"Der er for mange tegn i {finding.Field.InDanish}: højst {(finding.Field is TemplateField.Mission ? TemplateCheck.LongestMission : TemplateCheck.LongestLine)}. Skriv det kortere.",
                TemplateFault.TextIsTooHeavy =>
                    $"Linje {finding.Burden!.Value.Line} i {finding.Field.InDanish}: {BurdenPhrases.Sentence(finding.Burden.Value.Burden)}",
                TemplateFault.RunningHeadIsTooLong =>
                    "Sidehovedet er for langt til at stå på linje med dokumentets navn. Skriv det kortere, for eksempel på fem ord.",
                TemplateFault.HasHiddenCharacter =>
                    $"Der er et tegn, der ikke kan ses ({HiddenCharacters.Name(finding.Hidden)}), i {finding.Field.InDanish}. Slet feltets tekst, og skriv den igen.",
                TemplateFault.LettersAreMissing =>
                    $"Skriften har ikke alle tegnene i {finding.Field.InDanish}. Slet eller erstat {string.Join(", ", finding.Letters.Select(letter => $"»{letter}«"))}.",
            };
    }

    extension(TemplateRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                TemplateRefusal.CouncilDoesNotExist => "Rådet findes ikke.",
                TemplateRefusal.IsNotSecretary => "Skabelonen er rådets egen. Bed rådets sekretær om at ændre den.",
                TemplateRefusal.TemplateIsChanged =>
                    "En anden har gemt skabelonen, mens du havde den åben. Se forskellene herunder. Det, du har skrevet, står stadig i felterne; gemmer du igen, gælder det.",
                TemplateRefusal.TemplateHasFindings => "Skabelonen kan ikke bruges, som den er. Ret det, der er nævnt.",
            };
    }
}
