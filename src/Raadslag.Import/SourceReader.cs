using Raadslag.Import.Pdf;
using Raadslag.Import.Text;
using Raadslag.Import.Word;

namespace Raadslag.Import;

/// <summary>Takes a file apart into lines: the one door for bytes from outside.</summary>
public static class SourceReader
{
    /// <summary>The largest file that is read, in bytes: 50 MB.</summary>
    public const int MaximumBytes = 50_000_000;

    /// <summary>
    /// The lines of the file in reading order, or the reason it is refused as a whole. What kind of file it is, is told
    /// by its first bytes, never by its name.
    /// </summary>
    /// <remarks>
    /// Bad bytes never throw. A PDF can be made so that its reader takes very long: one from outside is read in a
    /// process that can be stopped.
    /// </remarks>
    public static Reading<SourceDocument> Read(ReadOnlyMemory<byte> bytes) =>
        bytes.Length > MaximumBytes
            ? Refuse(ReadingRefusal.IsTooLarge)
            : FileKinds.Of(bytes.Span) switch
            {
                FileKind.Nothing => Refuse(ReadingRefusal.IsEmpty),
                FileKind.Text => TextSource.Read(bytes.Span),
                FileKind.Pdf => PdfSource.Read(bytes),
                FileKind.Zip => WordSource.Read(bytes),
                FileKind.EncryptedOffice => Refuse(ReadingRefusal.IsEncrypted),
                FileKind.Other => Refuse(ReadingRefusal.IsOfUnknownFormat),
            };

    /// <summary>Whether the first bytes are those of a PDF.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => FileKinds.Of(bytes) == FileKind.Pdf;

    private static Reading<SourceDocument>.Refused Refuse(ReadingRefusal refusal) => new(refusal);
}
