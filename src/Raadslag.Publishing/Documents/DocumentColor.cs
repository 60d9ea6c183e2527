using System.Globalization;

namespace Raadslag.Publishing.Documents;

/// <summary>A colour in sRGB.</summary>
public readonly record struct DocumentColor(byte Red, byte Green, byte Blue)
{
    /// <summary>The paper.</summary>
    public static DocumentColor White => new(255, 255, 255);

    /// <summary>Reads "#0B4F8A"; null when the words are no such colour.</summary>
    public static DocumentColor? Of(string words) =>
        words is ['#', _, _, _, _, _, _]
        && int.TryParse(words.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new DocumentColor((byte)(value >> 16), (byte)((value >> 8) & 0xFF), (byte)(value & 0xFF))
            : null;

    /// <summary>The contrast to another colour, from 1 to 21 (WCAG 2.2, 1.4.3).</summary>
    public double ContrastTo(DocumentColor other)
    {
        var (mine, others) = (Luminance, other.Luminance);
        return (Math.Max(mine, others) + 0.05) / (Math.Min(mine, others) + 0.05);
    }

    /// <summary>"#0B4F8A".</summary>
    public override string ToString() => $"#{Red:X2}{Green:X2}{Blue:X2}";

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part)
    {
        var share = part / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
