using System.Net;

namespace Raadslag.Web.Tests;

/// <summary>A page in one state; the name is also that of its picture.</summary>
public sealed record SitePage(string Name, string Path, Visitor Visitor = Visitor.Reader)
{
    public HttpStatusCode Status { get; init; } = HttpStatusCode.OK;

    /// <summary>What is sent with it, as a form; null for a page that is only asked for.</summary>
    public IReadOnlyDictionary<string, string>? Posted { get; init; }
}

/// <summary>Who looks at a page.</summary>
public enum Visitor
{
    Reader,
    ReaderOfEmptySite,
    Secretary,

    /// <summary>The secretary of another council.</summary>
    Neighbour,
    Administrator,
    Editor,
    CaseOfficer,
    Chair,
    Member,

    /// <summary>Has turned on the second step of signing in.</summary>
    Substitute,
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
        new("aendringer", "/raad/kkr-nordjylland/moeder/2026-03-24/referat/aendringer"),
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
        new("beregn", "/beregn"),
        new("beregn-mandater", "/beregn/mandater"),
        new("beregn-mandater-eksempel", "/beregn/mandater?eksempel=1"),
        new("beregn-mandater-lod", "/beregn/mandater?lod")
        {
            Posted = Form(("method", "LargestRemainderHare"), ("seats", "7"), ("figures", "A 5\nB 5\nC 9\nD 2")),
        },
        new("beregn-mandater-afvist", "/beregn/mandater?afvist")
        {
            Posted = Form(
                ("seats", "mange"),
                ("threshold", "200"),
                ("figures", "A\nB; 12,5\nI alt; 40"),
                ("lots", "A")
            ),
        },
        new("beregn-fordeling", "/beregn/fordeling"),
        new("beregn-fordeling-raad", "/beregn/fordeling?raad=kkr-nordjylland"),
        new("beregn-fordeling-eksempel", "/beregn/fordeling?eksempel=1"),
        new("beregn-fordeling-graenser", "/beregn/fordeling?graenser")
        {
            Posted = Form(
                ("method", "LargestRemainderHare"),
                ("total", "120"),
                ("unit", "pladser"),
                (
                    "figures",
                    "Kommune\tFolketal\tMindst\tHøjst\tFast\nØby\t3.420\t10\nStorby\t190.000\t\t50\nMidtby\t61.300\nHavneby\t44.100\t\t\t8"
                )
            ),
        },
        new("beregn-fordeling-afvist", "/beregn/fordeling?raad=findes-ikke"),
        new("beregn-frister", "/beregn/frister"),
        new("beregn-frister-eksempel", "/beregn/frister?eksempel=1"),
        new("beregn-frister-uger", "/beregn/frister?dato=2026-06-16&frist=uger-foer&antal=6&hverdag=loerdag"),
        new("beregn-frister-afvist", "/beregn/frister?dato=2026-02-30&frist=inden"),
        new("beregn-raad", "/beregn/raad"),
        new("beregn-raad-eksempel", "/beregn/raad?eksempel=1"),
        new("beregn-kommunevalg", "/beregn/kommunevalg"),
        new("beregn-kommunevalg-eksempel", "/beregn/kommunevalg?eksempel=1"),
        new("beregn-udvalgspladser", "/beregn/udvalgspladser"),
        new("beregn-udvalgspladser-eksempel", "/beregn/udvalgspladser?eksempel=1"),
        new("beregn-flygtningekvoter", "/beregn/flygtningekvoter"),
        new("beregn-flygtningekvoter-eksempel", "/beregn/flygtningekvoter?eksempel=1"),
        new("beregn-laerepladser", "/beregn/laerepladser"),
        new("beregn-laerepladser-eksempel", "/beregn/laerepladser?eksempel=1"),
        new("beregn-indberetning", "/beregn/indberetning"),
        new("beregn-indberetning-eksempel", "/beregn/indberetning?eksempel=1"),
        new("beregn-omfordeling", "/beregn/omfordeling"),
        new("beregn-omfordeling-eksempel", "/beregn/omfordeling?eksempel=1"),
        new("beregn-besparelse", "/beregn/besparelse"),
        new("beregn-besparelse-eksempel", "/beregn/besparelse?eksempel=1"),
        new("beregn-bidrag", "/beregn/bidrag"),
        new("beregn-bidrag-eksempel", "/beregn/bidrag?eksempel=1"),
        new("beregn-tabel", "/beregn/tabel"),
        new("beregn-tabel-eksempel", "/beregn/tabel?eksempel=1"),
        new("beregn-udvalgspladser-lod", "/beregn/udvalgspladser?lod")
        {
            Posted = Form(("pladser", "3"), ("figures", "A 4\nB 4"), ("afkald", "1; A; B")),
        },
        new("beregn-omfordeling-afvist", "/beregn/omfordeling?afvist")
        {
            Posted = Form(("kvote", "9"), ("figures", "A; 5; 1\nB; mange")),
        },
        new("medlemmer", "/raad/kkr-sjaelland/medlemmer", Visitor.Secretary),
        new("medlemmer-tom", "/raad/kkr-hovedstaden/medlemmer", Visitor.Administrator),
        new("medlemmer-ret", "/raad/kkr-sjaelland/medlemmer?ret={member}", Visitor.Secretary),
        new("medlemmer-afvist", "/raad/kkr-sjaelland/medlemmer?handler=Add", Visitor.Secretary)
        {
            Posted = Form(("name", "Åse Strand"), ("municipality", "0259"), ("from", "2026-01-01"), ("party", "A")),
        },
        new("skabelon", "/raad/kkr-sjaelland/skabelon", Visitor.Secretary),
        new("skabelon-afvist", "/raad/kkr-sjaelland/skabelon?handler=Save", Visitor.Secretary)
        {
            Posted = Form(("accent", "#FFCC00"), ("links", "blå"), ("missiontitle", "Om rådet"), ("head", "中")),
        },
        new("skabelon-proeve", "/raad/kkr-sjaelland/skabelon?handler=Preview", Visitor.Secretary)
        {
            Posted = Form(
                ("accent", "#1F5C3A"),
                ("links", "#0B4F8A"),
                ("headingface", "PlexSerif"),
                ("cover", "true"),
                ("contents", "true"),
                ("missiontitle", "Hvad rådet er til for"),
                ("mission", "Rådet samler **kommunerne** om det, de vil sammen.\n\n- børn og unge\n- trafik"),
                ("head", "Sammen på Sjælland")
            ),
        },
        new("skabelon-konflikt", "/raad/kkr-sjaelland/skabelon?handler=Save", Visitor.Secretary)
        {
            Posted = Form(("accent", "#1F5C3A"), ("links", "#0B4F8A"), ("revision", "7"), ("head", "Sammen")),
        },
        new("kredse", "/raad/kkr-sjaelland/kredse", Visitor.Secretary),
        new("kredse-tom", "/raad/kkr-hovedstaden/kredse", Visitor.Administrator),
        new("kredse-laeser", "/raad/kkr-sjaelland/kredse", Visitor.CaseOfficer),
        new("kredse-afvist", "/raad/kkr-sjaelland/kredse?handler=Meet", Visitor.Secretary)
        {
            Posted = Form(("organization", "{circle}"), ("date", "2026-11-31"), ("weekdays", "fem")),
        },
        new("vej", "/arbejdsbord/sag/{matter}/vej?raad=kkr-sjaelland", Visitor.Secretary),
        new("vej-laeser", "/arbejdsbord/sag/{matter}/vej?raad=kkr-sjaelland", Visitor.Chair),
        new("vej-trin", "/arbejdsbord/sag/{matter}/vej?raad=kkr-sjaelland&trin={step}", Visitor.Secretary),
        new("vej-afvist", "/arbejdsbord/sag/{matter}/vej?raad=kkr-sjaelland&handler=Treat", Visitor.Secretary)
        {
            Posted = Form(
                ("step", "{step}"),
                ("fields.revision", "2"),
                ("fields.isTreated", "true"),
                ("fields.on", "2026-11-10"),
                ("fields.recommendation", ""),
                ("fields.remarks", "Drøftet igen."),
                ("fields.municipality", "0253"),
                ("fields.text", "Prisen er for høj.")
            ),
        },
        new("log-ind", "/log-ind"),
        new("log-ind-gemt", "/log-ind?gemt=true"),
        new("tilgaengelighed", "/tilgaengelighed"),
        new("tilgaengelighed-tom", "/tilgaengelighed", Visitor.ReaderOfEmptySite),
        new("data", "/data"),
        new("findes-ikke", "/findes-ikke") { Status = HttpStatusCode.NotFound },
        new("fejl", "/fejl/500") { Status = HttpStatusCode.InternalServerError },
        new("import", "/import", Visitor.Secretary),
        new("import-udkast", "/import/{draft}", Visitor.Secretary),
        new("rettelser", "/import/rettelser/{document}", Visitor.Secretary),
        new("dokument", "/import/dokument/{waiting}", Visitor.Secretary),
        new("luk-punkt", "/import/luk/{waiting}?punkt=1.1", Visitor.Secretary),
        new("forslag", "/import/forslag", Visitor.Secretary),
        new("haendelseslog", "/haendelseslog", Visitor.Secretary),
        new("arbejdsbord", "/arbejdsbord", Visitor.Secretary),
        new("opfoelgning", "/arbejdsbord/opfoelgning", Visitor.Secretary),
        new("konto", "/konto", Visitor.Secretary),
        new("konto-totrin", "/konto/totrin", Visitor.Secretary),
        new("konto-totrin-til", "/konto/totrin", Visitor.Substitute),
        new("konto-bekraeft", "/konto/bekraeft?tilbage=/konto", Visitor.Secretary),
        new("konto-bekraeft-kode", "/konto/bekraeft?tilbage=/konto", Visitor.Substitute),
        new("raad-totrin", "/raad/kkr-sjaelland/totrin", Visitor.Secretary),
        new("konto-aabn", "/konto/aabn?noegle={key}"),
        new("konto-aabn-brugt", "/konto/aabn?noegle=brugt"),
        new("konti", "/konti", Visitor.Administrator),
        new("ikke-adgang", "/konti", Visitor.Secretary) { Status = HttpStatusCode.Forbidden },
        new("log-ind-fejlet", "/log-ind/organisation?handler=Failed"),
        new("log-ud", "/log-ud", Visitor.Secretary),
        new("referat-sekretaer", Minutes, Visitor.Secretary),
        .. WritingPages.All,
    ];

    internal static Dictionary<string, string> Form(params IEnumerable<(string Field, string Text)> fields) =>
        fields.ToDictionary(field => field.Field, field => field.Text);

    public static IEnumerable<SitePage> Public =>
        All.Where(page => page.Visitor is Visitor.Reader or Visitor.ReaderOfEmptySite);

    public static SitePage Named(string name) => All.Single(page => page.Name == name);

    /// <summary>The names, for a theory.</summary>
    public static TheoryData<string> Names(IEnumerable<SitePage> pages) => [.. pages.Select(page => page.Name)];
}
