using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Raadslag.Publishing;

namespace Raadslag.Web.Tests.Browser;

/// <summary>Writing as in a word processor, with Markdown as the result.</summary>
public sealed partial class TextEditorTests(Site site, Chromium chromium)
{
    public static TheoryData<string> Unknown => EditorCorpus.Unknown;

    [Fact]
    public async Task A_text_is_written_with_the_keyboard_and_the_toolbar()
    {
        var editor = await OpenAsync("");
        await editor.Sheet.FocusAsync();

        await editor.TypeAsync("Alt+F10", "ArrowRight", "ArrowRight", "Enter", "'Baggrund", "Enter");
        await editor.TypeAsync("'Det er ", "Control+b", "'vigtigt", "Control+b", "' og ", "Control+i", "'nyt", "Enter");
        await editor.TypeAsync("Alt+F10", "ArrowRight", "ArrowRight", "Enter");
        await editor.TypeAsync("'en", "Enter", "Tab", "'to", "Enter", "'tre", "Enter", "Shift+Tab", "'fire");
        await editor.TypeAsync("Enter", "Enter");
        await editor.PressAsync("Tabel");
        await editor.TypeAsync("'A", "Tab", "'B", "Tab", "'C", "Tab", "'1", "Tab", "'2", "Tab", "'3", "Tab");
        await editor.TypeAsync("'4", "Tab", "'5", "Tab", "'6", "Tab", "'7", "Enter", "'Efter 100 % & _mere_.");

        Assert.Equal(
            """
            ### Baggrund

            Det er **vigtigt** og *nyt*

            - en
              - to
              - tre
            - fire

            | A | B | C |
            | --- | --- | --- |
            | 1 | 2 | 3 |
            | 4 | 5 | 6 |
            | 7 |  |  |

            Efter 100 % & \_mere\_.
            """,
            await editor.MarkdownAsync()
        );
        Assert.Empty(editor.Complaints);
        await editor.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_dash_and_a_1_begin_lists_and_a_date_does_not()
    {
        var editor = await OpenAsync("");
        await editor.Sheet.FocusAsync();

        await editor.TypeAsync("'17. juni", "Enter", "'- punkt", "Enter", "Enter", "'1. første", "Enter", "Enter");
        await editor.TypeAsync("'1. ", "Backspace", "'juli");

        Assert.Equal("17\\. juni\n\n- punkt\n\n1. første\n\n1\\. juli", await editor.MarkdownAsync());
        await editor.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_table_grows_and_shrinks_where_the_cursor_is()
    {
        var editor = await OpenAsync("Før\n\n| A | B |\n| --- | ---: |\n| 1 | 2 |");
        await Assertions.Expect(Button(editor, "Ny række")).ToBeHiddenAsync();
        await editor.Sheet.Locator("td").First.ClickAsync();

        await editor.PressAsync("Ny række");
        await editor.PressAsync("Ny kolonne");
        Assert.Equal(
            "Før\n\n| A |  | B |\n| --- | --- | ---: |\n| 1 |  | 2 |\n|  |  |  |",
            await editor.MarkdownAsync()
        );

        await editor.PressAsync("Slet kolonne");
        Assert.Equal("Før\n\n|  | B |\n| --- | ---: |\n|  | 2 |\n|  |  |", await editor.MarkdownAsync());

        await editor.Sheet.Locator("th").Last.ClickAsync();
        await editor.PressAsync("Slet række");
        Assert.Equal("Før\n\n|  | 2 |\n| --- | ---: |\n|  |  |", await editor.MarkdownAsync());

        await editor.PressAsync("Slet tabel");
        Assert.Equal("Før", await editor.MarkdownAsync());

        await editor.PressAsync("Fortryd");
        Assert.Equal("Før\n\n|  | 2 |\n| --- | ---: |\n|  |  |", await editor.MarkdownAsync());
        await editor.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_link_leads_to_a_page_or_not_at_all()
    {
        var editor = await OpenAsync("");
        await editor.Sheet.FocusAsync();
        await editor.TypeAsync("'Se ", "Control+k", "'referatet", "Tab", "'javascript:alert(1)", "Enter");

        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Skriv en adresse");
        await Assertions.Expect(editor.Page.GetByLabel("Adresse")).ToBeFocusedAsync();
        Assert.Equal("Se", await editor.MarkdownAsync());

        await editor.TypeAsync("Control+a", "'www.kl.dk/a_b", "Enter", "' nu");
        Assert.Equal("Se [referatet](https://www.kl.dk/a_b) nu", await editor.MarkdownAsync());

        await editor.Sheet.Locator("a").ClickAsync();
        await editor.TypeAsync("Control+k", "Control+a", "'/sager/pulje", "Enter");
        Assert.Equal("Se [referatet](/sager/pulje) nu", await editor.MarkdownAsync());

        await editor.Sheet.Locator("a").ClickAsync();
        await editor.PressAsync("Link");
        await editor.PressAsync("Fjern link");
        Assert.Equal("Se referatet nu", await editor.MarkdownAsync());
        await editor.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Tab_leaves_a_paragraph_at_once_and_a_list_after_Escape()
    {
        var editor = await OpenAsync("Afsnit\n\n- en\n- to");
        var save = Button(editor, "Gem");

        await editor.Sheet.GetByText("Afsnit").ClickAsync();
        await editor.TypeAsync("Tab");
        await Assertions.Expect(save).ToBeFocusedAsync();

        // the editor learns of the click a moment after the browser, and Tab in a paragraph would leave
        await editor.Sheet.GetByText("to").ClickAsync();
        await Assertions.Expect(Button(editor, "Punktliste")).ToHaveAttributeAsync("aria-pressed", "true");
        await editor.TypeAsync("Tab");
        await Assertions.Expect(editor.Sheet).ToBeFocusedAsync();
        Assert.Equal("Afsnit\n\n- en\n  - to", await editor.MarkdownAsync());

        await editor.TypeAsync("Escape", "Tab");
        await Assertions.Expect(save).ToBeFocusedAsync();
        Assert.Equal("Afsnit\n\n- en\n  - to", await editor.MarkdownAsync());
        await editor.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_the_editor_writes_is_published_like_what_it_read()
    {
        var editor = await OpenAsync("");
        var texts = EditorCorpus.Texts.Concat(await PapersAsync()).ToArray();
        Assert.True(texts.Length > EditorCorpus.Texts.Count + 20, "The samples' own texts are missing.");

        var changed = new List<string>();
        foreach (var text in texts)
        {
            var written = await editor.RewriteAsync(text);
            if (written is null || Published(written) != Published(text))
            {
                changed.Add($"{text}\n   was written as\n{written}");
            }
        }

        Assert.True(changed is [], string.Join("\n\n", changed));
        await editor.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Only_what_is_edited_is_written_anew()
    {
        const string Text = "Overskrift\n===\n* en\n* to\n\n\n|a|b|\n|-|-|\n|1|2|\n\n__Sidste__ afsnit\n";
        var editor = await OpenAsync(Text);
        Assert.Equal(Text, await editor.MarkdownAsync());

        await editor.Sheet.GetByText("afsnit").ClickAsync();
        await editor.TypeAsync("End", "'.");

        Assert.Equal(
            "Overskrift\n===\n* en\n* to\n\n\n|a|b|\n|-|-|\n|1|2|\n\n**Sidste** afsnit.",
            await editor.MarkdownAsync()
        );
        await editor.Page.Context.CloseAsync();
    }

    [Theory, MemberData(nameof(Unknown))]
    public async Task What_the_editor_does_not_know_is_edited_as_text(string markdown)
    {
        var editor = await OpenAsync(markdown);

        await Assertions.Expect(editor.Source).ToBeVisibleAsync();
        await Assertions.Expect(editor.Sheet).ToHaveCountAsync(0);
        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("kun kan rettes som tekst");
        Assert.Equal(markdown, await editor.MarkdownAsync());

        await editor.Source.FillAsync("Almindelig");
        await editor.PressAsync("Vis som tekst");
        await Assertions.Expect(editor.Sheet).ToHaveTextAsync("Almindelig");
        await editor.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Field_marks_are_kept_as_typed()
    {
        var editor = await OpenAsync("");
        await editor.Sheet.FocusAsync();

        await editor.TypeAsync("'{{tal: pladser_i_alt}} af {{_a_*b*}} og *");
        await Assertions.Expect(editor.Source).ToHaveValueAsync("{{tal: pladser_i_alt}} af {{_a_*b*}} og \\*");
        await editor.TypeAsync("Control+a", "Control+b");

        Assert.Equal("**{{tal: pladser_i_alt}} af {{_a_*b*}} og \\***", await editor.MarkdownAsync());
        await Assertions.Expect(editor.Page.Locator(".text-editor-field")).ToHaveCountAsync(2);
        await editor.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Other_scripts_hear_of_changes_and_can_make_them()
    {
        var editor = await OpenAsync("Først");
        await editor.Page.EvaluateAsync(
            "() => { window.heard = 0; document.querySelector('form').addEventListener('input', e => heard += e.target.name === 'text'); }"
        );

        await editor.Source.EvaluateAsync(
            "area => { area.value = 'Hentet **nu**'; area.dispatchEvent(new CustomEvent('text-replaced')); }"
        );
        await Assertions.Expect(editor.Sheet.Locator("strong")).ToHaveTextAsync("nu");
        Assert.Equal(0, await editor.Page.EvaluateAsync<int>("heard"));

        await editor.Sheet.ClickAsync();
        await editor.TypeAsync("Control+End", "'!");
        Assert.Equal("Hentet **nu!**", await editor.MarkdownAsync());
        Assert.Equal(1, await editor.Page.EvaluateAsync<int>("heard"));
        await editor.Page.Context.CloseAsync();
    }

    private Task<EditorPage> OpenAsync(string markdown) => EditorPage.OpenAsync(site, chromium, markdown);

    private static ILocator Button(EditorPage editor, string name) =>
        editor.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private async Task<IReadOnlyList<string>> PapersAsync()
    {
        List<string> texts = [];
        await site.Filled.WithinAsync(async services =>
        {
            var papers = await services.GetRequiredService<RaadslagDb>().PaperVersions.AsNoTracking().ToListAsync();
            texts =
            [
                .. papers
                    .SelectMany(paper => new[] { paper.Background, paper.Recommendation, paper.Presentation })
                    .OfType<string>(),
            ];
        });
        return texts;
    }

    // a line may break elsewhere: readers do not see it
    private static string Published(string markdown) =>
        Blank().Replace(new MarkdownHtml("1").Render(markdown, []), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
