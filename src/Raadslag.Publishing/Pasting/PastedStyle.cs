using AngleSharp.Dom;

namespace Raadslag.Publishing.Pasting;

/// <summary>What a <c>style</c> attribute says, names and values in small letters.</summary>
internal readonly struct PastedStyle
{
    private readonly Dictionary<string, string>? _values;

    private PastedStyle(Dictionary<string, string>? values) => _values = values;

    /// <summary>What is said of the name; empty when nothing is.</summary>
    internal string this[string name] => _values?.GetValueOrDefault(name) ?? "";

    internal bool IsHidden =>
        this["display"].StartsWith("none", StringComparison.Ordinal)
        || this["visibility"] is ['h' or 'c', ..]
        || this["mso-hide"] is not ("" or "none");

    /// <summary>Whether the letters are bold; null when nothing is said.</summary>
    internal bool? IsBold =>
        this["font-weight"] switch
        {
            "" or "inherit" => null,
            ['b', ..] or ['6' or '7' or '8' or '9', _, _] => true,
            _ => false,
        };

    /// <summary>Whether the letters slope; null when nothing is said.</summary>
    internal bool? IsItalic =>
        this["font-style"] switch
        {
            "" or "inherit" => null,
            var style => style is ['i' or 'o', ..],
        };

    /// <summary>Underlined or struck through.</summary>
    internal bool HasLine =>
        (this["text-decoration"] + this["text-decoration-line"]) is var line
        && (line.Contains("underline", StringComparison.Ordinal) || line.Contains("through", StringComparison.Ordinal));

    internal static PastedStyle Of(IElement element)
    {
        if (element.GetAttribute("style") is not { Length: > 0 } style)
        {
            return default;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var declaration in style.ToLowerInvariant().Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                values[declaration[..colon].Trim()] = declaration[(colon + 1)..].Trim();
            }
        }

        return new PastedStyle(values);
    }
}
