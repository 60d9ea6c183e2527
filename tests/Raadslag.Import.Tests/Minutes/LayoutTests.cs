namespace Raadslag.Import.Tests.Minutes;

/// <summary>Other councils number, name and vote in other ways: data, not another reader.</summary>
public sealed class LayoutTests
{
    private const string Parts = """
        Problemstilling
        Der mangler træer.

        Løsning
        Der plantes træer.

        Økonomi
        Det koster 40.000 kr.

        Indstilling
        Forvaltningen indstiller,
        at der plantes træer,
        at planen evalueres.

        Beslutning
        For stemte: Ida Møl og Bo Fisk.
        Imod stemte: Eva Strand.

        Tiltrådt.

        Bilag
        - Plan for træer
        - Budget
        """;

    [Theory]
    [InlineData("Punkt 3: Træer i byen")]
    [InlineData("3. Træer i byen")]
    [InlineData("Punkt 3 - Træer i\nbyen")]
    [InlineData("Træer i byen\nPunkt 3")]
    [InlineData("Træer i byen\nPunkt 3\nSagsnr.: 26/12345")]
    public void A_committee_has_items_only_and_other_headings(string heading)
    {
        var draft = Given.Draft($"Teknik- og Miljøudvalget\nReferat\n\n{heading}\n\n{Parts}\n");

        var section = Assert.Single(draft.Sections);
        var item = Assert.Single(section.Items);
        Assert.Equal(("3", "Træer i byen"), (item.Number, item.Title));
        Assert.Null(section.Number);
        Assert.Equal("Der mangler træer.", item.TextOf(PartKind.Background));
        Assert.Equal("Der plantes træer.\n\n### Økonomi\n\nDet koster 40.000 kr.", item.TextOf(PartKind.Presentation));
        Assert.Equal(["at der plantes træer,", "at planen evalueres."], item.RecommendationLimbs);
        Assert.Equal(
            "For stemte: Ida Møl og Bo Fisk.\n\nImod stemte: Eva Strand.\n\nTiltrådt.",
            item.TextOf(PartKind.Decision)
        );
        Assert.Equal(["Plan for træer", "Budget"], item.NamedAnnexes);
        Assert.Equal("Teknik- og Miljøudvalget", draft.Body);
    }

    [Fact]
    public void An_assembly_may_give_the_vote_a_heading_of_its_own()
    {
        var draft = Given.Draft(
            "1. Sager\n\n1.1. Træer\nSAG-2026-00001 abc\n\nSagen kort\nDer mangler træer.\n\nForvaltningens indstilling\nAt der plantes.\n\n"
                + "Afstemning\nFor stemte: Ida Møl.\nImod stemte: Bo Fisk.\n"
        );

        var item = draft.Sections[0].Items[0];
        Assert.Equal("Der mangler træer.", item.TextOf(PartKind.Background));
        Assert.Equal("For stemte: Ida Møl.\n\nImod stemte: Bo Fisk.", item.TextOf(PartKind.Decision));
    }

    [Fact]
    public void A_heading_that_comes_twice_carries_a_warning_and_loses_nothing()
    {
        var draft = Given.Draft(
            "1. Sager\n1.1. Træer\nSAG-2026-00001 abc\nBaggrund\nA.\n\nSagsfremstilling\nB.\n\nBaggrund\nC.\n\nBeslutning\nD.\n"
        );

        var item = draft.Sections[0].Items[0];
        Assert.Equal(
            ("A.", "B.\n\n### Baggrund\n\nC."),
            (item.TextOf(PartKind.Background), item.TextOf(PartKind.Presentation))
        );
        Assert.Contains(draft.Warnings, warning => warning is { Code: WarningCode.PartIsRepeated, Line: 10 });
    }
}
