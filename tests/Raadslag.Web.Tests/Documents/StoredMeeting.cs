using Microsoft.EntityFrameworkCore;
using Raadslag.Matters;
using Raadslag.Meetings;
using Raadslag.Publication;
using Raadslag.Publishing;

namespace Raadslag.Web.Tests.Documents;

/// <summary>A published meeting as it stands in the tables, without any of what writes documents.</summary>
internal sealed record StoredMeeting(SnapshotId Snapshot, string Name, IReadOnlyList<StoredSection> Sections)
{
    public static async Task<IReadOnlyList<StoredMeeting>> AllAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var meetings = new List<StoredMeeting>();
        foreach (var snapshot in await db.CurrentSnapshots.ToListAsync(cancellation))
        {
            var document = await db
                .MeetingDocuments.AsNoTracking()
                .Include(one => one.Sections)
                .SingleAsync(one => one.Id == snapshot.Document, cancellation);
            var sections = new List<StoredSection>();
            foreach (var section in document.Sections.OrderBy(section => section.Order))
            {
                var items = await db
                    .AgendaItems.AsNoTracking()
                    .Include(item => item.Decision)
                    .Include(item => item.Attachments)
                    .Where(item => item.Section == section.Id)
                    .OrderBy(item => item.Order)
                    .ToListAsync(cancellation);
                var stored = new List<StoredItem>();
                foreach (var item in items)
                {
                    var paper = await db
                        .PaperVersions.AsNoTracking()
                        .SingleAsync(one => one.Id == item.Paper, cancellation);
                    stored.Add(StoredItem.Of(item, paper));
                }

                sections.Add(
                    new StoredSection(
                        section.Title == "" ? null : $"{section.Number}. {section.Title}".TrimStart('.', ' '),
                        stored
                    )
                );
            }

            meetings.Add(new StoredMeeting(snapshot.Id, $"{document.Kind} {snapshot.Meeting}", sections));
        }

        return meetings;
    }
}

/// <summary>A section; its heading is null where the layout has none.</summary>
internal sealed record StoredSection(string? Heading, IReadOnlyList<StoredItem> Items);

/// <summary>An item: its heading, its case line, the parts with their headings in plain words, and its annexes.</summary>
internal sealed record StoredItem(
    string Heading,
    string Case,
    IReadOnlyList<(string Heading, string Words)> Parts,
    IReadOnlyList<string> Annexes
)
{
    public static StoredItem Of(AgendaItem item, PaperVersion paper) =>
        new(
            $"{item.Number}. {item.Title}",
            $"{item.CaseNumber} {item.CaseOfficers}",
            [
                .. new[]
                {
                    ("Baggrund", paper.Background),
                    ("Indstilling", paper.Recommendation),
                    ("Sagsfremstilling", paper.Presentation),
                    ("Beslutning", item.Decision?.Text),
                }
                    .Where(part => part.Item2 is not null)
                    .Select(part => (part.Item1, MarkdownText.Plain(part.Item2!))),
            ],
            [.. item.Attachments.OrderBy(annex => annex.Order).Select(annex => MarkdownText.Plain(annex.Text))]
        );
}
