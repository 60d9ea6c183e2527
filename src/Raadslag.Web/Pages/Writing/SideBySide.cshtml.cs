using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Texts;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Pages.Writing;

/// <summary>The shared text and the councils' own beside each other, with what is local marked.</summary>
[Authorize(Roles = Roles.Insiders), ResponseCache(NoStore = true)]
public sealed class SideBySideModel(RaadslagDb db, CivilCalendar calendar) : PageModel
{
    [BindProperty(Name = "slug", SupportsGet = true)]
    public string Slug { get; set; } = "";

    internal MatterAtWork At { get; private set; } = null!;

    internal IReadOnlyList<ShownText> Texts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await MatterAtWork.FindAsync(db, User.AsActor, Slug, cancellation) is not { Master: not null } found)
        {
            return NotFound();
        }

        At = found;
        var texts = new List<ShownText>();
        foreach (
            var line in At.Papers.OrderBy(line => line.Council is not null).ThenBy(line => line.Name, DanishNames.Order)
        )
        {
            texts.Add(await ShowAsync(line, cancellation));
        }

        Texts = texts;
        return Page();
    }

    private async Task<ShownText> ShowAsync(PaperLine line, CancellationToken cancellation)
    {
        var (shared, own) = await db.BesideMasterAsync(line.At, User.AsActor, calendar.Today(), cancellation);
        return new ShownText(
            line,
            PaperParts.All.ToDictionary(part => part, part => WordComparison.Of(shared[part], own[part]))
        );
    }
}

/// <summary>One of the texts, its paragraphs marked where they are local.</summary>
internal sealed record ShownText(PaperLine Line, IReadOnlyDictionary<PaperPart, IReadOnlyList<ComparedParagraph>> Parts)
{
    /// <summary>How many paragraphs are local.</summary>
    public int LocalParagraphs =>
        Parts.Values.Sum(part => part.Count(paragraph => paragraph.Kind != ParagraphKind.Same));
}
