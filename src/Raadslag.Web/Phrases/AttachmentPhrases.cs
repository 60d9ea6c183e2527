using Raadslag.Import.Attachments;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever attaches a file reads when it is not taken: what is wrong, and what to do.</summary>
public static class AttachmentPhrases
{
    extension(AttachmentRefusal refusal)
    {
        public string InDanish =>
            refusal switch
            {
                AttachmentRefusal.IsEmpty => "Filen er tom. Kontrollér, at den er gemt rigtigt, og prøv igen.",
                AttachmentRefusal.IsTooLarge =>
                    $"Filen fylder mere end {AttachmentCheck.MaximumBytes / 1_000_000} MB. Gør billederne mindre, eller del den i flere filer.",
                AttachmentRefusal.IsAProgram =>
                    "Filen er et program og kan ikke vedlægges. Vedlæg det dokument, læserne skal se.",
                AttachmentRefusal.IsOfUnknownFormat =>
                    "Filens type kan ikke vedlægges. Gem den som PDF, Word (.docx) eller et billede.",
                AttachmentRefusal.IsOldWord =>
                    "Filen er i det gamle Word-format (.doc). Åbn den i Word, gem den som .docx, og prøv igen.",
                AttachmentRefusal.NameDisagreesWithContent =>
                    "Filens navn passer ikke til filens type. Gem den igen i det rigtige format, eller ret navnet.",
                AttachmentRefusal.IsEncrypted =>
                    "Filen er beskyttet, enten med adgangskode eller mod at blive udskrevet eller kopieret. Gem den uden beskyttelse, og prøv igen.",
                AttachmentRefusal.IsDamaged =>
                    "Filen er beskadiget eller ikke hentet helt. Hent den igen, hvor den kom fra.",
                AttachmentRefusal.CannotBeLookedThrough =>
                    "Filen er pakket, så det ikke kan ses, om den er uden kode. Åbn den, gem den som en ny PDF eller et billede, og prøv igen.",
                AttachmentRefusal.HasMacros =>
                    "Word-filen indeholder makroer. Gem den som .docx uden makroer eller som PDF.",
                AttachmentRefusal.HasEmbeddedObjects =>
                    "Word-filen indeholder objekter fra andre programmer. Sæt dem ind som billeder, eller gem filen som PDF.",
                AttachmentRefusal.FetchesFromElsewhere =>
                    "Filen henter noget et andet sted fra, når den åbnes, fx en skabelon eller et billede. Gem den som PDF, og en tegning som PNG.",
                AttachmentRefusal.UnpacksTooLarge =>
                    "Filen fylder alt for meget, når den pakkes ud. Gør billederne mindre, eller gem den som PDF.",
                AttachmentRefusal.PdfHasCode =>
                    "PDF-filen indeholder kode, en dynamisk formular eller indlejrede medier. Udskriv den til en ny PDF, og vedlæg den.",
                AttachmentRefusal.PdfLaunchesPrograms =>
                    "PDF-filen kan starte programmer eller åbne andre filer. Udskriv den til en ny PDF, og vedlæg den.",
                AttachmentRefusal.PdfHoldsAProgram =>
                    "Der ligger et program inde i PDF-filen. Fjern det, eller udskriv filen til en ny PDF.",
                AttachmentRefusal.SvgHasCode => "Tegningen indeholder kode. Gem den som PNG, og prøv igen.",
                AttachmentRefusal.SvgHasADocumentType =>
                    "Tegningen begynder med en DOCTYPE, som kan skjule indhold. Gem den som PNG eller som SVG uden DOCTYPE.",
                AttachmentRefusal.HasTooManyPixels =>
                    "Billedet har flere billedpunkter, end der kan vises. Gør det mindre, og prøv igen.",
            };
    }
}
