using Raadslag.Import.Tests.Minutes;

namespace Raadslag.Import.Tests.Samples;

/// <summary>Annex marks as plain extractions of the samples leave them.</summary>
public sealed class OddMarkTests
{
    [Fact]
    public void A_mark_torn_beside_its_sentence_is_one_mark()
    {
        var item = ItemWith(
            """
            .         Fordelingen af pladserne på kommuner fremgår af bilaget om midlertidige
            /         pladser.
            .
                      Den patientrettede forebyggelse drives videre af kommunerne.
            """
        );

        var mark = Assert.Single(item.AnnexMarks);
        Assert.StartsWith("Fordelingen af pladserne", mark.Text);
        Assert.StartsWith("Fordelingen", item.TextOf(PartKind.Background));
        Assert.Contains("midlertidige pladser.", item.TextOf(PartKind.Background));
    }

    [Fact]
    public void A_cell_of_a_lost_table_is_no_sentence_for_a_mark()
    {
        var item = ItemWith("./..\n\nKommune\n\nKvote 2027\n\nFaxe\n\n5\n\nGreve\n\n6\n\nI alt\n\n11\n");

        Assert.Equal("", Assert.Single(item.AnnexMarks).Text);
    }

    private static ItemDraft ItemWith(string background) =>
        Assert.Single(
            Assert
                .Single(
                    Given
                        .Draft(
                            $"REFERAT 2026\nKKR SJÆLLAND\n\n1. Sager\n\n1.1. Pladser\nSAG-2026-00001 ab\n\nBaggrund\n{background}\n\nBeslutning\nTiltrådt.\n"
                        )
                        .Sections
                )
                .Items
        );
}
