namespace Raadslag.Publishing.Tests;

/// <summary>A small published meeting that tests change to their needs.</summary>
internal static class GivenMeeting
{
    public static MeetingRecord Minutes(params PublishedItem[] items) =>
        new()
        {
            Council = "KKR Sjælland",
            CouncilSlug = "kkr-sjaelland",
            Kind = PublishedKind.Minutes,
            Date = new DateOnly(2026, 6, 12),
            Start = new TimeOnly(9, 30),
            Place = "Rådhuset, Køge",
            Review = PublishedReview.MachineRead,
            Warnings = 2,
            Participants = [new("Åse Bæk", "aase-baek", "A", "Køge", "koege")],
            Apologies = [],
            Sections = [new("1", "Sager", items), new("2", "Udpegninger", [])],
        };

    public static PublishedItem Item(string presentation = "Tekst.", params PublishedAnnex[] annexes) =>
        new()
        {
            Anchor = "punkt-1-1",
            Number = "1.1",
            Title = "Beredskab",
            CaseNumber = "SAG-2026-00001",
            CaseOfficers = ["abcd"],
            MatterSlug = "beredskab",
            Parts =
            [
                new(PublishedPartKind.Background, "Baggrund", ""),
                new(PublishedPartKind.Presentation, "Sagsfremstilling", presentation),
                new(PublishedPartKind.Decision, "Beslutning", "Tiltrådt."),
            ],
            RecommendationLimbs = [],
            Annexes = annexes,
            Links = [],
            Source = new SourcePlace(10, 20, null),
        };

    /// <summary>The page with one item that says this.</summary>
    public static string Html(string presentation, params PublishedAnnex[] annexes) =>
        MeetingHtml.Render(Minutes(Item(presentation, annexes)));
}
