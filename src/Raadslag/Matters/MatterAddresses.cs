using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>Gives matters addresses; call it within a writer's turn.</summary>
internal static class MatterAddresses
{
    /// <summary>The first free address for the title.</summary>
    public static async Task<string> FirstFreeAsync(RaadslagDb db, string title, CancellationToken cancellation)
    {
        var wanted = Slug.From(title);
        var taken = await db
            .MatterAddresses.Where(address => address.Slug == wanted || EF.Functions.Like(address.Slug, wanted + "-%"))
            .Select(address => address.Slug)
            .ToListAsync(cancellation);
        return Slug.FirstFree(wanted, taken.Contains);
    }

    /// <summary>Calls the matter by another title; its old address leads on.</summary>
    public static async Task RenameAsync(RaadslagDb db, Matter matter, string title, CancellationToken cancellation)
    {
        if (matter.Title == title)
        {
            return;
        }

        var isSameAddress = Slug.From(matter.Title) == Slug.From(title);
        matter.Title = title;
        if (isSameAddress)
        {
            return;
        }

        var former = await FormerAsync(db, matter.Id, Slug.From(title), cancellation);
        matter.Slug = former ?? await FirstFreeAsync(db, title, cancellation);
        if (former is null)
        {
            db.MatterAddresses.Add(new MatterAddress { Slug = matter.Slug, Matter = matter.Id });
        }
    }

    // a matter that gets an old title back gets its old address back
    private static Task<string?> FormerAsync(
        RaadslagDb db,
        MatterId matter,
        string wanted,
        CancellationToken cancellation
    ) =>
        db
            .MatterAddresses.Where(address => address.Slug == wanted && address.Matter == matter)
            .Select(address => address.Slug)
            .SingleOrDefaultAsync(cancellation);
}
