namespace Raadslag.Publishing.Tests;

public sealed class LadderTextTests
{
    private static readonly PublishedStep Circle = new()
    {
        Kind = PublishedStepKind.Circle,
        Body = "Socialdirektørkredsen",
        TreatedOn = new DateOnly(2026, 5, 3),
        Recommendation = "At KKR godkender aftalen.",
    };

    [Fact]
    public void What_a_circle_recommends_ends_the_sentence_that_says_where_and_when()
    {
        Assert.Equal(
            "Sagen er behandlet i Socialdirektørkredsen den 3. maj 2026, der anbefaler, at KKR godkender aftalen.",
            LadderText.Write([Circle])
        );
    }

    [Theory]
    [InlineData("KKR bør vente.", "der anbefaler: KKR bør vente.")]
    [InlineData("- at KKR godkender\n- at KKR følger op", "der anbefaler:\n\n- at KKR godkender\n- at KKR følger op")]
    [InlineData("at KKR godkender.\n\nKredsen er enig.", "der anbefaler:\n\nat KKR godkender.\n\nKredsen er enig.")]
    public void What_cannot_end_a_sentence_stands_after_a_colon(string recommendation, string written)
    {
        var text = LadderText.Write([Circle with { Recommendation = recommendation }]);

        Assert.EndsWith(written, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Municipalities_that_say_nothing_share_a_sentence_and_the_others_have_one_each()
    {
        var text = LadderText.Write([
            Circle with
            {
                Remarks = "Økonomien følges.",
                Reservations =
                [
                    new("Bornholm", ""),
                    new("Fanø", ""),
                    new("København", "Prisen er for høj."),
                    new("Vejen", ""),
                ],
            },
        ]);

        Assert.Equal(
            [
                "Det bemærkes: Økonomien følges.",
                "Bornholms Regionskommune, Fanø Kommune og Vejen Kommune tager forbehold.",
                "Københavns Kommune tager forbehold: Prisen er for høj.",
            ],
            text.Split("\n\n").Skip(1)
        );
    }

    [Fact]
    public void A_body_that_is_to_treat_the_matter_is_told_of_when_its_day_is_known()
    {
        var k22 = new PublishedStep
        {
            Kind = PublishedStepKind.Circle,
            Body = "K22",
            PlannedOn = new DateOnly(2026, 6, 1),
        };
        var council = Circle with { Kind = PublishedStepKind.Council, Body = "KKR Syddanmark" };
        var municipalities = Circle with
        {
            Kind = PublishedStepKind.Municipalities,
            Recommendation = "at de er enige.",
        };

        Assert.Equal("Sagen behandles i K22 den 1. juni 2026.", LadderText.Write([k22]));
        Assert.Equal("", LadderText.Write([k22 with { PlannedOn = null }]));
        Assert.Equal(
            "Sagen er behandlet i KKR Syddanmark den 3. maj 2026, der besluttede, at KKR godkender aftalen.",
            LadderText.Write([council])
        );
        Assert.Equal(
            "Sagen er behandlet i kommunerne senest den 3. maj 2026, der svarer, at de er enige.",
            LadderText.Write([municipalities])
        );
    }
}
