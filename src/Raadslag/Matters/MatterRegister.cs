using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Meetings;

namespace Raadslag.Matters;

/// <summary>An item that a matter is to be found for.</summary>
internal sealed record RegisteredItem(
    AgendaItemId Item,
    string Number,
    string Title,
    string? CaseNumber,
    Access Access
);

/// <summary>Finds the matter each item of a document treats, and makes those that are new.</summary>
/// <remarks>
/// A matter is the same as an earlier one only where it is the same item: in an earlier version of the document, or in
/// the agenda of the same meeting. An item of the same title at another meeting gets a matter of its own. A closed item
/// keeps the matter it has, tells it nothing, and makes no new one.
/// </remarks>
internal sealed class MatterRegister(RaadslagDb db)
{
    /// <summary>The matter of each item in their order, null for a procedural one; stored by the next save.</summary>
    /// <param name="council">The council that treats them.</param>
    /// <param name="items">The items of the new document.</param>
    /// <param name="beside">The meeting's other documents.</param>
    /// <param name="cancellation">Stops the search.</param>
    public async Task<IReadOnlyList<RegisteredMatter?>> FindAsync(
        OrganizationId council,
        IReadOnlyList<RegisteredItem> items,
        EarlierDocuments beside,
        CancellationToken cancellation
    )
    {
        var earlier = new ItemMatches(await ItemsOfAsync(beside.Superseded, cancellation));
        var other = new ItemMatches(await ItemsOfAsync(beside.Sibling, cancellation));
        var slugs = await SlugsAsync(items, cancellation);
        var found = new List<RegisteredMatter?>(items.Count);
        foreach (var item in items)
        {
            var before = beside.HasSameItems ? earlier.TakeInPlace(found.Count) : earlier.Take(item);
            var sibling = other.Take(item);
            if (before?.Consultation is { } consultation)
            {
                consultation.Item = item.Item;
                found.Add(await FollowAsync(consultation.Matter, before, item, slugs, cancellation));
            }
            else if (sibling?.Consultation is { } same)
            {
                found.Add(await JoinAsync(council, same.Matter, item, cancellation));
            }
            else
            {
                var isNone = item.Access == Access.Closed || ProceduralTitles.Contain(item.Title);
                found.Add(isNone ? null : Create(council, item, slugs));
            }
        }

        return found;
    }

    // the item was corrected: the matter that bears its title is renamed with it, and its old address leads on
    private async Task<RegisteredMatter> FollowAsync(
        MatterId id,
        KnownItem before,
        RegisteredItem item,
        HashSet<string> slugs,
        CancellationToken cancellation
    )
    {
        var matter = await LoadAsync(id, cancellation);
        if (item.Access == Access.Closed)
        {
            await ForgetTitleAsync(matter, before, cancellation);
        }
        else if (matter.Title == before.Title && item.Title != before.Title)
        {
            matter.Title = item.Title;
            matter.Slug = TakeSlug(item.Title, slugs);
            db.MatterAddresses.Add(new MatterAddress { Slug = matter.Slug, Matter = matter.Id });
        }

        AddNumber(matter, item);
        return new RegisteredMatter(matter, IsNew: false);
    }

    // a matter that others treat openly goes on under their title
    private async Task ForgetTitleAsync(Matter matter, KnownItem closed, CancellationToken cancellation)
    {
        if (matter.Title != closed.Title)
        {
            return;
        }

        var title = await (
            from consultation in db.Consultations
            join item in db.AgendaItems on consultation.Item equals item.Id
            where consultation.Matter == matter.Id && consultation.Id != closed.Consultation!.Id
            where item.Access == Access.Open && item.Title != closed.Title
            orderby item.Id
            select item.Title
        ).FirstOrDefaultAsync(cancellation);
        if (title is not null)
        {
            await MatterAddresses.RenameAsync(db, matter, title, cancellation);
        }
    }

    private async Task<RegisteredMatter> JoinAsync(
        OrganizationId council,
        MatterId id,
        RegisteredItem item,
        CancellationToken cancellation
    )
    {
        var matter = await LoadAsync(id, cancellation);
        AddNumber(matter, item);
        Consult(council, matter, item);
        return new RegisteredMatter(matter, IsNew: false);
    }

    private RegisteredMatter Create(OrganizationId council, RegisteredItem item, HashSet<string> slugs)
    {
        var matter = new Matter
        {
            Id = MatterId.New(),
            Title = item.Title,
            Slug = TakeSlug(item.Title, slugs),
        };
        db.Matters.Add(matter);
        db.MatterAddresses.Add(new MatterAddress { Slug = matter.Slug, Matter = matter.Id });
        AddNumber(matter, item);
        Consult(council, matter, item);
        return new RegisteredMatter(matter, IsNew: true);
    }

    private void Consult(OrganizationId council, Matter matter, RegisteredItem item) =>
        db.Consultations.Add(
            new Consultation
            {
                Id = ConsultationId.New(),
                Matter = matter.Id,
                Item = item.Item,
                Council = council,
            }
        );

    private static void AddNumber(Matter matter, RegisteredItem item)
    {
        if (
            item is { Access: Access.Open, CaseNumber: { } number }
            && !matter.CaseNumbers.Exists(known => known.Number == number)
        )
        {
            matter.CaseNumbers.Add(new CaseNumber { Matter = matter.Id, Number = number });
        }
    }

    private static string TakeSlug(string title, HashSet<string> slugs)
    {
        var slug = Slug.FirstFree(Slug.From(title), slugs.Contains);
        slugs.Add(slug);
        return slug;
    }

    private Task<Matter> LoadAsync(MatterId id, CancellationToken cancellation) =>
        db.Matters.Include(matter => matter.CaseNumbers).SingleAsync(matter => matter.Id == id, cancellation);

    private async Task<IReadOnlyList<KnownItem>> ItemsOfAsync(
        MeetingDocumentId? document,
        CancellationToken cancellation
    )
    {
        if (document is not { } id)
        {
            return [];
        }

        var items = await (
            from section in db.AgendaSections
            where section.Document == id
            join item in db.AgendaItems on section.Id equals item.Section
            join consultation in db.Consultations on item.Id equals consultation.Item into consultations
            from consultation in consultations.DefaultIfEmpty()
            orderby item.Order
            select new { item, consultation }
        ).ToListAsync(cancellation);
        return [.. items.Select(row => new KnownItem(row.item.Number, row.item.Title, row.consultation))];
    }

    private async Task<HashSet<string>> SlugsAsync(IReadOnlyList<RegisteredItem> items, CancellationToken cancellation)
    {
        var wanted = items.Select(item => Slug.From(item.Title)).Distinct().ToArray();
        var taken = await db
            .MatterAddresses.Where(address =>
                wanted.Any(slug => address.Slug == slug || EF.Functions.Like(address.Slug, slug + "-%"))
            )
            .Select(address => address.Slug)
            .ToListAsync(cancellation);
        return [.. taken];
    }
}

/// <summary>What a meeting had before the new document came.</summary>
/// <param name="Superseded">The document whose place it takes; null for the first.</param>
/// <param name="Sibling">The document of the other kind; null when there is none.</param>
/// <param name="HasSameItems">Whether it is the superseded one corrected, item for item.</param>
internal sealed record EarlierDocuments(MeetingDocumentId? Superseded, MeetingDocumentId? Sibling, bool HasSameItems);

/// <summary>The matter of an item, and whether it was made just now.</summary>
internal sealed record RegisteredMatter(Matter Matter, bool IsNew);

/// <summary>An item that is stored, with its consultation; null for a procedural one.</summary>
internal sealed record KnownItem(string Number, string Title, Consultation? Consultation);
