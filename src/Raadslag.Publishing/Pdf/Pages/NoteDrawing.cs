using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Draws the footnotes of a page, under a short rule.</summary>
internal sealed class NoteDrawing(PageFlow flow)
{
    private const double RuleLength = 90;

    private readonly TextStyle _style = flow.Style.Footnote;

    public void Draw(PagePlan page)
    {
        if (page.Notes.Count == 0)
        {
            return;
        }

        var top = flow.Style.Bottom + page.NoteHeight(flow.Style) - flow.Style.AboveNotes;
        flow.Document.Page.BeginArtifact(ArtifactKind.Layout);
        var (left, y) = (flow.Style.Left, top + 5);
        flow.Document.Page.Draw().StrokeColor(flow.Style.RuleColor).Line(left, y, left + RuleLength, y, 0.5);
        flow.Document.Page.EndArtifact();

        var link = flow.Lines.Exchange(null);
        foreach (var part in page.Notes)
        {
            Draw(part, top);
            top -= ((part.To - part.From) * _style.Leading) + _style.Below;
        }

        flow.Lines.Exchange(link);
    }

    private void Draw(FootnotePart part, double top)
    {
        var note = part.Note;
        flow.Document.Resume(note.Element!);
        if (part.From == 0)
        {
            flow.Document.NamePlace(note.Place, top);
            flow.Document.Begin(StructureKind.Lbl);
            var baseline = LineDrawing.Baseline(_style, top);
            flow.Lines.DrawPlain(note.Label, _style.Size, flow.Style.Left, baseline, _style.Color);
            flow.Document.End(StructureKind.Lbl);
        }

        for (var i = part.From; i < part.To; i++)
        {
            flow.Lines.Draw(note.Lines[i], _style, flow.Style.Left + Footnotes.Indent, top);
            top -= _style.Leading;
        }

        flow.Lines.EndLink();
        if (part.To == note.Lines.Count)
        {
            flow.Document.End(StructureKind.Note);
        }
        else
        {
            flow.Document.Leave(StructureKind.Note);
        }
    }
}
