using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Publishing;

namespace Raadslag.Archive;

/// <summary>What of a filed draft is published.</summary>
internal static class PublishedMeeting
{
    /// <param name="filing">What is filed.</param>
    /// <param name="people">Participants and then apologies, in the draft's order.</param>
    /// <param name="matters">The slug of each item's matter in the draft's order; null for a procedural one.</param>
    public static MeetingRecord Of(
        Filing filing,
        IReadOnlyList<PublishedParticipant> people,
        IReadOnlyList<string?> matters
    )
    {
        var draft = filing.Draft;
        var slugs = new Queue<string?>(matters);
        var access = new Queue<ItemAccess>(filing.Access);
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        return new MeetingRecord
        {
            Council = filing.Council.Name,
            CouncilSlug = filing.Council.Slug,
            Kind = Kind(draft.Kind),
            Date = filing.Meeting.Date,
            Start = draft.Start,
            Place = draft.Place,
            Review = filing.Review == ReviewState.Approved ? PublishedReview.Approved : PublishedReview.MachineRead,
            Warnings = draft.Warnings.Count,
            Participants = [.. people.Take(draft.Participants.Count)],
            Apologies = [.. people.Skip(draft.Participants.Count)],
            Sections =
            [
                .. draft.Sections.Select(section => new PublishedSection(
                    section.Number,
                    section.Title,
                    [.. section.Items.Select(item => Open(Item(item, slugs.Dequeue(), anchors), access.Dequeue()))]
                )),
            ],
        };
    }

    // what of it everybody may read
    private static PublishedItem Open(PublishedItem item, ItemAccess access) =>
        access.ClosedReason is { } reason
            ? Closing.Of(item, reason)
            : access
                .Annexes.Where(annex => annex.Access == Access.Closed)
                .Aggregate(item, (open, annex) => Closing.OfAnnex(open, annex.Text, annex.ClosedReason!));

    private static PublishedItem Item(ItemDraft item, string? matter, HashSet<string> anchors)
    {
        var anchor = Slug.FirstFree(PublicAddresses.Anchor(item.Number), anchors.Contains);
        anchors.Add(anchor);
        return new PublishedItem
        {
            Anchor = anchor,
            Number = item.Number,
            Title = item.Title,
            CaseNumber = item.CaseNumber,
            CaseOfficers = item.CaseOfficers,
            MatterSlug = matter,
            Parts = [.. item.Parts.Select(part => new PublishedPart(Kind(part.Kind), part.Heading, part.Markdown))],
            RecommendationLimbs = item.RecommendationLimbs,
            Annexes =
            [
                .. item.AnnexMarks.Select(mark => new PublishedAnnex(
                    mark.Text,
                    mark.Part is { } part ? Kind(part) : null,
                    IsMarked: true,
                    mark.Line
                )),
                .. item.NamedAnnexes.Select(name => new PublishedAnnex(name, null, IsMarked: false, null)),
            ],
            Links =
            [
                .. item
                    .Links.Where(link => PublishedLinks.IsSafe(link.Url))
                    .Select(link => new PublishedLink(link.Text, link.Url)),
            ],
            Source = new SourcePlace(item.Lines.First, item.Lines.Last, item.Page),
        };
    }

    private static PublishedKind Kind(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Agenda => PublishedKind.Agenda,
            DocumentKind.Minutes => PublishedKind.Minutes,
        };

    private static PublishedPartKind Kind(PartKind kind) =>
        kind switch
        {
            PartKind.Background => PublishedPartKind.Background,
            PartKind.Recommendation => PublishedPartKind.Recommendation,
            PartKind.Presentation => PublishedPartKind.Presentation,
            PartKind.Decision => PublishedPartKind.Decision,
        };
}
