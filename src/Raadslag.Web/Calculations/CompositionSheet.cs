using Raadslag.Elections;
using Raadslag.Law.Composition;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Calculations;

/// <summary>A council's members and chairs as they are shown.</summary>
public static class CompositionSheet
{
    private static readonly string[] Posts = ["Formand", "Næstformand"];

    /// <summary>The worksheet.</summary>
    /// <param name="election">The election in the council's municipalities.</param>
    /// <param name="composition">The members counted from it.</param>
    /// <param name="without">The chairs without alliances.</param>
    /// <param name="with">The same with the alliances that were reported; null when there are none.</param>
    public static Worksheet Of(
        CouncilElection election,
        CouncilComposition composition,
        ChairElection without,
        ChairElection? with
    ) =>
        new(
            $"{election.Council} efter kommunalvalget i {election.Election.Day.Year}",
            $"{composition.Total} medlemmer: {election.Municipalities - election.MayorsMissing.Count} borgmestre og {composition.Lines.Sum(line => line.Supplementary)} suppleringsmedlemmer."
                + (
                    election.MayorsMissing is []
                        ? ""
                        : $" Dertil kommer borgmesteren i {string.Join(" og ", election.MayorsMissing)}, hvis liste ikke er kendt her; med den kan tallene blive andre."
                )
        )
        {
            Tables = [Members(election, composition), Prices(composition), Chairs(without, with)],
            Notes = [.. Notes(election)],
        };

    private static WorksheetTable Members(CouncilElection election, CouncilComposition composition) =>
        new(
            "Medlemmer",
            [
                new("Liste"),
                new("Navn"),
                new("Stemmer", IsNumber: true),
                new("Andel", IsNumber: true),
                new("Kan være med"),
                new("Borgmestre", IsNumber: true),
                new("Supplering", IsNumber: true),
                new("Medlemmer", IsNumber: true),
            ],
            [
                .. composition
                    .Lines.Where(line => line.IsEligible || line.Members > 0)
                    .Select(line =>
                        (IReadOnlyList<WorksheetCell>)
                            [
                                line.Id,
                                election.Lists.First(list => list.Id == line.Id).Name,
                                DanishFigures.Whole(line.Votes),
                                DanishFigures.Percent(line.Votes, election.Votes),
                                line.IsEligible ? "ja" : "kun borgmestre",
                                DanishFigures.Whole(line.Mayors),
                                DanishFigures.Whole(line.Supplementary),
                                DanishFigures.Whole(line.Members),
                            ]
                    ),
            ]
        )
        {
            Sum =
            [
                "I alt",
                "",
                "",
                "",
                "",
                DanishFigures.Whole(composition.Lines.Sum(line => line.Mayors)),
                DanishFigures.Whole(composition.Lines.Sum(line => line.Supplementary)),
                DanishFigures.Whole(composition.Total),
            ],
            Drawn = 7,
            Text =
                $"Der er afgivet {DanishFigures.Grouped(election.Votes)} stemmer på lister i rådets {election.Municipalities} kommuner.",
        };

    private static WorksheetTable Prices(CouncilComposition composition) =>
        new(
            "Prisen for et medlem",
            [
                new("Pris", IsNumber: true),
                new("Stemmer pr. medlem", IsNumber: true),
                new("Medlemmer", IsNumber: true),
                new("Grænse", IsNumber: true),
            ],
            [
                .. composition.Steps.Select(step =>
                    (IReadOnlyList<WorksheetCell>)
                        [
                            step.Price.Written,
                            step.Price.TwoDecimals,
                            DanishFigures.Whole(step.Total),
                            DanishFigures.Whole(composition.Most),
                        ]
                ),
            ]
        )
        {
            Text =
                "Først prøves det, den mest overrepræsenterede liste har betalt for hver borgmester. Er der flere medlemmer end grænsen, hæves prisen til den næste, hvor en liste mister et medlem.",
        };

    private static WorksheetTable Chairs(ChairElection without, ChairElection? with) =>
        new(
            "Formand og næstformand",
            [
                new("Post"),
                new("Uden valgforbund"),
                .. with is null ? [] : new WorksheetColumn[] { new("Med valgforbund") },
            ],
            [
                .. Posts.Select(
                    (post, i) =>
                        (IReadOnlyList<WorksheetCell>)
                            [post, Elected(without, i), .. with is null ? [] : new WorksheetCell[] { Elected(with, i) }]
                ),
            ]
        )
        {
            Text =
                "To pladser efter stemmerne: den største kvotient giver formanden, den næste næstformanden. Med valgforbund vises kvotienten inden for forbundet.",
        };

    // the sum stays on one line
    private static string Elected(ChairElection chairs, int seat) =>
        seat < chairs.Elected.Count
            ? $"{chairs.Elected[seat].To} ({chairs.Elected[seat].Quotient.Written.Replace(' ', '\u00a0')})"
            : $"lod mellem {string.Join(", ", chairs.Lot?.Between ?? [])}";

    private static IEnumerable<string> Notes(CouncilElection election)
    {
        yield return "Borgmestrene er fødte medlemmer. En liste kan være med, når den har mindst 2 % af stemmerne og sidder i mindst én kommunalbestyrelse, og der kan højst være dobbelt så mange medlemmer som kommuner (kl.dk, december 2017).";
        yield return "Vores læsning: hver liste har så mange medlemmer, som dens stemmer delt med prisen, rundet op. Reglen er udledt af KKR Syddanmark 2022-2026 og 2026-2030, som den rammer liste for liste; skrevet er den ikke fundet.";
        yield return "Vores læsning af KL's vedtægter § 15, stk. 3 (forholdstalsvalg på stemmetallene): d'Hondts metode med to pladser. Den virkelige formand kan også følge af en politisk aftale.";
        yield return $"Stemmerne er den endelige optælling af kommunalvalget den {election.Election.Day.WithoutWeekday}; KL regner med stemmerne på valgaftenen.{(election.Election.SeatsAreKnown ? "" : " Kilden har ikke mandaterne ved dette valg, så det er ikke efterprøvet, om en liste sidder i en kommunalbestyrelse.")}{(election.Election.MayorsDay is { } day ? $" Borgmestrene er dem, der var kendt den {day.WithoutWeekday}." : "")}";
        foreach (var line in election.Refused)
        {
            yield return $"Linje {line.Line} i kilden er ikke regnet med: {line.InDanish()}";
        }
    }
}
