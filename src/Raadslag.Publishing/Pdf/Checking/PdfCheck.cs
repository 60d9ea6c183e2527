namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>
/// Reads any PDF and says what in it breaks a rule of PDF/UA-1, of PDF/A-2a where it claims PDF/A, or of contrast.
/// </summary>
/// <remarks>
/// It shares nothing with what writes our own files, so that it cannot share its mistakes. What only a person can
/// see is not asked: whether the tags fit what they are put on, the order of reading, the words of alternative texts.
/// </remarks>
public static class PdfCheck
{
    /// <summary>How many bytes a file may have; a larger one is refused.</summary>
    public const int LargestFile = PdfLimits.File;

    /// <summary>Checks the file; whatever its bytes are, the answer is findings or a refusal.</summary>
    public static PdfCheckResult Of(ReadOnlyMemory<byte> file)
    {
        try
        {
            return Read(CosFile.Open(file, new PdfLimits()));
        }
        catch (PdfRefusedException refused)
        {
            return new PdfRefused(refused.Refusal);
        }
    }

    private static PdfFindings Read(CosFile file)
    {
        var findings = new PdfFindingList();
        var pages = PdfPage.Of(file);
        if (pages is [])
        {
            throw new PdfRefusedException(PdfRefusal.TooDamaged);
        }

        var metadata = PdfMetadata.Read(file);
        var claims = metadata?.Claims ?? new PdfClaims(null, null, null);
        var structure = new PdfStructure(file, pages, findings);
        var contents = new PdfContents(file, findings);
        var annotations = new PdfAnnotationRules(structure, findings, claims.ArchivePart is not null);
        foreach (var page in pages)
        {
            contents.Read(page);
            annotations.Check(page);
        }

        PdfDocumentRules.Check(file, metadata, pages.Count, findings);
        PdfHeadings.Check(structure, findings);
        PdfStructureRules.Check(structure, findings);
        if (structure.Root is not null)
        {
            new PdfMarkRules(structure, contents).Check();
        }

        PdfFontRules.Check(contents.Fonts, file, findings);
        new PdfObjectRules(file, claims, findings).Check();
        if (claims.ArchivePart is not null)
        {
            PdfColorRules.Check(file, contents.Devices, findings);
        }

        foreach (var damage in file.Damages)
        {
            findings.Add(PdfRule.FileDamaged, damage);
        }

        return findings.Close(claims, pages.Count);
    }
}
