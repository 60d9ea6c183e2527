using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>The editor as a part of a page: on a phone, without script, and with what is pasted into it.</summary>
[Collection("Clipboard")] // the browser has one
public sealed class TextEditorPageTests(Site site, Chromium chromium)
{
    private const string Text = """
        ### Baggrund

        KKR bad den 20. marts 2026 om et **nyt** oplæg, jf. [referatet](https://www.kl.dk/kkr). Der er {{tal: pladser}} pladser.

        #### Fordeling

        1. Hver kommune får *mindst én* plads.
        2. Resten fordeles efter indbyggertal:
           - opgjort 1. januar,
           - rundet efter d'Hondt.

        | Kommune | Indbyggere | Pladser |
        | --- | ---: | ---: |
        | Slagelse | 79.100 | 4 |
        | Næstved | 84.200 | 5 |
        """;

    public static TheoryData<int> Widths => [.. Browser.Widths.All];

    [Theory, MemberData(nameof(Widths))]
    public async Task The_editor_is_accessible_in_every_state(int width)
    {
        var editor = await EditorPage.OpenAsync(site, chromium, Text, width);
        await CheckAsync("start");

        await editor.Sheet.Locator("td").First.ClickAsync();
        await CheckAsync("tabel");

        await editor.Sheet.Locator("a").ClickAsync();
        await editor.TypeAsync("Control+k", "Control+a", "'ftp://x", "Enter");
        await CheckAsync("link");

        await editor.TypeAsync("Escape");
        await editor.PressAsync("Vis som tekst");
        await CheckAsync("tekst");
        Assert.Equal(Text, await editor.MarkdownAsync());
        Assert.True(editor.Complaints is [], string.Join('\n', editor.Complaints));
        await editor.Page.Context.CloseAsync();

        async Task CheckAsync(string state)
        {
            var found = await Axe.FindingsAsync(editor.Page);
            Assert.True(found is [], $"{state} at {width}: {string.Join('\n', found)}");
            Assert.Equal(width, await editor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            await Screenshots.TakeAsync(editor.Page, $"editor-{state}", width);
        }
    }

    [Fact]
    public async Task The_toolbar_is_one_stop_with_arrows_and_targets_big_enough()
    {
        var editor = await EditorPage.OpenAsync(site, chromium, Text);
        await editor.Sheet.Locator("td").First.ClickAsync();
        var small = await editor.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('[role=toolbar] button')].filter(button => {
              const { width, height } = button.getBoundingClientRect();
              return Math.min(width, height) < 24;
            }).map(button => button.textContent)
            """
        );

        Assert.Empty(small);
        await Assertions.Expect(editor.Page.Locator("[role=toolbar] button[tabindex='0']")).ToHaveCountAsync(1);
        await editor.TypeAsync("Alt+F10", "End");
        await Assertions.Expect(Focused(editor)).ToHaveAccessibleNameAsync("Vis som tekst");
        await editor.TypeAsync("ArrowRight");
        await Assertions.Expect(Focused(editor)).ToHaveAccessibleNameAsync("Fed");
        await editor.TypeAsync("ArrowRight", "Escape");
        await Assertions.Expect(editor.Sheet).ToBeFocusedAsync();
        await Assertions.Expect(editor.Sheet).ToHaveAccessibleNameAsync("Sagsfremstilling");
        await Assertions
            .Expect(editor.Sheet)
            .ToHaveAccessibleDescriptionAsync(
                new System.Text.RegularExpressions.Regex("^Skriv, hvad .* Esc og derefter Tab")
            );
        await editor.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_there_is_a_text_area()
    {
        var editor = await EditorPage.OpenAsync(site, chromium, Text, script: false);

        await Assertions.Expect(editor.Source).ToBeVisibleAsync();
        Assert.Equal(Text, await editor.MarkdownAsync());
        Assert.Equal(0, await editor.Page.Locator("[role=toolbar]").CountAsync());
        await editor.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_pasted_from_a_document_comes_back_from_the_server_as_Markdown()
    {
        var editor = await EditorPage.OpenAsync(site, chromium, "Før");
        var sent = "";
        await editor.Page.RouteAsync(
            "**/indsaet",
            async route =>
            {
                sent = route.Request.PostData;
                await route.FulfillAsync(
                    new()
                    {
                        ContentType = "application/json",
                        Body = """{"markdown":"midt i\n\n- **en**\n- to","notes":["Et billede er udeladt."]}""",
                    }
                );
            }
        );
        await editor.Sheet.ClickAsync();
        await editor.TypeAsync("Control+End", "' ");

        await editor.PasteAsync("<p style='color:red'>midt i</p>", "midt i");

        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Et billede er udeladt.");
        Assert.Equal("Før midt i\n\n- **en**\n- to", await editor.MarkdownAsync());
        Assert.Equal("html=%3Cp+style%3D%27color%3Ared%27%3Emidt+i%3C%2Fp%3E&__RequestVerificationToken=poseret", sent);
        Assert.True(editor.Complaints is [], string.Join('\n', editor.Complaints));
        await editor.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_the_server_cannot_read_is_pasted_as_plain_text()
    {
        var editor = await EditorPage.OpenAsync(site, chromium, "Før");
        await editor.Page.RouteAsync("**/indsaet", route => route.FulfillAsync(new() { Status = 413 }));
        await editor.Sheet.ClickAsync();
        await editor.TypeAsync("Control+End");

        await editor.PasteAsync("<p><b>efter</b></p>", " *efter*");

        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("indsat uden");
        Assert.Equal("Før \\*efter\\*", await editor.MarkdownAsync());
        await editor.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_copied_in_the_editor_is_pasted_as_it_was()
    {
        const string Table = "| A | B |\n| --- | --- |\n| **1** | 2 |";
        var editor = await EditorPage.OpenAsync(site, chromium, $"Før\n\n{Table}\n\nEfter");
        await editor.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await editor.Sheet.ClickAsync();

        await editor.TypeAsync("Control+a", "Control+c", "Control+End", "Enter", "Control+v");

        // what is pasted comes by way of the clipboard, a moment after the keys
        await Assertions.Expect(editor.Sheet.Locator("table")).ToHaveCountAsync(2);
        Assert.Equal($"Før\n\n{Table}\n\nEfter\n\nFør\n\n{Table}\n\nEfter", await editor.MarkdownAsync());
        await editor.Page.Context.CloseAsync();
    }

    private static ILocator Focused(EditorPage editor) => editor.Page.Locator("*:focus");
}
