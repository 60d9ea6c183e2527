using Raadslag.Import;

namespace Raadslag.Web.Phrases;

/// <summary>The places of a draft in the words of a secretary: "items/3.4/title" is "punkt 3.4, titel".</summary>
internal static class DraftPhrases
{
    /// <summary>The whole place.</summary>
    public static string Place(string path) =>
        path.Split('/') is [_] or [_, _] && !path.StartsWith("sections/", StringComparison.Ordinal)
            ? path.Contains('/', StringComparison.Ordinal)
                ? Capitalized(Owner(path))
                : Field(path)
            : $"{Capitalized(Owner(path))}, {Field(path).ToLower(DanishDates.Culture)}";

    /// <summary>What the text at the path belongs to: "punkt 3.4".</summary>
    public static string Owner(string path) =>
        path.Split('/') switch
        {
            ["items", var number, "annexes", var annex, ..] => $"bilag {annex} til punkt {number}",
            ["items", var number, ..] => $"punkt {number}",
            ["sections", var number, ..] => $"afsnit {number}",
            ["participants", var number, ..] => $"deltager {number}",
            ["apologies", var number, ..] => $"afbud {number}",
            _ => "mødet",
        };

    /// <summary>The name of the field at the path.</summary>
    public static string Field(string path) =>
        path[(path.LastIndexOf('/') + 1)..] switch
        {
            "file" => "Fil",
            "body" => "Råd",
            "kind" => "Type",
            "date" => "Dato",
            "start" => "Starter kl.",
            "place" => "Sted",
            "name" => "Navn",
            "party" => "Parti",
            "municipality" => "Kommune",
            "number" => "Nummer",
            "title" => "Titel",
            "caseNumber" => "Sagsnummer",
            "caseOfficers" => "Sagsbehandler",
            "background" => "Baggrund",
            "recommendation" => "Indstilling",
            "presentation" => "Sagsfremstilling",
            "decision" => "Beslutning",
            "recommendationLimbs" => "Indstillingens led",
            "attachments" => "Bilagsmærker",
            "namedAnnexes" => "Bilag nævnt i teksten",
            "links" => "Links",
            "access" => "Adgang",
            "closedReason" => "Grund til at lukke",
            var other => other,
        };

    public static string Heading(SectionDraft section) =>
        section switch
        {
            { Number: { } number } => $"{number}. {section.Title}".TrimEnd(),
            { Title: "" } => "Punkter",
            _ => section.Title,
        };

    /// <summary>"Bilag 2: Plan for øvelser".</summary>
    public static string Annex(string text, int number) => text == "" ? $"Bilag {number}" : $"Bilag {number}: {text}";

    /// <summary>"Bilag (3, heraf lukket 1)".</summary>
    public static string Annexes(int count, int closed) =>
        closed == 0 ? $"Bilag ({count})" : $"Bilag ({count}, heraf lukket {closed})";

    public static string Doubts(int count) =>
        count == 1 ? "Læsningen er usikker ét sted" : $"Læsningen er usikker {count} steder";

    private static string Capitalized(string text) => char.ToUpper(text[0], DanishDates.Culture) + text[1..];
}
