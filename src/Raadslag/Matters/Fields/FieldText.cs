using System.Text;
using System.Text.RegularExpressions;
using Raadslag.Publishing;

namespace Raadslag.Matters.Fields;

/// <summary>
/// A shared text with fields, <c>{{kommunerne}}</c>, which each council reads in its own words. A capital first
/// letter gives a capital: <c>{{Kommunerne}}</c>. Code is left alone, and so are braces that are no field.
/// </summary>
public static partial class FieldText
{
    private const string Figure = "tal:";
    private const string Item = "pkt:";

    // a value that is inserted over and over makes a text longer than any that may be typed
    private const int LongestFilled = 2 * PaperLimits.LongestPart;

    /// <summary>
    /// The text with its fields filled. A field that is unknown or has no value stands as [mangler: navn], its
    /// brackets escaped so that no link comes of them; so does one that would make the text longer than can be shown. Never
    /// throws.
    /// </summary>
    public static FilledText Fill(string markdown, FieldValues values)
    {
        var filled = new StringBuilder();
        var missing = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        var from = 0;
        foreach (var field in Fields(markdown))
        {
            var name = field.Groups[1].Value.Trim();
            filled.Append(markdown, from, field.Index - from);
            var value = filled.Length < LongestFilled ? Value(name, values) : null;
            filled.Append(value ?? Missing(name, missing));
            from = field.Index + field.Length;
        }

        filled.Append(markdown, from, markdown.Length - from);
        return new FilledText(filled.ToString(), missing.Keys);
    }

    /// <summary>The fields of the text as they are typed, each once, in the order of the text.</summary>
    public static IReadOnlyList<string> FieldsIn(string markdown) =>
        [.. Fields(markdown).Select(field => field.Groups[1].Value.Trim()).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<Match> Fields(string markdown)
    {
        var fields = Field().Matches(markdown);
        if (fields is [])
        {
            return [];
        }

        var isCode = new bool[markdown.Length];
        foreach (var code in MarkdownParts.CodeIn(markdown))
        {
            isCode.AsSpan(code).Fill(true);
        }

        return fields.Where(field => !isCode[field.Index]);
    }

    private static string? Value(string typed, FieldValues values)
    {
        var name = char.ToLowerInvariant(typed[0]) + typed[1..];
        if (values.IsForMaster)
        {
            return IsKnown(name) ? $"‹{MarkdownValue.Escaped(typed)}›" : null;
        }

        if (Argument(name, Item) is { } matter)
        {
            return values.ItemOf(matter) is { } item ? Link(item, name != typed) : null;
        }

        var value = Argument(name, Figure) is { } figure
            ? values.Figures.GetValueOrDefault(figure)
            : values.CouncilForm(name);
        return string.IsNullOrWhiteSpace(value) ? null : MarkdownValue.Escaped(name == typed ? value : Capital(value));
    }

    private static bool IsKnown(string name) =>
        (Argument(name, Figure) ?? Argument(name, Item)) is not null || CouncilForms.FieldNames.Contains(name);

    private static string? Argument(string name, string kind) =>
        name.StartsWith(kind, StringComparison.Ordinal) && name[kind.Length..].Trim() is { Length: > 0 } argument
            ? argument
            : null;

    private static string Link(ItemReference item, bool isCapital)
    {
        var text = item.Number is { } number ? $"pkt. {number}" : $"sagen »{item.Title}«";
        var words = MarkdownValue.Escaped(isCapital ? Capital(text) : text);
        return item.Href is { } href ? $"[{words}]({MarkdownValue.Address(href)})" : words;
    }

    private static string Missing(string name, OrderedDictionary<string, string> missing)
    {
        missing.TryAdd(name, name);
        return MarkdownValue.Escaped($"[mangler: {name}]");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"\{\{([^{}\r\n]*[^{}\s][^{}\r\n]*)\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Field();
}

/// <summary>A text whose fields are filled.</summary>
/// <param name="Markdown">The text.</param>
/// <param name="Missing">The fields without a value, each once, in the order of the text.</param>
public sealed record FilledText(string Markdown, IReadOnlyList<string> Missing);
