using System.Net;
using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>A page with one text to edit, served in the site's name and with its security policy, and the complaints of the browser.</summary>
internal sealed class EditorPage
{
    private const string Path = "/editor-proeve";

    private EditorPage(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>What the browser's console found wrong, such as a breach of the security policy.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The text area, which is the truth.</summary>
    public ILocator Source => Page.Locator("textarea");

    /// <summary>Where one writes.</summary>
    public ILocator Sheet => Page.Locator("[role=textbox]");

    public static async Task<EditorPage> OpenAsync(
        Site site,
        Chromium chromium,
        string markdown,
        int width = 1280,
        bool script = true
    )
    {
        var opened = new EditorPage(await chromium.OpenAsync(width, script));
        var page = opened.Page;
        page.Console += (_, message) => opened.Complaints.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, error) => opened.Complaints.Add(error);
        var front = await site.Filled.Client.GetAsync("/", TestContext.Current.CancellationToken);
        var address = new Uri(site.Filled.Address, Path).ToString();
        await page.RouteAsync(
            address,
            route =>
                route.FulfillAsync(
                    new()
                    {
                        ContentType = "text/html; charset=utf-8",
                        Headers = front.Headers.ToDictionary(header => header.Key, header => header.Value.First()),
                        Body = Html(markdown),
                    }
                )
        );
        await page.GotoAsync(address);
        if (script)
        {
            await page.Locator("[role=toolbar]").WaitForAsync();
        }

        return opened;
    }

    public Task<string> MarkdownAsync() => Source.InputValueAsync();

    public Task PressAsync(string button) =>
        Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).PressAsync("Enter");

    /// <summary>Presses the keys and types the words, which stand between them in quotes.</summary>
    public Task TypeAsync(params string[] keys) => Page.TypeAsync(keys);

    /// <summary>Pastes as from a document.</summary>
    public Task PasteAsync(string html, string plain) =>
        Sheet.EvaluateAsync(
            """
            (sheet, [html, plain]) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData("text/html", html);
              clipboardData.setData("text/plain", plain);
              sheet.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
            }
            """,
            new[] { html, plain }
        );

    /// <summary>What the editor makes of Markdown without opening it; null where it is shown as text.</summary>
    public Task<string?> RewriteAsync(string markdown) =>
        Page.EvaluateAsync<string?>(
            """
            async markdown => {
              const { read } = await import("/text-editor/read-markdown.js");
              const { writeAnew } = await import("/text-editor/write-markdown.js");
              const doc = read(markdown);
              return doc && writeAnew(doc);
            }
            """,
            markdown
        );

    private static string Html(string markdown) =>
        $"""
            <!DOCTYPE html>
            <html lang="da">
            <head>
              <meta charset="utf-8">
              <title>Prøve – Rådslag</title>
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <link rel="icon" href="/raadslag.svg" type="image/svg+xml">
              <link rel="stylesheet" href="/vendor/dkfds/css/dkfds.css">
              <link rel="stylesheet" href="/raadslag.css">
              <link rel="stylesheet" href="/text-editor.css">
              <script type="module" src="/text-editor.js"></script>
            </head>
            <body>
              <main class="container page-container">
                <h1>Ny pulje til beredskab</h1>
                <form>
                  <input type="hidden" name="__RequestVerificationToken" value="poseret">
                  <div class="form-group">
                    <label class="form-label" for="text">Sagsfremstilling</label>
                    <span class="form-hint" id="text-hint">Skriv, hvad sagen handler om.</span>
                    <textarea class="form-input" id="text" name="text" rows="10" aria-describedby="text-hint" data-editor
                      data-paste-address="{Path}/indsaet">
            {WebUtility.HtmlEncode(markdown)}</textarea>
                  </div>
                  <button class="button button-primary">Gem</button>
                </form>
              </main>
            </body>
            </html>
            """;
}
