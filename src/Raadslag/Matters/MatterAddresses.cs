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

        matter.Title = title;
        if (Slug.From(title) != Slug.From(matter.Slug))
        {
            matter.Slug = await FirstFreeAsync(db, title, cancellation);
            db.MatterAddresses.Add(new MatterAddress { Slug = matter.Slug, Matter = matter.Id });
        }
    }
}
