using System.Text.RegularExpressions;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Prose;

/// <summary>
/// Recognizes headings that run in the text without any mark-up: short, capitalized, without a final mark, after
/// something finished and before something else. See docs/import/limits.md for what this cannot tell.
/// </summary>
internal static partial class Subheadings
{
    private const int Longest = 110;
    private const int MostLines = 2;

    /// <summary>This many in a row are no headings but loose lines: cells, an address, a programme.</summary>
    private const int TooManyInARow = 3;

    public static void Mark(Desk desk, List<Block> blocks, PartKind kind)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at].Kind == BlockKind.Paragraph && IsHeading(desk, blocks, at, kind))
            {
                blocks[at].Kind = BlockKind.Subheading;
            }
        }

        TurnRowsIntoLines(desk, blocks);
    }

    private static bool IsHeading(Desk desk, List<Block> blocks, int at, PartKind kind)
    {
        var block = blocks[at];
        var first = desk.Lines[block.Lines[0]];
        var text = block.Text.Text;
        if (first.IsStyledHeading)
        {
            return true;
        }

        var hasFollower = at + 1 < blocks.Count && blocks[at + 1].Kind is not (BlockKind.Table or BlockKind.Lines);
        if (!hasFollower || text.Length > Longest || block.Lines.Count > MostLines || block.IsInsideItem)
        {
            return false;
        }

        var isSetBold = first.IsBold && !desk.Lines[blocks[at + 1].Lines[0]].IsBold;
        return isSetBold
            || kind is not PartKind.Recommendation
                && Ends.InWord(text)
                && char.IsUpper(text[0])
                && !SpeaksAsSentence().IsMatch(text)
                && IsAfterSomethingFinished(blocks, at);
    }

    private static bool IsAfterSomethingFinished(List<Block> blocks, int at) =>
        at == 0
        || blocks[at - 1] switch
        {
            { Kind: BlockKind.Paragraph } previous => Ends.Sentence(previous.Text.Text)
                || (blocks[at].IsAfterGap && previous.Text.Text.Length > Longest && !Ends.WithColon(previous.Text.Text))
                || InlineText.LinksIn(previous.Text.Text) is [{ Start: 0 }],
            { Kind: BlockKind.Address } => false,
            _ => true,
        };

    private static void TurnRowsIntoLines(Desk desk, List<Block> blocks)
    {
        var start = 0;
        for (var at = 1; at <= blocks.Count; at++)
        {
            if (
                at < blocks.Count
                && blocks[at].Kind == BlockKind.Subheading
                && blocks[start].Kind == BlockKind.Subheading
            )
            {
                continue;
            }

            var row = blocks[start..at];
            var isRow = row.Count >= TooManyInARow && row.All(block => !desk.Lines[block.Lines[0]].IsStyledHeading);
            if (isRow && blocks[start].Kind == BlockKind.Subheading)
            {
                row.ForEach(block => block.Kind = BlockKind.Lines);
                desk.Warn(WarningCode.TableColumnsAreLost, row[0].Lines[0], row[0].Text.Text);
            }

            start = at;
        }
    }

    // A link, an address or a verb that only sentences have.
    [GeneratedRegex(
        @"\]\(|https?://|www\.|\b(?:indstilles|vedlægges|vedlagt|vedhæftet|vedhæftes|er udsendt|kan ses|kan læses|findes på)\b|^(?:Notat|Bilag) ",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SpeaksAsSentence();
}
