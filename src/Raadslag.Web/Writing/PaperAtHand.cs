using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Matters;
using Raadslag.Web.Accounts;
using Raadslag.Web.Pages;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Writing;

/// <summary>The text somebody works with, and what they may do with it.</summary>
internal sealed record PaperAtHand(Matter Matter, Paper Paper, Organization? Council, bool IsShared, PaperRights Rights)
{
    /// <summary>What stands for the master in addresses.</summary>
    public const string MasterSlug = "faelles";

    public bool MayWrite => Rights.MayWrite(Paper.Council);

    /// <summary>Whether they may read the annexes that are closed.</summary>
    public bool MayReadClosed => Rights.MayReadClosed(Paper, Council?.Body);

    public bool IsMaster => Paper.Council is null;

    /// <summary>"KKR Sjælland", or "Fælles tekst".</summary>
    public string Name => Council?.Name ?? WritingPhrases.MasterName;

    public string MatterHref => MatterAddress(Matter.Slug);

    /// <summary>The frame of a page about the text; the tab says which text it is.</summary>
    public PageFrame Frame(string title) =>
        new(title, [.. MatterTrail(Matter), new Crumb(Name, Href)])
        {
            DocumentTitle = $"{title}: {Matter.Title}, {Name}",
        };

    public string Href => Address(Matter.Slug, Council?.Slug);

    /// <summary>The way to a page about a matter.</summary>
    public static IReadOnlyList<Crumb> MatterTrail(Matter matter) =>
        [new Crumb("Arbejdsbord", "/arbejdsbord"), new Crumb(matter.Title, MatterAddress(matter.Slug))];

    /// <summary>The page of a matter in work.</summary>
    public static string MatterAddress(string slug) => $"/arbejdsbord/sag/{slug}";

    /// <summary>The page of one of its texts; of the master when no council is named.</summary>
    public static string Address(string slug, string? council) => $"{MatterAddress(slug)}/{council ?? MasterSlug}";

    /// <summary>The text at an address, with its facts; null when there is none that they may read.</summary>
    public static async Task<PaperAtHand?> FindAsync(
        RaadslagDb db,
        ClaimsPrincipal user,
        string slug,
        string text,
        CancellationToken cancellation
    )
    {
        var matter = await db.MatterAtAsync(slug, cancellation);
        var council =
            text == MasterSlug
                ? null
                : await db.Organizations.AsNoTracking().SingleOrDefaultAsync(one => one.Slug == text, cancellation);
        if (matter is null || (council is null && text != MasterSlug))
        {
            return null;
        }

        var id = council?.Id;
        var paper = await db
            .Papers.AsNoTracking()
            .Include(one => one.CaseNumbers)
            .Include(one => one.Participants)
            .Include(one => one.Figures)
            .AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Matter == matter.Id && one.Council == id, cancellation);
        if (paper is null)
        {
            return null;
        }

        var rights = await PaperRights.OfAsync(db, user.AsActor, cancellation);
        var isShared = await db.Papers.AnyAsync(one => one.Matter == matter.Id && one.Council == null, cancellation);
        return rights.MayRead(paper, council?.Body, isShared)
            ? new PaperAtHand(matter, paper, council, isShared, rights)
            : null;
    }
}

/// <summary>Finds matters, and their texts, by their addresses.</summary>
internal static class MatterFinding
{
    extension(RaadslagDb db)
    {
        /// <summary>The text at an address, whoever asks; null when there is none.</summary>
        public Task<Paper?> PaperAtAsync(string slug, string text, CancellationToken cancellation) =>
            (
                from address in db.MatterAddresses
                join matter in db.Matters on address.Matter equals matter.Id
                join paper in db.Papers on matter.MergedInto ?? matter.Id equals paper.Matter
                join council in db.Organizations on paper.Council equals council.Id into councils
                from council in councils.DefaultIfEmpty()
                where address.Slug == slug && (council == null ? PaperAtHand.MasterSlug : council.Slug) == text
                select paper
            )
                .AsNoTracking()
                .SingleOrDefaultAsync(cancellation);

        /// <summary>The matter an address leads to, also a former one; null when there is none.</summary>
        public async Task<Matter?> MatterAtAsync(string slug, CancellationToken cancellation)
        {
            var matter = await (
                from address in db.MatterAddresses
                join found in db.Matters on address.Matter equals found.Id
                where address.Slug == slug
                select found
            )
                .AsNoTracking()
                .SingleOrDefaultAsync(cancellation);
            return matter?.MergedInto is { } kept
                ? await db.Matters.AsNoTracking().SingleAsync(found => found.Id == kept, cancellation)
                : matter;
        }
    }
}
