using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Publication;

namespace Raadslag.Archive;

/// <summary>Publishes a stored version with its corrections as they are, within the caller's transaction.</summary>
internal sealed class StoredPublishing(RaadslagDb db, CivilCalendar calendar)
{
    private static readonly Dictionary<string, string> NoCorrections = [];

    private readonly DocumentFiling _filing = new(db, new MeetingPublication(db, calendar), calendar);

    /// <summary>A version that waited is published as it is, one that was withdrawn in a new version. The caller saves.</summary>
    public async Task<(MeetingDocument Document, ImportTally Tally)> PublishAsync(
        StoredVersion stored,
        Meeting meeting,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var document = stored.Document;
        var council = await db.Organizations.FindAsync([meeting.Council], cancellation);
        var corrections = await db.CorrectionsOfAsync(meeting.Id, document.Kind, cancellation);
        var laid = LaidCorrections.Lay(DraftArchive.Read(stored.Reading), corrections, NoCorrections);
        var waits = await db.ShowingOfAsync(document.Id, cancellation) == DocumentShowing.Waiting;
        var filing = new Filing(laid.Draft, meeting, council!, document.Import)
        {
            Access = laid.Access,
            Version = waits ? document.Version : document.Version + 1,
            Waiting = waits ? document : null,
            Review = document.Review,
        };
        var filed = await _filing.FileAsync(filing, cancellation);
        db.Enter(
            actor,
            calendar.Now(),
            new MeetingDocumentPublished(meeting.Id, filed.Document.Id, filed.Document.Version)
        );
        return (filed.Document, TallyOf(laid, filed.MatterProposals, filed.AliasProposals));
    }

    public static ImportTally TallyOf(LaidCorrections laid, int matterProposals, int aliasProposals) =>
        new(
            laid.Draft.Sections.Sum(section => section.Items.Count),
            WithoutDecision(laid.Draft),
            matterProposals,
            aliasProposals,
            laid.Clashes.Count(correction => correction.Clash is not null)
        );

    private static int WithoutDecision(MinutesDraft draft) =>
        draft.Kind == DocumentKind.Minutes
            ? draft
                .Sections.SelectMany(section => section.Items)
                .Count(item => string.IsNullOrEmpty(item.TextOf(PartKind.Decision)))
            : 0;
}
