using Raadslag.Elections;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever reads in an election is told of the lines that are no list.</summary>
public static class ElectionFilePhrases
{
    extension(RefusedLine line)
    {
        public string InDanish() =>
            line.Why switch
            {
                ElectionFileRefusal.ColumnsAreUnknown => $"overskriften »{line.Text}« er ikke kolonnerne i en valgfil.",
                ElectionFileRefusal.LineHasOtherColumns => $"»{line.Text}« har ikke lige så mange celler som kolonner.",
                ElectionFileRefusal.FigureCannotBeRead => $"»{line.Text}« har et tal, der ikke kan læses.",
                ElectionFileRefusal.MunicipalityIsUnknown => $"der er ingen kommune med koden i »{line.Text}«.",
                ElectionFileRefusal.ListHasNoLetter => $"»{line.Text}« har intet listebogstav.",
                ElectionFileRefusal.ListHasNoCandidates =>
                    $"liste {line.List?.Letter} »{line.List?.Name}« har ingen kandidater ({line.List?.Votes} stemmer); det er en prøveliste.",
                ElectionFileRefusal.ListIsThereTwice => $"listen i »{line.Text}« står der allerede.",
            };
    }
}
