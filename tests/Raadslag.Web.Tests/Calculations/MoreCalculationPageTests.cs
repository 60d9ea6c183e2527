using AngleSharp.Html.Dom;

namespace Raadslag.Web.Tests.Calculations;

/// <summary>The calculations with pages of one form: what comes of their figures, and what is said when they make no sense.</summary>
public sealed class MoreCalculationPageTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("flygtningekvoter", "60 flygtninge er fordelt på 6 kommuner og 2 regioner.")]
    [InlineData("laerepladser", "450 pladser er fordelt på 2 råd og deres kommuner.")]
    [InlineData("indberetning", "Der er indberettet 86 pladser. De 34, der mangler i 120, er fordelt efter nøglen.")]
    [InlineData("udvalgspladser", "7 pladser er fordelt på 3 grupper i den rækkefølge, de vælger.")]
    [InlineData("omfordeling", "3 er flyttet, og 4 har fået deres tal ændret. Summen er stadig 76.")]
    [InlineData("besparelse", "68.736 af 5.054.150 er sparet, 1,36 % af hvert budget.")]
    [InlineData("bidrag", "25.000 kr. for hver af 13 giver 325.000 kr.")]
    [InlineData("tabel", "Ét tal stemmer ikke: I alt, Besparelse. Der står 60.069, og tallene giver 60.029.")]
    [InlineData("raad", "22 medlemmer: 11 borgmestre og 11 suppleringsmedlemmer.")]
    public async Task The_example_of_each_page_is_calculated(string calculation, string result)
    {
        var page = await OpenAsync($"/beregn/{calculation}?eksempel=1");

        Assert.Equal(result, page.QuerySelector("#resultat")?.TextContent);
    }

    [Theory]
    [InlineData(
        "flygtningekvoter",
        "landstal=0",
        "A; Øst; 5; 1; 0",
        "#landstal",
        "Skriv landstallet som et helt tal fra 1"
    )]
    [InlineData("flygtningekvoter", "landstal=9", "A; Øst; 5; 6; 0", "#figures", "Linje 1: »A« har flere indvandrere")]
    [InlineData("flygtningekvoter", "landstal=9", "A; Øst; 5", "#figures", "Linje 1: Antallet af indvandrere")]
    [InlineData("laerepladser", "pladser=9", "Nord; A; 5", "#vaegte", "Skriv én vægt for hver kolonne")]
    [InlineData(
        "laerepladser",
        "pladser=9&vaegte=50; 0",
        "Nord; A; 5; 6",
        "#vaegte",
        "Skriv vægten som et helt tal fra 1"
    )]
    [InlineData(
        "laerepladser",
        "pladser=9&vaegte=50",
        "Nord; A; 5\nSyd; A; 6",
        "#figures",
        "Linje 2: »A« står der to gange"
    )]
    [InlineData("laerepladser", "pladser=9&vaegte=50", "Nord; A; 0", "#figures", "Tallene i »Tal 1« er 0 tilsammen")]
    [InlineData(
        "indberetning",
        "forpligtelse=9",
        "A; -1; 5",
        "#figures",
        "Linje 1: »A« har indberettet et negativt antal"
    )]
    [InlineData("indberetning", "forpligtelse=9", "A; 1; 0", "#figures", "Ingen har en vægt over 0")]
    [InlineData("udvalgspladser", "pladser=1", "A 4", "#pladser", "Skriv antallet af pladser som et helt tal fra 2")]
    [InlineData("udvalgspladser", "pladser=9", "A 4\nB 4", "#figures", "Grupperne har 8 medlemmer i alt")]
    [InlineData("udvalgspladser", "pladser=2&afkald=1; B; A", "A 5\nB 4", "#afkald", "»B« giver afkald på en plads")]
    [InlineData("omfordeling", "", "A; 5; 1; grund", "#figures", "Ændringerne er 1 tilsammen")]
    [InlineData(
        "omfordeling",
        "",
        "A; 5; 1\nB; 5; -1; grund",
        "#figures",
        "Linje 1: Ændringen for »A« mangler en grund"
    )]
    [InlineData("omfordeling", "kvote=11", "A; 5\nB; 5", "#kvote", "De beregnede tal er 10 tilsammen")]
    [InlineData("besparelse", "", "A; 5", "#procent", "Skriv enten en procent eller et beløb")]
    [InlineData("besparelse", "procent=101", "A; 5", "#procent", "Procenten »101« kan ikke læses")]
    [InlineData("besparelse", "beloeb=6", "A; 5", "#figures", "Besparelsen er 6, og det er mere end budgetterne")]
    [InlineData("bidrag", "sats=12,345", "A; 5", "#sats", "Beløbet »12,345« kan ikke læses")]
    [InlineData("bidrag", "sats=12,50", "A; -5", "#figures", "Linje 1: »A« har et negativt antal")]
    [InlineData("tabel", "", "Navn; Tal\nA; 5\nB; 6", "#figures", "Der er intet at regne efter")]
    [InlineData("tabel", "", "Navn; Tal\nA; 5; 6\nI alt; 5", "#figures", "Linje 2: Der er 3 celler")]
    [InlineData(
        "tabel",
        "",
        "Navn; Tal\nA; 5\nA; 6\nI alt; 11",
        "#figures",
        "Linje 3: To rækker eller kolonner hedder »A«"
    )]
    public async Task What_makes_no_sense_is_said_at_its_field(
        string calculation,
        string fields,
        string figures,
        string field,
        string sentence
    )
    {
        var page = await PostAsync(
            $"/beregn/{calculation}",
            [
                .. fields
                    .Split('&', StringSplitOptions.RemoveEmptyEntries)
                    .Select(one => one.Split('='))
                    .Select(one => (one[0], one[1])),
                ("figures", figures),
            ]
        );

        var refusals = page.QuerySelectorAll("[role=alert] a");
        Assert.Contains(
            refusals,
            refusal =>
                refusal.GetAttribute("href") == field
                && refusal.TextContent.Trim().StartsWith(sentence, StringComparison.Ordinal)
        );
        Assert.Null(page.QuerySelector("#resultat"));
        Assert.Equal(
            figures,
            ((IHtmlTextAreaElement)page.QuerySelector("#figures")!).Value.ReplaceLineEndings("\n").TrimStart('\n')
        );
    }

    [Theory]
    [InlineData("/beregn/raad?raad=KKR+Nordjylland&valg=KV21", "#raad", "Borgmestrene i KKR Nordjylland ved det valg")]
    [InlineData(
        "/beregn/raad?raad=KKR+Nordjylland&valg=KV25&valgforbund=V",
        "#valgforbund",
        "Valgforbundet »V« har kun én liste."
    )]
    [InlineData(
        "/beregn/raad?raad=KKR+Nordjylland&valg=KV25&samarbejder=Lokal",
        "#samarbejder",
        "»Lokal« kan ikke læses."
    )]
    [InlineData("/beregn/raad?raad=KKR+Nordjylland&valg=KV13", "#valg", "Vælg et kommunalvalg.")]
    [InlineData("/beregn/kommunevalg?kommune=9999", "#kommune", "Vælg en kommune.")]
    public async Task A_choice_that_cannot_be_is_said_at_its_field(string address, string field, string sentence)
    {
        var page = await OpenAsync(address);

        var refusal = Assert.Single(page.QuerySelectorAll("[role=alert] a"));
        Assert.Equal(field, refusal.GetAttribute("href"));
        Assert.StartsWith(sentence, refusal.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0360", "Mandaterne er de samme, som blev offentliggjort.")]
    [InlineData(
        "0563",
        "Linje 762 i kilden er ikke regnet med: liste S »Sol« har ingen kandidater (2 stemmer); det er en prøveliste."
    )]
    public async Task A_municipal_election_says_what_was_announced_and_what_was_left_out(string code, string note)
    {
        var page = await OpenAsync($"/beregn/kommunevalg?kommune={code}");

        Assert.Contains(note, page.QuerySelectorAll(".worksheet li").Select(item => item.TextContent.Trim()));
    }

    [Fact]
    public async Task A_lot_between_groups_is_offered_and_used()
    {
        var open = await PostAsync("/beregn/udvalgspladser", [("pladser", "2"), ("figures", "A 4\nB 4")]);
        var drawn = await PostAsync(
            "/beregn/udvalgspladser",
            [("pladser", "2"), ("figures", "A 4\nB 4"), ("lot", "A, B: B")]
        );

        Assert.Equal(
            ["", "A, B: A", "A, B: B"],
            open.QuerySelectorAll("#lot option").Select(option => option.GetAttribute("value"))
        );
        Assert.Equal(
            "2 pladser er fordelt på 2 grupper i den rækkefølge, de vælger.",
            drawn.QuerySelector("#resultat")?.TextContent
        );
        Assert.Equal(
            "B",
            drawn.QuerySelectorAll(".worksheet table")[1].QuerySelectorAll("tbody tr")[0].Children[1].TextContent.Trim()
        );
    }

    private async Task<IHtmlDocument> OpenAsync(string address)
    {
        using var reader = site.Filled.NewClient();
        return await RunningSite.ParseAsync(await reader.GetAsync(address, Cancellation));
    }

    private async Task<IHtmlDocument> PostAsync(string address, (string Field, string Text)[] form)
    {
        using var reader = site.Filled.NewClient();
        using var content = new FormUrlEncodedContent(form.ToDictionary(one => one.Field, one => one.Text));
        return await RunningSite.ParseAsync(await reader.PostAsync(address, content, Cancellation));
    }
}
