using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Raadslag.Publishing;

/// <summary>
/// Encodes text for HTML, æ, ø and å as themselves, and shows what would be hidden (<see cref="HiddenCharacters"/>). It is
/// the one way that text comes into a page.
/// </summary>
public sealed class VisibleHtmlEncoder : HtmlEncoder
{
    private readonly HtmlEncoder _plain = Create(UnicodeRanges.All);

    private VisibleHtmlEncoder() { }

    /// <summary>The one there is.</summary>
    public static VisibleHtmlEncoder Instance { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => _plain.MaxOutputCharactersPerInputCharacter;

    /// <inheritdoc/>
    public override string Encode(string value) => _plain.Encode(HiddenCharacters.Shown(value));

    /// <inheritdoc/>
    public override void Encode(TextWriter output, string value, int startIndex, int characterCount)
    {
        ArgumentNullException.ThrowIfNull(value);
        var shown = HiddenCharacters.Shown(
            characterCount == value.Length ? value : value.Substring(startIndex, characterCount)
        );
        _plain.Encode(output, shown, 0, shown.Length);
    }

    /// <inheritdoc/>
    public override void Encode(TextWriter output, char[] value, int startIndex, int characterCount)
    {
        var shown = HiddenCharacters.Shown(new string(value, startIndex, characterCount));
        _plain.Encode(output, shown, 0, shown.Length);
    }

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => _plain.WillEncode(unicodeScalar);

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        _plain.FindFirstCharacterToEncode(text, textLength);

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    ) => _plain.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
}
