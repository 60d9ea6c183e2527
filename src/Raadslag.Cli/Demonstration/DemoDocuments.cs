using System.Text.Json;
using Raadslag.Archive;
using Raadslag.Cli.Import;

namespace Raadslag.Cli.Demonstration;

/// <summary>
/// Imports the sample documents of the manifest, as they are where their dates fit, else as text with the dates moved.
/// </summary>
internal sealed class DemoDocuments(IServiceProvider services, string folder, DemoDates dates)
{
    /// <summary>The day of the first meeting of the samples.</summary>
    public static readonly DateOnly First = new(2026, 3, 20);

    public async Task ImportAsync(CancellationToken cancellation)
    {
        await using var manifest = File.OpenRead(Path.Combine(folder, "manifest.json"));
        var documents =
            await JsonSerializer.DeserializeAsync<Sample[]>(manifest, JsonSerializerOptions.Web, cancellation) ?? [];
        var run = new ImportRun(services, services.GetRequiredService<SourceReading>());
        var moved = Directory.CreateTempSubdirectory("raadslag-demo-");
        try
        {
            foreach (var document in documents)
            {
                var file = await MovedAsync(Path.Combine(folder, document.File), moved.FullName, cancellation);
                var line = await run.ImportAsync(file, (ImportMode.Ask, ImportPublishing.AtOnce), cancellation);
                if (line.Refusal is not null)
                {
                    await Console.Error.WriteLineAsync($"{document.File}: {line.Refusal}");
                }
            }
        }
        finally
        {
            moved.Delete(recursive: true);
        }
    }

    // the same document stands beside it as text
    private async Task<string> MovedAsync(string file, string into, CancellationToken cancellation)
    {
        if (dates.Move(First) == First)
        {
            return file;
        }

        var text = await File.ReadAllTextAsync(Path.ChangeExtension(file, ".txt"), cancellation);
        var moved = Path.Combine(into, dates.Move(Path.GetFileNameWithoutExtension(file)) + ".txt");
        await File.WriteAllTextAsync(moved, dates.Move(text), cancellation);
        return moved;
    }

    private sealed record Sample(string File);
}
