namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>A color as a screen shows it, each part from 0 to 1.</summary>
internal readonly record struct PdfColor(double Red, double Green, double Blue)
{
    internal static PdfColor White { get; } = new(1, 1, 1);

    internal static PdfColor Black { get; } = new(0, 0, 0);

    // WCAG 2.1, relative luminance
    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    /// <summary>From 1 (the same) to 21 (black on white).</summary>
    internal double Contrast(PdfColor other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>The color that one, three or four parts make: gray, RGB or CMYK; none for any other number.</summary>
    internal static PdfColor? Of(IReadOnlyList<double> parts) =>
        parts switch
        {
            [var gray] => new(Part(gray), Part(gray), Part(gray)),
            [var red, var green, var blue] => new(Part(red), Part(green), Part(blue)),
            [var cyan, var magenta, var yellow, var key] => new(
                (1 - Part(cyan)) * (1 - Part(key)),
                (1 - Part(magenta)) * (1 - Part(key)),
                (1 - Part(yellow)) * (1 - Part(key))
            ),
            _ => null,
        };

    private static double Part(double value) => Math.Clamp(value, 0, 1);

    private static double Linear(double part) => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}

/// <summary>A color space: how many parts its colors have, when they can be shown, and which device it leans on.</summary>
internal sealed record PdfColorSpace(int? Parts, string? Device)
{
    internal static PdfColorSpace Gray { get; } = new(1, "DeviceGray");

    internal static PdfColorSpace Of(CosValue? value, CosDictionary? resources) =>
        value switch
        {
            CosName { Value: "DeviceGray" or "G" } => OfDevice(1, "DeviceGray", "DefaultGray", resources),
            CosName { Value: "DeviceRGB" or "RGB" } => OfDevice(3, "DeviceRGB", "DefaultRGB", resources),
            CosName { Value: "DeviceCMYK" or "CMYK" } => OfDevice(4, "DeviceCMYK", "DefaultCMYK", resources),
            CosName { Value: "Pattern" } => new(null, null),
            CosName name when resources?.Dictionary("ColorSpace")?[name.Value] is { } known and not CosName => Of(
                known,
                null
            ),
            CosName name
                when resources?.Dictionary("ColorSpace")?[name.Value] is CosName known && known.Value != name.Value =>
                Of(known, null),
            CosArray { Count: > 0 } array => OfArray(array, resources),
            _ => new(null, null),
        };

    private static PdfColorSpace OfDevice(int parts, string device, string standIn, CosDictionary? resources) =>
        new(parts, resources?.Dictionary("ColorSpace")?[standIn] is null ? device : null);

    private static PdfColorSpace OfArray(CosArray array, CosDictionary? resources) =>
        (array[0] as CosName)?.Value switch
        {
            "ICCBased" when array.Count > 1 => new((array[1] as CosDictionary)?.Whole("N"), null),
            "CalGray" => new(1, null),
            "CalRGB" => new(3, null),
            "Indexed" or "I" when array.Count > 1 && array[1] is CosName name => Of(name, resources) with
            {
                Parts = null,
            },
            "Separation" when array.Count > 2 && array[2] is CosName name => Of(name, resources) with { Parts = null },
            "DeviceGray" or "DeviceRGB" or "DeviceCMYK" when array[0] is CosName name => Of(name, resources),
            _ => new(null, null),
        };
}
