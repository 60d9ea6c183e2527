using Raadslag.Archive;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Tests.Databases;

namespace Raadslag.Benchmarks;

/// <summary>
/// Storing and publishing a document of 27 pages that has been read, against storing its bytes alone in the same
/// database.
/// </summary>
internal static class StoreBench
{
    private const int Times = 25;

    public static async Task RunAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("raadslag-bench-").FullName;
        var bytes = await File.ReadAllBytesAsync((await BenchDocument.MakeAsync(folder)).Text);
        var draft = Draft(bytes);
        await output.WriteLineAsync("| Storing | median | of the bytes alone |");
        await output.WriteLineAsync("|---|---|---|");
        foreach (var database in new[] { TestDatabase.Sqlite, TestDatabase.Postgres })
        {
            var connection = await database.CreateConnectionAsync();
            var services = Services(connection);
            var day = new DateOnly(2000, 1, 1);
            var baseline = await Measure.MedianAsync(Times, () => StoreBytesAsync(services, bytes));
            var whole = await Measure.MedianAsync(
                Times,
                () => ImportAsync(services, bytes, draft with { Date = day = day.AddDays(1) })
            );
            await output.WriteLineAsync(Measure.Row($"{database}: the bytes alone (baseline)", baseline, baseline));
            await output.WriteLineAsync(
                Measure.Row($"{database}: the document, published and searchable", whole, baseline)
            );
            await services.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    private static MinutesDraft Draft(byte[] bytes) =>
        SourceReader.Read(bytes) is Reading<SourceDocument>.Read source
        && MinutesReader.Read(source.Value) is Reading<MinutesDraft>.Read draft
            ? draft.Value
            : throw new InvalidOperationException("The document of the benchmark could not be read.");

    private static ServiceProvider Services(DatabaseConnection connection) =>
        new ServiceCollection().AddLogging().AddRaadslag(connection).BuildServiceProvider();

    private static async Task StoreBytesAsync(ServiceProvider services, byte[] bytes)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RaadslagDb>();
        db.Originals.Add(
            new Original
            {
                Id = OriginalId.New(),
                Sha256 = $"{Guid.CreateVersion7():N}{Guid.CreateVersion7():N}",
                FileName = "27-pages.txt",
                Format = SourceFormat.Text,
                Bytes = bytes,
                StoredAt = TimeProvider.System.GetUtcNow().UtcDateTime,
            }
        );
        await db.SaveChangesAsync();
    }

    private static async Task ImportAsync(ServiceProvider services, byte[] bytes, MinutesDraft draft)
    {
        await using var scope = services.CreateAsyncScope();
        var own = (byte[])[.. bytes, .. BitConverter.GetBytes(draft.Date!.Value.DayNumber)];
        var outcome = await scope
            .ServiceProvider.GetRequiredService<ImportDocumentHandler>()
            .HandleAsync(
                new ImportDocument("27-pages.txt", SourceFormat.Text, own, draft)
                {
                    Publishing = ImportPublishing.AtOnce,
                },
                Actor.CommandLine,
                CancellationToken.None
            );
        if (outcome.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"The document of the benchmark was refused: {refusal}.");
        }
    }
}
