using Raadslag.Import;

namespace Raadslag.Tests.Archive;

/// <summary>Drafts as a reader would have read them, small and of our own.</summary>
internal static class GivenDraft
{
    public static MinutesDraft Minutes(params ItemDraft[] items) =>
        new()
        {
            Body = "KKR SJÆLLAND",
            Kind = DocumentKind.Minutes,
            Date = new DateOnly(2026, 6, 12),
            Start = new TimeOnly(9, 30),
            Place = "Rådhuset, Køge",
            Participants = [Person("Åse Bæk", "A", "Køge")],
            Apologies = [],
            Sections =
            [
                new SectionDraft("1", "Sager", new LineRange(1, 1), items),
                new SectionDraft("2", "KKR", new LineRange(9, 9), []),
            ],
            Warnings = [new ReadingWarning(WarningCode.HyphenIsDoubtful, 3, "social- og")],
            Fates = [LineFate.Used, LineFate.Blank, LineFate.Unread],
            Lines =
            [
                new SourceLine(1, "1. Sager", 1),
                new SourceLine(2, ""),
                new SourceLine(3, "ål", 1, new LineLayout(100, true, 2)),
            ],
        };

    public static MinutesDraft Nordjylland(params ItemDraft[] items) =>
        Minutes(items) with
        {
            Body = "KKR Nordjylland",
            Date = new DateOnly(2026, 6, 23),
        };

    public static Participant Person(string name, string? party = null, string? municipality = null) =>
        new(name, party, municipality, Line: 4);

    public static ItemDraft Item(
        string number = "1.1",
        string title = "Fælles beredskab",
        string? caseNumber = "SAG-2026-00001",
        string background = "Kommunerne øver sammen to gange om året på havnen.",
        string? decision = "Tiltrådt."
    ) =>
        new()
        {
            Number = number,
            Title = title,
            CaseNumber = caseNumber,
            CaseOfficers = ["abcd", "efgh"],
            Lines = new LineRange(2, 3),
            Page = 1,
            Parts =
            [
                new PartDraft(PartKind.Background, "Baggrund", background, new LineRange(2, 2)),
                new PartDraft(
                    PartKind.Recommendation,
                    "Indstilling",
                    "- Drøfter sagen\n- Godkender planen",
                    new LineRange(3, 3)
                ),
                .. decision is null
                    ? Array.Empty<PartDraft>()
                    : [new PartDraft(PartKind.Decision, "Beslutning", decision, new LineRange(3, 3))],
            ],
            RecommendationLimbs = ["Drøfter sagen", "Godkender planen"],
            AnnexMarks = [new AnnexMark(PartKind.Background, 2, "Se bilag.")],
            NamedAnnexes = ["Plan for øvelser"],
            Links = [new LinkDraft("Planen", "https://example.dk/plan", 2), new LinkDraft("Tabt", "#", 2)],
        };
}
