using CsCheck;
using Raadslag.Publishing.Pdf.Pages;

namespace Raadslag.Publishing.Tests.Pdf;

public sealed class DanishHyphenationTests
{
    // the words of agendas: places that the letters leave open are missing, and none is wrong
    private const string Words = """
        ad-mi-nistra-tio-nen ad-mi-nistra-tion af-bud afri-kansk al-der-dom an-det an-dre an-læg ar-bejds-dag
        ar-bejds-gi-ver ar-bejds-mar-ked ar-bejds-om-råde be-hand-les be-hand-ling be-mærk-ninger be-red-skab
        be-redskabs-plan be-skæf-ti-gelse be-skæf-ti-gelses-ind-sats be-slut-ning be-sty-relse be-sty-relsen
        borg-mester borg-mester-kreds borg-mestre bud-get-an-svar by-råd by-råds-med-lem byg-ning byg-ninger
        bør-ne-om-rå-det dag-lig dagsor-den de-mokrati del-ta-ger del-ta-gere di-gi-ta-li-se-ring di-rek-tør
        di-rek-tør-kreds do-ku-men-ta-tions-forplig-telserne drøf-telse drøf-tet ef-ter-prø-velse
        ef-ter-ud-dan-nelse egen-ska-ber erhvervs-fremme erhvervs-ud-vikling even-tuelt fag-lig fag-lige
        fasthol-delse fi-nansie-ring fi-nansie-ringsmo-del for-be-re-delse for-hand-ling for-mand
        for-mand-skab for-plig-telse for-sla-get for-slag for-sy-ning for-sy-nings-sik-ker-hed for-valt-ning
        for-valt-ningen foranstalt-ning fore-byg-gelse fore-ning forsk-nings frem-læg-ger frem-tid
        fri-ta-gelse fæl-les-ska-bet fæl-les-skab gene-rel genind-føre genop-træ-ning genop-træ-nings-plan
        genopret-ning god-ken-delse god-kendt hospi-ta-lerne hospi-tal in-tegra-tion ind-kal-delse ind-kal-der
        ind-stil-ler ind-stil-ling ind-tæg-ter infra-struk-tur kal-der kli-ma-plan kli-ma-til-pas-ning
        kol-lek-tiv kom-mis-so-rium kom-mu-nal-be-sty-relse kom-mu-nal-di-rek-tør kom-mu-nal-valg
        kom-mu-ne-kon-taktråd kom-mu-ni-ka-tion koor-di-na-tions-gruppe koor-di-ne-ring kul-tur-af-tale
        kul-tur-re-gion kva-li-tet kø-ben-havn land-brug land-distrikt land-om-råde li-ge-stil-ling
        li-ge-stil-lings-ud-valg livs-kva-li-tet løs-ning med-ar-bej-der men-neske-lig mi-niste-rium mi-nister
        mil-jø-om-rå-det mu-lig-he-der mu-lig-hed mø-de-dato mø-de-le-der nød-ven-dig of-fent-lig
        of-fent-lig-hed op-følg-ning op-ga-vefor-de-ling op-gave op-lys-ning op-ret-telse orien-te-rer
        orien-te-ring over-blik overord-net pa-tien-ter pa-tient-for-løb perso-nale person-lig plan-læg
        plan-læg-ger plan-læg-ning po-li-ti-kere po-li-tik po-li-tisk projek-ter projekt-le-der prø-velse
        psy-kiatri psy-kiatri-plan ram-me-af-ta-len ram-me-af-tale re-fe-rat re-ge-ring re-ge-ringen
        re-gio-nal re-gio-nerne re-gion re-gions-råd rekrut-te-ring repræ-sen-tan-ter repræ-sen-tant ret-ning
        rig-tig sam-ar-bejde sam-fun-det sam-fund sam-let sam-ling sam-men-hæng sam-men-hængende
        sekre-ta-ria-tet sekre-ta-riat sik-ker-hed sko-leal-der so-cial-om-rå-det spe-cial-skole
        spe-cialun-der-vis-ning stats-mi-nister sund-hed sund-heds-om-råde sund-heds-sam-ar-bejde sy-ge-hus
        sy-ge-huse til-bud til-skud til-slut-ning til-syn til-trådt tra-fik tra-fik-ken tra-fik-plan tryk-ning
        tu-risme tæt-hed ud-dan-nelse ud-dan-nelses-insti-tu-tion ud-dan-nelses-om-rå-det ud-gif-ter
        ud-red-ning ud-valg ud-valgs-for-mand un-der-skrift un-der-sø-gelse un-der-sø-gelser
        ung-doms-ud-dan-nelser vand-om-råde ved-ta-gelse ved-tæg-ter vel-færd vel-færds-tekno-logi viden-skab
        vig-tige virk-ning virksom-he-der virksom-hed vær-dig-hed vær-nepligt års-regn-skab årsbud-get
        ældre-om-rå-det øko-no-mi-ud-valg øko-nomi
        """;

    public static TheoryData<string> DividedWords =>
        [.. Words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)];

    [Theory]
    [MemberData(nameof(DividedWords))]
    public void A_word_is_divided_between_its_parts_and_a_single_consonant_goes_with_the_vowel_after_it(
        string divided
    ) => Assert.Equal(divided, Divided(divided.Replace("-", "", StringComparison.Ordinal)));

    // each with the division that stops the reader
    [Theory]
    [InlineData("arbejd-sområde")]
    [InlineData("sundhed-skreds")]
    [InlineData("samarbejd-spart")]
    [InlineData("hu-sejer")]
    [InlineData("hu-sleje")]
    [InlineData("sa-marbejde")]
    [InlineData("fo-rening")]
    [InlineData("formands-kab")]
    [InlineData("kommunefo-rening")]
    [InlineData("ove-renskomst")]
    [InlineData("tæ-thed")]
    [InlineData("sma-glig")]
    [InlineData("ege-nskaber")]
    [InlineData("efterpr-øvelse")]
    [InlineData("indk-aldelse")]
    [InlineData("lan-dområde")]
    [InlineData("livsk-valitet")]
    [InlineData("vin-dudsigt")]
    [InlineData("af-rikansk")]
    [InlineData("tran-sport")]
    [InlineData("vide-nskab")]
    [InlineData("å-rsbudget")]
    [InlineData("ø-konomi")]
    [InlineData("aftal-en")]
    [InlineData("beslutn-ing")]
    [InlineData("ståls-kab")]
    public void A_word_is_never_divided_here(string divided)
    {
        var points = DanishHyphenation.Points(divided.Replace("-", "", StringComparison.Ordinal));

        Assert.DoesNotContain(divided.IndexOf('-', StringComparison.Ordinal), points);
    }

    [Theory]
    [InlineData("KKR")]
    [InlineData("DaSeKo")]
    [InlineData("KOMMUNEN")]
    [InlineData("kommune2")]
    [InlineData("ved")]
    [InlineData("også")]
    [InlineData("strengt")]
    public void Abbreviations_figures_and_words_of_one_part_are_left_whole(string word) =>
        Assert.Empty(DanishHyphenation.Points(word));

    [Fact]
    public void A_capital_at_the_beginning_changes_nothing() =>
        Assert.Equal("Kom-mu-nal-di-rek-tør", Divided("Kommunaldirektør"));

    [Fact]
    public void Two_letters_stand_before_and_three_after() =>
        Gen.String[Gen.Char["abdefgijklmnoprstuvyæøå"], 0, 24]
            .Sample(word => DanishHyphenation.Points(word).All(point => point >= 2 && point <= word.Length - 3));

    private static string Divided(string word)
    {
        var points = DanishHyphenation.Points(word);
        return string.Concat(word.Select((letter, i) => points.Contains(i) ? $"-{letter}" : $"{letter}"));
    }
}
