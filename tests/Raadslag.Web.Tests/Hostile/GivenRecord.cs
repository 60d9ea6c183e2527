using Raadslag.Publishing;

namespace Raadslag.Web.Tests.Hostile;

internal static class GivenRecord
{
    /// <summary>An agenda with one item, which says this.</summary>
    public static MeetingRecord Saying(string presentation) =>
        new()
        {
            Council = "KKR Sjælland",
            CouncilSlug = "kkr-sjaelland",
            Kind = PublishedKind.Agenda,
            Date = new DateOnly(2026, 6, 12),
            Start = null,
            Place = null,
            Review = PublishedReview.Approved,
            Warnings = 0,
            Participants = [],
            Apologies = [],
            Sections =
            [
                new PublishedSection(
                    "1",
                    "Sager",
                    [
                        new PublishedItem
                        {
                            Anchor = "punkt-1-1",
                            Number = "1.1",
                            Title = "Beredskab",
                            CaseNumber = null,
                            CaseOfficers = [],
                            MatterSlug = null,
                            Parts =
                            [
                                new PublishedPart(PublishedPartKind.Presentation, "Sagsfremstilling", presentation),
                            ],
                            RecommendationLimbs = [],
                            Annexes = [],
                            Links = [],
                            Source = null,
                        },
                    ]
                ),
            ],
        };
}
