using System.Globalization;
using System.Xml;

namespace Raadslag.Import.Word;

/// <summary>The named looks of a document: what a paragraph or a run gets from its style and the styles that is built on.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private WordStyle _defaults = new() { HalfPoints = 20 };

    internal static WordStyles Of(WordPackage package, List<WordRelation> relations)
    {
        var styles = new WordStyles();
        var part = relations
            .Find(static relation => relation.Type.EndsWith("/styles", StringComparison.Ordinal))
            .Target;
        using var reader = part is null ? null : package.Read(part);

        while (reader?.Read() == true)
        {
            if (reader.IsWordElement && reader.LocalName == "docDefaults")
            {
                styles._defaults = Merge(ReadStyle(reader), styles._defaults);
            }
            else if (reader.IsWordElement && reader.LocalName == "style")
            {
                styles.Add(reader);
            }
        }

        return styles;
    }

    /// <summary>The style with all it inherits; the document's own look when there is no such style.</summary>
    internal WordStyle Resolve(string? id)
    {
        var resolved = new WordStyle();
        var next = id ?? DefaultParagraph;
        for (var step = 0; next is not null && step < LongestChain && _styles.TryGetValue(next, out var style); step++)
        {
            resolved = Merge(resolved, style);
            next = style.BasedOn;
        }

        return Merge(resolved, _defaults);
    }

    /// <summary>What only the style itself and those it is built on say, for a run within a paragraph.</summary>
    internal bool? BoldOfRun(string id)
    {
        var next = (string?)id;
        for (var step = 0; next is not null && step < LongestChain && _styles.TryGetValue(next, out var style); step++)
        {
            if (style.IsBold is { } isBold)
            {
                return isBold;
            }

            next = style.BasedOn;
        }

        return null;
    }

    private string? DefaultParagraph { get; set; }

    private void Add(XmlReader reader)
    {
        var id = reader.WordAttribute("styleId") ?? "";
        if (reader.WordAttribute("type") is "paragraph" && reader.WordAttribute("default") is "1" or "true")
        {
            DefaultParagraph = id;
        }

        var style = ReadStyle(reader);
        _styles[id] = style with
        {
            HeadingLevel = HeadingLevelOf(style.Name) ?? HeadingLevelOf(id) ?? style.HeadingLevel,
        };
    }

    private static WordStyle ReadStyle(XmlReader reader)
    {
        var style = new WordStyle();
        var depth = reader.Depth;
        while (reader.ReadWithin(depth))
        {
            if (reader.IsWordElement)
            {
                style = WithElement(style, reader);
            }
        }

        return style;
    }

    /// <summary>The style with what the element under the reader says, as it stands in a style or in a paragraph.</summary>
    internal static WordStyle WithElement(WordStyle style, XmlReader reader) =>
        reader.LocalName switch
        {
            "name" => style with { Name = reader.Val },
            "basedOn" => style with { BasedOn = reader.Val },
            "b" => style with { IsBold = reader.IsOn },
            "i" => style with { IsItalic = reader.IsOn },
            "sz" => style with { HalfPoints = reader.Number() },
            "outlineLvl" => style with
            {
                HeadingLevel = reader.Number() is >= 0 and < 9 and var level ? level + 1 : null,
            },
            "numId" => style with { NumberingId = reader.Val },
            "ilvl" => style with { NumberingLevel = reader.Number() },
            "spacing" when reader.WordAttribute("after") is not null || reader.WordAttribute("before") is not null =>
                style with
                {
                    SpaceBefore = reader.Number("before") ?? style.SpaceBefore,
                    SpaceAfter = reader.Number("after") ?? style.SpaceAfter,
                },
            _ => style,
        };

    internal static WordStyle Merge(WordStyle first, WordStyle then) =>
        new()
        {
            Name = first.Name ?? then.Name,
            BasedOn = first.BasedOn ?? then.BasedOn,
            IsBold = first.IsBold ?? then.IsBold,
            IsItalic = first.IsItalic ?? then.IsItalic,
            HalfPoints = first.HalfPoints ?? then.HalfPoints,
            HeadingLevel = first.HeadingLevel ?? then.HeadingLevel,
            NumberingId = first.NumberingId ?? then.NumberingId,
            NumberingLevel = first.NumberingLevel ?? then.NumberingLevel,
            SpaceBefore = first.SpaceBefore ?? then.SpaceBefore,
            SpaceAfter = first.SpaceAfter ?? then.SpaceAfter,
        };

    // the name is "heading 1" in every language's Word, "Overskrift 1" in others' files
    private static int? HeadingLevelOf(string? name)
    {
        foreach (var word in (ReadOnlySpan<string>)["heading", "overskrift"])
        {
            if (
                name is not null
                && name.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(
                    name.AsSpan(word.Length),
                    NumberStyles.Integer,
                    CultureInfo.InvariantCulture,
                    out var level
                )
                && level is >= 1 and <= 9
            )
            {
                return level;
            }
        }

        return null;
    }
}

/// <summary>What a style says; null where it says nothing.</summary>
internal sealed record WordStyle
{
    internal string? Name { get; init; }

    internal string? BasedOn { get; init; }

    internal bool? IsBold { get; init; }

    internal bool? IsItalic { get; init; }

    internal int? HalfPoints { get; init; }

    internal int? HeadingLevel { get; init; }

    internal string? NumberingId { get; init; }

    internal int? NumberingLevel { get; init; }

    internal int? SpaceBefore { get; init; }

    internal int? SpaceAfter { get; init; }

    /// <summary>"toc 1" in every language's Word.</summary>
    internal bool IsContentsEntry =>
        Name is not null && Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(Name[^1]);

    internal bool IsOverContents => string.Equals(Name, "TOC Heading", StringComparison.OrdinalIgnoreCase);
}
