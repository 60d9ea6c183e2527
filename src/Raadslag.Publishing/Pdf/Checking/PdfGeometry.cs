namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>A transformation of the plane (ISO 32000-1, 8.3.3).</summary>
internal readonly record struct PdfMatrix(double A, double B, double C, double D, double E, double F)
{
    internal static PdfMatrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>How much longer a length becomes, on the mean of both directions.</summary>
    internal double Scale => Math.Sqrt(Math.Abs(A * D - B * C));

    internal static PdfMatrix Of(IReadOnlyList<double>? numbers) =>
        numbers is [var a, var b, var c, var d, var e, var f] ? new(a, b, c, d, e, f) : Identity;

    internal static PdfMatrix Move(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>This first, then the other.</summary>
    internal PdfMatrix Then(PdfMatrix next) =>
        new(
            A * next.A + B * next.C,
            A * next.B + B * next.D,
            C * next.A + D * next.C,
            C * next.B + D * next.D,
            E * next.A + F * next.C + next.E,
            E * next.B + F * next.D + next.F
        );

    internal PdfPoint Apply(double x, double y) => new(A * x + C * y + E, B * x + D * y + F);
}

internal readonly record struct PdfPoint(double X, double Y);

/// <summary>An upright rectangle of a page.</summary>
internal readonly record struct PdfBox(double Left, double Bottom, double Right, double Top)
{
    internal static PdfBox Everything { get; } =
        new(double.MinValue, double.MinValue, double.MaxValue, double.MaxValue);

    internal bool Has(PdfPoint point) => Left <= point.X && point.X <= Right && Bottom <= point.Y && point.Y <= Top;

    internal PdfBox Within(PdfBox other) =>
        new(
            Math.Max(Left, other.Left),
            Math.Max(Bottom, other.Bottom),
            Math.Min(Right, other.Right),
            Math.Min(Top, other.Top)
        );

    internal static PdfBox Around(IReadOnlyCollection<PdfPoint> points) =>
        new(
            points.Min(point => point.X),
            points.Min(point => point.Y),
            points.Max(point => point.X),
            points.Max(point => point.Y)
        );
}
