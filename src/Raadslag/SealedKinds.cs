using Microsoft.AspNetCore.Identity;
using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.Bodies;
using Raadslag.FollowUp;
using Raadslag.Matters;
using Raadslag.Meetings;
using Raadslag.People;
using Raadslag.Pretreatment;
using Raadslag.Publication;
using Raadslag.Records;
using Raadslag.Search;
using Raadslag.Templates;

namespace Raadslag;

/// <summary>Which rows are sealed, and which are not and why.</summary>
/// <remarks>
/// What is published, what was decided, who was there, where it was read from, the texts and what is said of them, and who may
/// do what. A property that a kind gets later is added by <see cref="SealedKind.And"/>: what is sealed already stays as it is.
/// </remarks>
internal static class SealedKinds
{
    public static IReadOnlyList<SealedKind> All { get; } =
    [
        new SealedKind<Snapshot>(
            nameof(Snapshot.Meeting),
            nameof(Snapshot.Kind),
            nameof(Snapshot.Document),
            nameof(Snapshot.Version),
            nameof(Snapshot.IsCurrent),
            nameof(Snapshot.Record),
            nameof(Snapshot.Html),
            nameof(Snapshot.PublishedAt),
            nameof(Snapshot.WithdrawnAt),
            nameof(Snapshot.WithdrawnBecause)
        ),
        new SealedKind<Meeting>(
            nameof(Meeting.Council),
            nameof(Meeting.Date),
            nameof(Meeting.Ordinal),
            nameof(Meeting.Start),
            nameof(Meeting.Place)
        ),
        new SealedKind<MeetingDocument>(
            nameof(MeetingDocument.Meeting),
            nameof(MeetingDocument.Kind),
            nameof(MeetingDocument.Version),
            nameof(MeetingDocument.Import),
            nameof(MeetingDocument.Review)
        ),
        new SealedKind<AgendaSection>(
            nameof(AgendaSection.Document),
            nameof(AgendaSection.Order),
            nameof(AgendaSection.Number),
            nameof(AgendaSection.Title)
        ),
        new SealedKind<AgendaItem>(
            nameof(AgendaItem.Section),
            nameof(AgendaItem.Order),
            nameof(AgendaItem.Number),
            nameof(AgendaItem.Title),
            nameof(AgendaItem.CaseNumber),
            nameof(AgendaItem.CaseOfficers),
            nameof(AgendaItem.Paper),
            nameof(AgendaItem.FirstLine),
            nameof(AgendaItem.LastLine),
            nameof(AgendaItem.Page),
            nameof(AgendaItem.Access),
            nameof(AgendaItem.ClosedReason)
        ),
        new SealedKind<Decision>(nameof(Decision.Item), nameof(Decision.Text)),
        new SealedKind<Attachment>(
            nameof(Attachment.Item),
            nameof(Attachment.Order),
            nameof(Attachment.Origin),
            nameof(Attachment.Text),
            nameof(Attachment.Line),
            nameof(Attachment.Access),
            nameof(Attachment.ClosedReason)
        ),
        new SealedKind<Participation>(
            nameof(Participation.Document),
            nameof(Participation.Person),
            nameof(Participation.Attendance),
            nameof(Participation.Order),
            nameof(Participation.PrintedName),
            nameof(Participation.Party),
            nameof(Participation.PrintedMunicipality),
            nameof(Participation.Municipality)
        ),
        new SealedKind<Original>(
            nameof(Original.Sha256),
            nameof(Original.FileName),
            nameof(Original.Format),
            nameof(Original.Bytes),
            nameof(Original.StoredAt)
        ),
        new SealedKind<StoredImport>(
            nameof(StoredImport.Original),
            nameof(StoredImport.ReaderVersion),
            nameof(StoredImport.Draft),
            nameof(StoredImport.ReadAt)
        ),
        new SealedKind<Correction>(
            nameof(Correction.Meeting),
            nameof(Correction.Kind),
            nameof(Correction.Path),
            nameof(Correction.Before),
            nameof(Correction.After),
            nameof(Correction.Clash),
            nameof(Correction.At)
        ),
        new SealedKind<ImportSetting>(nameof(ImportSetting.PublishesAtOnce)),
        new SealedKind<Matter>(nameof(Matter.Title), nameof(Matter.Slug), nameof(Matter.MergedInto)),
        new SealedKind<MatterAddress>(nameof(MatterAddress.Matter)),
        new SealedKind<CaseNumber>(),
        new SealedKind<Consultation>(
            nameof(Consultation.Matter),
            nameof(Consultation.Item),
            nameof(Consultation.Council)
        ),
        new SealedKind<Paper>(
            nameof(Paper.Matter),
            nameof(Paper.Council),
            nameof(Paper.CurrentVersion),
            nameof(Paper.Purpose),
            nameof(Paper.LastWord),
            nameof(Paper.Access),
            nameof(Paper.ClosedReason),
            nameof(Paper.State),
            nameof(Paper.DueOn)
        ),
        new SealedKind<PaperCaseNumber>(),
        new SealedKind<PaperParticipant>(
            nameof(PaperParticipant.Paper),
            nameof(PaperParticipant.Kind),
            nameof(PaperParticipant.Order),
            nameof(PaperParticipant.Planned),
            nameof(PaperParticipant.Actual),
            nameof(PaperParticipant.Account)
        ),
        new SealedKind<LocalFigure>(nameof(LocalFigure.Value)),
        new SealedKind<PaperVersion>(
            nameof(PaperVersion.Paper),
            nameof(PaperVersion.Number),
            nameof(PaperVersion.Title),
            nameof(PaperVersion.Background),
            nameof(PaperVersion.Recommendation),
            nameof(PaperVersion.Presentation),
            nameof(PaperVersion.Author),
            nameof(PaperVersion.SavedAt),
            nameof(PaperVersion.RestoredFrom),
            nameof(PaperVersion.Access)
        ),
        new SealedKind<RecommendationLimb>(nameof(RecommendationLimb.Text)),
        new SealedKind<PaperAttachment>(
            nameof(PaperAttachment.Paper),
            nameof(PaperAttachment.Order),
            nameof(PaperAttachment.Title),
            nameof(PaperAttachment.FileName),
            nameof(PaperAttachment.MediaType),
            nameof(PaperAttachment.Size),
            nameof(PaperAttachment.Sha256),
            nameof(PaperAttachment.Access),
            nameof(PaperAttachment.AddedAt),
            nameof(PaperAttachment.RemovedAt)
        ),
        new SealedKind<AttachmentContent>(nameof(AttachmentContent.Bytes)),
        new SealedKind<Promise>(
            nameof(Promise.Matter),
            nameof(Promise.Council),
            nameof(Promise.Paper),
            nameof(Promise.Item),
            nameof(Promise.Sentence),
            nameof(Promise.DueOn),
            nameof(Promise.State),
            nameof(Promise.Owner),
            nameof(Promise.FoundAt)
        ),
        new SealedKind<LadderStep>(
            nameof(LadderStep.Matter),
            nameof(LadderStep.Council),
            nameof(LadderStep.Order),
            nameof(LadderStep.Kind),
            nameof(LadderStep.Organization),
            nameof(LadderStep.PlannedOn),
            nameof(LadderStep.TreatedOn),
            nameof(LadderStep.Recommendation),
            nameof(LadderStep.Remarks),
            nameof(LadderStep.IsShownOnAgenda),
            nameof(LadderStep.Revision)
        ),
        new SealedKind<Reservation>(
            nameof(Reservation.Step),
            nameof(Reservation.Municipality),
            nameof(Reservation.Text)
        ),
        new SealedKind<CircleMeeting>(
            nameof(CircleMeeting.Organization),
            nameof(CircleMeeting.Date),
            nameof(CircleMeeting.WeekdaysForPapers)
        ),
        new SealedKind<Person>(nameof(Person.Name), nameof(Person.Slug), nameof(Person.MergedInto)),
        new SealedKind<PersonAlias>(nameof(PersonAlias.Person), nameof(PersonAlias.Name)),
        new SealedKind<Membership>(
            nameof(Membership.Organization),
            nameof(Membership.Person),
            nameof(Membership.Kind),
            nameof(Membership.From),
            nameof(Membership.To),
            nameof(Membership.Municipality),
            nameof(Membership.Party),
            nameof(Membership.Email),
            nameof(Membership.PersonalSubstitute),
            nameof(Membership.RapporteurPlace)
        ),
        new SealedKind<RoleAssignment>(
            nameof(RoleAssignment.Account),
            nameof(RoleAssignment.Role),
            nameof(RoleAssignment.Organization),
            nameof(RoleAssignment.Municipality)
        ),
        new SealedKind<SignInDemand>(nameof(SignInDemand.Reach)),
    ];

    /// <summary>What is not sealed: what is no record yet, changes without anybody deciding it, or is made anew from the rest.</summary>
    public static IReadOnlyList<Type> NotSealed { get; } =
    [
        // accounts: what somebody signs in with, and when they did; their roles are sealed
        typeof(Account),
        typeof(Session),
        typeof(Invitation),
        typeof(IdentityUserClaim<Guid>),
        typeof(IdentityUserLogin<Guid>),
        typeof(IdentityUserToken<Guid>),
        typeof(IdentityUserPasskey<Guid>),
        typeof(IdentityPasskeyData),
        // work that nobody has saved or decided
        typeof(PendingUpload),
        typeof(Draft),
        typeof(MasterPosition),
        typeof(MatterProposal),
        typeof(AliasProposal),
        // how documents look
        typeof(CouncilTemplate),
        // the reference tables, which each version brings along
        typeof(Body),
        typeof(Municipality),
        typeof(Organization),
        // made anew from what is published
        typeof(IndexEntry),
        typeof(FacetLabel),
        // the record itself
        typeof(RecordEntry),
        typeof(Seal),
    ];

    private static readonly Dictionary<Type, SealedKind> ByEntity = All.ToDictionary(kind => kind.Entity);

    /// <summary>The kind of these rows; null when they are not sealed.</summary>
    public static SealedKind? Of(Type entity) => ByEntity.GetValueOrDefault(entity);
}
