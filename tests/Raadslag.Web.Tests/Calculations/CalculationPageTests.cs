using System.Net;
using System.Text;
using AngleSharp.Html.Dom;

namespace Raadslag.Web.Tests.Calculations;

/// <summary>Calculations by plain forms.</summary>
public sealed class CalculationPageTests(Site site)
{
    private const string Elections = "/beregn/mandater";
    private const string Allocations = "/beregn/fordeling";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_typed_is_calculated_and_still_there()
    {
        var page = await SendAsync(Elections, ("seats", "4"), ("figures", "A 4200\nB 2100"));

        Assert.Equal("Mandaterne er fordelt sådan: A 3 og B 1.", page.QuerySelector("#resultat")?.TextContent);
        Assert.True(page.QuerySelector("#resultat")?.HasAttribute("autofocus"));
        Assert.Equal("A 4200\nB 2100", Typed(page, "figures"));
        Assert.Equal("4", page.QuerySelector("#seats")?.GetAttribute("value"));
    }

    [Fact]
    public async Task A_file_takes_the_place_of_what_was_typed()
    {
        var page = await UploadAsync("lister.csv", Encoding.UTF8.GetBytes("Liste;Stemmer\r\nÆ;4200\r\nØ;2100\r\n"));

        Assert.Equal("Mandaterne er fordelt sådan: Æ 3 og Ø 1.", page.QuerySelector("#resultat")?.TextContent);
        Assert.Equal("Liste;Stemmer\nÆ;4200\nØ;2100\n", Typed(page, "figures"));
    }

    [Theory]
    [InlineData(600_000)]
    [InlineData(6_000_000)]
    public async Task A_file_that_is_too_large_gets_a_sentence(int size)
    {
        var page = await UploadAsync("lister.csv", Encoding.ASCII.GetBytes(new string('1', size)));

        Assert.StartsWith("Filen er større end 512 kB.", Refusals(page)["#file"].Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_refused_on_the_page()
    {
        var fields = Enumerable.Range(0, 2000).Select(i => ($"field{i}", "")).ToArray();

        var page = await SendAsync(Elections, fields);

        Assert.Single(Refusals(page));
    }

    [Fact]
    public async Task A_spreadsheet_file_is_told_how_to_become_text_and_what_was_typed_stays()
    {
        var page = await UploadAsync("lister.xlsx", [0x50, 0x4B, 0x03, 0x04, 0x00, 0x00]);

        Assert.Contains("Gem regnearket som CSV", Refusals(page)["#file"].Single(), StringComparison.Ordinal);
        Assert.Equal("A 1", Typed(page, "figures"));
    }

    [Fact]
    public async Task The_same_form_gives_the_worksheet_as_CSV()
    {
        var response = await PostAsync(Elections, ("seats", "4"), ("figures", "A 4200\nB 2100"), ("form", "csv"));

        var bytes = await response.Content.ReadAsByteArrayAsync(Cancellation);
        Assert.Equal("text/csv; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("mandater.csv", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(Encoding.UTF8.Preamble, bytes.AsSpan(0, 3));
        Assert.Contains("\r\nA;4200;66,67 %;3;75,00 %\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A", "Linje 1: Stemmetallet for »A« mangler.")]
    [InlineData("A; 5\n\nB; fem", "Linje 3: Stemmetallet »fem« kan ikke læses.")]
    [InlineData("A; 12,5", "Linje 1: Stemmetallet »12,5« kan ikke læses.")]
    [InlineData("A; 5; mange", "Linje 1: Antallet af kandidater »mange« kan ikke læses.")]
    [InlineData("A; 5; 9.999.999.999", "Linje 1: Antallet af kandidater »9.999.999.999« er for stort.")]
    [InlineData("A; 5;; F/", "Linje 1: Valgforbundet »F/« kan ikke læses.")]
    [InlineData("A; 5;; 1/2/3/4/5", "Linje 1: Valgforbundet »1/2/3/4/5« kan ikke læses.")]
    [InlineData(
        "A; 5;;; 7",
        "Linje 1: Der er 5 celler, og der kan højst være 4: liste; stemmer; kandidater; valgforbund."
    )]
    [InlineData("A; 5\nB; 6\nI alt; 11", "Linje 3: »I alt« ser ud til at være en sum.")]
    [InlineData("A; 5\nB; 6\nA; 7", "Linje 3: Listen »A« står der to gange.")]
    [InlineData("A; 5\nB; -6", "Linje 2: Liste »B« har et negativt stemmetal.")]
    [InlineData("; 5", "Linje 1: En liste har intet navn.")]
    [InlineData("\n\nA; 5\nB; fem", "Linje 4: Stemmetallet »fem« kan ikke læses.")]
    [InlineData("\t5\nB\t6", "Linje 1: En liste har intet navn.")]
    [InlineData("1; 5; 1\n2; 6; 1", "Listerne med stemmer har kun 2 kandidater")]
    [InlineData("", "Der er ingen tal endnu.")]
    public async Task A_mistake_is_named_with_its_line_and_its_field(string lists, string sentence)
    {
        var page = await SendAsync(Elections, ("seats", "3"), ("figures", lists));

        Assert.StartsWith(sentence, Refusals(page)["#figures"].Single(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#resultat"));
        Assert.Equal(lists, Typed(page, "figures"));
    }

    [Theory]
    [InlineData("seats", "mange")]
    [InlineData("seats", "10.001")]
    [InlineData("threshold", "101")]
    [InlineData("threshold", "0.02")]
    [InlineData("lots", "A og B")]
    [InlineData("lots", "A, B: A")]
    public async Task A_wrong_field_is_named_and_kept(string field, string text)
    {
        var form = new Dictionary<string, string>
        {
            ["seats"] = "3",
            ["figures"] = "A 5\nB 6",
            [field] = text,
        };

        var page = await SendAsync(Elections, [.. form.Select(one => (one.Key, one.Value))]);

        Assert.Equal([$"#{field}"], Refusals(page).Select(refusal => refusal.Key));
        Assert.Contains(text, page.GetElementById(field)!.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistakes_are_named_in_the_order_in_which_they_stand()
    {
        var page = await SendAsync(
            Elections,
            ("lots", "A"),
            ("figures", "A\nI alt; 40\nB; fem"),
            ("threshold", "101"),
            ("seats", "mange")
        );

        var refusals = page.QuerySelectorAll("[role=alert] a")
            .Select(link => $"{link.GetAttribute("href")} {link.TextContent[..7]}");
        Assert.Equal(
            [
                "#seats Skriv a",
                "#threshold Spærreg",
                "#figures Linje 1",
                "#figures Linje 2",
                "#figures Linje 3",
                "#lots Linje 1",
            ],
            refusals
        );
    }

    [Fact]
    public async Task A_line_read_as_a_head_is_named()
    {
        var page = await SendAsync(Elections, ("seats", "1"), ("figures", "\nListe; Stemmer\nA; 5"));

        Assert.Contains(
            "Linje 2 er læst som overskrift.",
            page.QuerySelector("form#beregning")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Lots_are_offered_ready_to_use_one_after_the_other()
    {
        (string, string)[] form =
        [
            ("method", "LargestRemainderHare"),
            ("seats", "7"),
            ("figures", "A 5\nB 5\nC 9\nD 2"),
        ];
        var first = await SendAsync(Elections, form);
        var second = await SendAsync(Elections, [.. form, ("lot", Offered(first)[1])]);
        var done = await SendAsync(Elections, [.. form, ("lots", Typed(second, "lots")), ("lot", Offered(second)[0])]);

        Assert.Equal(["A, B, D: A", "A, B, D: B", "A, B, D: D"], Offered(first));
        Assert.Equal(["A, D: A", "A, D: D"], Offered(second));
        Assert.Equal("Mandaterne er fordelt sådan: A 2, B 2 og C 3.", done.QuerySelector("#resultat")?.TextContent);
        Assert.Equal("A, B, D: B\nA, D: A", Typed(done, "lots"));
    }

    [Theory]
    [InlineData("Liste A: Ny", "Liste B: Gammel")]
    [InlineData("Nord, Syd", "Øst")]
    [InlineData("A: B", "B")]
    public async Task A_lot_offered_can_be_used_whatever_the_lists_are_called(string one, string other)
    {
        (string, string)[] form = [("seats", "1"), ("figures", $"{one}; 5\n{other}; 5")];
        var asked = await SendAsync(Elections, form);

        foreach (var (offered, winner) in Offered(asked).Zip([one, other]))
        {
            var done = await SendAsync(Elections, [.. form, ("lot", offered)]);

            Assert.Equal($"{winner} får mandatet.", done.QuerySelector("#resultat")?.TextContent);
        }
    }

    [Fact]
    public async Task Contacts_with_companies_are_shared_by_inhabitants_as_in_Sydjylland()
    {
        var page = await site.Filled.ReadAsync($"{Allocations}?eksempel=1");

        var parts = page.QuerySelectorAll("tbody tr")
            .Select(row => $"{row.FirstElementChild!.TextContent} {row.LastElementChild!.TextContent}");
        Assert.Equal(
            [
                "Billund 111",
                "Esbjerg 470",
                "Fanø 14",
                "Fredericia 216",
                "Haderslev 226",
                "Kolding 393",
                "Sønderborg 303",
                "Tønder 148",
                "Varde 202",
                "Vejen 174",
                "Vejle 504",
                "Aabenraa 239",
            ],
            parts
        );
    }

    [Fact]
    public async Task The_municipalities_of_a_council_are_filled_in_and_the_rest_stays_as_typed()
    {
        var page = await SendAsync(
            $"{Allocations}?handler=Population",
            ("total", "76"),
            ("unit", "pladser"),
            ("raad", "kkr-nordjylland")
        );

        Assert.StartsWith(
            "Kommune; Folketal 1. januar 2026\nBrønderslev; ",
            Typed(page, "figures"),
            StringComparison.Ordinal
        );
        Assert.Equal("76", page.QuerySelector("#total")?.GetAttribute("value"));
        Assert.Contains("Danmarks Statistik", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_of_the_inhabitants_stands_in_the_worksheet_of_those_who_send_them_in()
    {
        var filled = await site.Filled.ReadAsync($"{Allocations}?raad=kkr-nordjylland");

        var page = await SendAsync(Allocations, ("total", "76"), ("figures", Typed(filled, "figures")));

        Assert.Equal("Folketal 1. januar 2026", page.QuerySelectorAll("thead th")[1].TextContent);
    }

    [Fact]
    public async Task A_deadline_has_an_address()
    {
        var page = await site.Filled.ReadAsync("/beregn/frister?dato=2026-01-21&frist=hverdage-foer&antal=3");

        Assert.Equal("Sidste dag er fredag den 16. januar 2026.", page.QuerySelector("#resultat")?.TextContent);
    }

    [Fact]
    public async Task A_calculation_of_thousands_of_lines_is_cut_short_on_the_page_and_whole_in_the_file()
    {
        (string, string)[] form = [("seats", "2.000"), ("figures", "A; 4200;; Forbund\nB; 2099")];

        var page = await SendAsync(Elections, form);
        var file = await PostAsync(Elections, [.. form, ("form", "csv")]);

        Assert.Equal(500, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(
            [
                "Først fordeles mandaterne mellem valgforbundene og de lister, der står uden for dem. Her er de første 498 af 2.000 rækker. Resten står i CSV-filen.",
                "Tabellen er på 1.334 rækker og står i CSV-filen.",
            ],
            page.QuerySelectorAll(".worksheet-table > p").Select(text => text.TextContent)
        );
        Assert.True((await file.Content.ReadAsStringAsync(Cancellation)).Split('\n').Length > 2000);
    }

    [Theory]
    [InlineData(Elections)]
    [InlineData(Allocations)]
    [InlineData("/beregn/frister")]
    public async Task Readers_get_no_cookie_and_the_form_no_token(string path)
    {
        using var reader = site.Filled.NewClient();
        var asked = await reader.GetAsync(path, Cancellation);
        var sent = path == "/beregn/frister" ? asked : await PostAsync(path, ("seats", "3"));

        Assert.False(asked.Headers.Contains("Set-Cookie"));
        Assert.False(sent.Headers.Contains("Set-Cookie"));
        Assert.Empty((await RunningSite.ParseAsync(asked)).QuerySelectorAll("main input[type=hidden]"));
    }

    [Fact]
    public async Task A_name_is_text_in_the_table_and_in_the_drawing()
    {
        var page = await SendAsync(Elections, ("seats", "1"), ("figures", "<b>A</b>; 5"));

        Assert.Empty(page.QuerySelectorAll("main b"));
        Assert.Equal("<b>A</b>", page.QuerySelector("svg text")?.TextContent);
    }

    private static string[] Offered(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("#lot option").Skip(1).Select(option => option.GetAttribute("value")!)];

    private static string Typed(IHtmlDocument page, string field) =>
        ((IHtmlTextAreaElement)page.GetElementById(field)!).Value.ReplaceLineEndings("\n");

    private static ILookup<string, string> Refusals(IHtmlDocument page) =>
        page.QuerySelectorAll("[role=alert] a").ToLookup(link => link.GetAttribute("href")!, link => link.TextContent);

    private async Task<IHtmlDocument> SendAsync(string path, params (string Field, string Text)[] form) =>
        await RunningSite.ParseAsync(await PostAsync(path, form));

    private async Task<HttpResponseMessage> PostAsync(string path, params (string Field, string Text)[] form)
    {
        using var reader = site.Filled.NewClient();
        using var content = new FormUrlEncodedContent(form.ToDictionary(one => one.Field, one => one.Text));
        var response = await reader.PostAsync(path, content, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response;
    }

    private async Task<IHtmlDocument> UploadAsync(string name, byte[] bytes)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("4"), "seats" },
            { new StringContent("A 1"), "figures" },
            { new ByteArrayContent(bytes), "file", name },
        };
        return await RunningSite.ParseAsync(await site.Filled.Client.PostAsync(Elections, form, Cancellation));
    }
}
