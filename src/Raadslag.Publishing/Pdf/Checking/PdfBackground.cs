namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>What has been painted on a page so far, as far as text may stand on it.</summary>
internal sealed class PdfBackground
{
    private const int MostCovers = 5_000;

    private readonly List<(PdfBox Box, PdfColor? Color)> _covers = [];

    /// <summary>Paints the box; no color when it is not known what is seen there.</summary>
    internal void Cover(PdfBox box, PdfColor? color)
    {
        if (_covers.Count < MostCovers && box.Left < box.Right && box.Bottom < box.Top)
        {
            _covers.Add((box, color));
        }
    }

    /// <summary>What is seen at the point: white paper where nothing is painted, nothing where it cannot be known.</summary>
    internal PdfColor? At(PdfPoint point)
    {
        if (_covers.Count >= MostCovers)
        {
            return null;
        }

        for (var at = _covers.Count - 1; at >= 0; at--)
        {
            if (_covers[at].Box.Has(point))
            {
                return _covers[at].Color;
            }
        }

        return PdfColor.White;
    }
}
