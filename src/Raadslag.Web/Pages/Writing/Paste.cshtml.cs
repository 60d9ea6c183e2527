using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Raadslag.Accounts;
using Raadslag.Import;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>Makes clean Markdown of what somebody pastes, or of a Word file; for the script of the text's page.</summary>
[Authorize(Roles = Roles.Writers), ResponseCache(NoStore = true), UploadLimit(SourceReader.MaximumBytes)]
public sealed class PasteModel : PageModel
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(string? html) =>
        Answer(await Insertion.OfHtmlAsync(html ?? "", HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostWordAsync(IFormFile? file) =>
        Answer(await Insertion.OfWordAsync(file, HttpContext.RequestAborted));

    private static JsonResult Answer(Insertion insertion) =>
        insertion switch
        {
            Insertion.Read { Text: var text } => new JsonResult(
                new { markdown = text.Markdown, notes = text.Notes.Select(note => note.InDanish).ToArray() }
            ),
            Insertion.Refused { Why: var why } => new JsonResult(new { refused = why })
            {
                StatusCode = StatusCodes.Status422UnprocessableEntity,
            },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
