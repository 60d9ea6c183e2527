using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>Reads the pages that show what stands in a text.</summary>
internal static class ShownTexts
{
    /// <summary>
    /// The columns that stand side by side, by the name at their top, a line for each paragraph: what is in common after
    /// "=", what is new after "+", what is gone after "-", and after "~" what was rewritten, [-gone-] and {+new+}.
    /// </summary>
    public static async Task<Dictionary<string, string>> SideBySideAsync(IPage page) =>
        await page.EvaluateAsync<Dictionary<string, string>>(
            """
            () => Object.fromEntries([...document.querySelectorAll(".side-by-side article")].map(column => [
              column.querySelector("h2").textContent.trim(),
              [...column.querySelectorAll(".compared > *")].flatMap(shown => {
                if (shown.matches(".compared-changed")) {
                  return "~ " + [...shown.childNodes].map(piece =>
                    piece.nodeName === "INS" ? `{+${piece.textContent}+}`
                      : piece.nodeName === "DEL" ? `[-${piece.textContent}-]` : piece.textContent).join("");
                }
                const mark = shown.matches(".compared-added:has(> ins:only-child)") ? "+ "
                  : shown.matches(".compared-removed:has(> del:only-child)") ? "- " : "= ";
                const paragraphs = shown.matches("p") ? [shown] : [...shown.querySelectorAll("p, li")];
                return paragraphs.map(one => mark + one.textContent.trim());
              }).join("\n"),
            ]))
            """
        );

    /// <summary>The paragraphs of a text's page under one of its headings.</summary>
    public static async Task<string> PartAsync(IPage page, string heading) =>
        string.Join(
            '\n',
            await page.GetByRole(AriaRole.Region, new() { Name = heading, Exact = true })
                .Locator("p, li")
                .AllInnerTextsAsync()
        );
}
