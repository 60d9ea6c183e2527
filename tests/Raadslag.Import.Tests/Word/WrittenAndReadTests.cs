using Raadslag.Import.Tests.Minutes;
using Raadslag.Publishing;
using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Word;

namespace Raadslag.Import.Tests.Word;

/// <summary>A meeting that is read, published, written as a Word file or a PDF and read again is the same meeting.</summary>
public sealed class WrittenAndReadTests
{
    public static TheoryData<string> Samples =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Given.RepositoryRoot(), "samples"), "*.txt", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Given.RepositoryRoot(), file))
                .Order(StringComparer.Ordinal),
        ];

    public static TheoryData<string> RealOnes =>
        [
            "kkr-midtjylland-2026-06-17-referat.txt",
            "kkr-syddanmark-2025-10-22-dagsorden.txt",
            "kkr-syddanmark-2026-06-16-referat.txt",
        ];

    // one red point
    private static readonly byte[] Dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
    );

    private static readonly DocumentTemplate Everything = new()
    {
        Logo = new DocumentLogo(Dot, "KKR Øresunds bølge"),
        HasCover = true,
        MissionTitle = "Hvad rådet er til for",
        Mission = """
            Rådet samler **kommunerne** om tre ting:

            1. Børn og unge
            2. Trafik

            ### Deltagelse

            - Kommunerne vælger selv
            - Se [rådets side](https://www.example.org/)
            """,
        RunningHead = "Sammen om Øresund",
    };

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_comes_back_from_a_PDF_with_everything(string file) =>
        AssertSame(Sample(file), record => Pdf(record, Everything), MarkedParts);

    [Theory, MemberData(nameof(RealOnes))]
    public void A_real_document_comes_back_from_a_PDF_with_everything(string name) =>
        AssertSame(Given.RealDraft(name), record => Pdf(record, Everything), MarkedParts);

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_comes_back_from_a_Word_file_with_everything(string file) =>
        AssertSame(Sample(file), record => MeetingWord.Write(record, Everything), Annexes);

    [Theory, MemberData(nameof(RealOnes))]
    public void A_real_document_comes_back_from_a_Word_file_with_everything(string name) =>
        AssertSame(Given.RealDraft(name), record => MeetingWord.Write(record, Everything), MarkedParts);

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_comes_back_as_it_was(string file) => AssertSame(Sample(file), Word, Annexes);

    [Theory, MemberData(nameof(RealOnes))]
    public void A_real_document_comes_back_as_it_was(string name) =>
        AssertSame(Given.RealDraft(name), Word, MarkedParts);

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_comes_back_from_its_PDF(string file) => AssertSame(Sample(file), Pdf, MarkedParts);

    [Theory, MemberData(nameof(RealOnes))]
    public void A_real_document_comes_back_from_its_PDF(string name) =>
        AssertSame(Given.RealDraft(name), Pdf, MarkedParts);

    private static MinutesDraft Sample(string file) =>
        Given.Draft(File.ReadAllBytes(Path.Combine(Given.RepositoryRoot(), file)));

    private static byte[] Word(MeetingRecord record) => MeetingWord.Write(record, new DocumentTemplate());

    private static byte[] Pdf(MeetingRecord record) => Pdf(record, new DocumentTemplate());

    private static byte[] Pdf(MeetingRecord record, DocumentTemplate template)
    {
        var document = new PublishedDocument(record, DateTimeOffset.UnixEpoch, template);
        return Assert.IsType<Printed>(MeetingPdf.Write(document)).Content.ToArray();
    }

    private static void AssertSame(
        MinutesDraft draft,
        Func<MeetingRecord, byte[]> write,
        Func<ItemDraft, IEnumerable<string>> annexes
    )
    {
        var back = Given.Draft(write(GivenRecord.Of(draft)));

        Assert.Equal(Lines(draft), Lines(back));
        Assert.Equal(Lost(draft), Lost(back).Except(["Maskinelt læst og ikke gennemset"]));
        Assert.Equal(Items(draft).SelectMany(annexes), Items(back).SelectMany(annexes));
    }

    private static IEnumerable<string> Lost(MinutesDraft draft) =>
        draft.Warnings.Where(warning => warning.Code is WarningCode.TextOutsideItems).Select(warning => warning.Detail);

    private static IEnumerable<ItemDraft> Items(MinutesDraft draft) =>
        draft.Sections.SelectMany(section => section.Items);

    private static IEnumerable<string> Annexes(ItemDraft item) =>
        [.. item.AnnexMarks.Select(mark => $"{mark.Part} {mark.Text}"), .. item.NamedAnnexes];

    // beside a paragraph a mark does not say which of its sentences it means
    private static IEnumerable<string> MarkedParts(ItemDraft item) =>
        item.AnnexMarks.Select(mark => $"{item.Number} {mark.Part}");

    private static List<string> Lines(MinutesDraft draft) =>
        [
            $"{draft.Kind} {draft.Body} {draft.Date:O} {draft.Start:O} {draft.Place}",
            .. draft.Participants.Select(Line),
            "Afbud",
            .. draft.Apologies.Select(Line),
            .. draft.Sections.SelectMany(Lines),
        ];

    private static string Line(Participant person) => $"{person.Name} | {person.Party} | {person.Municipality}";

    private static IEnumerable<string> Lines(SectionDraft section) =>
        section.Items.SelectMany(Lines).Prepend($"{section.Number} | {section.Title}");

    private static IEnumerable<string> Lines(ItemDraft item) =>
        [
            $"{item.Number} | {item.Title} | {item.CaseNumber} | {string.Join(' ', item.CaseOfficers)}",
            .. item.Parts.Select(part => $"{part.Kind} | {part.Heading} | {Words(part)}"),
            .. item.RecommendationLimbs.Select(limb => $"limb: {limb}"),
            .. item.Links.Where(link => PublishedLinks.IsSafe(link.Url)).Select(link => $"{link.Text}: {link.Url}"),
        ];

    // what stands on lines of its own within a paragraph or an item comes back as paragraphs
    private static string Words(PartDraft part) =>
        string.Join(
            ' ',
            MarkdownParts.Paragraphs(part.Markdown).Select(text => $"{(text.IsHeading ? "# " : "")}{text.Text}")
        );
}
