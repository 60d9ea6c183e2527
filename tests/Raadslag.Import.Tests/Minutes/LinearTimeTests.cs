using System.Diagnostics;

namespace Raadslag.Import.Tests.Minutes;

/// <summary>Texts made to be slow are read in time that grows with their length, not with its square.</summary>
public sealed class LinearTimeTests
{
    private const string Item = "1. Afsnit\n\n1.1. Punkt\nSAG-2026-00001 abc\n\nSagsfremstilling\n";

    public static TheoryData<string> Cruelties =>
        [
            "a",
            " a",
            "a-\n",
            "1.1. Punkt\nSAG-2026-00001 abc\n",
            "1. Afsnit\n",
            "Baggrund\n",
            "Punkt 1\n",
            ".\n/\n",
            ".\n",
            "./.\nSe bilag. Intet.\n",
            "Se bilag. ",
            "Her:\nReferat\nhttps://example.dk/a\n",
            "https://example.dk/a ",
            "[a](",
            "<",
            "*a ",
            "a\tb\n",
            "I alt 1 2\n",
            "Navn\nI alt 1 2\n",
            "(",
            "Deltagere\nIda Møl (A), Vejen Bo Fisk (V), Varde\n",
            "\n",
            " \n",
            "1.1. Punkt 5\n",
            "- a\n",
            "sundheds- ",
            "A ",
            "1.",
        ];

    [Fact]
    public void A_table_of_more_cells_than_can_be_shown_is_kept_as_lines_with_a_warning()
    {
        var rows = string.Concat(
            Enumerable.Range(1, 300).Select(row => string.Join('\t', Enumerable.Range(1, 99).Prepend(row)) + "\n")
        );

        var draft = Given.Draft(Item + rows);

        var text = draft.Sections[0].Items[0].TextOf(PartKind.Presentation)!;
        var warning = Assert.Single(draft.Warnings, warning => warning.Code == WarningCode.TableIsTooLarge);
        Assert.Equal(7, warning.Line);
        Assert.DoesNotContain("---", text, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(1, 300), row => Assert.Contains($"{row} ", text, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Cruelties))]
    public void A_cruel_text_is_read_in_time(string cruelty)
    {
        var text = string.Concat(Enumerable.Repeat(cruelty, 40_000 / cruelty.Length));
        var clock = Stopwatch.StartNew();

        MinutesReader.Read(Given.Text(Item + text));
        MinutesReader.Read(Given.Text(text + "\n" + Item));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"It took {clock.Elapsed.TotalSeconds:0.0} s.");
    }
}
