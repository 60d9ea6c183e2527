using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Accounts;
using Raadslag.Import;
using Raadslag.Import.Word;
using Raadslag.Publishing.Pasting;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Writing;

/// <summary>Makes clean Markdown of what somebody pastes, or of a Word file; for the script of the text's page.</summary>
[Authorize(Roles = Roles.Writers), ResponseCache(NoStore = true)]
public sealed class PasteModel : PageModel
{
    // more than anybody pastes; reading nested markup without end takes time
    private const int LongestHtml = 2_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(string? html) =>
        await CleanAsync(html ?? "", HttpContext.RequestAborted);

    public async Task<IActionResult> OnPostWordAsync(IFormFile? file)
    {
        var cancellation = HttpContext.RequestAborted;
        if (file is null)
        {
            return Refused("Vælg en fil først.");
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return WordHtml.Read(bytes.ToArray()) switch
        {
            Reading<string>.Read read => await CleanAsync(read.Value, cancellation),
            Reading<string>.Refused refused => Refused(WarningPhrases.Sentence(refused.Refusal)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static async Task<IActionResult> CleanAsync(string html, CancellationToken cancellation)
    {
        if (html.Length > LongestHtml)
        {
            return Refused(PastePhrases.TooLong);
        }

        var reading = Task.Run(() => PastedHtml.Read(html));
        if (await Task.WhenAny(reading, Task.Delay(Patience, cancellation)) != reading)
        {
            return Refused(PastePhrases.TooLong);
        }

        var pasted = await reading;
        return new JsonResult(
            new { markdown = pasted.Markdown, notes = pasted.Notes.Select(note => note.InDanish).ToArray() }
        );
    }

    private static JsonResult Refused(string why) =>
        new(new { refused = why }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
}
