namespace Raadslag.Web.Tests;

/// <summary>
/// Who may use which address of the site. Every address stands here, and what stands here is tried with each visitor
/// (<see cref="AccessTests"/>); what depends on which council it is about is decided, and tested, in the use cases.
/// </summary>
internal static class AccessTable
{
    private static readonly Visitor[] SignedIn = [.. Staff.All.Select(member => member.Visitor)];

    private static readonly Visitor[] Everyone = [Visitor.Reader, .. SignedIn];

    private static readonly Visitor[] Secretaries = [Visitor.Secretary, Visitor.Neighbour];

    private static readonly Visitor[] Administrators = [Visitor.Administrator];

    private static readonly Visitor[] Writers = [.. Secretaries, Visitor.Editor, Visitor.CaseOfficer];

    private static readonly Visitor[] Insiders = [.. Writers, Visitor.Chair];

    private static readonly Visitor[] InsidersAndAdministrators = [.. Insiders, .. Administrators];

    public static IReadOnlyDictionary<string, Visitor[]> MayUse { get; } =
        new Dictionary<string, Visitor[]>
        {
            ["/"] = Everyone,
            ["/arbejdsbord"] = SignedIn,
            ["/arbejdsbord/indsat"] = Writers,
            ["/arbejdsbord/loefter"] = Everyone,
            ["/arbejdsbord/ny-sag"] = Writers,
            ["/arbejdsbord/opfoelgning"] = Writers,
            ["/arbejdsbord/sag/{slug}"] = Insiders,
            ["/arbejdsbord/sag/{slug}/historik"] = Insiders,
            ["/arbejdsbord/sag/{slug}/side-om-side"] = Insiders,
            ["/arbejdsbord/sag/{slug}/vej"] = Insiders,
            ["/arbejdsbord/sag/{slug}/{text}"] = Insiders,
            ["/arbejdsbord/sag/{slug}/{text}/bilag"] = Insiders,
            ["/arbejdsbord/sag/{slug}/{text}/bilag/{attachment:guid}"] = Insiders,
            ["/arbejdsbord/sag/{slug}/{text}/forslag"] = Insiders,
            ["/arbejdsbord/sag/{slug}/{text}/kladder/{draft:guid}"] = Writers,
            ["/arbejdsbord/sag/{slug}/{text}/oplysninger"] = Writers,
            ["/arbejdsbord/sag/{slug}/{text}/skriv"] = Writers,
            ["/arbejdsbord/sag/{slug}/{text}/udgaver"] = Insiders,
            ["/arbejdsbord/sager"] = Insiders,
            ["/beregn"] = Everyone,
            ["/beregn/besparelse"] = Everyone,
            ["/beregn/bidrag"] = Everyone,
            ["/beregn/flygtningekvoter"] = Everyone,
            ["/beregn/fordeling"] = Everyone,
            ["/beregn/frister"] = Everyone,
            ["/beregn/indberetning"] = Everyone,
            ["/beregn/kommunevalg"] = Everyone,
            ["/beregn/laerepladser"] = Everyone,
            ["/beregn/mandater"] = Everyone,
            ["/beregn/omfordeling"] = Everyone,
            ["/beregn/raad"] = Everyone,
            ["/beregn/tabel"] = Everyone,
            ["/beregn/udvalgspladser"] = Everyone,
            ["/data"] = Everyone,
            ["/fejl/{status:int}"] = Everyone,
            ["/haendelseslog"] = Secretaries,
            ["/import"] = Secretaries,
            ["/import/dokument/{id:guid}"] = Secretaries,
            ["/import/forslag"] = Secretaries,
            ["/import/luk/{id:guid}"] = Secretaries,
            ["/import/rettelser/{id:guid}"] = Secretaries,
            ["/import/{id:guid}"] = Secretaries,
            ["/kommuner"] = Everyone,
            ["/kommuner/{slug}"] = Everyone,
            ["/konti"] = Administrators,
            ["/konto"] = SignedIn,
            ["/konto/aabn"] = Everyone,
            ["/konto/bekraeft"] = SignedIn,
            ["/konto/totrin"] = SignedIn,
            ["/log-ind"] = Everyone,
            ["/log-ind/kode"] = Everyone,
            ["/log-ind/organisation"] = Everyone,
            ["/log-ud"] = SignedIn,
            ["/personer"] = Everyone,
            ["/personer/{slug}"] = Everyone,
            ["/protokol"] = Everyone,
            ["/raad"] = Everyone,
            ["/raad/{council}/kredse"] = InsidersAndAdministrators,
            ["/raad/{council}/medlemmer"] = [.. Secretaries, .. Administrators],
            ["/raad/{council}/medlemmer.pdf"] = Everyone,
            ["/raad/{council}/moeder/{date}/{kind?}"] = Everyone,
            ["/raad/{council}/moeder/{date}/{kind}.{format}"] = Everyone,
            ["/raad/{council}/moeder/{date}/{kind}/aendringer"] = Everyone,
            ["/raad/{council}/moeder/{date}/{kind}/kilde"] = Everyone,
            ["/raad/{council}/moeder/{date}/{kind}/samlet.pdf"] = Secretaries,
            ["/raad/{council}/moeder/{date}/{kind}/{item}.pdf"] = Everyone,
            ["/raad/{council}/skabelon"] = Secretaries,
            ["/raad/{council}/totrin"] = [.. Secretaries, .. Administrators],
            ["/raad/{slug}"] = Everyone,
            ["/sager"] = Everyone,
            ["/sager/{address}"] = Everyone,
            ["/sager/{number:casenumber}"] = Everyone,
            ["/skrifter/{name}.woff"] = Everyone,
            ["/soeg"] = Everyone,
            ["/tilgaengelighed"] = Everyone,
            ["/was"] = Everyone,
            ["/{**path}"] = Everyone,
        };

    // who may use an address, but not see what stands there of another council than theirs
    private static readonly (string Route, Visitor Visitor)[] MayNotSee =
    [
        ("/raad/{council}/kredse", Visitor.Neighbour),
        ("/raad/{council}/moeder/{date}/{kind}/samlet.pdf", Visitor.Neighbour),
        ("/raad/{council}/totrin", Visitor.Neighbour),
    ];

    /// <summary>Whether one may; a form without its token is turned away before it is looked at whose it is.</summary>
    public static bool May(Visitor visitor, string method, string route) =>
        MayUse[route].Contains(visitor) && !(method == "GET" && MayNotSee.Contains((route, visitor)));

    /// <summary>What stands for a part of an address when it is tried; what is there is not asked, only whether one may.</summary>
    public static string Sample(string route) =>
        route
            .Replace("{status:int}", "404", StringComparison.Ordinal)
            .Replace("{id:guid}", "01890a5d-ac96-774b-bcce-b302099a8057", StringComparison.Ordinal)
            .Replace("{attachment:guid}", "01890a5d-ac96-774b-bcce-b302099a8057", StringComparison.Ordinal)
            .Replace("{draft:guid}", "01890a5d-ac96-774b-bcce-b302099a8057", StringComparison.Ordinal)
            .Replace("{text}", "faelles", StringComparison.Ordinal)
            .Replace("{council}", "kkr-sjaelland", StringComparison.Ordinal)
            .Replace("{date}", "2026-06-12", StringComparison.Ordinal)
            .Replace("{kind?}", "referat", StringComparison.Ordinal)
            .Replace("{kind}", "referat", StringComparison.Ordinal)
            .Replace("{format}", "pdf", StringComparison.Ordinal)
            .Replace("{item}", "punkt-1", StringComparison.Ordinal)
            .Replace("{number:casenumber}", "SAG-2026-01207", StringComparison.Ordinal)
            .Replace("{name}", "IBMPlexSans-Regular", StringComparison.Ordinal)
            .Replace("{slug}", "noget", StringComparison.Ordinal)
            .Replace("{address}", "noget", StringComparison.Ordinal)
            .Replace("{**path}", "noget/andet", StringComparison.Ordinal);
}
