namespace Raadslag.Matters.Fields;

/// <summary>What the fields of a shared text stand for.</summary>
/// <param name="Council">"KKR Nordjylland".</param>
/// <param name="On">The day the text is for: regions change their names.</param>
/// <param name="Figures">The local figures by name.</param>
/// <param name="ItemOf">The item that treats the matter of that address; null for an unknown matter.</param>
public sealed record FieldValues(
    string Council,
    DateOnly On,
    IReadOnlyDictionary<string, string> Figures,
    Func<string, ItemReference?> ItemOf
)
{
    /// <summary>
    /// For the master, which is no council's: each field that a council can fill is shown by its name, ‹kommunerne›,
    /// and only a name that no council can fill is missing.
    /// </summary>
    public static FieldValues ForMaster { get; } =
        new("", DateOnly.MinValue, new Dictionary<string, string>(), _ => null);

    internal bool IsForMaster => Council is "";

    internal string? CouncilForm(string field) => CouncilForms.Of(Council)?.Form(field, On);
}

/// <summary>Where a matter is treated, as a text points to it.</summary>
/// <param name="Number">The item's number, "3.3"; null when it is not on that council's agenda.</param>
/// <param name="Title">The matter's title.</param>
/// <param name="Href">Where everybody can read it; null while nothing of it is on show.</param>
public sealed record ItemReference(string? Number, string Title, string? Href);
