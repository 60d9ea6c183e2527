namespace Raadslag.Import.Tests.Minutes;

public sealed class PrintedClosingsTests
{
    [Theory]
    [InlineData("Lukket punkt")]
    [InlineData("Lukket sag om ansættelse")]
    [InlineData("LUKKET: Ansættelse")]
    [InlineData("Ansættelse (lukket)")]
    [InlineData("Ansættelse (Lukket punkt)")]
    [InlineData("Ansættelse – lukket punkt")]
    public void A_title_may_call_its_item_closed(string title) => Assert.Equal([true], Of(Document(title)));

    [Theory]
    [InlineData("Lukketider på færgerne")]
    [InlineData("Lukkede institutioner og aflukket område")]
    [InlineData("Et lukket psykiatrisk afsnit åbner")]
    public void Other_words_about_closing_do_not(string title) => Assert.Equal([false], Of(Document(title)));

    [Fact]
    public void A_line_of_its_own_may_call_the_item_closed() =>
        Assert.Equal([true], Of(Document("Ansættelse", "(Lukket punkt)")));

    [Fact]
    public void A_sentence_that_says_so_in_passing_does_not() =>
        Assert.Equal(
            [false],
            Of(Document("Ansættelse", "Det blev drøftet, om det var et lukket punkt, hvad det ikke er."))
        );

    private static IEnumerable<bool> Of(string text)
    {
        var draft = Given.Draft(text);
        return draft.Sections.SelectMany(section => section.Items.Select(PrintedClosings.In(draft).Contains));
    }

    private static string Document(string title, string line = "Sagen er ny.") =>
        $"""
            KKR SJÆLLAND
            Referat
            12. juni 2026

            1. Sager

            1.1. {title}
            SAG-2026-00001 abcd

            Baggrund
            {line}

            Beslutning
            Tiltrådt.
            """;
}
