using Raadslag.Bodies;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Publication;
using Raadslag.Publishing;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>
/// What of the tables belongs to something published: pages for the public start here. The texts themselves they take
/// from the snapshots.
/// </summary>
internal static class Published
{
    extension(RaadslagDb db)
    {
        /// <summary>For each meeting the snapshot that tells most: the minutes, or the agenda until there are any.</summary>
        public IQueryable<Snapshot> LeadingSnapshots =>
            db.CurrentSnapshots.Where(snapshot =>
                snapshot.Kind == DocumentKind.Minutes
                || !db.Snapshots.Any(minutes =>
                    minutes.IsCurrent && minutes.Meeting == snapshot.Meeting && minutes.Kind == DocumentKind.Minutes
                )
            );

        /// <summary>The meetings of which something is published, one line each.</summary>
        public IQueryable<MeetingLine> PublishedMeetings => db.Lines(db.LeadingSnapshots);

        /// <summary>Every published agenda and minutes, one line each.</summary>
        public IQueryable<MeetingLine> PublishedDocuments => db.Lines(db.CurrentSnapshots);

        private IQueryable<MeetingLine> Lines(IQueryable<Snapshot> snapshots) =>
            from snapshot in snapshots
            join document in db.MeetingDocuments on snapshot.Document equals document.Id
            join meeting in db.Meetings on snapshot.Meeting equals meeting.Id
            join council in db.Organizations on meeting.Council equals council.Id
            select new MeetingLine
            {
                Id = meeting.Id,
                Council = council.Id,
                CouncilName = council.Name,
                CouncilSlug = council.Slug,
                Date = meeting.Date,
                Start = meeting.Start,
                Place = meeting.Place,
                Kind = snapshot.Kind,
                Review = document.Review,
            };
    }
}

/// <summary>A meeting as it stands in a list.</summary>
internal sealed record MeetingLine
{
    public required MeetingId Id { get; init; }

    public required OrganizationId Council { get; init; }

    public required string CouncilName { get; init; }

    public required string CouncilSlug { get; init; }

    public required DateOnly Date { get; init; }

    public required TimeOnly? Start { get; init; }

    public required string? Place { get; init; }

    public required DocumentKind Kind { get; init; }

    public required ReviewState Review { get; init; }

    public string Href => PublicAddresses.Meeting(CouncilSlug, Date);

    /// <summary>The address of this very document, also when the meeting has another.</summary>
    public string DocumentHref => $"{Href}/{Kind.InAddress}";
}
