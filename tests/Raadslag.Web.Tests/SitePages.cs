using System.Net;

namespace Raadslag.Web.Tests;

/// <summary>A page in one state; the name is also that of its picture.</summary>
public sealed record SitePage(string Name, string Path, Visitor Visitor = Visitor.Reader)
{
    public HttpStatusCode Status { get; init; } = HttpStatusCode.OK;
}

/// <summary>Who looks at a page.</summary>
public enum Visitor
{
    Reader,
    ReaderOfEmptySite,
    Secretary,
}

/// <summary>Every page in every state worth looking at; the tests of this folder walk them.</summary>
internal static class SitePages
{
    private const string Minutes = "/raad/kkr-sjaelland/moeder/2026-06-12";

    public static IReadOnlyList<SitePage> All { get; } =
    [
        new("forside", "/"),
        new("forside-tom", "/", Visitor.ReaderOfEmptySite),
        new("raad-liste", "/raad"),
        new("raad", "/raad/kkr-sjaelland"),
        new("raad-tomt", "/raad/kkr-hovedstaden"),
        new("referat", Minutes),
        new("dagsorden", "/raad/kkr-nordjylland/moeder/2026-11-30"),
        new("kilde", $"{Minutes}/referat/kilde"),
        new("sager", "/sager"),
        new("sager-tom", "/sager", Visitor.ReaderOfEmptySite),
        new("sag", "/sager/{matter}"),
        new("sagsnummer", "/sager/SAG-2026-01207"),
        new("personer", "/personer"),
        new("personer-tom", "/personer", Visitor.ReaderOfEmptySite),
        new("person", "/personer/{person}"),
        new("kommuner", "/kommuner"),
        new("kommune", "/kommuner/aalborg"),
        new("kommune-tom", "/kommuner/aabenraa"),
        new("soeg", "/soeg"),
        new("soeg-fund", "/soeg?q=beredskab"),
        new("soeg-afgraenset", "/soeg?q=beredskab&raad=kkr-sjaelland&aar=2026"),
        new("soeg-intet", "/soeg?q=enhjørning"),
        new("log-ind", "/log-ind"),
        new("tilgaengelighed", "/tilgaengelighed"),
        new("data", "/data"),
        new("findes-ikke", "/findes-ikke") { Status = HttpStatusCode.NotFound },
        new("fejl", "/fejl/500") { Status = HttpStatusCode.InternalServerError },
        new("import", "/import", Visitor.Secretary),
        new("import-udkast", "/import/{draft}", Visitor.Secretary),
        new("rettelser", "/import/rettelser/{document}", Visitor.Secretary),
        new("forslag", "/import/forslag", Visitor.Secretary),
        new("log-ud", "/log-ud", Visitor.Secretary),
        new("referat-sekretaer", Minutes, Visitor.Secretary),
    ];

    public static IEnumerable<SitePage> Public => All.Where(page => page.Visitor != Visitor.Secretary);

    public static SitePage Named(string name) => All.Single(page => page.Name == name);

    /// <summary>The names, for a theory.</summary>
    public static TheoryData<string> Names(IEnumerable<SitePage> pages) => [.. pages.Select(page => page.Name)];
}
