using System.Diagnostics;
using CsCheck;
using Raadslag.FollowUp;
using Raadslag.Publishing;

namespace Raadslag.Tests.FollowUp;

public sealed class PromiseFinderTests
{
    private static readonly DateOnly Written = new(2026, 11, 25);

    private static readonly string[] Pieces =
    [
        "forelægges",
        "følges",
        "op",
        "på",
        "næste",
        "møde",
        "senest",
        "inden",
        "den",
        "29.",
        "februar",
        "2027",
        "0001",
        "31-12-2199",
        "hvert",
        "0.",
        "20",
        "år",
        "uger",
        "før",
        "vinteren",
        "skal",
        "ikke",
        "løbet",
        "af",
        "i",
        ".",
        "? ",
        "!",
        ",",
        "\n",
        "\n\n",
        "# ",
        "- ",
        "`",
        "**",
        "|",
        "![",
        "](",
        "<b>",
        "&amp;",
        "\0",
        "\ud800",
        "ÅRLIGT",
        "İ",
        "ß",
        "😀",
    ];

    [Theory]
    [InlineData("Sagen forelægges på et kommende møde.", "coming")]
    [InlineData("Punktet sættes på dagsordenen til næste møde.", "next")]
    [InlineData("Status på lånepuljen drøftes på det kommende møde i rådet.", "next")]
    [InlineData("Rådet vil få en sag den 5. februar.", "on 2027-02-05")]
    [InlineData("Rådet vil få en sag den 5. december.", "on 2026-12-05")]
    [InlineData("Formanden deltager i regionens møde den 29. februar.", "on 2028-02-29")]
    [InlineData("Sekretariatet vender tilbage på mødet i november 2027.", "during 2027-11-01 2027-11-30")]
    [InlineData("KKR behandler sagen igen i 2. kvartal 2027.", "during 2027-04-01 2027-06-30")]
    [InlineData("Kredsen drøfter nøglen i første halvår af 2027.", "during 2027-01-01 2027-06-30")]
    [InlineData("Aftalen evalueres senest i 2027.", "by 2027-12-31")]
    [InlineData("Aftalen evalueres mindst hvert andet år.", "every 24")]
    [InlineData("Nøglen revideres hvert fjerde år.", "every 48")]
    [InlineData("Styregruppen mødes to gange årligt.", "every 6")]
    [InlineData("Der afrapporteres hver anden måned.", "every 2")]
    [InlineData("Senest 1. juli 2027 skal der træffes beslutning om sekretariatet.", "by 2027-07-01")]
    [InlineData("Svar skal være afgivet inden den 1. marts.", "by 2027-02-28")]
    [InlineData("Høringssvar sendes inden udgangen af januar 2027.", "by 2027-01-31")]
    [InlineData("Parterne skal senest to uger før den 1. juni 2027 drøfte en tilpasning.", "by 2027-05-18")]
    [InlineData("Fristen er den 15-01-2027.", "by 2027-01-15")]
    [InlineData("Analysen præsenteres ultimo januar.", "during 2027-01-21 2027-01-31")]
    [InlineData("Puljen forventes åbnet i foråret.", "during 2027-03-01 2027-05-31")]
    [InlineData("Rammerne besluttes i løbet af 2027.", "during 2027-01-01 2027-12-31")]
    [InlineData("Rådet har bedt Kommunaldirektørkredsen arbejde videre med modellen.", "open")]
    [InlineData("Sekretariatet sender materialet til kommunerne.", "open")]
    [InlineData("Der følges op på målene.", "open")]
    [InlineData("Rådet drøftede sagen den 3. juni 2026 og anmodede om, at den tages op igen.", "open")]
    [InlineData("Det første møde bliver afholdt i maj.", "during 2027-05-01 2027-05-31")]
    [InlineData("Mødet den 12. januar 2027 afholdes i Roskilde.", "on 2027-01-12")]
    public void A_promise_and_its_time(string sentence, string time)
    {
        var found = Assert.Single(PromiseFinder.Find(sentence, Written));

        Assert.Equal((sentence, time), (found.Sentence, RealDocument.Written(found.Time)));
    }

    [Theory]
    [InlineData("Sagen blev forelagt den 5. februar.")]
    [InlineData("Rådet drøftede sagen den 5. februar.")]
    [InlineData("Rådet har den 9. september godkendt anbefalinger, der skal styrke området.")]
    [InlineData("Sagen blev behandlet på mødet i november 2025.")]
    [InlineData("Mødet afholdes den 3. juni 2026.")]
    [InlineData("Aftalen evalueres senest 1. juli 2026.")]
    [InlineData("Sekretariatet vender tilbage på mødet den 3. juni 2026.")]
    [InlineData("Hvis kommunerne ikke er enige, fastsætter styrelsen kvoterne inden den 30. september 2027.")]
    [InlineData("Sagen forelægges på næste møde, såfremt der er ændringer.")]
    [InlineData("Det indstilles, at rådet drøfter sagen den 5. februar 2027.")]
    [InlineData("Kredsen anbefaler, at rådet godkender fordelingen i 2027.")]
    [InlineData("Der skal ikke udpeges en repræsentant i 2027.")]
    [InlineData("Sagen forelægges ikke igen.")]
    [InlineData("Puljen udgør 5 mio. kr. årligt fra 2027.")]
    [InlineData("Der afsættes 200.000 kr. årligt, som skal dække udgifterne.")]
    [InlineData("Skal sagen forelægges på næste møde?")]
    [InlineData("Reformen vil spille en vigtig rolle.")]
    [InlineData("Der er nedsat en styregruppe, der skal følge op på aftalen.")]
    [InlineData("Tilsynet sker løbende inden for tre måneder.")]
    [InlineData("Budget for 2027.")]
    [InlineData("I juni var der ønske om et loft.")]
    [InlineData("Rådet gav i juni sine ønsker.")]
    [InlineData("Mange unge vender tilbage, når de får børn.")]
    [InlineData("Kommunen har bedt om at få rettet et navn.")]
    [InlineData("Beredskab drøftes i november.")]
    public void No_promise(string sentence) => Assert.Equal([], PromiseFinder.Find(sentence, Written));

    [Fact]
    public void A_sentence_is_found_without_its_markup_and_in_one_piece()
    {
        const string Text = """
            Rådet drøftede sagen, jf. pkt. 3 på dagsordenen. Nøglen
            *evalueres* bl.a. af Per B. Christensen senest den
            [1. juli 2027](/x). Ikke andet.

            | Hvad | Hvornår |
            |---|---|
            | Budget | drøftes i maj 2027 |

                følges op
            """;

        Assert.Equal(
            ["Nøglen evalueres bl.a. af Per B. Christensen senest den 1. juli 2027.", "drøftes i maj 2027"],
            PromiseFinder.Find(Text, Written).Select(promise => promise.Sentence)
        );
    }

    [Fact]
    public void A_dated_heading_gives_its_day_to_what_stands_directly_under_it()
    {
        const string Text = """
            ### Den 15. december 2026

            KL orienterer kommunerne.

            KL orienterer også andre.

            ### Møde den 3. marts 2027

            - Rådet godkender kontrakten.
            - Rådet udpeger medlemmer.

            ### Fordeling i 2027

            Rådet udpeger medlemmer.
            """;

        Assert.Equal(
            ["on 2026-12-15", "on 2027-03-03", "on 2027-03-03"],
            PromiseFinder.Find(Text, Written).Select(promise => RealDocument.Written(promise.Time))
        );
    }

    [Fact]
    public void Any_text_is_read_and_what_is_found_stands_in_it_in_order()
    {
        var word = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);
        var text = Gen.OneOf(word.Array[0, 60].Select(words => string.Join(' ', words)), Gen.String);
        var day = Gen.OneOf(
            Gen.Int[0, DateOnly.MaxValue.DayNumber],
            Gen.Const(0),
            Gen.Const(DateOnly.MaxValue.DayNumber)
        );

        Gen.Select(text, day)
            .Sample(
                (markdown, number) =>
                {
                    var plain = string.Join('\n', MarkdownParts.Paragraphs(markdown).Select(one => one.Text));
                    var from = 0;
                    foreach (var promise in PromiseFinder.Find(markdown, DateOnly.FromDayNumber(number)))
                    {
                        var at = plain.IndexOf(promise.Sentence, from, StringComparison.Ordinal);
                        Assert.True(at >= 0 && promise.Sentence is not "");
                        from = at + promise.Sentence.Length;
                    }
                },
                iter: 3000
            );
    }

    [Theory]
    [InlineData("Der skal senest ")]
    [InlineData("har bedt ")]
    [InlineData("i 2027. ")]
    [InlineData("2027")]
    [InlineData("a.")]
    [InlineData("A. ")]
    [InlineData("der følges op ")]
    [InlineData("den 1. ")]
    public void A_text_as_long_as_a_book_is_read_in_a_moment(string part)
    {
        var text = ", der " + string.Concat(Enumerable.Repeat(part, 100_000));
        var start = Stopwatch.GetTimestamp();

        PromiseFinder.Find(text, Written);

        // half a second on a quiet machine; time that grew with the square would be minutes
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 20);
    }
}
