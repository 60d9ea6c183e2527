using System.Globalization;
using System.Text;

namespace Raadslag.Publishing.Pdf.Type;

/// <summary>A letter that a font cannot draw.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Font">The font's name.</param>
internal readonly record struct MissingLetter(Rune Letter, string Font)
{
    /// <summary>The letter as people can find it: <c>“中” (U+4E2D)</c>.</summary>
    public override string ToString()
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{Letter.Value:X4}");
        return Rune.IsControl(Letter) ? code : $"“{Letter}” ({code})";
    }
}

/// <summary>A text that cannot be set, because fonts lack some of its letters.</summary>
internal sealed class MissingLetterException(IReadOnlyList<MissingLetter> letters)
    : Exception($"{letters[0].Font} lacks {string.Join(", ", letters)}.")
{
    public IReadOnlyList<MissingLetter> Letters { get; } = letters;
}
