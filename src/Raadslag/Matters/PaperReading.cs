using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Matters.Fields;

namespace Raadslag.Matters;

/// <summary>A text as its readers get it: its fields filled with what the council is called, counts and decides.</summary>
/// <param name="Text">The text, filled.</param>
/// <param name="Missing">The fields without a value, each once.</param>
public sealed record PaperReading(PaperText Text, IReadOnlyList<string> Missing)
{
    /// <summary>Any text as that council would read it.</summary>
    public static PaperReading Filled(PaperText text, FieldValues values)
    {
        var missing = new List<string>();
        var filled = text;
        foreach (var part in PaperParts.All)
        {
            var one = FieldText.Fill(text[part], values);
            missing.AddRange(one.Missing.Except(missing, StringComparer.Ordinal));
            filled = filled.With(part, one.Markdown);
        }

        return new PaperReading(filled, missing);
    }

    /// <summary>
    /// What the fields of these texts stand for in the council, as far as their reader may know it; placeholders for the
    /// master.
    /// </summary>
    internal static async Task<FieldValues> ValuesAsync(
        RaadslagDb db,
        Paper paper,
        Actor reader,
        DateOnly on,
        IEnumerable<PaperText> texts,
        CancellationToken cancellation
    )
    {
        if (paper.Council is not { } council)
        {
            return FieldValues.ForMaster;
        }

        var name = await db
            .Organizations.Where(known => known.Id == council)
            .Select(known => known.Name)
            .SingleAsync(cancellation);
        // nearly no text names another matter, and to find them all takes long
        var items = texts.Any(NamesMatter) ? await ItemsAsync(db, council, reader, cancellation) : [];
        return new FieldValues(
            name,
            on,
            paper.Figures.ToDictionary(figure => figure.Name, figure => figure.Value, StringComparer.Ordinal),
            slug => items.GetValueOrDefault(slug)
        );
    }

    private static bool NamesMatter(PaperText text) =>
        PaperParts.All.Any(part => text[part].Contains("pkt:", StringComparison.OrdinalIgnoreCase));

    // every matter that the reader knows, by each of its addresses, with the newest item that treats it in the council
    private static async Task<Dictionary<string, ItemReference>> ItemsAsync(
        RaadslagDb db,
        OrganizationId council,
        Actor reader,
        CancellationToken cancellation
    )
    {
        var known = await KnownMatters.OfAsync(db, reader, cancellation);
        var matters = await (
            from address in db.MatterAddresses
            join matter in db.Matters on address.Matter equals matter.Id
            select new
            {
                address.Slug,
                Matter = matter.MergedInto ?? matter.Id,
                matter.Title,
            }
        ).ToListAsync(cancellation);
        var numbers = (
            await (
                from consultation in db.Consultations
                where consultation.Council == council
                join item in db.AgendaItems on consultation.Item equals item.Id
                join section in db.AgendaSections on item.Section equals section.Id
                join document in db.MeetingDocuments on section.Document equals document.Id
                join meeting in db.Meetings on document.Meeting equals meeting.Id
                orderby meeting.Date
                select new { consultation.Matter, item.Number }
            ).ToListAsync(cancellation)
        )
            .GroupBy(treated => treated.Matter)
            .ToDictionary(group => group.Key, group => group.Last().Number);
        return matters
            .Where(matter => known.Contains(matter.Matter))
            .ToDictionary(
                matter => matter.Slug,
                matter => new ItemReference(
                    numbers.GetValueOrDefault(matter.Matter),
                    matter.Title,
                    known.IsOnShow(matter.Matter) ? $"/sager/{matter.Slug}" : null
                ),
                StringComparer.Ordinal
            );
    }
}
