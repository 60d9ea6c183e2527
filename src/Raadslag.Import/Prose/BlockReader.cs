using System.Text.RegularExpressions;
using Raadslag.Import.Structure;
using Raadslag.Import.Tables;

namespace Raadslag.Import.Prose;

/// <summary>Groups the lines of one part into paragraphs, list items, tables and addresses.</summary>
internal sealed partial class BlockReader(Desk desk, PartKind kind, IReadOnlyList<string> starters)
{
    // shorter lines of a text whose lines are paragraphs are entries of a list
    private const int LongParagraph = 100;

    private readonly List<Block> _blocks = [];
    private readonly List<Block> _addresses = [];
    private int _last = -1;

    /// <summary>The blocks of a part, in the order of their lines, texts joined.</summary>
    public IReadOnlyList<Block> Read(IReadOnlyList<int> lines)
    {
        var tables = TableFinder.Find(desk, lines);
        for (var at = 0; at < lines.Count; at++)
        {
            if (tables.TryGetValue(lines[at], out var table))
            {
                CloseAddresses();
                _blocks.AddRange(table);
                at += table.Sum(block => block.Lines.Count) - 1;
                _last = lines[at];
            }
            else
            {
                Take(lines[at]);
            }
        }

        CloseAddresses();
        Finish();
        return _blocks;
    }

    private void Take(int index)
    {
        var line = desk.Lines[index];
        if (Address().IsMatch(line.Text) && line.Text.Length <= 2000 && IsBesideText(index))
        {
            var address = new Block(BlockKind.Address);
            address.Lines.Add(index);
            _addresses.Add(address);
            return;
        }

        var marker = Bullets.MarkerOf(line) ?? (line.IsStyledListItem ? "-" : null);
        if (marker is not null && !IsInRunningText(index, marker))
        {
            CloseAddresses();
            Open(BlockKind.ListItem, index, marker);
        }
        else if (_blocks is [] || StartsBlock(_blocks[^1], index))
        {
            CloseAddresses();
            Open(BlockKind.Paragraph, index, "");
        }
        else
        {
            _blocks[^1].Lines.Add(index);
        }

        _last = index;
    }

    private void Open(BlockKind kind, int index, string marker)
    {
        var isAfterGap = _last >= 0 && desk.HasGap(_last, index);
        var isInside =
            kind == BlockKind.Paragraph
            && _blocks is [.., { Kind: BlockKind.ListItem } item]
            && !isAfterGap
            && !Ends.Sentence(desk.Lines[item.Lines[^1]].Text)
            && desk.LineWidth > 0;
        var block = new Block(kind)
        {
            Marker = marker,
            IsAfterGap = isAfterGap,
            IsInsideItem = isInside,
            Level = marker.Length > 0 && desk.Lines[index].Source.Text.TrimStart() is ['o', ' ' or '\t', ..] ? 1 : 0,
        };
        block.Lines.Add(index);
        _blocks.Add(block);
    }

    // An address that a wrapped sentence ends with, "… på hjemmesiden:", stays in the sentence.
    private bool IsBesideText(int index) =>
        _blocks is [] || desk.LineWidth == 0 || desk.HasGap(_last, index) || desk.HasPageBreak(_last, index);

    // A number or a dash that happens to begin a line: "den 16." | "2. behandling", "i fire centre" | "– her er".
    private bool IsInRunningText(int index, string marker)
    {
        if (_blocks is [] || desk.HasGap(_last, index))
        {
            return false;
        }

        var previous = desk.Lines[_last].Text;
        if (marker == "-")
        {
            return _blocks[^1].Kind == BlockKind.Paragraph
                && desk.LineWidth > 0
                && StartsSmall(Bullets.WithoutMarker(desk.Lines[index].Text))
                && Ends.InWord(previous)
                && !IsShort(_last, desk.Lines[index].Text);
        }

        var isNextInList =
            _blocks[^1] is { Kind: BlockKind.ListItem, Marker: [>= '0' and <= '9', ..] } or { IsInsideItem: true };
        return !isNextInList
            && !Ends.Sentence(previous)
            && !Ends.WithColon(previous)
            && !IsShort(_last, desk.Lines[index].Text);
    }

    private bool StartsBlock(Block block, int index)
    {
        var line = desk.Lines[index];
        var previous = desk.Lines[_last].Text;
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || IsStarter(line.Text))
        {
            return true;
        }

        var isUnfinished = !Ends.Sentence(previous) && !Ends.WithColon(previous);
        var isCut = isUnfinished && StartsSmall(line.Text);
        if (desk.LineWidth == 0)
        {
            // a paragraph that the extraction cut at a page's end: "Dette sker" | "blandt andet …"
            var canBeCut = block.Kind == BlockKind.Paragraph && previous.Length >= LongParagraph;
            return !isCut || !canBeCut || StartsLimb(previous, line.Text);
        }

        if (LooksDifferent(desk.Lines[_last], line))
        {
            return true;
        }

        if (desk.HasGap(_last, index))
        {
            return !isCut;
        }

        return (desk.HasPageBreak(_last, index) && !isUnfinished && !StartsSmall(line.Text))
            || BreaksLine(block, previous, line.Text, isUnfinished);
    }

    // "For stemte: …": each list of voters is a paragraph of its own.
    private bool IsStarter(string text) =>
        starters.Any(starter => text.StartsWith(starter, StringComparison.OrdinalIgnoreCase));

    // A line that ends although the next word had room was ended on purpose.
    private bool BreaksLine(Block block, string previous, string next, bool isUnfinished)
    {
        if (StartsSmall(next) || previous.EndsWith(',') || previous.EndsWith('-'))
        {
            return kind == PartKind.Recommendation && StartsLimb(previous, next);
        }

        // "… findes her:" and the linked words on a line of their own
        if (IsShort(_last, next) || previous.EndsWith(" her:", StringComparison.Ordinal))
        {
            return !(isUnfinished && char.IsDigit(next[0]));
        }

        // A heading that fills its line, with a paragraph directly beneath.
        return isUnfinished
            && block is { Kind: BlockKind.Paragraph, Lines.Count: 1 }
            && (block.IsAfterGap || _blocks.Count == 1)
            && Ends.InWord(previous)
            && SentenceStarters.Contains(FirstWord(next));
    }

    private bool IsShort(int index, string next) =>
        desk.Lines[index].Text.Length + 1 + FirstWord(next).Length < desk.LineWidth * 22 / 25;

    // "at …" on a line of its own is how limbs are listed without bullets.
    private static bool StartsLimb(string previous, string next) =>
        next.StartsWith("at ", StringComparison.OrdinalIgnoreCase)
        && (previous[^1] is ',' or ';' or '.' or ':' || previous.EndsWith(" og", StringComparison.Ordinal));

    private static bool LooksDifferent(WorkLine line, WorkLine next) =>
        line.IsBold != next.IsBold || line.IsStyledHeading != next.IsStyledHeading;

    private static bool StartsSmall(string text) => char.IsLower(text[0]) || text[0] is ')' or ',' or ';';

    private static string FirstWord(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    private void CloseAddresses()
    {
        _blocks.AddRange(_addresses);
        _addresses.Clear();
    }

    private void Finish()
    {
        foreach (var block in _blocks.Where(block => block.Table is null))
        {
            var first = desk.Lines[block.Lines[0]].Text;
            var marker = block.Kind == BlockKind.ListItem && Bullets.MarkerOf(desk.Lines[block.Lines[0]]) is not null;
            block.Text = JoinedText.Of(
                desk,
                block.Lines,
                marker ? first.Length - Bullets.WithoutMarker(first).Length : 0
            );
        }

        Subheadings.Mark(desk, _blocks, kind);
    }

    // Words that begin sentences; "Det" and "Den" are left out, since names begin with them too.
    private static readonly HashSet<string> SentenceStarters =
    [
        "Et",
        "En",
        "Der",
        "På",
        "For",
        "Fra",
        "Til",
        "Ved",
        "Som",
        "Når",
        "Hvis",
        "Efter",
        "Under",
        "Således",
        "Derfor",
        "Desuden",
        "Samtidig",
        "Dette",
        "Disse",
    ];

    [GeneratedRegex(@"^<?https?://[^\s<>]+>?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
