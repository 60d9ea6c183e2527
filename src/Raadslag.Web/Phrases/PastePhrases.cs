using Raadslag.Import;
using Raadslag.Matters;
using Raadslag.Publishing.Pasting;

namespace Raadslag.Web.Phrases;

/// <summary>What is said of text that was pasted.</summary>
internal static class PastePhrases
{
    public const string TooLong = "Det, du satte ind, er for stort. Sæt det ind i mindre stykker.";

    public const string TooTangled = "Det, du satte ind, kan ikke læses. Sæt det ind som tekst uden formatering.";

    /// <summary>Why nothing of a Word file was put into the text.</summary>
    public static string Unread(string fileName, ReadingRefusal refusal) =>
        $"»{fileName}« er ikke sat ind. "
        + refusal switch
        {
            ReadingRefusal.IsOfUnknownFormat =>
                "Filen er ikke en Word-fil (.docx). Åbn den i Word, gem den som .docx, og prøv igen.",
            ReadingRefusal.HasNoText => "Der er ingen tekst i filen. Se efter, om det er den rigtige.",
            _ => WarningPhrases.Sentence(refusal),
        };

    /// <summary>That the text of a file has come along, and what has not.</summary>
    public static string Inserted(string fileName, PaperPart part, IEnumerable<PasteNote> notes) =>
        string.Join(
            ' ',
            notes
                .Select(note => note.InDanish)
                .Prepend(
                    $"Teksten fra »{fileName}« står nu sidst under {part.InDanish}. Den er ikke gemt som udgave endnu."
                )
        );

    extension(PasteNote note)
    {
        public string InDanish =>
            note.Kind switch
            {
                PasteNoteKind.PicturesLeftOut => Counted(
                    note.Count,
                    "Et billede kom ikke med. Læg det ved som bilag.",
                    "{0} billeder kom ikke med. Læg dem ved som bilag."
                ),
                PasteNoteKind.CommentsLeftOut => Counted(
                    note.Count,
                    "En kommentar kom ikke med.",
                    "{0} kommentarer kom ikke med."
                ),
                PasteNoteKind.DeletedTextLeftOut => Counted(
                    note.Count,
                    "En slettet tekst, som var registreret som ændring, kom ikke med.",
                    "{0} slettede tekster, som var registreret som ændringer, kom ikke med."
                ),
                PasteNoteKind.UnsafeLinksRemoved => Counted(
                    note.Count,
                    "Et link kunne være farligt og er fjernet. Teksten står der endnu.",
                    "{0} links kunne være farlige og er fjernet. Teksten står der endnu."
                ),
                PasteNoteKind.LocalLinksRemoved => Counted(
                    note.Count,
                    "Et link førte til en fil på din computer og er fjernet. Teksten står der endnu.",
                    "{0} links førte til filer på din computer og er fjernet. Teksten står der endnu."
                ),
                PasteNoteKind.MergedCellsSpread => Counted(
                    note.Count,
                    "En flettet celle i en tabel er delt op. Se tabellen efter.",
                    "{0} flettede celler i tabeller er delt op. Se tabellerne efter."
                ),
                PasteNoteKind.FormattingLeftOut => "Noget af formateringen kom ikke med. Teksten er der.",
            };
    }

    private static string Counted(int count, string one, string many) =>
        count == 1 ? one : string.Format(DanishDates.Culture, many, count);
}
