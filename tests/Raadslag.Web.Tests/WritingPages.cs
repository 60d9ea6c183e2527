namespace Raadslag.Web.Tests;

/// <summary>The pages of matters in work, in every state.</summary>
internal static class WritingPages
{
    private const string Shared = "/arbejdsbord/sag/faelles-udbud-af-noedstroemsanlaeg";
    private const string Own = "/arbejdsbord/sag/varsling-ved-afbrud-af-fjernvarme/kkr-sjaelland";
    private const string Half = $"/arbejdsbord/sag/{WritingSamples.HalfShared}";
    private const string Closed = $"/arbejdsbord/sag/{WritingSamples.Closed}/kkr-sjaelland";
    private const string Unwritten = $"/arbejdsbord/sag/{WritingSamples.Unwritten}/kkr-sjaelland";

    public static IReadOnlyList<SitePage> All { get; } =
    [
        new("arbejdsbord-tomt", "/arbejdsbord", Visitor.Member),
        new("arbejdsbord-kl", "/arbejdsbord", Visitor.Editor),
        new("ny-sag", "/arbejdsbord/ny-sag", Visitor.Secretary),
        new("ny-sag-kl", "/arbejdsbord/ny-sag", Visitor.Editor),
        new("ny-sag-afvist", "/arbejdsbord/ny-sag?afvist", Visitor.Secretary)
        {
            Posted = SitePages.Form(("council", "kkr-sjaelland"), ("purpose", "Discussion")),
        },
        new("sager-i-arbejde", "/arbejdsbord/sager", Visitor.Secretary),
        new("sag-i-arbejde", Shared, Visitor.Secretary),
        new("sag-i-arbejde-del", Half, Visitor.Editor),
        new("sag-i-arbejde-del-afvist", $"{Half}?handler=Share", Visitor.Editor) { Posted = SitePages.Form() },
        new("sag-i-arbejde-opfoelgning", WritingSamples.MatterOf(Own), Visitor.Secretary),
        new("tekst-faelles", $"{Shared}/faelles", Visitor.Editor),
        new("tekst-forslag", $"{Shared}/kkr-sjaelland", Visitor.Secretary),
        new("tekst-mangler", $"{Shared}/kkr-midtjylland", Visitor.Editor),
        new("tekst-kladder", Own, Visitor.Secretary),
        new("tekst-ikke-skrevet", Unwritten, Visitor.Secretary),
        new("tekst-lukket", Closed, Visitor.Secretary),
        new("tekst-lukket-afvist", $"{Closed}?handler=State", Visitor.Secretary)
        {
            Posted = SitePages.Form(("state", "Ready")),
        },
        new("tekst-laest", $"{Shared}/kkr-nordjylland", Visitor.Secretary),
        new("skriv", $"{Shared}/kkr-sjaelland/skriv", Visitor.Secretary),
        new("skriv-faelles", $"{Shared}/faelles/skriv", Visitor.Editor),
        new("skriv-kladde", $"{Half}/kkr-sjaelland/skriv", Visitor.Secretary),
        new("skriv-kladder", $"{Own}/skriv", Visitor.Secretary),
        new("skriv-afvist", $"{Unwritten}/skriv?handler=Save", Visitor.Secretary)
        {
            Posted = SitePages.Form(("Form.Background", "Noget"), ("Form.Title", new string('x', 301))),
        },
        new("flet", $"{Closed}/skriv?handler=Save", Visitor.CaseOfficer)
        {
            Posted = SitePages.Form([
                ("Form.Draft", "{clashing-draft}"),
                ("Form.Revision", "1"),
                ("Form.Base", "1"),
                .. WritingSamples.ClashingFields,
            ]),
        },
        new("udgaver", $"{Shared}/kkr-sjaelland/udgaver", Visitor.Secretary),
        new("udgaver-foerste", $"{Shared}/kkr-sjaelland/udgaver?fra=0&til=1", Visitor.Secretary),
        new("udgaver-ens", $"{Shared}/kkr-sjaelland/udgaver?fra=1&til=1", Visitor.Secretary),
        new("udgaver-ingen", $"{Unwritten}/udgaver", Visitor.Secretary),
        new("forslag-faelles", $"{Shared}/kkr-sjaelland/forslag", Visitor.Secretary),
        new("forslag-sammenstoed", $"{Shared}/kkr-nordjylland/forslag", Visitor.Neighbour),
        new("forslag-ingen", $"{Half}/kkr-sjaelland/forslag", Visitor.Secretary),
        new("forslag-afvist", $"{Shared}/kkr-sjaelland/forslag?afvist", Visitor.Secretary)
        {
            Posted = SitePages.Form(("part", "Presentation"), ("fingerprint", "ukendt"), ("answer", "Take")),
        },
        new("oplysninger", $"{Closed}/oplysninger", Visitor.Secretary),
        new("oplysninger-udfyldt", $"{Shared}/kkr-sjaelland/oplysninger", Visitor.Secretary),
        new("oplysninger-afvist", $"{Own}/oplysninger?afvist", Visitor.Secretary)
        {
            Posted = SitePages.Form(
                ("Form.Purpose", "Decision"),
                ("Form.Access", "Closed"),
                ("Form.DueOn", "snart"),
                ("Form.Participants[0].Kind", "Guest"),
                ("Form.Participants[0].Planned", "Ib Vig")
            ),
        },
        new("oplysninger-aendret", $"{Shared}/kkr-sjaelland/oplysninger?aendret", Visitor.Secretary)
        {
            Posted = SitePages.Form(("Form.Purpose", "Discussion"), ("Form.Access", "Open"), ("Form.Shown", "før")),
        },
        new("bilag", $"{Shared}/kkr-sjaelland/bilag", Visitor.Secretary),
        new("bilag-ingen", $"{Own}/bilag", Visitor.Secretary),
        new("bilag-afvist", $"{Unwritten}/bilag?handler=Attach", Visitor.Secretary) { Posted = SitePages.Form() },
        new("side-om-side", $"{Shared}/side-om-side", Visitor.Secretary),
        new("kladde", $"{Own}/kladder/{{others-draft}}", Visitor.Secretary),
        new("historik", $"{Shared}/historik", Visitor.Secretary),
    ];
}
