using Raadslag.Import.Tables;

namespace Raadslag.Import.Prose;

/// <summary>What a run of lines is.</summary>
internal enum BlockKind
{
    Paragraph,
    Subheading,
    ListItem,
    Table,

    /// <summary>Lines whose ends carry meaning that could not be recovered: kept one by one.</summary>
    Lines,

    /// <summary>An address printed beside the text, to stand after it.</summary>
    Address,
}

/// <summary>A paragraph, heading, list item or table of a part, and the lines it was made of.</summary>
internal sealed class Block(BlockKind kind)
{
    public BlockKind Kind { get; set; } = kind;

    /// <summary>Indexes of the lines, in order.</summary>
    public List<int> Lines { get; } = [];

    /// <summary>The list marker in Markdown; empty for other kinds.</summary>
    public string Marker { get; init; } = "";

    /// <summary>How deep a list item stands, from 0.</summary>
    public int Level { get; set; }

    /// <summary>Whether it continues the list item before it, as a paragraph of its own in that item.</summary>
    public bool IsInsideItem { get; set; }

    /// <summary>Whether white space parted it from the block before.</summary>
    public bool IsAfterGap { get; init; }

    public Table? Table { get; init; }

    /// <summary>Its text, lines joined and hyphenation undone, before anything is escaped.</summary>
    public JoinedText Text { get; set; } = JoinedText.Empty;
}
