using Raadslag.Texts;

namespace Raadslag.Matters;

/// <summary>One change of the master that a council has not taken a position on (<i>forslag fra den fælles tekst</i>).</summary>
/// <param name="Part">The part it changes.</param>
/// <param name="Change">What it changes in the master as the council knows it.</param>
/// <param name="Carried">What would come of it in the council's own text.</param>
public sealed record MasterSuggestion(PaperPart Part, TextChange Change, CarriedChange Carried);

/// <summary>Finds what the master says beyond what a council has taken a position on.</summary>
public static class MasterSuggestions
{
    /// <summary>The changes in the order of the text.</summary>
    /// <param name="position">The master as the council knows it.</param>
    /// <param name="master">The master now.</param>
    /// <param name="local">The council's own text.</param>
    public static IReadOnlyList<MasterSuggestion> Of(PaperText position, PaperText master, PaperText local) =>
        [
            .. from part in PaperParts.All
            from change in Changes.Between(position[part], master[part])
            select new MasterSuggestion(part, change, Suggestion.Carry(position[part], change, local[part])),
        ];
}
