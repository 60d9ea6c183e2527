namespace Raadslag.Import.Tests.Minutes;

/// <summary>Each oddity of real documents as one line, in words of our own.</summary>
public sealed class OddityTests
{
    private const string Head = "KKR Nordjylland\n\n1. Sager\n\n1.1. Vand og vej\nSAG-2026-00001 abc\n\nBaggrund\n";

    [Theory]
    [InlineData("Ida Møl (V), Vejen", "Ida Møl|V|Vejen")]
    [InlineData("Ida Erik Møl (C) Kolding", "Ida Erik Møl|C|Kolding")]
    [InlineData("Ida Møl (A), Aalborg Kommune", "Ida Møl|A|Aalborg")]
    [InlineData("Ida Møl (sf), Høje-Taastrup", "Ida Møl|SF|Høje-Taastrup")]
    [InlineData("- H.-C. Møl-Fisk (Æ), Faaborg-Midtfyn Kommune", "H.-C. Møl-Fisk|Æ|Faaborg-Midtfyn")]
    [InlineData("Ida Møl (V), Vejen\tBo Fisk (Ø), Varde", "Ida Møl|V|Vejen; Bo Fisk|Ø|Varde")]
    [InlineData("Ida Møl (V), Vejen      Bo Fisk (Ø), Varde", "Ida Møl|V|Vejen; Bo Fisk|Ø|Varde")]
    [InlineData(
        "Ida Møl (V), Vejen Kommune Bo Fisk (Ø) Ringkøbing-Skjern",
        "Ida Møl|V|Vejen; Bo Fisk|Ø|Ringkøbing-Skjern"
    )]
    [InlineData("Ida <b>Møl</b> (V), Vejen", "Ida <b>Møl</b>|V|Vejen")]
    [InlineData("Ida Møl (V), Vejen (fra punkt 3)", "Ida Møl|V|Vejen")]
    public void A_participant_is_read_in_every_notation(string line, string people)
    {
        var draft = Given.Draft($"Deltagere\n{line}\n\n{Head}Tekst.\n");

        Assert.Equal(
            people,
            string.Join(
                "; ",
                draft.Participants.Select(person => $"{person.Name}|{person.Party}|{person.Municipality}")
            )
        );
    }

    [Theory]
    [InlineData("Deltagere", "Afbud")]
    [InlineData("Til stede:", "Fraværende:")]
    [InlineData("Tilstedeværende", "Ikke til stede")]
    [InlineData("Deltagere (1)", "Afbud fra")]
    public void Lists_stand_under_several_headings(string present, string absent)
    {
        var draft = Given.Draft($"{present}\nIda Møl (V), Vejen\n{absent}\nBo Fisk (A), Varde\n\n{Head}Tekst.\n");

        Assert.Equal("Ida Møl", Assert.Single(draft.Participants).Name);
        Assert.Equal("Bo Fisk", Assert.Single(draft.Apologies).Name);
    }

    [Theory]
    [InlineData("Ida Møl (V), Vejen\nBo Fisk (")]
    [InlineData("Ida Møl (V), Vejen\nBo Fisk")]
    [InlineData("Ida Møl (V), Vejen Kommune\nBo Fisk (A), Aalborg Komm")]
    [InlineData("Ida Møl (V), Vejen,")]
    public void A_list_that_breaks_off_carries_a_warning(string list)
    {
        var draft = Given.Draft($"Deltagere\n{list}\n\n{Head}Tekst.\n\nBeslutning\nGodkendt.\n");

        Assert.Contains(draft.Warnings, warning => warning.Code == WarningCode.ParticipantsSeemCut);
    }

    [Theory]
    [InlineData("./. Planen er vedlagt som bilag.", 9)]
    [InlineData("../. Planen er vedlagt som bilag.", 9)]
    [InlineData("./.. Planen er vedlagt som bilag.", 9)]
    [InlineData(". / . Planen er vedlagt som bilag.", 9)]
    [InlineData("Planen er vedlagt som bilag. ./.", 9)]
    [InlineData("- ./.\n- Planen er vedlagt som bilag.", 9)]
    [InlineData("Planen er vedlagt som bilag.\n./.", 10)]
    [InlineData("Planen er vedlagt som bilag.\n.\n/\n.", 10)]
    [InlineData("Planen er vedlagt som bilag.\n\nBeslutning\nGodkendt.\n\n.\n\n/\n\n.", 14)]
    [InlineData("Planen er vedlagt som bilag.\n\nEn anden sætning.\n./.", 12)]
    public void A_mark_keeps_its_line_and_belongs_to_the_sentence_that_names_an_annex(string text, int line)
    {
        var item = Item(Head + text + "\n");

        Assert.Equal([new AnnexMark(PartKind.Background, line, "Planen er vedlagt som bilag.")], item.AnnexMarks);
        Assert.DoesNotContain('/', string.Concat(item.Parts.Select(part => part.Markdown)));
    }

    [Theory]
    [InlineData("./. {0}")]
    [InlineData("{0} ./.")]
    public void A_mark_beside_a_paragraph_that_is_one_long_line_is_no_part_of_its_text(string line)
    {
        var text =
            "Planen er vedlagt som bilag. " + string.Concat(Enumerable.Repeat("Den gælder fra 2027. ", 30)).Trim();

        var item = Item(Head + string.Format(System.Globalization.CultureInfo.InvariantCulture, line, text) + "\n");

        Assert.Equal([new AnnexMark(PartKind.Background, 9, "Planen er vedlagt som bilag.")], item.AnnexMarks);
        Assert.Equal(text, item.TextOf(PartKind.Background));
    }

    [Fact]
    public void A_mark_without_any_such_sentence_carries_a_warning()
    {
        var draft = Given.Draft(Head + "\n\nBeslutning\nGodkendt.\n\n./.\n");

        Assert.Contains(draft.Warnings, warning => warning is { Code: WarningCode.AnnexMarkWithoutSentence, Line: 14 });
    }

    [Theory]
    [InlineData("beredskabet er bered-\nskab", "beredskabet er beredskab")]
    [InlineData("social- og arbejde, og social-\nog sundhed", "social- og arbejde, og social- og sundhed")]
    [InlineData("løn-\nsamt pensioner", "løn- samt pensioner")]
    [InlineData("det er virk-\nsamt.", "det er virksamt.")]
    [InlineData("deres eksa-\nmen er bestået", "deres eksamen er bestået")]
    [InlineData("det er SOSU-\nrejsehold", "det er SOSU-rejsehold")]
    [InlineData("i 2027-\n2031", "i 2027-2031")]
    [InlineData("et EU-\nkontor", "et EU-kontor")]
    [InlineData("hos Faaborg-\nMidtfyn", "hos Faaborg-Midtfyn")]
    [InlineData("de ikke-\noffentlige", "de ikke-offentlige")]
    [InlineData("et it-\nsystem", "et it-system")]
    public void A_line_end_is_joined_as_the_word_demands(string text, string joined) =>
        Assert.Equal(joined, Item($"{Head}{text}\n\n{Padding}").TextOf(PartKind.Background)!.Split("\n\n")[0]);

    [Theory]
    [InlineData("SOSUskolerne", "Her er SOSU-hjælpere. Kommunerne og SOSUskolerne mødes.")]
    [InlineData("socialog", "Det er social- og sundhed. Også socialog sundhed.")]
    [InlineData("20272031", "Aftalen gælder 20272031.")]
    [InlineData("den1", "Fra den1. januar.")]
    [InlineData("ældre-og", "Et ældre-og sundhedsudvalg.")]
    public void A_word_that_lost_its_hyphen_or_blank_is_doubtful(string word, string text) =>
        Assert.Contains(
            new ReadingWarning(WarningCode.WordIsDoubtful, 9, word),
            Given.Draft(Head + text + "\n").Warnings
        );

    [Theory]
    [InlineData(
        "KKR SYDDANMARK\nREFERAT 2026\nDato: 16-06-2026 10:00\nSted: Rådhuset",
        "KKR Syddanmark 2026-06-16 10:00 Rådhuset Minutes"
    )]
    [InlineData(
        "Kommunekontaktråd Sjælland\nDagsorden\n3. marts 2026 kl. 9.30-12\nMødested: Sorø",
        "KKR Sjælland 2026-03-03 09:30 Sorø Agenda"
    )]
    [InlineData(
        "Referat fra møde i KKR Hovedstaden\nfredag den 19. juni 2026 kl. 9",
        "KKR Hovedstaden 2026-06-19 09:00  Minutes"
    )]
    [InlineData(
        "KKR NORDJYLLAND\n19. juni 2026 kl. 9.30\nHotellet, Bredgade 1, 9000 Aalborg",
        "KKR Nordjylland 2026-06-19 09:30 Hotellet, Bredgade 1, 9000 Aalborg Agenda"
    )]
    [InlineData(
        "KKR Nordjylland\nDato:\n19-06-2026 09:30\nSted:\nHotellet",
        "KKR Nordjylland 2026-06-19 09:30 Hotellet Agenda"
    )]
    public void The_cover_tells_council_kind_day_hour_and_place(string cover, string meeting)
    {
        var draft = Given.Draft($"{cover}\n\n1. Sager\n\n1.1. Vand\nSAG-2026-00001 abc\n\nBaggrund\nTekst.\n");

        Assert.Equal(meeting, $"{draft.Body} {draft.Date:yyyy-MM-dd} {draft.Start:HH:mm} {draft.Place} {draft.Kind}");
    }

    [Fact]
    public void A_contents_with_wrapped_titles_is_set_apart_and_compared()
    {
        var draft = Given.Draft(
            "Indhold\n1. Sager ........ 2\n1.1. Et punkt med en lang\ntitel\t2\n1.2. Et andet punkt\t3\n\n"
                + "1. Sager\n\n1.1. Et punkt med en lang titel\nSAG-2026-00001 abc\nBaggrund\nTekst.\n\n"
                + "1.2. Et tredje punkt\nSAG-2026-00001 adr/hast\nReferatet er udsendt den 1. juni.\nBeslutning\nGodkendt.\n"
        );

        Assert.Equal(5, draft.Fates.Count(fate => fate == LineFate.SetApart));
        Assert.Equal(
            [(WarningCode.ContentsDisagree, 5)],
            [
                .. draft
                    .Warnings.Where(warning => warning.Code == WarningCode.ContentsDisagree)
                    .Select(warning => (warning.Code, warning.Line)),
            ]
        );
        Assert.Equal(["adr", "hast"], draft.Sections[0].Items[1].CaseOfficers);
        Assert.Equal("Referatet er udsendt den 1. juni.", draft.Sections[0].Items[1].TextOf(PartKind.Background));
        Assert.Contains(draft.Warnings, warning => warning is { Code: WarningCode.TextWithoutHeading, Line: 16 });
    }

    [Fact]
    public void Two_columns_side_by_side_carry_a_warning()
    {
        var columns = string.Concat(
            Enumerable.Repeat("En linje i den venstre spalte      og en linje i den højre spalte\n", 25)
        );

        Assert.Contains(
            Given.Draft(Head + columns).Warnings,
            warning => warning is { Code: WarningCode.ReadingOrderIsUncertain, Line: 9 }
        );
    }

    [Fact]
    public void Mark_up_in_the_text_stays_text()
    {
        var item = Item(Head + "Et <script>alert(1)</script> & *stjerne | # _streg_ &lt; [link](javascript:x)\n");

        Assert.Equal(
            @"Et \<script>alert(1)\</script> & \*stjerne \| \# \_streg\_ \&lt; \[link\](javascript:x)",
            item.TextOf(PartKind.Background)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("Kære Bo\n\nTak for sidst.\n1. Husk brød\n2. Husk mel\n\nHilsen Ida")]
    [InlineData("1.1 Formål\nLoven gælder.\n\n1.2 Område\nDen gælder her.")]
    public void What_is_no_agenda_and_no_minutes_is_refused(string text) =>
        Assert.Equal(
            new Reading<MinutesDraft>.Refused(ReadingRefusal.IsNotAMeetingDocument),
            MinutesReader.Read(Given.Text(text))
        );

    private static ItemDraft Item(string text) => Given.Draft(text).Sections[0].Items[0];

    private static string Padding =>
        string.Concat(
            Enumerable.Repeat(
                "Denne linje er der kun for at vise, hvor bred spalten er på pa-\npiret, og at den er delt.\n\n",
                12
            )
        );
}
