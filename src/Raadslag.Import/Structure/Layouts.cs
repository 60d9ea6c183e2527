namespace Raadslag.Import.Structure;

/// <summary>The layouts that are known. Another council's is another entry here.</summary>
internal static class Layouts
{
    private static readonly string[] VoteLists =
    [
        "For stemte",
        "Imod stemte",
        "Mod stemte",
        "Hverken for eller imod",
        "Undlod at stemme",
        "Stemte ikke",
    ];

    private static readonly PartHeading[] Councils =
    [
        new("Baggrund", PartKind.Background),
        new("Indstilling", PartKind.Recommendation),
        new("Sagsfremstilling", PartKind.Presentation),
        new("Beslutning", PartKind.Decision),
    ];

    private static readonly PartHeading[] Committees =
    [
        new("Problemstilling", PartKind.Background),
        new("Resume", PartKind.Background),
        new("Resumé", PartKind.Background),
        new("Baggrund", PartKind.Background),
        new("Sagens baggrund", PartKind.Background),
        new("Indledning", PartKind.Background),
        new("Indstilling", PartKind.Recommendation),
        new("Forslag", PartKind.Recommendation),
        new("Løsning", PartKind.Presentation),
        new("Sagsfremstilling", PartKind.Presentation),
        new("Sagens indhold", PartKind.Presentation),
        new("Sagsbeskrivelse", PartKind.Presentation),
        new("Økonomi", PartKind.Presentation),
        new("Økonomiske konsekvenser", PartKind.Presentation),
        new("Høring", PartKind.Presentation),
        new("Lovgrundlag", PartKind.Presentation),
        new("Retsgrundlag", PartKind.Presentation),
        new("Videre proces", PartKind.Presentation),
        new("Beslutning", PartKind.Decision),
        new("Beslutninger", PartKind.Decision),
        new("Vedtagelse", PartKind.Decision),
        new("Bilag", null),
        new("Bilagsoversigt", null),
        new("Bilagsliste", null),
    ];

    private static readonly PartHeading[] Assemblies =
    [
        new("Sagen kort", PartKind.Background),
        new("Resume", PartKind.Background),
        new("Resumé", PartKind.Background),
        new("Baggrund", PartKind.Background),
        new("Indstilling", PartKind.Recommendation),
        new("Forvaltningens indstilling", PartKind.Recommendation),
        new("Sagsfremstilling", PartKind.Presentation),
        new("Tidligere beslutninger", PartKind.Presentation),
        new("Beslutning", PartKind.Decision),
        new("Afstemning", PartKind.Decision),
        new("Bilag", null),
    ];

    /// <summary>The five councils of municipalities: sections, items and four parts.</summary>
    public static Layout Kkr { get; } = new("kkr", Councils, Numbering.SectionsAndItems, VoteLists);

    /// <summary>Municipal committees: items only, many headings.</summary>
    public static Layout Committee { get; } = new("committee", Committees, Numbering.ItemsOnly, VoteLists);

    /// <summary>The same with the title above the number.</summary>
    public static Layout TitleFirst { get; } = new("title-first", Committees, Numbering.TitleBeforeNumber, VoteLists);

    /// <summary>Assemblies that vote by name: two levels of numbers, the vote as a heading of its own.</summary>
    public static Layout NamedVotes { get; } = new("named-votes", Assemblies, Numbering.SectionsAndItems, VoteLists);

    /// <summary>All of them; of two that explain a document equally well the first is taken.</summary>
    public static IReadOnlyList<Layout> All { get; } = [Kkr, Committee, TitleFirst, NamedVotes];

    /// <summary>Whether the line is a part heading in some layout.</summary>
    public static bool IsHeadingInAny(WorkLine line) => All.Any(layout => layout.HeadingOf(line) is not null);
}
