using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Import;
using Raadslag.Meetings;

namespace Raadslag.Web.Reading;

/// <summary>
/// What of the tables belongs to something published: pages for the public start here. The texts themselves they take
/// from the snapshots.
/// </summary>
internal static class Published
{
    extension(RaadslagDb db)
    {
        /// <summary>The newest version of every agenda and minutes that has a snapshot on show.</summary>
        public IQueryable<MeetingDocument> PublishedDocuments =>
            db
                .MeetingDocuments.AsNoTracking()
                .Where(document =>
                    db.Snapshots.Any(shown =>
                        shown.IsCurrent && shown.Meeting == document.Meeting && shown.Kind == document.Kind
                    )
                    && !db.MeetingDocuments.Any(later =>
                        later.Meeting == document.Meeting
                        && later.Kind == document.Kind
                        && later.Version > document.Version
                    )
                );

        /// <summary>For each meeting the document that tells most: the minutes, or the agenda until there are any.</summary>
        public IQueryable<MeetingDocument> LeadingDocuments =>
            db.PublishedDocuments.Where(document =>
                document.Kind == DocumentKind.Minutes
                || !db.Snapshots.Any(shown =>
                    shown.IsCurrent && shown.Meeting == document.Meeting && shown.Kind == DocumentKind.Minutes
                )
            );

        /// <summary>The meetings of which something is published, one line each.</summary>
        public IQueryable<MeetingLine> PublishedMeetings =>
            from document in db.LeadingDocuments
            join meeting in db.Meetings on document.Meeting equals meeting.Id
            join council in db.Organizations on meeting.Council equals council.Id
            select new MeetingLine
            {
                Id = meeting.Id,
                Council = council.Id,
                CouncilName = council.Name,
                CouncilSlug = council.Slug,
                Date = meeting.Date,
                Ordinal = meeting.Ordinal,
                Start = meeting.Start,
                Place = meeting.Place,
                Kind = document.Kind,
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

    public required int Ordinal { get; init; }

    public required TimeOnly? Start { get; init; }

    public required string? Place { get; init; }

    public required DocumentKind Kind { get; init; }

    public required ReviewState Review { get; init; }

    public string Href => Addresses.Meeting(CouncilSlug, Date, Ordinal);
}
