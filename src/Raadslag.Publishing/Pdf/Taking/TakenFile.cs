using Raadslag.Publishing.Pdf.Checking;

namespace Raadslag.Publishing.Pdf.Taking;

/// <summary>
/// Reads the pages of any PDF to be drawn in another: what is seen on them and links out of them, and nothing that acts,
/// is hidden in the file or belongs to its structure.
/// </summary>
internal static class TakenFile
{
    private const int MostPages = 5000;

    /// <summary>All pages or none: a file of which some pages cannot be found or read is refused.</summary>
    public static TakenRead Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return Read(CosFile.Open(bytes, new PdfLimits()));
        }
        catch (PdfRefusedException refused)
        {
            return new TakenRead.Refused(
                refused.Refusal switch
                {
                    PdfRefusal.Encrypted => TakenRefusal.Encrypted,
                    PdfRefusal.TooLarge => TakenRefusal.TooLarge,
                    PdfRefusal.NotPdf or PdfRefusal.TooDamaged or PdfRefusal.TooDeep => TakenRefusal.Damaged,
                }
            );
        }
    }

    private static TakenRead Read(CosFile file)
    {
        var pages = PdfPage.Of(file);
        if (pages is [] || pages.Count < file.Catalog?.Dictionary("Pages")?.Whole("Count"))
        {
            return new TakenRead.Refused(TakenRefusal.Damaged);
        }

        if (pages.Count > MostPages)
        {
            return new TakenRead.Refused(TakenRefusal.TooLarge);
        }

        var objects = new TakenObjects(file);
        return new TakenRead.File([.. pages.Select(page => new TakenPageReader(file, objects, page).Read())]);
    }
}
