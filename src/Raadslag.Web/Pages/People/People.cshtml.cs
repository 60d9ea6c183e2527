using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Raadslag.Foundations;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.People;

/// <summary>Everyone who has taken part, by the letter of the first name.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class PeopleModel(RaadslagDb db) : PageModel
{
    internal IReadOnlyList<LetterGroup> Letters { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var people = await DelegateLine.ReadAsync(db.PublishedParticipations, cancellation);
        Letters =
        [
            .. people
                .GroupBy(person => LetterOf(person.Name))
                .OrderBy(group => group.Key, DanishNames.Order)
                .Select(group => new LetterGroup(group.Key, [.. group])),
        ];
    }

    private static string LetterOf(string name) => name[..1].ToUpper(DanishDates.Culture);

    internal sealed record LetterGroup(string Letter, IReadOnlyList<DelegateLine> People)
    {
        public string Anchor => $"bogstav-{Slug.From(Letter)}";
    }
}
