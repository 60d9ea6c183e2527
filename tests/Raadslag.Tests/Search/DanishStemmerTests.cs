using Raadslag.Search;

namespace Raadslag.Tests.Search;

public sealed class DanishStemmerTests
{
    [Theory]
    [InlineData("budget budgettet budgetter budgetterne budgettets budgetternes budgets")]
    [InlineData("dagsorden dagsordenen dagsordener dagsordenerne dagsordens")]
    [InlineData("forretningsorden forretningsordenen forretningsordenens")]
    [InlineData("barn barnet børn børnene børnenes barnets")]
    [InlineData("plejebarn plejebørn plejebørnene")]
    [InlineData("år året årene årets")]
    [InlineData("møde møder mødet møderne mødets")]
    [InlineData("kommune kommunen kommuner kommunerne kommunernes kommunens")]
    [InlineData("region regionen regioner regionerne regionens")]
    [InlineData("læreplads lærepladsen lærepladser lærepladserne lærepladsens")]
    [InlineData("flygtning flygtningen flygtninge flygtningene flygtningenes")]
    [InlineData("beredskab beredskabet beredskaber beredskaberne beredskabernes beredskabs")]
    [InlineData("bog bogen bøger bøgerne")]
    [InlineData("mand manden mænd mændene")]
    [InlineData("formand formanden formænd formændene næstformand", "næstformand")]
    [InlineData("stad staden stæder stæderne")]
    [InlineData("købstad købstæder købstæderne")]
    [InlineData("hånd hånden hænder hænderne")]
    [InlineData("kraft kraften kræfter kræfterne")]
    [InlineData("proces processen processer processerne processens")]
    [InlineData("direktørkreds direktørkredsen direktørkredse direktørkredsens")]
    [InlineData("indsats indsatsen indsatser indsatserne")]
    [InlineData("konsekvens konsekvensen konsekvenser konsekvenserne")]
    [InlineData("kvalitet kvaliteten kvaliteter kvaliteterne kvalitets")]
    [InlineData("kapacitet kapaciteten kapaciteter kapacitetens")]
    [InlineData("gymnasium gymnasiet gymnasier gymnasierne")]
    [InlineData("kriterium kriteriet kriterier kriterierne")]
    [InlineData("museum museet museer museerne")]
    [InlineData("kursus kurset kurser kurserne")]
    [InlineData("forum forummet fora")]
    [InlineData("center centeret centret centre centrene centrenes")]
    [InlineData("minister ministeren ministre ministrene ministerens")]
    [InlineData("borgmester borgmesteren borgmestre borgmestrene")]
    [InlineData("nummer nummeret numre numrene")]
    [InlineData("middel midlet midler midlerne")]
    [InlineData("regel reglen regler reglerne")]
    [InlineData("sundhedsvæsen sundhedsvæsenet sundhedsvæsenets")]
    [InlineData("by byen byer byerne byens")]
    [InlineData("uge ugen uger ugerne")]
    [InlineData("sø søen søer søerne")]
    [InlineData("komité komiteen komiteer komiteerne")]
    [InlineData("niveau niveauet niveauer niveauerne")]
    [InlineData("risiko risikoen risici")]
    [InlineData("konto kontoen konti")]
    [InlineData("udvalg udvalget udvalgene udvalgets")]
    [InlineData("råd rådet rådene rådets")]
    [InlineData("sag sagen sager sagerne sagens")]
    [InlineData("aftale aftalen aftaler aftalerne aftalt aftalte")]
    [InlineData("uddannelse uddannelsen uddannelser uddannelserne uddannelsernes")]
    [InlineData("medlem medlemmet medlemmer medlemmerne medlemmernes")]
    [InlineData("virksomhed virksomheden virksomheder virksomhederne virksomhedernes")]
    [InlineData("område området områder områderne områdets")]
    [InlineData("rapport rapporten rapporter rapporterne rapportens")]
    [InlineData("kontrakt kontrakten kontrakter kontrakterne")]
    [InlineData("beslutte beslutter besluttede besluttet besluttes")]
    [InlineData("drøfte drøfter drøftede drøftet drøftes")]
    [InlineData("godkende godkender godkendte godkendt godkendes")]
    [InlineData("anvende anvender anvendte anvendt anvendes")]
    [InlineData("gennemføre gennemfører gennemførte gennemført gennemføres")]
    [InlineData("forberede forbereder forberedte forberedt forberedes")]
    [InlineData("fastsætte fastsætter fastsatte fastsat fastsættes")]
    [InlineData("foreslå foreslår foreslog foreslået foreslås")]
    [InlineData("orientere orienterer orienterede orienteret orienteres")]
    [InlineData("kommunal kommunale kommunalt")]
    [InlineData("aktuel aktuelle aktuelt")]
    [InlineData("aktiv aktive aktivt")]
    [InlineData("vigtig vigtige vigtigt vigtigere vigtigst vigtigste")]
    [InlineData("sikker sikkert sikre")]
    public void Forms_of_one_word_meet(string forms, params string[] apart)
    {
        var stems = forms.Split(' ').Except(apart).ToLookup(Stem);

        Assert.True(
            stems.Count == 1,
            string.Join(" / ", stems.Select(stem => $"{stem.Key}: {string.Join(' ', stem)}"))
        );
    }

    [Theory]
    [InlineData("kommune", "kommunikation")]
    [InlineData("kommune", "kommunal")]
    [InlineData("vej", "vejle")]
    [InlineData("vej", "vejen")] // the municipality; the road is lost to it
    [InlineData("region", "regering")]
    [InlineData("region", "regional")]
    [InlineData("plads", "plade")]
    [InlineData("proces", "procent")]
    [InlineData("sundhed", "sund")]
    [InlineData("leder", "ledelse")]
    [InlineData("lærer", "lære")]
    [InlineData("hans", "hansen")]
    [InlineData("jens", "jensen")]
    [InlineData("jord", "orden")]
    [InlineData("alle", "allerede")]
    [InlineData("sport", "spor")]
    [InlineData("kort", "kor")]
    [InlineData("kraft", "bekræfte")]
    [InlineData("middel", "formidle")]
    [InlineData("læge", "lægge")]
    [InlineData("struer", "stue")]
    public void Different_words_do_not_meet(string one, string other) => Assert.NotEqual(Stem(one), Stem(other));

    [Theory]
    [InlineData("613")]
    [InlineData("1990ernes")]
    [InlineData("kle2025er")]
    public void A_word_with_digits_is_its_own_stem(string word) => Assert.Equal(word, DanishStemmer.Stem(word));

    [Fact]
    public void The_genitive_of_a_name_is_the_name() =>
        Assert.All(
            ["Thyrsted", "Ørsted", "Hansen", "Jørgensen", "Vejle", "Aabenraa", "Middelfart"],
            name => Assert.Equal(Stem(name), Stem(name + "s"))
        );

    [Fact]
    public void The_version_names_the_rules_and_the_list() =>
        Assert.Matches("^[0-9]+-[0-9a-f]{8}$", DanishStemmer.Version);

    private static string Stem(string word) => DanishStemmer.Stem(DanishFolding.Fold(word));
}
