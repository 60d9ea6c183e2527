using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Raadslag.Matters;
using Raadslag.Publishing;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Matters;

/// <summary>A matter on its way through the councils: who treated it when, and what they decided.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class MatterModel(RaadslagDb db, SnapshotShelf shelf) : PageModel
{
    internal string Title { get; private set; } = "";

    internal IReadOnlyList<Treatment> Treatments { get; private set; } = [];

    internal IReadOnlyList<string> Councils { get; private set; } = [];

    /// <summary>The numbers it is filed under, each with the councils that use it.</summary>
    internal IReadOnlyList<(string Number, IReadOnlyList<string> Councils)> CaseNumbers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string address, CancellationToken cancellation)
    {
        if (await FindAsync(address, cancellation) is not { } matter)
        {
            return await OrCaseNumberAsync(address.ToUpperInvariant(), cancellation);
        }

        Treatments = await db.TreatmentsOfAsync(matter.Id, shelf, cancellation);
        // the new address is the title: it is told of what is published only
        if (Treatments is not [] && matter.Slug != address)
        {
            return RedirectPermanent(PublicAddresses.Matter(matter.Slug));
        }

        Title = matter.Title;
        Councils = [.. Treatments.Select(treatment => treatment.Meeting.Council).Distinct().Order(DanishNames.Order)];
        CaseNumbers = NumbersOf(Treatments);
        return Treatments is [] ? NotFound() : Page();
    }

    private async Task<Matter?> FindAsync(string address, CancellationToken cancellation)
    {
        var matter = await (
            from known in db.MatterAddresses
            join found in db.Matters on known.Matter equals found.Id
            where known.Slug == address
            select found
        )
            .AsNoTracking()
            .FirstOrDefaultAsync(cancellation);
        return matter?.MergedInto is { } kept
            ? await db.Matters.AsNoTracking().SingleAsync(found => found.Id == kept, cancellation)
            : matter;
    }

    // a number that somebody has typed in small letters
    private async Task<IActionResult> OrCaseNumberAsync(string number, CancellationToken cancellation) =>
        await db.PublishedUnder(number).AnyAsync(cancellation)
            ? RedirectPermanent(PublicAddresses.Matter(number))
            : NotFound();

    private static List<(string, IReadOnlyList<string>)> NumbersOf(IReadOnlyList<Treatment> treatments) =>
        [
            .. from treatment in treatments
            where treatment.Item.CaseNumber is not null
            group treatment.Meeting.Council by treatment.Item.CaseNumber into number
            select (number.Key, (IReadOnlyList<string>)[.. number.Distinct().Order(DanishNames.Order)]),
        ];
}
