using Raadslag.Matters;
using Raadslag.Publishing;

namespace Raadslag.Web.Phrases;

/// <summary>What is said of a text that costs more to show than any real text does.</summary>
internal static class BurdenPhrases
{
    /// <summary>What is said where a document has many texts, and one of them is it.</summary>
    public const string OfCorrection =
        "En rettet tekst er for tung at vise: en tabel med for mange celler, for mange niveauer i hinanden eller for mange tegn for fremhævning. Del tabellen eller afsnittet, og gem igen.";

    /// <summary>What is wrong, and what to do.</summary>
    public static string Sentence(TextBurden burden) =>
        burden switch
        {
            TextBurden.TooManyCells => string.Create(
                DanishDates.Culture,
                $"Teksten har for mange celler i sine tabeller: højst {MarkdownBurden.MostCells:N0}, og hver række tæller så bred som tabellens bredeste. Del tabellen, eller læg den ved som bilag."
            ),
            TextBurden.NestedTooDeep =>
                $"Citater og lister står for dybt inden i hinanden: højst {MarkdownBurden.DeepestNesting} niveauer. Fjern nogle af tegnene først på linjen.",
            TextBurden.TooManySigns =>
                "Afsnittet har for mange tegn for fremhævning og links (*, _ og [). Del afsnittet, eller fjern nogle af tegnene.",
            TextBurden.TooManyHeadings => string.Create(
                DanishDates.Culture,
                $"Teksten har for mange overskrifter og streger: højst {MarkdownBurden.MostHeadings:N0}. Gør nogle af dem til almindelig tekst."
            ),
            TextBurden.LinksGrowTooLong =>
                "En lang adresse bruges så mange gange, at teksten bliver for stor. Skriv adressen kortere, eller brug den færre gange.",
        };

    /// <summary>"Sagsfremstilling, linje 12: …".</summary>
    public static string InDanish((PaperPart Part, FoundBurden Found) place) =>
        $"{place.Part.InDanish}, linje {place.Found.Line}: {Sentence(place.Found.Burden)}";
}
