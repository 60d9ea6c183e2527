using Raadslag.Publishing;

namespace Raadslag.Import.Tests.Word;

/// <summary>What would be published of a draft, as far as a document shows it.</summary>
internal static class GivenRecord
{
    public static MeetingRecord Of(MinutesDraft draft) =>
        new()
        {
            Council = draft.Body!,
            CouncilSlug = "raad",
            Kind = draft.Kind == DocumentKind.Minutes ? PublishedKind.Minutes : PublishedKind.Agenda,
            Date = draft.Date!.Value,
            Start = draft.Start,
            Place = draft.Place,
            Review = PublishedReview.MachineRead,
            Warnings = draft.Warnings.Count,
            Participants = [.. draft.Participants.Select(Person)],
            Apologies = [.. draft.Apologies.Select(Person)],
            Sections =
            [
                .. draft.Sections.Select(section => new PublishedSection(
                    section.Number,
                    section.Title,
                    [.. section.Items.Select(Item)]
                )),
            ],
        };

    private static PublishedParticipant Person(Participant person) =>
        new(person.Name, "person", person.Party, person.Municipality, null);

    private static PublishedItem Item(ItemDraft item) =>
        new()
        {
            Anchor = PublicAddresses.Anchor(item.Number),
            Number = item.Number,
            Title = item.Title,
            CaseNumber = item.CaseNumber,
            CaseOfficers = item.CaseOfficers,
            MatterSlug = null,
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
            Links = [],
            Source = new SourcePlace(item.Lines.First, item.Lines.Last, item.Page),
        };

    private static PublishedPartKind Kind(PartKind kind) => Enum.Parse<PublishedPartKind>(kind.ToString());
}
