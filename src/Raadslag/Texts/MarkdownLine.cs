using System.Globalization;
using System.Text.RegularExpressions;

namespace Raadslag.Texts;

/// <summary>One line of a Markdown text, and what it can begin.</summary>
internal readonly partial record struct MarkdownLine(string Text)
{
    private const int TabWidth = 4;

    public bool IsBlank => Text.AsSpan().Trim(" \t").IsEmpty;

    /// <summary>The column its first character stands in.</summary>
    public int Indent => ColumnAfter(0, Text.AsSpan()[..^Text.AsSpan().TrimStart(" \t").Length]);

    /// <summary>The list item it begins, if it stands outside of other items.</summary>
    public ListMarker? Marker
    {
        get
        {
            if (Rule().IsMatch(Text) || ListItem().Match(Text) is not { Success: true } found)
            {
                return null;
            }

            var space = found.Groups["space"];
            var afterMarker = space.Index;
            var content = ColumnAfter(afterMarker, space.ValueSpan);
            var isEmpty = space.Index + space.Length == Text.Length;
            // five columns or more: the item begins with indented code, and one of them belongs to the marker
            var column = isEmpty || content - afterMarker > TabWidth ? afterMarker + 1 : content;
            var number = found.Groups["number"];
            return new ListMarker(
                found.Groups["kind"].ValueSpan[0],
                number.Success ? int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) : 1,
                column,
                isEmpty
            );
        }
    }

    /// <summary>The row of ticks or tildes that begins fenced code; empty when none does.</summary>
    public string Fence => FenceStart().Match(Text).Groups["fence"].Value;

    /// <summary>A list item that stands unindented above it does not go on here.</summary>
    public bool EndsItem => Fence.Length > 0 || Marker is not null || IsWhole || IsQuote;

    public bool IsQuote => Text.TrimStart(' ').StartsWith('>');

    /// <summary>No text goes on below it.</summary>
    public bool IsWhole => Heading().IsMatch(Text) || Rule().IsMatch(Text);

    public bool Closes(string fence)
    {
        var row = Text.AsSpan().Trim(" \t");
        return Indent < TabWidth && row.Length >= fence.Length && row.TrimStart(fence[0]).IsEmpty;
    }

    private static int ColumnAfter(int column, ReadOnlySpan<char> space)
    {
        foreach (var character in space)
        {
            column = character == '\t' ? (column / TabWidth + 1) * TabWidth : column + 1;
        }

        return column;
    }

    [GeneratedRegex("^ {0,3}(?:(?<kind>[-*+])|(?<number>[0-9]{1,9})(?<kind>[.)]))(?<space>[ \t]+|$)")]
    private static partial Regex ListItem();

    [GeneratedRegex("^ {0,3}(?:(?:\\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")]
    private static partial Regex Rule();

    [GeneratedRegex("^ {0,3}(?<fence>`{3,}(?=[^`]*$)|~{3,})")]
    private static partial Regex FenceStart();

    [GeneratedRegex("^ {0,3}#{1,6}(?:[ \t]|$)")]
    private static partial Regex Heading();
}

/// <summary>What a list item begins with.</summary>
/// <param name="Kind">The bullet, or what stands behind the number; another kind is another list.</param>
/// <param name="Number">1 for a bullet.</param>
/// <param name="ContentColumn">What is indented this far belongs to the item.</param>
/// <param name="IsEmpty">Nothing follows on the same line.</param>
internal readonly record struct ListMarker(char Kind, int Number, int ContentColumn, bool IsEmpty)
{
    /// <summary>It begins a list also right below a line of text: "2026. Det var året" is no list.</summary>
    public bool InterruptsText => !IsEmpty && Number == 1;
}
