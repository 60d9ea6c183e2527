using Microsoft.EntityFrameworkCore;
using Raadslag.Matters;
using Raadslag.Publishing;

namespace Raadslag.Web.Reading;

/// <summary>One council's treatment of a matter at one meeting, with the item as published.</summary>
internal sealed record Treatment(MeetingRecord Meeting, PublishedItem Item)
{
    public string Href => $"{PublicAddresses.Document(Meeting.CouncilSlug, Meeting.Date, Meeting.Kind)}#{Item.Anchor}";

    /// <summary>The text of a part; null when it is not printed or empty.</summary>
    public PublishedPart? PartOf(PublishedPartKind kind) =>
        Item.Parts.FirstOrDefault(part => part.Kind == kind && part.Markdown.Length > 0);
}

internal static class MatterTreatments
{
    extension(RaadslagDb db)
    {
        /// <summary>Every published treatment of a matter, the oldest first.</summary>
        public async Task<IReadOnlyList<Treatment>> TreatmentsOfAsync(
            MatterId matter,
            SnapshotShelf shelf,
            CancellationToken cancellation
        )
        {
            var addresses = await db
                .MatterAddresses.Where(address => address.Matter == matter)
                .Select(address => address.Slug)
                .ToHashSetAsync(cancellation);
            var snapshots = await (
                from consultation in db.Consultations
                join item in db.AgendaItems on consultation.Item equals item.Id
                join section in db.AgendaSections on item.Section equals section.Id
                join snapshot in db.LeadingSnapshots on section.Document equals snapshot.Document
                where consultation.Matter == matter
                select snapshot.Id
            )
                .Distinct()
                .ToListAsync(cancellation);
            var treatments = new List<Treatment>();
            foreach (var snapshot in snapshots)
            {
                var record = (await shelf.TakeAsync(db, snapshot, cancellation)).Record;
                treatments.AddRange(
                    from section in record.Sections
                    from item in section.Items
                    where item.MatterSlug is { } slug && addresses.Contains(slug)
                    select new Treatment(record, item)
                );
            }

            return [.. treatments.OrderBy(treatment => treatment.Meeting.Date)];
        }
    }
}
