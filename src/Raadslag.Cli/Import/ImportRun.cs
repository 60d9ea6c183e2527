using Raadslag.Archive;
using Raadslag.Foundations;
using Raadslag.Web.Phrases;

namespace Raadslag.Cli.Import;

/// <summary>Reads files one by one and stores each in its own transaction; one that fails does not stop the rest.</summary>
internal sealed class ImportRun(IServiceProvider services, SourceReading reading)
{
    private static readonly string[] Extensions = [".txt", ".md", ".pdf", ".docx"];

    /// <summary>The files named, and those in the folders named, in the order of their names.</summary>
    public static IReadOnlyList<string> Files(IEnumerable<string> names) =>
        [
            .. names.SelectMany<string, string>(name =>
                Directory.Exists(name)
                    ? Directory
                        .EnumerateFiles(name, "*", SearchOption.AllDirectories)
                        .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                        .Order(StringComparer.Ordinal)
                    : [name]
            ),
        ];

    /// <summary>Reads and stores one file.</summary>
    public async Task<ImportLine> ImportAsync(
        string file,
        (ImportMode Mode, ImportPublishing Publishing) wanted,
        CancellationToken cancellation
    )
    {
        var (document, refusal) = await DocumentFile.ReadAsync(reading, file, cancellation);
        return document is null
            ? new ImportLine(file, null, null, refusal)
            : await StoreAsync(document, wanted, cancellation);
    }

    private async Task<ImportLine> StoreAsync(
        DocumentFile document,
        (ImportMode Mode, ImportPublishing Publishing) wanted,
        CancellationToken cancellation
    )
    {
        await using var scope = services.CreateAsyncScope();
        var handler = scope.ServiceProvider.GetRequiredService<ImportDocumentHandler>();
        var outcome = await handler.HandleAsync(
            new ImportDocument(
                Path.GetFileName(document.Path),
                document.Format,
                document.Bytes,
                document.Draft,
                wanted.Mode
            )
            {
                Publishing = wanted.Publishing,
            },
            Actor.CommandLine,
            cancellation
        );
        return outcome.Refusal is { } refusal
            ? new ImportLine(document.Path, document.Draft, null, refusal.InDanish())
            : new ImportLine(document.Path, document.Draft, outcome.Value, null);
    }
}
