using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Sets a table of contents, which leads to each heading after it and says on which page it is.</summary>
internal sealed class ContentsSetter(Galley galley, Block.Contents contents, Column column)
{
    private const double Indent = 16;

    private readonly Stack<int> _levels = new();

    /// <summary>Blocks in which every heading has a place, if there is a table of contents to lead to it.</summary>
    public static IReadOnlyList<Block> WithPlaces(IReadOnlyList<Block> blocks) =>
        blocks.Any(block => block is Block.Contents)
            ?
            [
                .. blocks.Select(
                    (block, i) => block is Block.Heading { Place: null } h ? h with { Place = $"heading-{i}" } : block
                ),
            ]
            : blocks;

    public void Set(IReadOnlyList<Block> blocks, int index)
    {
        if (contents.Title.Length > 0)
        {
            SetTitle(blocks.Take(index).Any(block => block is Block.Heading or Block.Cover));
        }

        var headings = blocks.Skip(index + 1).OfType<Block.Heading>().Where(h => h.Level <= contents.Levels).ToList();
        var first = headings.Select(heading => heading.Level).DefaultIfEmpty().Min();
        var isDeep = headings.Exists(heading => heading.Level > first);
        for (var i = 0; i < headings.Count; i++)
        {
            Nest(headings[i].Level);
            SetEntry(headings[i], headings[i].Level - first, isDeep);
            if (IsInner(i + 1) && (!IsInner(i) || !IsInner(i + 2)))
            {
                galley.KeepLast();
            }
        }

        Nest(0);
        galley.Space(galley.Style.Body.Below * 2);

        bool IsInner(int entry) => entry < headings.Count && headings[entry].Level > first;
    }

    private void SetTitle(bool isBelow)
    {
        var style = galley.Style.Heading(2);
        var kind = isBelow ? StructureKind.H2 : StructureKind.H1;
        var heading = new Block.Heading(isBelow ? 2 : 1, contents.Title);
        galley.Space(style.Above);
        galley.Open(kind);
        foreach (var line in column.Lines([new TextRun(contents.Title)], style))
        {
            galley.Add(new LineStrip(line, style, column.Left) { Heading = heading });
            galley.KeepLast();
            heading = null;
        }

        galley.Close(kind);
        galley.Space(style.Below);
    }

    // ends the lists that are deeper than a level, and begins one where there is none
    private void Nest(int level)
    {
        while (_levels.TryPeek(out var open) && open >= level)
        {
            galley.Close(StructureKind.TOCI);
            if (open == level)
            {
                return;
            }

            galley.Close(StructureKind.TOC);
            _levels.Pop();
        }

        if (level > 0)
        {
            galley.Open(StructureKind.TOC);
            _levels.Push(level);
        }
    }

    private void SetEntry(Block.Heading heading, int depth, bool isDeep)
    {
        var style = galley.Style.Body;
        var cut = isDeep && depth == 0 ? FontCut.SemiBold : FontCut.Regular;
        var room = column.Indented(depth * Indent);
        var words = room with { Width = room.Width - (3 * Indent) };
        var lines = words.Lines([new TextRun(heading.Text, cut)], style);
        galley.Open(StructureKind.TOCI);
        galley.Open(StructureKind.Reference);
        galley.Open(StructureKind.Link);
        if (isDeep && depth == 0)
        {
            galley.Space(style.Below * 0.75);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            galley.Add(new ContentsStrip(heading, lines[i], style, room) { IsLast = i == lines.Count - 1, Cut = cut });
            if (i < lines.Count - 1)
            {
                galley.KeepLast();
            }
        }

        galley.Close(StructureKind.Link);
        galley.Close(StructureKind.Reference);
    }
}

/// <summary>A line of a table of contents; the last of an entry has the page's number after a row of dots.</summary>
internal sealed class ContentsStrip(Block.Heading heading, SetLine line, TextStyle style, Column column)
    : Strip(style.Leading)
{
    private const double DotsApart = 4.5;

    public required bool IsLast { get; init; }

    public required FontCut Cut { get; init; }

    public override void Draw(PageFlow flow)
    {
        var (document, page) = (flow.Document, flow.PageOf(heading.Place!));
        var right = column.Left + column.Width;
        flow.Lines.Draw(line, style, column.Left, flow.Y);
        if (IsLast)
        {
            DrawDots(flow, column.Left + line.Width + DotsApart, right - Number(flow.Pages).Width - DotsApart);
            var number = Number(page);
            flow.Lines.Draw(number, style, right - number.Width, flow.Y);
        }

        var area = new PdfRectangle(column.Left, flow.Y - Height, IsLast ? column.Width : line.Width, Height);
        document.Page.LinkToPlace(area, heading.Place!, PagePhrases.ToPage(heading.Text, page));
    }

    private SetLine Number(int page) => LineBreaker.Lines([new TextRun($"{page}", Cut)], style, column.Width)[0];

    // on a grid from the right, so that they stand under each other
    private void DrawDots(PageFlow flow, double from, double to)
    {
        flow.Document.Page.BeginArtifact(ArtifactKind.Layout);
        for (var x = to - DotsApart; x > from; x -= DotsApart)
        {
            flow.Lines.DrawPlain(".", style.Size * 0.8, x, LineDrawing.Baseline(style, flow.Y), flow.Style.HeadColor);
        }

        flow.Document.Page.EndArtifact();
    }
}
