using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NetEscapades.AspNetCore.SecurityHeaders;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Publishing;
using Raadslag.Publishing.Documents;
using Raadslag.Templates;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Templates;

namespace Raadslag.Web.Pages.Templates;

/// <summary>How a council's documents look, as its secretary decides and sees it before it counts.</summary>
[Authorize(Roles = Roles.CouncilSecretary), ResponseCache(NoStore = true)]
[UploadLimit(TemplateCheck.LargestLogo), SecurityHeadersPolicy(StrictHeaders.OwnPictures)]
public sealed class TemplateModel(RaadslagDb db, ChangeTemplateHandler handler, SampleDocument sample) : PageModel
{
    /// <summary>How many pages are drawn; the whole is there as a file.</summary>
    internal const int PagesShown = 8;

    private DocumentTemplate _stored = new();

    internal Organization Council { get; private set; } = null!;

    internal TemplateForm Form { get; private set; } = null!;

    /// <summary>The logo that would be stored with the form; null for none.</summary>
    internal DocumentLogo? Logo { get; private set; }

    /// <summary>What others have stored since the form was opened, where it differs.</summary>
    internal IReadOnlyList<TemplateDifference> Differences { get; private set; } = [];

    /// <summary>The pages of the sample; null until somebody asks to see them.</summary>
    internal IReadOnlyList<PageSketch>? Pages { get; private set; }

    /// <summary>What the sample is made of.</summary>
    internal string SampleName { get; private set; } = "";

    internal string Address => $"{PublicAddresses.Council(Council.Slug)}/skabelon";

    public async Task<IActionResult> OnGetAsync(string council, CancellationToken cancellation)
    {
        if (await FindAsync(council, cancellation) is not { } revision)
        {
            return NotFound();
        }

        (Form, Logo) = (TemplateForm.Of(_stored, revision), _stored.Logo);
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(
        string council,
        [FromForm] TemplateForm form,
        CancellationToken cancellation
    )
    {
        if (await FindAsync(council, cancellation) is not { } revision)
        {
            return NotFound();
        }

        var template = await ReadAsync(form, cancellation);
        if (template is null)
        {
            return Page();
        }

        var command = new ChangeTemplate(Council.Id, form.Revision, template);
        var outcome = await handler.HandleAsync(command, User.AsActor, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.InDanish);
            Differences =
                refusal is TemplateRefusal.TemplateIsChanged ? TemplateDifference.Between(template, _stored) : [];
            form.Revision = revision; // who saves again has seen what they write over
            return Page();
        }

        await HttpContext.ForgetPublicPagesAsync();
        TempData["Notice"] = TemplatePhrases.Saved;
        return Redirect(Address);
    }

    public async Task<IActionResult> OnPostPreviewAsync(
        string council,
        [FromForm] TemplateForm form,
        CancellationToken cancellation
    )
    {
        if (await FindAsync(council, cancellation) is null)
        {
            return NotFound();
        }

        if (await ReadAsync(form, cancellation) is { } template)
        {
            var document = await sample.OfAsync(Council, template, cancellation);
            var (result, pages) = MeetingPdf.Sketch(document);
            (SampleName, Pages) = (SampleDocument.NameOf(document), IsPrinted(result) ? pages : null);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostFileAsync(
        string council,
        [FromForm] TemplateForm form,
        CancellationToken cancellation
    )
    {
        if (await FindAsync(council, cancellation) is null)
        {
            return NotFound();
        }

        if (await ReadAsync(form, cancellation) is not { } template)
        {
            return Page();
        }

        var document = await sample.OfAsync(Council, template, cancellation);
        var result = MeetingPdf.Write(document);
        return IsPrinted(result)
            ? File(((Printed)result).Content.ToArray(), "application/pdf", $"{Council.Slug}-proeve.pdf")
            : Page();
    }

    // the meeting has letters that no face has; the template is not to blame
    private bool IsPrinted(PrintResult result)
    {
        if (result is NotPrinted missing)
        {
            ModelState.AddModelError("", DocumentPhrases.NotPrinted(missing));
        }

        return result is Printed;
    }

    // null when something stands in the way; that is said then
    private async Task<DocumentTemplate?> ReadAsync(TemplateForm form, CancellationToken cancellation)
    {
        Form = form;
        foreach (var (field, typed) in new[] { ("accent", form.Accent), ("links", form.Links) })
        {
            if (TemplateForm.Color(typed) is null)
            {
                ModelState.AddModelError(field, TemplatePhrases.ColorIsUnreadable);
            }
        }

        var template = await form.ReadAsync(_stored, cancellation);
        var findings = TemplateCheck.Of(template);
        foreach (var finding in findings)
        {
            ModelState.AddModelError(finding.Field.Id, finding.InDanish);
        }

        var isRefused = findings.Any(finding => finding.Field is TemplateField.Logo);
        Logo = isRefused ? _stored.Logo : template.Logo;
        form.Kept =
            Logo is { } logo && !Equals(_stored.Logo, logo) && !isRefused
                ? Convert.ToBase64String(logo.Content.Span)
                : null;
        return ModelState.IsValid ? template : null;
    }

    private async Task<int?> FindAsync(string slug, CancellationToken cancellation)
    {
        var council = await db
            .Organizations.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Slug == slug && known.Kind == OrganizationKind.Council, cancellation);
        if (council is null)
        {
            return null;
        }

        Council = council;
        if (await db.TemplateToChangeAsync(council.Id, User.AsActor, cancellation) is not { } found)
        {
            return null;
        }

        _stored = found.Template;
        return found.Revision;
    }
}
