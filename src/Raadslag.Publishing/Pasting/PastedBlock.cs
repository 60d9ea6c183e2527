namespace Raadslag.Publishing.Pasting;

/// <summary>A paragraph, heading, list or table of a pasted text.</summary>
internal abstract record PastedBlock
{
    internal sealed record Paragraph(IReadOnlyList<PastedRun> Runs) : PastedBlock;

    /// <summary>A heading: the smaller the level, the larger it is.</summary>
    internal sealed record Heading(int Level, IReadOnlyList<PastedRun> Runs) : PastedBlock;

    /// <summary>A list: each item is blocks of its own.</summary>
    internal sealed record Items(bool IsOrdered, int Start, List<List<PastedBlock>> All) : PastedBlock;

    /// <summary>A table: cells are one line each; the head is empty when there is none.</summary>
    internal sealed record Table(
        IReadOnlyList<IReadOnlyList<PastedRun>> Head,
        IReadOnlyList<IReadOnlyList<PastedRun>[]> Rows
    ) : PastedBlock;

    /// <summary>Adds the block, a list that continues the one before it as part of that.</summary>
    internal static void Append(List<PastedBlock> blocks, PastedBlock block)
    {
        if (
            block is Items next
            && blocks is [.., Items last]
            && last.IsOrdered == next.IsOrdered
            && (!last.IsOrdered || last.Start + last.All.Count == next.Start)
        )
        {
            last.All.AddRange(next.All);
        }
        else
        {
            blocks.Add(block);
        }
    }
}
