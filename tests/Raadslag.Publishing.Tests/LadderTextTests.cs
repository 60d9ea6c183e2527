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

    [Theory]
    [InlineData("Kredsen anbefaler, at KKR godkender aftalen.", ". Kredsen anbefaler, at KKR godkender aftalen.")]
    [InlineData("kredsen anbefaler at KKR venter.", ". Kredsen anbefaler at KKR venter.")]
    [InlineData("Et flertal indstiller, at KKR venter.", ". Et flertal indstiller, at KKR venter.")]
    [InlineData("Det anbefales, at KKR venter.", ". Det anbefales, at KKR venter.")]
    [InlineData("Anbefaler, at KKR venter.", ", der anbefaler, at KKR venter.")]
    [InlineData("Anbefales.", ". Anbefales.")]
    [InlineData("Kredsen anbefaler:\n\n- at KKR venter", ".\n\nKredsen anbefaler:\n\n- at KKR venter")]
    [InlineData("at KKR anbefaler planen.", ", der anbefaler, at KKR anbefaler planen.")]
    [InlineData("KKR anbefaler planen.", ", der anbefaler: KKR anbefaler planen.")]
    public void Who_has_written_that_it_recommends_is_not_made_to_say_it_twice(string recommendation, string written)
    {
        Assert.Equal(
            $"Sagen er behandlet i Socialdirektørkredsen den 3. maj 2026{written}",
            LadderText.Write([Circle with { Recommendation = recommendation }])
        );
    }

    [Theory]
    [InlineData(PublishedStepKind.Council, "KKR besluttede, at planen følges.", ". KKR besluttede, at planen følges.")]
    [InlineData(PublishedStepKind.Council, "Indstillingen blev godkendt.", ". Indstillingen blev godkendt.")]
    [InlineData(PublishedStepKind.Council, "Besluttede at følge planen.", ", der besluttede at følge planen.")]
    [InlineData(PublishedStepKind.Municipalities, "Alle svarer, at de er enige.", ". Alle svarer, at de er enige.")]
    public void Nor_is_who_has_written_what_was_decided_or_answered(
        PublishedStepKind kind,
        string recommendation,
        string written
    )
    {
        var text = LadderText.Write([
            Circle with
            {
                Kind = kind,
                Body = "KKR Syddanmark",
                Recommendation = recommendation,
            },
        ]);

        Assert.EndsWith($"den 3. maj 2026{written}", text, StringComparison.Ordinal);
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
