namespace Raadslag.Web.Tests;

/// <summary>Every page in every state worth looking at; the tests of this folder walk them.</summary>
internal static class SitePages
{
    /// <summary>Name (also of the screenshot) and address.</summary>
    public static IReadOnlyList<(string Name, string Path)> Public { get; } =
    [
        ("forside", "/"),
        ("raad-liste", "/raad"),
        ("raad", "/raad/kkr-sjaelland"),
        ("raad-tomt", "/raad/kkr-hovedstaden"),
        ("sager", "/sager"),
        ("personer", "/personer"),
        ("kommuner", "/kommuner"),
        ("kommune", "/kommuner/aabenraa"),
        ("log-ind", "/log-ind"),
        ("tilgaengelighed", "/tilgaengelighed"),
        ("data", "/data"),
        ("findes-ikke", "/findes-ikke"),
    ];

    public static TheoryData<string, string> AsTheory() => [.. Public.Select(page => (page.Name, page.Path))];
}
