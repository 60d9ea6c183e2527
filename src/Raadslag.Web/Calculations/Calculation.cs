namespace Raadslag.Web.Calculations;

/// <summary>A calculation with a page of its own (<i>beregning</i>).</summary>
/// <param name="Name">The heading of its page.</param>
/// <param name="Slug">Its address below <c>/beregn</c>, and the name of its file.</param>
/// <param name="When">When a secretary needs it, in a sentence.</param>
internal sealed record Calculation(string Name, string Slug, string When)
{
    public static Calculation Election { get; } =
        new(
            "Fordel mandater",
            "mandater",
            "Når mandater eller poster skal fordeles efter stemmer ved et forholdstalsvalg, med eller uden valgforbund."
        );

    public static Calculation Allocation { get; } =
        new(
            "Fordel efter nøgle",
            "fordeling",
            "Når pladser, kvoter, opgaver eller kroner skal fordeles på kommunerne efter folketal eller en anden nøgle."
        );

    public static Calculation Deadline { get; } =
        new(
            "Find en frist",
            "frister",
            "Når der står »senest tre hverdage før mødet«, og du skal vide, hvilken dag det er."
        );

    /// <summary>All of them, in the order of the list.</summary>
    public static IReadOnlyList<Calculation> All { get; } = [Election, Allocation, Deadline];

    public string Href => $"/beregn/{Slug}";
}
