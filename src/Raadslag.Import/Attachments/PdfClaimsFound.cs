using System.Globalization;

namespace Raadslag.Import.Attachments;

/// <summary>Gathers what a PDF says of itself; of two that say otherwise, the later stands, as in a file added to.</summary>
internal sealed class PdfClaimsFound
{
    private int? _pages;
    private string? _pdfA;
    private bool _isMarked;
    private bool _hasStructure;
    private string? _language;

    internal bool HasCatalog { get; private set; }

    internal void Take(Dictionary<string, object> dictionary)
    {
        // the marking may stand in the catalog or in an object of its own
        var marking = dictionary.GetValueOrDefault("MarkInfo") as Dictionary<string, object> ?? dictionary;
        _isMarked |= marking.GetValueOrDefault("Marked") is PdfWord { Value: "true" };

        switch (dictionary.GetValueOrDefault("Type"))
        {
            case PdfName { Value: "Catalog" } when dictionary.ContainsKey("Pages"):
                HasCatalog = true;
                _hasStructure = dictionary.ContainsKey("StructTreeRoot");
                _language = dictionary.GetValueOrDefault("Lang") is byte[] language ? LanguageIn(language) : null;
                break;
            case PdfName { Value: "Pages" } when !dictionary.ContainsKey("Parent"):
                _pages = dictionary.GetValueOrDefault("Count") is long and > 0 and <= 100_000 and var count
                    ? (int)count
                    : null;
                break;
        }
    }

    internal void TakeMetadata(ReadOnlySpan<byte> metadata)
    {
        if (ValueOf(metadata, "pdfaid:part"u8) is { } part && char.IsAsciiDigit(part))
        {
            var level = ValueOf(metadata, "pdfaid:conformance"u8);
            _pdfA =
                level is { } letter && char.IsAsciiLetter(letter)
                    ? string.Create(CultureInfo.InvariantCulture, $"{part}{char.ToLowerInvariant(letter)}")
                    : part.ToString();
        }
    }

    internal PdfClaims ToClaims() => new(_pages, _pdfA, _isMarked && _hasStructure, _language);

    // as an element or as an attribute: <pdfaid:part>2</pdfaid:part>, pdfaid:part="2"
    private static char? ValueOf(ReadOnlySpan<byte> metadata, ReadOnlySpan<byte> name)
    {
        var at = metadata.IndexOf(name);
        return at >= 0 && metadata[(at + name.Length)..].TrimStart("=>\"' \t\r\n"u8) is [var value, ..]
            ? (char)value
            : null;
    }

    private static string? LanguageIn(byte[] text) =>
        PdfText.Of(text) is { Length: > 0 and <= 35 } language
        && language.All(static sign => char.IsAsciiLetterOrDigit(sign) || sign == '-')
            ? language
            : null;
}
