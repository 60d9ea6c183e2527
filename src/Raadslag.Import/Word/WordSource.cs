namespace Raadslag.Import.Word;

/// <summary>A Word file, Office Open XML (.docx), read from its zip and XML.</summary>
internal static class WordSource
{
    // bit 0 of the flags in the first entry's header: its content is encrypted
    private const int FlagsAt = 6;

    internal static Reading<SourceDocument> Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > FlagsAt && (bytes.Span[FlagsAt] & 1) == 1)
        {
            return Refuse(ReadingRefusal.IsEncrypted);
        }

        try
        {
            using var package = WordPackage.Open(bytes);
            return package.MainPart() is { } part ? Read(package, part) : Refuse(ReadingRefusal.IsOfUnknownFormat);
        }
        catch (UnpacksTooLargeException)
        {
            return Refuse(ReadingRefusal.UnpacksTooLarge);
        }
        // a damaged file throws whatever the zip or XML reader stumbled over
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Refuse(ReadingRefusal.IsDamaged);
        }
    }

    private static Reading<SourceDocument> Read(WordPackage package, string part)
    {
        var relations = package.Relations(part);
        var lines = new WordLines();
        var styles = WordStyles.Of(package, relations);
        var numbering = WordNumbering.Of(package, relations);
        var notes = new WordNotes(package, relations, styles);

        WordMargins.Add(lines, package, relations, "/header", styles);
        using (var reader = package.Read(part)!)
        {
            new WordBlocks(reader, new WordContext(styles, numbering, relations, notes), lines).ReadAll();
        }

        WordMargins.Add(lines, package, relations, "/footer", styles);
        return lines.HasText ? new Reading<SourceDocument>.Read(lines.ToDocument()) : Refuse(ReadingRefusal.IsEmpty);
    }

    private static Reading<SourceDocument>.Refused Refuse(ReadingRefusal refusal) => new(refusal);
}

/// <summary>What a paragraph needs to know beyond its own words.</summary>
internal sealed record WordContext(
    WordStyles Styles,
    WordNumbering Numbering,
    List<WordRelation> Relations,
    WordNotes? Notes
);
