using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Tests.Writing;

/// <summary>What the editor sends when somebody pastes, and what it gets back.</summary>
[Collection(OneWritingSite.Name)]
public sealed class PasteTests(WritingSite site)
{
    private const string Address = "/arbejdsbord/indsat";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nested_lists_become_lists()
    {
        var (markdown, notes) = await PasteAsync(
            "<ol><li>Et<ul><li>Et a</li><li>Et b<ol><li>Dybt</li></ol></li></ul></li><li>To</li></ol>"
        );

        Assert.Equal("1. Et\n   - Et a\n   - Et b\n     1. Dybt\n2. To", markdown);
        Assert.Empty(notes);
    }

    [Fact]
    public async Task A_table_becomes_a_table_and_a_merged_cell_is_told_of()
    {
        var (markdown, notes) = await PasteAsync(
            "<table><tr><th>Kommune</th><th>Pladser</th></tr><tr><td>Slagelse</td><td>4</td></tr><tr><td colspan=2>I alt</td></tr></table>"
        );

        Assert.Equal("| Kommune | Pladser |\n| --- | --- |\n| Slagelse | 4 |\n| I alt |  |", markdown);
        Assert.Equal(["En flettet celle i en tabel er delt op. Se tabellen efter."], notes);
    }

    [Fact]
    public async Task Footnotes_of_Word_become_numbers_and_paragraphs_at_the_end()
    {
        var (markdown, _) = await PasteAsync(
            """
            <p>Reglen gælder.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p>
            <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>
            <p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Lov om planlægning.</p>
            </div></div>
            """
        );

        Assert.Equal("Reglen gælder.[1]\n\n\\[1] Lov om planlægning.", markdown);
    }

    [Fact]
    public async Task Links_that_run_code_and_scripts_do_not_come_along_but_their_words_do()
    {
        var (markdown, notes) = await PasteAsync(
            "<p>Se <a href='java&#10;script:alert(1)'>planen</a> og <a href='https://www.kl.dk/plan'>KL</a>.</p><script>alert(1)</script><img src=x onerror=alert(1)>"
        );

        Assert.Equal("Se planen og [KL](https://www.kl.dk/plan).", markdown);
        Assert.Equal(
            [
                "Et billede kom ikke med. Læg det ved som bilag.",
                "Et link kunne være farligt og er fjernet. Teksten står der endnu.",
            ],
            notes.Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div/>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<o:p/>")]
    [InlineData("<table><tr><td>")]
    public async Task Elements_nested_without_end_are_refused_at_once(string elements)
    {
        var html = string.Concat(Enumerable.Repeat(elements, 100_000)) + "Bunden";
        var clock = Stopwatch.StartNew();

        var response = await SendAsync(("html", html));

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(PastePhrases.TooTangled, answer.RootElement.GetProperty("refused").GetString());
    }

    [Fact]
    public async Task What_old_mails_leave_open_and_what_Word_hides_is_not_deep()
    {
        var hidden =
            $"<!--[if gte mso 9]>{string.Concat(Enumerable.Repeat("<w:LsdException Name='x'/>", 1000))}<![endif]-->";
        var open = string.Concat(Enumerable.Repeat("<p>Et afsnit.<br>", 1000));

        var (markdown, _) = await PasteAsync(hidden + open);

        Assert.Equal(1000, markdown.Split("\n\n").Length);
    }

    [Fact]
    public async Task More_than_anybody_pastes_is_refused_in_Danish()
    {
        var response = await SendAsync(("html", new string('x', 2_000_001)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(PastePhrases.TooLong, answer.RootElement.GetProperty("refused").GetString());
    }

    [Fact]
    public async Task A_Word_file_becomes_Markdown_too()
    {
        var client = site.ClientOf(Visitor.CaseOfficer);
        var token = await Secretary.FormAsync(client, "/log-ud");
        using var form = new MultipartFormDataContent();
        var bytes = await File.ReadAllBytesAsync(WordFile, Cancellation);
        form.Add(new ByteArrayContent(bytes), "file", "dagsorden.docx");
        form.Add(new StringContent(token["__RequestVerificationToken"]), "__RequestVerificationToken");

        var response = await client.PostAsync($"{Address}?handler=Word", form, Cancellation);

        var (markdown, _) = await ReadAsync(response);
        Assert.Contains("- 08.45-09.30: Gruppemøder", markdown, StringComparison.Ordinal);
        Assert.Contains("KKR Sjælland", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_write_gets_no_help_and_nothing_is_taken_without_the_token()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(Visitor.Member, ("html", "<p>x</p>"))).StatusCode);
        var bare = await site.ClientOf(Visitor.Secretary)
            .PostAsync(Address, new FormUrlEncodedContent([KeyValuePair.Create("html", "<p>x</p>")]), Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, bare.StatusCode);
    }

    internal static string WordFile => Path.Combine(Samples.Folder, "kkr-sjaelland/2026-11-27-dagsorden.docx");

    private async Task<(string Markdown, string[] Notes)> PasteAsync(string html) =>
        await ReadAsync(await SendAsync(("html", html)));

    private static async Task<(string Markdown, string[] Notes)> ReadAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        return (
            answer.RootElement.GetProperty("markdown").GetString()!,
            [.. answer.RootElement.GetProperty("notes").EnumerateArray().Select(note => note.GetString()!)]
        );
    }

    private Task<HttpResponseMessage> SendAsync((string Name, string Value) field) =>
        SendAsync(Visitor.Secretary, field);

    private async Task<HttpResponseMessage> SendAsync(Visitor visitor, (string Name, string Value) field)
    {
        var client = site.ClientOf(visitor);
        var form = await Secretary.FormAsync(client, "/log-ud");
        form[field.Name] = field.Value;
        return await client.PostAsync(Address, new FormUrlEncodedContent(form), Cancellation);
    }
}
