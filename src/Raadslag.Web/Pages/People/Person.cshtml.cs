using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Raadslag.Publishing;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.People;

/// <summary>One person, and the meetings he or she was called to.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class PersonModel(RaadslagDb db) : PageModel
{
    internal string Name { get; private set; } = "";

    internal IReadOnlyList<string> OtherSpellings { get; private set; } = [];

    internal IReadOnlyList<ParticipationLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var person = await db
            .People.AsNoTracking()
            .Include(person => person.Aliases)
            .FirstOrDefaultAsync(person => person.Slug == slug, cancellation);
        if (person?.MergedInto is { } kept)
        {
            var address = await db
                .People.Where(other => other.Id == kept)
                .Select(other => other.Slug)
                .FirstAsync(cancellation);
            return RedirectPermanent(PublicAddresses.Person(address));
        }

        Lines = await db
            .PublishedParticipations.Where(line => line.Slug == slug)
            .OrderByDescending(line => line.Date)
            .ToListAsync(cancellation);
        if (person is null || Lines is [])
        {
            return NotFound();
        }

        Name = person.Name;
        OtherSpellings =
        [
            .. person.Aliases.Select(alias => alias.Name).Where(name => name != Name).Order(DanishNames.Order),
        ];
        return Page();
    }
}
