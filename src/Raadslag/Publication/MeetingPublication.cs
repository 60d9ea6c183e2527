using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Meetings;
using Raadslag.Publishing;
using Raadslag.Search;

namespace Raadslag.Publication;

/// <summary>Publishes a version of an agenda or of minutes, within the caller's transaction.</summary>
internal sealed class MeetingPublication(RaadslagDb db, CivilCalendar calendar)
{
    /// <summary>Makes the record what the public sees of its document; the caller saves.</summary>
    public async Task PublishAsync(MeetingDocument document, MeetingRecord record, CancellationToken cancellation)
    {
        var former = db.Snapshots.Where(s => s.Meeting == document.Meeting && s.Kind == document.Kind);
        var version = await former.MaxAsync(snapshot => (int?)snapshot.Version, cancellation) ?? 0;
        var shown = await former.SingleOrDefaultAsync(snapshot => snapshot.IsCurrent, cancellation);
        if (shown is not null)
        {
            // at once, for one is shown at a time; and again with the save, which seals it
            await former
                .Where(snapshot => snapshot.IsCurrent)
                .ExecuteUpdateAsync(s => s.SetProperty(snapshot => snapshot.IsCurrent, false), cancellation);
            shown.IsCurrent = false;
        }

        db.Snapshots.Add(
            new Snapshot
            {
                Id = SnapshotId.New(),
                Meeting = document.Meeting,
                Kind = document.Kind,
                Document = document.Id,
                Version = version + 1,
                IsCurrent = true,
                Record = MeetingJson.Write(record),
                Html = MeetingHtml.Render(record),
                PublishedAt = calendar.Now(),
            }
        );
        var meeting = await db.Meetings.FindAsync([document.Meeting], cancellation);
        await new SearchIndex(db).ReplaceAsync(
            document.Meeting,
            document.Kind,
            SearchRows.Of(meeting!, record),
            cancellation
        );
    }

    /// <summary>Takes what is closed now out of the versions before; the caller saves.</summary>
    public async Task CloseBeforeAsync(
        MeetingDocument document,
        IReadOnlyList<ClosedPlace> places,
        CancellationToken cancellation
    )
    {
        if (places is [])
        {
            return;
        }

        var former = await db
            .Snapshots.Where(s => s.Meeting == document.Meeting && s.Kind == document.Kind && s.Record != "")
            .Where(snapshot => snapshot.Document != document.Id)
            .ToListAsync(cancellation);
        foreach (var snapshot in former)
        {
            var left = ClosedPlace.CloseIn(MeetingJson.Read(snapshot.Record), places);
            (snapshot.Record, snapshot.Html) = left is null
                ? ("", "")
                : (MeetingJson.Write(left), MeetingHtml.Render(left));
        }
    }

    /// <summary>Takes its content away from everything public, and leaves a notice; the caller saves.</summary>
    public async Task WithdrawAsync(Snapshot snapshot, string reason, CancellationToken cancellation)
    {
        (snapshot.Record, snapshot.Html, snapshot.IsCurrent) = ("", "", false);
        (snapshot.WithdrawnAt, snapshot.WithdrawnBecause) = (calendar.Now(), reason);
        await new SearchIndex(db).ReplaceAsync(snapshot.Meeting, snapshot.Kind, [], cancellation);
    }
}
