namespace Raadslag.Import.Tests.Minutes;

/// <summary>
/// The real documents against values written by hand from reading them. Titles, numbers and names only: their text
/// stays outside the repository.
/// </summary>
public sealed class ReferenceTests
{
    private const string Midtjylland = "kkr-midtjylland-2026-06-17-referat.txt";
    private const string Syddanmark = "kkr-syddanmark-2026-06-16-referat.txt";
    private const string Agenda = "kkr-syddanmark-2025-10-22-dagsorden.txt";

    [Fact]
    public void The_minutes_of_Midtjylland_are_read_as_written_down()
    {
        var draft = Given.RealDraft(Midtjylland);

        Assert.Equal("KKR Midtjylland Minutes 2026-06-17  ", Meeting(draft));
        Assert.Equal(
            """
            1 Godkendelse af referat
              1.1 Godkendelse af dagsorden
                  SAG-2026-00792 chbn BRD
              1.2 Godkendelse af referat fra mødet den 13. april 2026
                  SAG-2026-00792 chbn BRD
                  link Referat https://www.kl.dk/media/ng3lhmdz/referat
            2 Siden sidst
              2.1 Siden sidst
                  SAG-2026-00792 chbn BRPD
                  annex notat fra regionsrådets udvalg for regional udvikling
            3 Regionalpolitiske sager
              3.1 Årsberetning fra Central Denmark EU-Office
                  SAG-2026-00792 chbn BRPD
                  annex Beretningen fra CDEU 2025
                  annex Årsregnskab CDEU 2025
                  annex Indkaldelse til generalforsamlingen 2026
                  annex Fælles indsatsområder KKR Midtjylland og CDEU 2024
              3.2 Samfundssikkerhed og beredskab og fælleskommunalt samarbejde
                  SAG-2026-00613 miem/acd/snm BRPD
                  annex Oplægget
              3.3 Uddannelsesområdet og det fælleskommunale samarbejde i KKR
                  SAG-2026-00613 chbn BRPD
                  annex Strategi og handlingsplanen
              3.4 Fordeling af lærepladser på SOSU-uddannelserne for 2027
                  SAG-2026-00837 lifo BRPD
                  ./. 848 Background På baggrund af den
              3.5 Udmelding fra Udlændingestyrelsen om fordeling af flygtninge 2027 - kommunekvoter
                  SAG-2026-01824 adr BRPD
                  ./. 1054 Background Landstallet for 2027 er
                  annex bilag B: beregnede kommunekvoter
              3.6 Status på implementering af sundhedsreformen i Midtjylland
                  SAG-2026-00792 chbn/jhp BRPD
                  ./. 1331 Presentation SKF Midtjylland har især
                  link https://www.rm.dk/politik/udvalg-og-modefora/politiske-udvalg/sundhedsrad/ https://www.rm.dk/politik/udvalg-og-mode
            4 Udpegninger
            5 KKR
            6 Punkter til næste møde
              6.1 Punkter til kommende møde i KKR Midtjylland
                  SAG-2026-00792 chbn BRpD
                  ./. 1422 Background Her er der taget
                  annex overblik over temaer og årshjul for arbejdet i KKR Midtjylland
                  annex Notat om temaer og årshjul for KKR Midtjylland, juni 2026
                  annex Notat om KKR Midtjyllands fagområder, juni 2026
            7 Eventuelt
              7.1 Eventuelt
                  SAG-2026-00792 chbn D
            """,
            ReferenceFacts.Of(draft)
        );
    }

    [Fact]
    public void The_minutes_of_Syddanmark_are_read_as_written_down()
    {
        var draft = Given.RealDraft(Syddanmark);

        Assert.Equal(
            "KKR Syddanmark Minutes 2026-06-16 10:00 Comwell Middelfart, Karensmindevej 3, 5500 Middelfart",
            Meeting(draft)
        );
        Assert.Equal(
            """
            1 Godkendelse af referat
              1.1 Godkendelse af dagsorden
                  SAG-2026-00783 anjh BRPD
              1.2 Godkendelse af referat
                  SAG-2026-00783 anjh BRD
                  link Mødemateriale #
            2 Regionalpolitiske sager
              2.1 Samfundssikkerhed og beredskab og fælleskommunalt samarbejde
                  SAG-2026-00613 miem/acd/snm BRPD
              2.2 Uddannelsesområdet og det fælleskommunale samarbejde i KKR
                  SAG-2026-00783 anjh BRPD
            3 KKR
              3.1 Siden sidst
                  SAG-2026-00783 anjh BRD
              3.2 Resultatkontrakter for Erhvervshus Fyn og Erhvervshus Sydjylland
                  SAG-2026-00783 anjh BRPD 2 limbs
                  link Den nationale rammeaftale mellem #
                  link her #
                  link her #
              3.3 Fordeling af lærepladser på SOSU-uddannelserne for 2027
                  SAG-2026-00837 lifo BRPD
                  ./. 360 Background På baggrund af den
              3.4 Udmelding fra Udlændingestyrelsen om fordeling af flygtninge 2027 - kommunekvoter
                  SAG-2026-01824 adr BRPD
              3.5 Det fælleskommunale sundhedssekretariat i 2027
                  SAG-2026-00783 anjh BRPD 2 limbs
              3.6 Orientering fra Socialtilsyn Syd om årsrapport for 2025
                  SAG-2026-00783 anjh BRPD
                  link Årsrapport 2025 – Socialtilsyn #
                  link https://www.socialtilsyn.dk/faglige-redskaber/ https://www.socialtilsyn.dk/faglige-reds
            4 Udpegninger
              4.1 Udpegning til regionalt forum
                  SAG-2026-00783 anjh BRD
            5 Punkter til næste møde
              5.1 Punkter til næste møde
                  SAG-2026-00783 anjh BRD
            6 Eventuelt
              6.1 Eventuelt
                  SAG-2026-00783 anjh brD
            """,
            ReferenceFacts.Of(draft)
        );
        Assert.Contains(draft.Warnings, warning => warning is { Code: WarningCode.ContentsDisagree, Line: 30 });
        Assert.Single(draft.Warnings, warning => warning.Code == WarningCode.ContentsDisagree);
    }

    [Fact]
    public void Participants_and_apologies_of_Syddanmark_are_read_with_party_and_municipality()
    {
        var draft = Given.RealDraft(Syddanmark);

        Assert.Equal(
            """
            Allan Thomsen (F), Vejen
            Anders Møllegård (V), Middelfart
            Anne Grethe Hallum (Æ), Vejen
            Anne Møllegaard Mortensen (O), Faaborg-Midtfyn
            Anstina Krogh (A), Faaborg-Midtfyn
            Araz Khan (I), Odense
            Bo Hansen (A), Svendborg
            Bo Hollænder (O), Esbjerg
            Brian Dybro (F), Odense
            Christian Lund (V), Vejen
            Claus Behrendsen (B), Vejle
            Heino Salling (Ø), Kerteminde
            Iben Lehmann Rasmussen (F), Kolding
            Jakob Ville (V), Kolding
            Jens Ejner Christensen (V), Vejle
            Jimmy Simonsen (V), Sønderborg
            Jørgen Popp Petersen (S), Tønder
            Jørgen Thøgersen (A), Vejen
            Kasper Solberg (A), Nordfyns
            Kim Lund (Æ), Middelfart
            Lars Grodt-Andersen (Æ), Kolding
            Mads Skau (V), Haderslev
            Marie Skødt (A), Haderslev
            Mark Søgaard (A), Assens
            Mette Landtved-Holm (V), Nordfyns
            Michael Christensen (F), Aabenraa
            Michael Nielsen (C), Kerteminde
            Peder Tind (V), Fredericia
            Peter Hansted (A), Ærø
            Peter Nielsen (I), Varde
            Pia Offer Madsen (I), Assens
            Sandie Eis Ravn (A), Varde
            Sarah Andersen (V), Varde
            Sarah Nørris (Ø), Esbjerg
            Søren Steen Andersen (V), Assens
            """,
            ReferenceFacts.Of(draft.Participants)
        );
        Assert.Equal(
            """
            Erik Lauritzen (A), Sønderborg
            Frank Jensen (B), Fanø
            H.-C. Gjerlevsen (O), Aabenraa
            Jan Riber Jakobsen (C), Aabenraa
            Jesper Frost Rasmussen (V), Esbjerg
            Jørgen Nielsen (C), Langeland
            Kenneth Muhs (V), Nyborg
            Ole Thyrsted Jørgensen (F), Nyborg
            Peter Rabæk Juel (A), Odense
            Stephanie Storbæk (V), Billund
            Søren Windell (C), Odense
            """,
            ReferenceFacts.Of(draft.Apologies)
        );
    }

    [Fact]
    public void The_agenda_of_Syddanmark_is_read_as_written_down()
    {
        var draft = Given.RealDraft(Agenda);

        Assert.Equal("KKR Syddanmark Agenda 2025-10-22  ", Meeting(draft));
        Assert.Equal(
            """
            1 Godkendelse af referat
              1.1 Godkendelse af referat fra mødet i KKR Syddanmark d. 3. september 2025
                  SAG-2025-04090 anjh BRp
                  link Mødemateriale https://www.kl.dk/politik/kkr/kkr-syddan
            2 Regionalpolitiske sager
              2.1 Status på samarbejde og ny partnerskabsaftale mellem KKR og professionshøjskolerne
                  SAG-2025-04090 anjh BRP
                  ./. 44 Background Partnerskabsaftalen udløber i slutningen
              2.2 Siden sidst
                  SAG-2025-04090 anjh BRP
              2.3 Drøftelse af det tværsektorielle samarbejde om sundhedsreformen i Syddanmark
                  SAG-2025-04090 mlal BRP
                  ./. 189 Presentation På nationalt plan er
                  ./. 211 Presentation I en korrespondance mellem
                  ./. 248 Presentation Vedrørende placering af driftsopgaverne
              2.4 Fortsættelse af resultatkontrakt med Det Syddanske EU-kontor i 2026
                  SAG-2025-04090 mlal BRP
                  ./. 309 Presentation Regionens beslutning om fortsat
              2.5 Godkendelse af resultatkontrakter for Erhvervshus Sydjylland og Erhvervshus Fyn
                  SAG-2025-04090 mlal BRP
                  ./. 351 Presentation Erhvervshus Sydjylland og Erhvervshus
              2.6 Regional rammeaftale om samarbejde og koordinering af tilbud om danskuddannelse til voksne udlændinge 2025-2029
                  SAG-2022-03436 snm BRP
              2.7 Status på arbejdet med at styrke det tværkommunale samarbejde på det specialiserede socialområde
                  SAG-2022-03436 kanm/haan/snm BRP
              2.8 Status for arbejdet med fælles it-drift i forlængelse af økonomiaftalen
                  SAG-2022-03436 CHCH BRP
            3 Udpegninger
            4 KKR
              4.1 Proces- og tidsplan for valg og konstituering af KKR 2026-2030
                  SAG-2022-03436 snm/anjh BRP
                  ./. 750 Presentation For så vidt gælder
              4.2 Anbefalinger til kriterier og organisationer for erhvervshusenes nye bestyrelser 2026-2030
                  SAG-2025-04090 snm/mlal BRP 2 limbs
                  ./. 891 Presentation Der er udarbejdet en
              4.3 KKR’s udpegelser af politiske repræsentanter til regionale fora
                  SAG-2022-03436 snm BRP 2 limbs
                  ./. 923 Presentation I vedlagte bilag ses
                  annex oversigt over de regionale udvalg, bestyrelser og fora
              4.4 Forretningsorden for KKR 2026 - 2030
                  SAG-2022-03436 snm BRP
                  ./. 991 Presentation Revideret forretningsorden for KKR
            5 Siden sidst
            6 Punkter til næste møde
              6.1 Punkter til næste møde i KKR Syddanmark
                  SAG-2022-03436 snm BRP
            7 Eventuelt
              7.1 Eventuelt
                  SAG-2025-04090 anjh brp
            """,
            ReferenceFacts.Of(draft)
        );
    }

    [Theory]
    [InlineData(
        Midtjylland,
        "samfundsberedskab; social- og sundhedsuddannelserne; SOSU-skoler, ; perioden 2027-2031; voksen- og efteruddannelse; ekstraordinære situationer; dagsorden; folkeskolens afgangseksamen."
    )]
    [InlineData(Agenda, "KRAM-ydelser; EU-kontor; for KKR 2026-2030; efter-/videreuddannelse")]
    [InlineData(
        Syddanmark,
        "rekrutterings-udfordringer; | Social- og sundhedshjælpere |; *Gennemsnit 2021-25*; Dette sker blandt andet"
    )]
    public void Line_ends_are_joined_as_the_words_demand(string name, string phrases)
    {
        var text = string.Join(
            '\n',
            Given
                .RealDraft(name)
                .Sections.SelectMany(section => section.Items)
                .SelectMany(item => item.Parts)
                .Select(part => part.Markdown)
        );

        Assert.All(phrases.Split("; "), phrase => Assert.Contains(phrase, text, StringComparison.Ordinal));
    }

    private static string Meeting(MinutesDraft draft) =>
        $"{draft.Body} {draft.Kind} {draft.Date:yyyy-MM-dd} {draft.Start:HH:mm} {draft.Place}";
}
