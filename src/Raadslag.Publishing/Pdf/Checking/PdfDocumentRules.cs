namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The rules of the document as a whole (ISO 14289-1, 5 and 7.1).</summary>
internal static class PdfDocumentRules
{
    private const int MostPagesWithoutBookmarks = 20;

    internal static void Check(CosFile file, PdfMetadata? metadata, int pages, PdfFindingList findings)
    {
        var catalog = file.Catalog!;
        CheckLanguage(catalog, findings);
        var mark = catalog.Dictionary("MarkInfo");
        Demand(mark?.Flag("Marked") == true, PdfRule.NotMarked, findings);
        Demand(mark?.Flag("Suspects") != true, PdfRule.Suspects, findings);
        Demand(
            catalog.Dictionary("ViewerPreferences")?.Flag("DisplayDocTitle") == true,
            PdfRule.TitleNotShown,
            findings
        );
        Demand(catalog.Dictionary("StructTreeRoot") is not null, PdfRule.StructureMissing, findings);
        Demand(file.Trailer.Array("ID") is { Count: 2 }, PdfRule.IdMissing, findings);
        Demand(
            pages <= MostPagesWithoutBookmarks || catalog.Dictionary("Outlines")?["First"] is CosDictionary,
            PdfRule.BookmarksMissing,
            findings
        );
        CheckMetadata(metadata, findings);
    }

    private static void CheckLanguage(CosDictionary catalog, PdfFindingList findings)
    {
        var language = catalog.Text("Lang");
        if (string.IsNullOrWhiteSpace(language))
        {
            findings.Add(PdfRule.LanguageMissing);
        }
        else if (!PdfLanguages.IsValid(language))
        {
            findings.Add(PdfRule.LanguageInvalid, language);
        }
    }

    private static void CheckMetadata(PdfMetadata? metadata, PdfFindingList findings)
    {
        if (metadata is null)
        {
            findings.Add(PdfRule.MetadataMissing);
            return;
        }

        var claims = metadata.Claims;
        Demand(!string.IsNullOrWhiteSpace(metadata.Title), PdfRule.TitleMissing, findings);
        Demand(claims.AccessiblePart is not null, PdfRule.AccessiblePartMissing, findings);
        Demand(claims is { ArchivePart: not null, ArchiveLevel.Length: > 0 }, PdfRule.ArchivePartMissing, findings);
        Demand(
            claims.ArchivePart is null || claims.AccessiblePart is null || metadata.DescribesAccessible,
            PdfRule.SchemaMissing,
            findings
        );
    }

    private static void Demand(bool isKept, PdfRule rule, PdfFindingList findings)
    {
        if (!isKept)
        {
            findings.Add(rule);
        }
    }
}
