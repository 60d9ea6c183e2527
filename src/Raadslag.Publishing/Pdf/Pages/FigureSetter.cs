using System.Diagnostics;
using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pages.Charts;
using Raadslag.Publishing.Pdf.Type;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Sets figures, each on one page with its caption.</summary>
internal sealed class FigureSetter(Galley galley, Column column)
{
    private const double MostOfPage = 0.6;
    private const double AboveCaption = 5;

    public void Set(Block.Figure figure) => Set(Strip(figure), figure.Caption);

    /// <summary>The picture alone.</summary>
    public FigureStrip Strip(Block.Figure figure)
    {
        var share = figure.FillsPage ? 1 : MostOfPage;
        var most = figure.Most ?? (column.Width, galley.Style.TextHeight * share);
        var (width, height) = figure.Picture.Within(most, isEnlarged: figure.FillsPage);
        var place = new PdfRectangle(column.Left, 0, width, height);
        return new FigureStrip(figure.Picture, figure.AlternativeText, place);
    }

    public void Set(Chart chart)
    {
        Strip strip = chart switch
        {
            Chart.Bars bars => BarStrip.Of(bars, galley.Style, column),
            Chart.Lines lines => new CurveStrip(lines, galley.Style, column),
            _ => throw new UnreachableException(),
        };
        Set(strip, ChartPhrases.Title(chart));
    }

    private void Set(Strip figure, string? caption)
    {
        galley.Space(galley.Style.Body.Below);
        if (string.IsNullOrEmpty(caption))
        {
            galley.Add(figure);
        }
        else
        {
            galley.Open(StructureKind.Div);
            galley.Add(figure);
            SetCaption(figure, caption);
            galley.Close(StructureKind.Div);
        }

        galley.Space(galley.Style.Body.Below * 1.5);
    }

    private void SetCaption(Strip above, string caption)
    {
        var style = galley.Style.Cell;
        galley.Open(StructureKind.Caption);
        galley.Space(AboveCaption);
        foreach (var line in column.Lines([new TextRun(caption, FontCut.Italic)], style))
        {
            above.KeepsNext = true;
            above = new LineStrip(line, style, column.Left);
            galley.Add(above);
        }

        galley.Close(StructureKind.Caption);
    }
}
