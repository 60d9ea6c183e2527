using Raadslag.Import.Prose;
using Raadslag.Import.Structure;

namespace Raadslag.Import.Annexes;

/// <summary>A part's blocks, for what is told across the parts of an item.</summary>
internal sealed record PartBlocks(PartKind Kind, IReadOnlyList<Block> Blocks);

/// <summary>
/// Gives each mark of an item its sentence, and lists the annexes that the prose names without one.
/// </summary>
internal sealed class ItemAnnexes
{
    private readonly Desk _desk;
    private readonly IReadOnlyList<PartBlocks> _parts;
    private readonly Placed[] _sentences;
    private readonly Placed[] _naming;
    private readonly int[] _namingStarts;
    private readonly int[] _ends;
    private readonly ILookup<Block, Sentence> _byBlock;
    private readonly HashSet<Sentence> _marked = new(ReferenceEqualityComparer.Instance);

    public ItemAnnexes(Desk desk, IReadOnlyList<PartBlocks> parts)
    {
        _desk = desk;
        _parts = parts;
        _sentences =
        [
            .. parts
                .SelectMany(part =>
                    part.Blocks.SelectMany(Sentences.In).Select(sentence => new Placed(part.Kind, sentence))
                )
                .OrderBy(placed => placed.Sentence.First),
        ];
        _naming = [.. _sentences.Where(placed => placed.NamesAnnex)];
        _namingStarts = [.. _naming.Select(placed => placed.Sentence.First)];
        _ends = [.. _sentences.Select(placed => placed.Sentence.Last)];
        _byBlock = _sentences.ToLookup(placed => placed.Sentence.Block, placed => placed.Sentence);
    }

    private sealed record Placed(PartKind Part, Sentence Sentence)
    {
        public bool NamesAnnex { get; } = AnnexWords.NamesAnnex(Sentence.Text);
    }

    /// <summary>The marks in the order of their lines, each with the sentence it belongs to.</summary>
    public IReadOnlyList<AnnexMark> Give(IEnumerable<MarginMark> marks) => [.. marks.Select(Give)];

    private AnnexMark Give(MarginMark mark)
    {
        var line = _desk.Lines[mark.First].Number;
        if ((mark.Leads ? Led(mark) : Preceding(mark) ?? Led(mark)) is { } placed)
        {
            _marked.Add(placed.Sentence);
            return new AnnexMark(placed.Part, line, placed.Sentence.Text);
        }

        _desk.Warn(WarningCode.AnnexMarkWithoutSentence, mark.First);
        return new AnnexMark(null, line, "");
    }

    // The sentence the mark is printed beside; where it names no annex, one right beneath it that does.
    private Placed? Led(MarginMark mark)
    {
        var text = _desk.HasText(mark.First) ? mark.First : _desk.NextText(mark.Last);
        var beside = FirstAtLeast(_ends, text);
        if (beside == _ends.Length || _sentences[beside].Sentence.First > text)
        {
            return null;
        }

        var own = _sentences[beside];
        for (var at = beside; at < _sentences.Length && IsSameStretch(own.Sentence, _sentences[at].Sentence); at++)
        {
            if (_sentences[at].NamesAnnex)
            {
                return _sentences[at];
            }
        }

        return own.Sentence.Block.Kind == BlockKind.Lines ? null : own; // a lost table's cell is no sentence
    }

    private bool IsSameStretch(Sentence own, Sentence other) =>
        other.Block == own.Block || (own.Block.Kind == BlockKind.Subheading && !_desk.HasGap(own.Last, other.First));

    // The nearest sentence that began before the mark and names an annex, in whatever part.
    private Placed? Preceding(MarginMark mark)
    {
        var own = _desk.HasText(mark.First) ? mark.First : mark.First - 1;
        var after = FirstAtLeast(_namingStarts, own + 1);
        return after == 0 ? null : _naming[after - 1];
    }

    private static int FirstAtLeast(int[] sorted, int value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The annexes named without a mark; to be asked after <see cref="Give(IEnumerable{MarginMark})"/>.</summary>
    public IReadOnlyList<string> Named()
    {
        var names = new List<string>();
        foreach (var part in _parts)
        {
            AddNamed(part.Blocks, names);
        }

        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    private void AddNamed(IReadOnlyList<Block> blocks, List<string> names)
    {
        var (isListing, namedBefore) = (false, false);
        foreach (var block in blocks.Where(block => block.Table is null))
        {
            var sentences = _byBlock[block].ToArray();
            if (isListing && block.Kind is BlockKind.ListItem or BlockKind.Lines)
            {
                names.Add(Clean(block.Text.Text));
                continue;
            }

            isListing = sentences.Any(sentence => AnnexWords.AnnouncesList(sentence.Text));
            if (namedBefore && AnnexWords.IsName(block.Text.Text))
            {
                names.Add(Clean(block.Text.Text));
                continue;
            }

            foreach (var sentence in sentences.Where(sentence => !_marked.Contains(sentence)))
            {
                names.AddRange(
                    (
                        AnnexWords.AnnouncesList(sentence.Text)
                            ? AnnexWords.NamesAfterColon(sentence.Text)
                            : AnnexWords.NamesIn(sentence.Text)
                    ).Select(Clean)
                );
            }

            namedBefore = sentences.Any(sentence => AnnexWords.NamesAnnex(sentence.Text));
        }
    }

    private static string Clean(string name) => name.Trim().TrimEnd('.', ',', ';', ':');
}
