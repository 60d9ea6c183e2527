using Raadslag.Import.Annexes;
using Raadslag.Import.Prose;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Items;

/// <summary>Reads one item: the lines after its heading, part by part.</summary>
internal sealed class ItemReader(Desk desk, Layout layout)
{
    /// <summary>Reads the item whose text ends before the line <paramref name="end"/>, with the marks printed in it.</summary>
    public ItemDraft Read(ItemHeading heading, int end, IReadOnlyList<MarginMark> marks)
    {
        UseLines(heading.First, heading.Last);
        var split = PartSplitter.Split(desk, layout, heading.Last + 1, end);
        var parts = split.Parts.Select(part => (Part: part, Blocks: Blocks(part))).ToArray();
        DoubtfulWords.Warn(desk, parts.SelectMany(part => part.Blocks).SelectMany(block => block.Lines));
        var links = new ItemLinks(desk, [.. parts.Select(part => part.Blocks)]);
        var annexes = new ItemAnnexes(desk, [.. parts.Select(part => new PartBlocks(part.Part.Kind, part.Blocks))]);
        var given = annexes.Give(marks);
        var last = Enumerable
            .Range(heading.First, end - heading.First)
            .Last(i => i == heading.First || !desk.Lines[i].IsBlank && desk.Fates[i] == LineFate.Used);
        return new ItemDraft
        {
            Number = heading.Numbered.Number,
            Title = heading.Title,
            CaseNumber = heading.Case?.Number,
            CaseOfficers = heading.Case?.Officers ?? [],
            Lines = new LineRange(desk.Lines[heading.First].Number, desk.Lines[last].Number),
            Page = desk.Lines[heading.First].Source.Page,
            Parts = [.. parts.Select(part => Draft(part.Part, part.Blocks, links))],
            RecommendationLimbs = parts
                .Where(part => part.Part.Kind == PartKind.Recommendation)
                .SelectMany(part => Limbs(part.Blocks, links))
                .ToArray(),
            AnnexMarks = given,
            NamedAnnexes = [.. annexes.Named(), .. split.AnnexLines.Select(NamedOn)],
            Links = links.All(),
        };
    }

    private List<Block> Blocks(SplitPart part)
    {
        var blocks = new List<Block>();
        foreach (var stretch in part.Stretches)
        {
            if (stretch.Subheading is { } index)
            {
                desk.Use(index);
                var subheading = new Block(BlockKind.Subheading);
                subheading.Lines.Add(index);
                subheading.Text = JoinedText.Of(desk, subheading.Lines);
                blocks.Add(subheading);
            }

            blocks.AddRange(new BlockReader(desk, part.Kind, layout.VoteLists).Read(stretch.Lines));
        }

        foreach (var line in blocks.SelectMany(block => block.Lines))
        {
            desk.Use(line);
        }

        return blocks;
    }

    private PartDraft Draft(SplitPart part, IReadOnlyList<Block> blocks, ItemLinks links)
    {
        if (part.Heading is { } heading)
        {
            desk.Use(heading);
        }

        var lines = blocks
            .SelectMany(block => block.Lines)
            .Append(part.Heading ?? -1)
            .Where(line => line >= 0)
            .ToArray();
        return new PartDraft(
            part.Kind,
            part.Heading is { } printed ? desk.Lines[printed].Text : "",
            MarkdownWriter.Write(links.WithoutPaired(blocks), links.Markdown),
            new LineRange(desk.Lines[lines.Min()].Number, desk.Lines[lines.Max()].Number)
        );
    }

    private static IEnumerable<string> Limbs(IReadOnlyList<Block> blocks, ItemLinks links)
    {
        var items = blocks.Where(block => block.Kind == BlockKind.ListItem).ToArray();
        if (items is not [])
        {
            return items.Where(item => item.Level == 0).Select(links.Markdown);
        }

        var limbs = blocks
            .Where(block => block.Text.Text.StartsWith("at ", StringComparison.OrdinalIgnoreCase))
            .ToArray();
        var whole = MarkdownWriter.Write(blocks, links.Markdown);
        return limbs.Length > 1 ? limbs.Select(links.Markdown)
            : whole.Length > 0 ? [whole]
            : [];
    }

    private string NamedOn(int index)
    {
        desk.Use(index);
        return Bullets.WithoutMarker(desk.Lines[index].Text);
    }

    private void UseLines(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (desk.HasText(i))
            {
                desk.Use(i);
            }
        }
    }
}
