using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Texts;
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
        if (await MatterAtWork.FindAsync(db, User, Slug, cancellation) is not { IsShared: true } found)
        {
            return NotFound();
        }

        At = found;
        var texts = new List<ShownText>();
        foreach (var line in At.Papers)
        {
            texts.Add(await ShowAsync(line, cancellation));
        }

        Texts = texts;
        return Page();
    }

    // both are filled before they are compared: a field is no local change
    private async Task<ShownText> ShowAsync(PaperLine line, CancellationToken cancellation)
    {
        var paper = await db
            .Papers.AsNoTracking()
            .Include(one => one.Figures)
            .SingleAsync(one => one.Id == line.Paper.Id, cancellation);
        var position = await db
            .MasterPositions.AsNoTracking()
            .SingleOrDefaultAsync(one => one.Paper == paper.Id, cancellation);
        var values = await PaperReading.ValuesAsync(db, paper, calendar.Today(), cancellation);
        var own = PaperReading.Filled(await db.NewestTextAsync(paper, cancellation), values).Text;
        var shared = position is null ? own : PaperReading.Filled(position.Text, values).Text;
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
