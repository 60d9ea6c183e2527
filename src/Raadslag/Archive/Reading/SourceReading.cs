using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>Takes files apart into lines: PDFs in a process that can be stopped, text and Word here.</summary>
public sealed class SourceReading(PdfReadingProcess pdf)
{
    /// <summary>The file's lines, or the one reason it is refused.</summary>
    public Task<Reading<SourceDocument>> ReadAsync(ReadOnlyMemory<byte> file, CancellationToken cancellation) =>
        file.Length <= SourceReader.MaximumBytes && SourceReader.IsPdf(file.Span)
            ? pdf.ReadAsync(file, cancellation)
            : Task.FromResult(SourceReader.Read(file));
}
