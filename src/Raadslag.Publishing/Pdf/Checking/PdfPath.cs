namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The path that is being drawn, as far as one must know what it covers.</summary>
internal sealed class PdfPath
{
    private const double Near = 0.01;

    private readonly List<List<PdfPoint>> _parts = [];
    private bool _isCurved;

    internal bool IsEmpty => _parts.Count == 0;

    /// <summary>The rectangles when there is nothing else in the path; else one box around all, not exact.</summary>
    internal (IReadOnlyList<PdfBox> Boxes, bool IsExact) Cover()
    {
        var parts = _parts.Where(part => part.Count > 0).ToArray();
        return parts is [] ? ([], true)
            : !_isCurved && parts.All(IsUprightRectangle) ? ([.. parts.Select(PdfBox.Around)], true)
            : ([PdfBox.Around([.. parts.SelectMany(part => part)])], false);
    }

    internal void Move(PdfPoint to) => _parts.Add([to]);

    internal void Line(PdfPoint to)
    {
        if (_parts.Count == 0)
        {
            _parts.Add([]);
        }

        _parts[^1].Add(to);
    }

    internal void Curve(params ReadOnlySpan<PdfPoint> through)
    {
        _isCurved = true;
        foreach (var point in through)
        {
            Line(point);
        }
    }

    internal void Rectangle(PdfMatrix matrix, double x, double y, double width, double height) =>
        _parts.Add([
            matrix.Apply(x, y),
            matrix.Apply(x + width, y),
            matrix.Apply(x + width, y + height),
            matrix.Apply(x, y + height),
        ]);

    internal void Clear()
    {
        _parts.Clear();
        _isCurved = false;
    }

    private static bool IsUprightRectangle(List<PdfPoint> points)
    {
        var corners = points.Count == 5 && IsSame(points[0], points[4]) ? points[..4] : points;
        return corners.Count == 4 && (HasUprightSides(corners, 0) || HasUprightSides(corners, 1));
    }

    private static bool HasUprightSides(List<PdfPoint> corners, int flat) =>
        Enumerable.Range(0, 4).All(at => IsUpright(corners[at], corners[(at + 1) % 4], isFlat: at % 2 == flat));

    private static bool IsUpright(PdfPoint from, PdfPoint to, bool isFlat) =>
        Math.Abs(isFlat ? from.Y - to.Y : from.X - to.X) < Near;

    private static bool IsSame(PdfPoint one, PdfPoint other) =>
        Math.Abs(one.X - other.X) < Near && Math.Abs(one.Y - other.Y) < Near;
}
