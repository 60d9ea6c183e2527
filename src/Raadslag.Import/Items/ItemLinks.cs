using Raadslag.Import.Prose;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Items;

/// <summary>
/// The links of an item: those written in the text, those the file lays over it, and addresses that were printed at
/// the page's end and belong to a few words standing alone above.
/// </summary>
internal sealed class ItemLinks
{
    private const int LongestLinkText = 80;

    private readonly Desk _desk;
    private readonly Dictionary<Block, List<InlineLink>> _byBlock = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Block> _paired = new(ReferenceEqualityComparer.Instance);
    private readonly List<LinkDraft> _links = [];

    public ItemLinks(Desk desk, IReadOnlyList<IReadOnlyList<Block>> parts)
    {
        _desk = desk;
        var blocks = parts.SelectMany(part => part).ToArray();
        foreach (var block in blocks.Where(block => block.Kind != BlockKind.Address))
        {
            _byBlock[block] = InText(block);
        }

        PairAddresses(blocks);
    }

    /// <summary>In the order of their lines.</summary>
    public IReadOnlyList<LinkDraft> All() => [.. _links.OrderBy(link => link.Line)];

    /// <summary>A block's text as Markdown.</summary>
    public string Markdown(Block block) =>
        InlineText.ToMarkdown(
            block.Text.Text,
            _byBlock.GetValueOrDefault(block) ?? InlineText.LinksIn(block.Text.Text)
        );

    /// <summary>The blocks without the addresses that became links of other words.</summary>
    public IReadOnlyList<Block> WithoutPaired(IReadOnlyList<Block> blocks) =>
        [.. blocks.Where(block => !_paired.Contains(block))];

    private List<InlineLink> InText(Block block)
    {
        var text = block.Text.Text;
        var links = InlineText.LinksIn(text);
        foreach (var line in block.Lines)
        {
            foreach (var laid in _desk.LinksOn(line))
            {
                LayOver(block, text, links, laid);
            }
        }

        links.Sort((one, other) => one.Start.CompareTo(other.Start));
        foreach (var link in links)
        {
            Add(link.Text, link.Url, block.Table is null ? block.Text.LineAt(link.Start) : block.Lines[0]);
        }

        return links;
    }

    private void LayOver(Block block, string text, List<InlineLink> links, SourceLink laid)
    {
        var from = block.Text.StartOf(laid.Line - 1);
        var words = Whitespace.WithoutTabs(Whitespace.Tidy(laid.Text));
        var window = from < 0 ? "" : text.Substring(from, Math.Min(text.Length - from, words.Length + 400));
        var at = words.Length == 0 ? -1 : window.IndexOf(words, StringComparison.Ordinal);
        var overlaps = links.Exists(link =>
            link.Start < from + at + words.Length && from + at < link.Start + link.Length
        );
        if (at >= 0 && !overlaps)
        {
            links.Add(new InlineLink(from + at, words.Length, words, laid.Url));
        }
        else if (!links.Exists(link => link.Url == laid.Url))
        {
            Add(words, laid.Url, laid.Line - 1);
        }
    }

    // Each address takes the nearest waiting words above it on its page.
    private void PairAddresses(Block[] blocks)
    {
        var waiting = new Stack<Block>();
        for (var at = 0; at < blocks.Length; at++)
        {
            if (at > 0 && IsLinkText(blocks[at], blocks[at - 1]))
            {
                waiting.Push(blocks[at]);
            }
            else if (blocks[at].Kind == BlockKind.Address)
            {
                Pair(blocks[at], waiting);
            }
        }
    }

    private void Pair(Block address, Stack<Block> waiting)
    {
        var url = address.Text.Text.Trim('<', '>');
        var isOnPage = waiting.TryPeek(out var words) && !_desk.HasPageBreak(words.Lines[0], address.Lines[0]);
        if (!isOnPage)
        {
            Add(url, url, address.Lines[0]);
            return;
        }

        waiting.Pop();
        _byBlock[words!] = [new InlineLink(0, words!.Text.Text.Length, words.Text.Text, url)];
        _paired.Add(address);
        Add(words.Text.Text, url, words.Lines[0]);
    }

    // "… findes her:" and, alone on the next line, "Referat".
    private bool IsLinkText(Block block, Block before) =>
        block.Kind is BlockKind.Paragraph
        && block.Lines.Count == 1
        && block.Text.Text.Length <= LongestLinkText
        && !Ends.Sentence(block.Text.Text)
        && Ends.WithColon(before.Text.Text)
        && _byBlock[block] is [];

    private void Add(string text, string url, int index)
    {
        if (url is "#" or "")
        {
            _desk.Warn(WarningCode.LinkWithoutAddress, index, text);
        }

        _links.Add(new LinkDraft(text, url.Length == 0 ? "#" : url, _desk.Lines[index].Number));
    }
}
