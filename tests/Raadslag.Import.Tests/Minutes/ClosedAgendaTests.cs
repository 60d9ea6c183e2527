using Raadslag.Import.Tests.Pdf;
using Raadslag.Import.Tests.Samples;
using Raadslag.Import.Tests.Word;

namespace Raadslag.Import.Tests.Minutes;

/// <summary>However a document says that the rest of it is closed: it is held back, and nothing of it stands in an open item.</summary>
public sealed class ClosedAgendaTests
{
    public static TheoryData<string> Dividers =>
        [
            "LUKKET DAGSORDEN",
            "Lukket dagsorden",
            "lukket dagsorden",
            "Lukket dagsorden:",
            "Lukket møde",
            "LUKKET MØDE KL. 14.00",
            "Lukkede punkter",
            "Lukkede sager",
            "Lukket del",
            "Lukket mødedel",
            "Den lukkede del af mødet",
            "Punkter for lukkede døre",
            "PUNKTER FOR LUKKEDE DØRE",
            "Punkter, der behandles for lukkede døre",
            "Følgende punkter behandles for lukkede døre:",
            "Behandling for lukkede døre",
            "For lukkede døre",
            "Bag lukkede døre",
            "Dagsorden – lukket",
            "Dagsorden (lukket)",
            "Dagsorden - lukkede punkter",
            "Lukket",
            "LUKKET",
            "*** LUKKET ***",
            "– Lukket –",
            "[LUKKET]",
            "(Lukket)",
            "L U K K E T",
            "L U K K E T   D A G S O R D E N",
            "L U K K E T D A G S O R D E N",
            "LUK-\nKET DAGSORDEN",
            "LUKKET DAGS-\nORDEN",
            "Punkter, der behandles for luk-\nkede døre",
            "Fortroligt",
            "FORTROLIGT",
            "Fortrolige punkter",
            "Fortrolig dagsorden",
            "Ikke offentligt",
            "Ikke-offentligt",
            "Ikke offentlig dagsorden",
            "IKKE-OFFENTLIGE PUNKTER",
            "Ikke åben dagsorden",
            "Ikke åbne punkter",
            "Uoffentlig dagsorden",
            "Hemmeligt",
            "Tillægsdagsorden, lukket",
            "Referat af lukket møde",
            "__Lukket dagsorden__",
            "Må ikke offentliggøres",
            "Undtaget fra offentlighed",
            "Closed session",
            "Confidential",
        ];

    public static TheoryData<string> Titles =>
        [
            "Kontrakt (Lukket)",
            "Kontrakt (lukket punkt)",
            "Kontrakt [LUKKET]",
            "Kontrakt – lukket punkt",
            "Kontrakt - lukket",
            "Kontrakt, lukket",
            "Kontrakt lukket",
            "Kontrakt LUKKET",
            "LUKKET: Kontrakt",
            "Lukket: Kontrakt",
            "(Lukket) Kontrakt",
            "[Lukket] Kontrakt",
            "Lukket punkt: Kontrakt",
            "Lukket – Kontrakt",
            "Lukket sag om en kontrakt",
            "Lukket orientering om en kontrakt",
            "Lukket personalesag",
            "Kontrakt til lukket behandling",
            "Kontrakt for lukkede døre",
            "Kontrakt (fortroligt)",
            "Fortroligt: Kontrakt",
            "Kontrakt – ikke offentlig",
            "Kontrakt (ikke-offentligt)",
            "Kontrakt (L U K K E T)",
        ];

    public static TheoryData<string> Prose =>
        [
            "Skolen er lukket, og eleverne går nu på en anden skole.",
            "Skolen er lukket.",
            "De lukkede virksomheder får hjælp.",
            "Lukkede virksomheder får hjælp af kommunerne.",
            "Sagen blev lukket i maj.",
            "Broen var lukket for vind.",
            "Det fælles vikarkorps lukkede, fordi vagterne lå for langt fra hinanden.",
            "Afdelingen er udelukket, og området er aflukket.",
            "Kontoret har lukket hele juli og holder åbent igen i august.",
            "Lukketiderne er nye, og biblioteket holder midlertidigt lukket.",
            "Kommunen har lukket tre institutioner, som nu er lukket ned.",
            "Borgerne kan få fortrolig rådgivning.",
            "Den offentlige transport styrkes, og ikke-offentlige aktører inddrages.",
            "Det gælder den lukkede del af psykiatrien og den ikke-offentlige del af kapaciteten.",
            "En plads lukker i én kommune og åbner i en anden.",
            "Alle har tavshedspligt, og døren er åben.",
            "Det gælder de virksomheder, der i løbet af året er blevet\nlukket af myndighederne.",
            "Det gælder alle de i årets løb midlertidigt eller varigt lukkede\nvirksomheder i regionen.",
        ];

    [Theory]
    [MemberData(nameof(Dividers))]
    [InlineData("\u200FLUKKET\u200E DAGSORDEN")]
    [InlineData("LUK\u200EKET DAGSORDEN")]
    [InlineData("\u202DLUK\u2066KET\u2069 DAGS\u200DORDEN\u202C")]
    public void A_heading_closes_what_follows(string divider)
    {
        var draft = Given.Draft(WithDivider(divider));

        Assert.NotEmpty(HoldingDoubts.In(draft));
        Assert.Equal(["1.1", "2.1", "3.1"], Numbers(draft));
        Assert.Equal(["2.1", "3.1"], Closed(draft));
        NothingOpenHolds(draft, "ansøgere", "Kontrakt", "Ansættelse");
    }

    [Theory]
    [MemberData(nameof(Dividers))]
    public void A_heading_closes_what_follows_also_where_no_case_is_numbered_and_the_numbers_begin_again(string divider)
    {
        var draft = Given.Draft(
            $"Økonomiudvalget\nReferat\nDato: 03-05-2025\n\nÅbent møde\n\n1. Godkendelse af dagsorden\n\nBeslutning\n\nGodkendt.\n\n2. Budget\n\nBeslutning\n\nGodkendt.\n\n{divider}\n\n1. Ansættelse\n\nBeslutning\n\nTre ansøgere.\n\n2. Kontrakt\n\nBeslutning\n\nDrøftet.\n"
        );

        Assert.NotEmpty(HoldingDoubts.In(draft));
        Assert.Equal(["1", "2", "1", "2"], Numbers(draft));
        Assert.Equal(["1", "2"], Closed(draft));
        NothingOpenHolds(draft, "ansøgere", "Kontrakt", "Ansættelse");
    }

    [Theory]
    [MemberData(nameof(Dividers))]
    [InlineData("\u200FLUKKET\u200E DAGSORDEN")]
    [InlineData("LUK\u200EKET DAGSORDEN")]
    [InlineData("\u202DLUK\u2066KET\u2069 DAGS\u200DORDEN\u202C")]
    public void A_heading_closes_what_follows_in_Word(string divider)
    {
        var draft = Given.Draft(WordFile.Of(WordParagraphs(WithDivider(divider))).ToBytes());

        Assert.NotEmpty(HoldingDoubts.In(draft));
        Assert.Equal(["2.1", "3.1"], Closed(draft));
        NothingOpenHolds(draft, "ansøgere", "Kontrakt", "Ansættelse");
    }

    [Theory]
    [MemberData(nameof(Dividers))]
    public void A_heading_closes_what_follows_in_PDF(string divider)
    {
        var pdf = new PdfFile().Page();
        var up = 800;
        foreach (var line in WithDivider(divider).Split('\n'))
        {
            up -= line == "" ? 8 : 13;
            if (line != "")
            {
                pdf.Text(60, up, line);
            }
        }

        var draft = Given.Draft(pdf.ToBytes());

        Assert.NotEmpty(HoldingDoubts.In(draft));
        Assert.Equal(["2.1", "3.1"], Closed(draft));
        NothingOpenHolds(draft, "ansøgere", "Kontrakt", "Ansættelse");
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_title_closes_its_item(string title)
    {
        var draft = Given.Draft(
            $"KKR SJÆLLAND\nREFERAT 2026\nDato: 15-10-2026\n\n1. Sager\n\n1.1. Budget\n\nSAG-2026-01101 abcd\n\nBeslutning\n\nGodkendt.\n\n1.2. {title}\n\nSAG-2026-01102 abcd\n\nBeslutning\n\nHemmeligt beløb.\n\n1.3. Eventuelt\n\nSAG-2026-01103 abcd\n\nBeslutning\n\nIntet.\n"
        );

        Assert.NotEmpty(HoldingDoubts.In(draft));
        Assert.Equal(["1.1", "1.2", "1.3"], Numbers(draft));
        Assert.Equal(["1.2"], Closed(draft));
    }

    [Theory]
    [InlineData("LUKKET: 2. Kontrakt")]
    [InlineData("Lukket punkt 2: Kontrakt")]
    [InlineData("LUKKET PUNKT NR. 2 Kontrakt")]
    [InlineData("Punkt 2 (lukket): Kontrakt")]
    [InlineData("Punkt 2 – Lukket – Kontrakt")]
    [InlineData("2 (Lukket) Kontrakt")]
    [InlineData("2. [LUKKET] Kontrakt")]
    [InlineData("2. LUKKET PUNKT\nKontrakt")]
    [InlineData("2. Kontrakt\nLUKKET PUNKT")]
    [InlineData("2. Kontrakt\n(Lukket)")]
    [InlineData("2. Kontrakt\nPunktet er lukket.")]
    [InlineData("2. Kontrakt\nSagen behandles for lukkede døre.")]
    [InlineData("2. Kontrakt\nPunktet behandles fortroligt")]
    public void An_item_says_so_itself(string heading)
    {
        var draft = Given.Draft(
            $"Økonomiudvalget\nReferat\nDato: 03-05-2025\n\n1. Budget\n\nBeslutning\n\nGodkendt.\n\n{heading}\n\nBeslutning\n\nHemmeligt beløb.\n\n3. Eventuelt\n\nBeslutning\n\nIntet.\n"
        );

        Assert.NotEmpty(HoldingDoubts.In(draft));
        Assert.Equal(["1", "2", "3"], Numbers(draft));
        Assert.Contains("2", Closed(draft));
        NothingOpenHolds(draft, "Hemmeligt beløb");
    }

    [Theory]
    [MemberData(nameof(Prose))]
    public void Prose_about_something_else_raises_no_doubt(string prose)
    {
        var draft = Given.Draft(
            $"KKR SJÆLLAND\nREFERAT 2026\nDato: 15-10-2026\n\n1. Sager\n\n1.1. Budget\n\nSAG-2026-01101 abcd\n\nBaggrund\n\n{prose}\n\nBeslutning\n\n{prose}\n"
        );

        Assert.Empty(HoldingDoubts.In(draft));
        Assert.Empty(Closed(draft));
        Assert.Contains(prose.Replace('\n', ' '), draft.Sections[0].Items[0].TextOf(PartKind.Decision));
    }

    [Theory]
    [InlineData("Orientering om lukkede virksomheder")]
    [InlineData("Et lukket psykiatrisk afsnit åbner")]
    [InlineData("Lukketider på færgerne")]
    public void A_title_about_something_else_raises_no_doubt(string title)
    {
        var draft = Given.Draft(
            $"KKR SJÆLLAND\nREFERAT 2026\nDato: 15-10-2026\n\n1. Sager\n\n1.1. {title}\n\nSAG-2026-01101 abcd\n\nBeslutning\n\nGodkendt.\n"
        );

        Assert.Empty(HoldingDoubts.In(draft));
    }

    [Fact]
    public void What_is_open_again_is_open()
    {
        var draft = Given.Draft(WithDivider("Lukket møde").Replace("3. Lukkede punkter", "Åbent møde\n\n3. Aftaler"));

        Assert.NotEmpty(HoldingDoubts.In(draft));
        Assert.Equal(["2.1"], Closed(draft));
    }

    [Fact]
    public void A_page_head_that_says_so_is_a_doubt()
    {
        var draft = Given.Draft(
            WordFile
                .Of(
                    WordParagraphs(Open)
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>"
                )
                .With("header", $"<w:hdr {WordFile.Namespaces}>{WordFile.Paragraph("Lukket dagsorden")}</w:hdr>")
                .ToBytes()
        );

        Assert.NotEmpty(HoldingDoubts.In(draft));
    }

    [Fact]
    public void Letters_drawn_over_the_page_are_a_doubt()
    {
        var drawn =
            "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textpath string=\"FORTROLIGT\"/></v:shape></w:pict></w:r></w:p>";
        var draft = Given.Draft(
            WordFile
                .Of(
                    WordParagraphs(Open)
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>"
                )
                .With("header", $"<w:hdr {WordFile.Namespaces}>{drawn}</w:hdr>")
                .ToBytes()
        );

        Assert.NotEmpty(HoldingDoubts.In(draft));
    }

    [Fact]
    public void A_list_of_contents_that_says_so_is_a_doubt()
    {
        var draft = Given.Draft(
            Open.Replace(
                "1. Åbne sager\n",
                "Indhold\n\n1. Åbne sager .......... 1\n1.1. Godkendelse af dagsorden .......... 1\nLukkede punkter .......... 2\n2. Andet .......... 2\n\n1. Åbne sager\n"
            )
        );

        Assert.NotEmpty(HoldingDoubts.In(draft));
    }

    [Theory]
    [InlineData("1. Budget\n\n2. Plan\n\n1. Kontrakt\n\n2. Ansættelse\n")]
    [InlineData(
        "1. Budget\n\nBeslutning\n\nGodkendt.\n\n2. Plan\n\nBeslutning\n\nGodkendt.\n\n1. Kontrakt\n\nBeslutning\n\nDrøftet.\n\n2. Ansættelse\n\nBeslutning\n\nDrøftet.\n"
    )]
    public void Numbers_that_begin_again_are_told_apart(string items)
    {
        var draft = Given.Draft($"Økonomiudvalget\nDagsorden\nDato: 03-05-2025\n\n{items}");

        Assert.Equal(["1", "2", "1", "2"], Numbers(draft));
        Assert.Equal(
            ["Budget", "Plan", "Kontrakt", "Ansættelse"],
            draft.Sections.SelectMany(section => section.Items).Select(item => item.Title)
        );
        Assert.Contains(HoldingDoubts.In(draft), doubt => doubt.Code == WarningCode.NumbersBeginAgain);
    }

    [Fact]
    public void Sections_that_begin_again_keep_their_own_items()
    {
        var draft = Given.Draft(
            $"{Open}\n1. Øvrige sager\n\n1.1. Kontrakt\n\nSAG-2026-01102 abcd\n\nBeslutning\n\nDrøftet.\n"
        );

        Assert.Equal(
            ["1 Åbne sager: Godkendelse af dagsorden", "1 Øvrige sager: Kontrakt"],
            draft.Sections.Select(section =>
                $"{section.Number} {section.Title}: {string.Join(", ", section.Items.Select(item => item.Title))}"
            )
        );
        Assert.Contains(HoldingDoubts.In(draft), doubt => doubt.Code == WarningCode.NumbersBeginAgain);
    }

    [Theory]
    [InlineData("b-lukket.txt", "2.1 3.1")]
    [InlineData("b-multi.txt", "1 2")]
    public void The_files_that_were_published_open_are_held_back(string name, string closed)
    {
        var file = Path.Combine(
            Environment.GetEnvironmentVariable("RAADSLAG_REFERENCE")
                ?? Path.Combine(Given.RepositoryRoot(), "..", "shared"),
            "import-cases",
            name
        );
        Assert.SkipUnless(File.Exists(file), $"The case {name} is not at hand (RAADSLAG_REFERENCE).");

        var draft = Given.Draft(File.ReadAllText(file));

        Assert.NotEmpty(HoldingDoubts.In(draft));
        Assert.Equal(closed, string.Join(' ', Closed(draft)));
        Assert.DoesNotContain(LineFate.Unread, draft.Fates);
    }

    [Theory]
    [InlineData("kkr-midtjylland-2026-06-17-referat.txt")]
    [InlineData("kkr-syddanmark-2025-10-22-dagsorden.txt")]
    [InlineData("kkr-syddanmark-2026-06-16-referat.txt")]
    public void A_real_document_without_anything_closed_raises_no_doubt(string name) =>
        Assert.Empty(HoldingDoubts.In(Given.RealDraft(name)));

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void A_sample_without_anything_closed_raises_no_doubt(string name) =>
        Assert.Empty(HoldingDoubts.In(SampleFiles.Read(name)));

    public static TheoryData<string> SampleNames => [.. SampleFiles.All()];

    private const string Open =
        "KKR SJÆLLAND\nREFERAT 2026\nDato: 15-10-2026\n\n1. Åbne sager\n\n1.1. Godkendelse af dagsorden\n\nSAG-2026-01101 abcd\n\nBeslutning\n\nGodkendt.\n";

    private static string WithDivider(string divider) =>
        $"{Open}\n{divider}\n\n2. Personsager\n\n2.1. Ansættelse\n\nSAG-2026-01102 abcd\n\nBaggrund\n\nTre ansøgere.\n\nBeslutning\n\nDrøftet.\n\n3. Lukkede punkter\n\n3.1. Kontrakt\n\nSAG-2026-01103 abcd\n\nBeslutning\n\nDrøftet.\n";

    private static string WordParagraphs(string text) =>
        string.Concat(text.Split('\n').Where(line => line != "").Select(line => WordFile.Paragraph(line)));

    private static IEnumerable<string> Numbers(MinutesDraft draft) =>
        draft.Sections.SelectMany(section => section.Items).Select(item => item.Number);

    private static IEnumerable<string> Closed(MinutesDraft draft)
    {
        var closed = PrintedClosings.In(draft);
        return draft.Sections.SelectMany(section => section.Items).Where(closed.Contains).Select(item => item.Number);
    }

    private static void NothingOpenHolds(MinutesDraft draft, params string[] words)
    {
        var closed = PrintedClosings.In(draft);
        var open = draft
            .Sections.SelectMany(section => section.Items)
            .Where(item => !closed.Contains(item))
            .SelectMany(item => item.Parts.Select(part => part.Markdown).Append(item.Title));
        Assert.DoesNotContain(open, text => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
