using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Publication;
using Raadslag.Publishing.Documents;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Templates;

/// <summary>A meeting to see a template with: the council's newest that is published, or one that never was.</summary>
public sealed class SampleDocument(RaadslagDb db, CivilCalendar calendar)
{
    /// <summary>The meeting, after a template that is perhaps stored nowhere.</summary>
    public async Task<PublishedDocument> OfAsync(
        Organization council,
        DocumentTemplate template,
        CancellationToken cancellation
    )
    {
        var newest = await (
            from snapshot in db.CurrentSnapshots
            where snapshot.WithdrawnAt == null
            join meeting in db.Meetings on snapshot.Meeting equals meeting.Id
            where meeting.Council == council.Id
            orderby meeting.Date descending, snapshot.PublishedAt descending
            select (SnapshotId?)snapshot.Id
        ).FirstOrDefaultAsync(cancellation);
        if (newest is null)
        {
            var record = SampleMeeting.In(council.Name, council.Slug);
            return new PublishedDocument(record, calendar.Now(), template);
        }

        var document = await db.DocumentOfAsync(newest.Value, cancellation);
        return document with { Template = template };
    }

    /// <summary>"KKR Sjælland, 12. juni 2026".</summary>
    internal static string NameOf(PublishedDocument document) =>
        $"{document.Record.Council}, {document.Record.Date.WithoutWeekday}";
}
