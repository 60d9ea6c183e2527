namespace Raadslag.Import.Word;

/// <summary>Page heads and feet, which Word keeps apart from the text.</summary>
internal static class WordMargins
{
    /// <summary>Adds every part of the kind that the text refers to, each wording once.</summary>
    internal static void Add(
        WordLines lines,
        WordPackage package,
        List<WordRelation> relations,
        string kind,
        WordStyles styles
    )
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relation in relations)
        {
            if (
                relation.Type.EndsWith(kind, StringComparison.Ordinal)
                && Read(package, relation.Target, styles) is { } margin
            )
            {
                if (margin.HasText && seen.Add(margin.AsOneLine()))
                {
                    lines.AddMargin(margin);
                }
            }
        }
    }

    private static WordLines? Read(WordPackage package, string part, WordStyles styles)
    {
        using var reader = package.Read(part);
        if (reader is null)
        {
            return null;
        }

        return WordLines.Of(new WordBlocks(reader, new WordContext(styles, new WordNumbering(), [], null)).ReadAll());
    }
}
