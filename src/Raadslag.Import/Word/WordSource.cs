namespace Raadslag.Import.Word;

/// <summary>A Word file, Office Open XML (.docx), read from its zip and XML.</summary>
internal static class WordSource
{
    // bit 0 of the flags in the first entry's header: its content is encrypted
    private const int FlagsAt = 6;

    internal static Reading<SourceDocument> Read(ReadOnlyMemory<byte> bytes) => Read(bytes, Lines);

    /// <summary>What <paramref name="read"/> makes of the main part; null when there is no text in it.</summary>
    internal static Reading<T> Read<T>(ReadOnlyMemory<byte> bytes, Func<WordPackage, string, T?> read)
        where T : class
    {
        if (bytes.Length > FlagsAt && (bytes.Span[FlagsAt] & 1) == 1)
        {
            return new Reading<T>.Refused(ReadingRefusal.IsEncrypted);
        }

        try
        {
            using var package = WordPackage.Open(bytes);
            return package.MainPart() is not { } part ? new Reading<T>.Refused(ReadingRefusal.IsOfUnknownFormat)
                : read(package, part) is { } value ? new Reading<T>.Read(value)
                : new Reading<T>.Refused(ReadingRefusal.IsEmpty);
        }
        catch (UnpacksTooLargeException)
        {
            return new Reading<T>.Refused(ReadingRefusal.UnpacksTooLarge);
        }
        // a damaged file throws whatever the zip or XML reader stumbled over
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new Reading<T>.Refused(ReadingRefusal.IsDamaged);
        }
    }

    /// <summary>The paragraphs and tables of the main part, without page heads and feet.</summary>
    internal static List<WordBlock> Body(
        WordPackage package,
        string part,
        List<WordRelation> relations,
        WordStyles styles
    )
    {
        var numbering = WordNumbering.Of(package, relations);
        var notes = new WordNotes(package, relations, styles);
        using var reader = package.Read(part)!;
        return new WordBlocks(reader, new WordContext(styles, numbering, relations, notes)).ReadAll();
    }

    private static SourceDocument? Lines(WordPackage package, string part)
    {
        var relations = package.Relations(part);
        var lines = new WordLines();
        var styles = WordStyles.Of(package, relations);

        WordMargins.Add(lines, package, relations, "/header", styles);
        Body(package, part, relations, styles).ForEach(block => block.AddTo(lines));
        WordMargins.Add(lines, package, relations, "/footer", styles);
        return lines.HasText ? lines.ToDocument() : null;
    }
}

/// <summary>What a paragraph needs to know beyond its own words.</summary>
internal sealed record WordContext(
    WordStyles Styles,
    WordNumbering Numbering,
    List<WordRelation> Relations,
    WordNotes? Notes
);
