namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>A font that content uses, and the codes it shows.</summary>
internal sealed class PdfFont
{
    private const int BoldWeight = 600;

    private readonly PdfUnicodeMap? _unicode;
    private readonly bool _hasTwoBytes;

    internal PdfFont(CosDictionary values, CosFile file, int page)
    {
        (Values, FirstPage) = (values, page);
        IsComposite = values.Name("Subtype") == "Type0";
        Descendant = IsComposite ? values.Many("DescendantFonts").OfType<CosDictionary>().FirstOrDefault() : null;
        Descriptor = (IsComposite ? Descendant : values)?.Dictionary("FontDescriptor");
        Name = values.Name("BaseFont") ?? "";
        IsBold =
            Name.Contains("Bold", StringComparison.OrdinalIgnoreCase)
            || Name.Contains("Black", StringComparison.OrdinalIgnoreCase)
            || Descriptor?.Real("FontWeight") >= BoldWeight;
        _hasTwoBytes = values.Name("Encoding") is "Identity-H" or "Identity-V";
        if (values.Stream("ToUnicode") is { } stream && file.Unpack(stream) is { } bytes)
        {
            _unicode = PdfUnicodeMap.Read(bytes, file.Limits);
        }
    }

    internal CosDictionary Values { get; }

    internal string Name { get; }

    internal bool IsComposite { get; }

    internal CosDictionary? Descendant { get; }

    internal CosDictionary? Descriptor { get; }

    internal bool IsBold { get; }

    internal int FirstPage { get; }

    internal bool IsSeen { get; private set; }

    internal bool HasUnicode => _unicode is not null;

    /// <summary>The codes shown, with the first page of each; none of a font whose codes have lengths we do not know.</summary>
    internal Dictionary<int, int> Codes { get; } = [];

    internal string? Letters(int code) => _unicode?.Letters(code);

    /// <summary>Notes what is shown; says whether it is known to be nothing but spaces.</summary>
    internal bool Show(byte[] bytes, bool isInvisible, int page)
    {
        IsSeen |= !isInvisible;
        if (IsComposite && !_hasTwoBytes)
        {
            return false;
        }

        var isBlank = true;
        var length = IsComposite ? 2 : 1;
        for (var at = 0; at + length <= bytes.Length; at += length)
        {
            var code = IsComposite ? (bytes[at] << 8) | bytes[at + 1] : bytes[at];
            Codes.TryAdd(code, page);
            isBlank &= Letters(code) is { } letters ? string.IsNullOrWhiteSpace(letters) : !IsComposite && code == 32;
        }

        return isBlank;
    }
}
