using Raadslag.Archive;
using Raadslag.Import;

namespace Raadslag.Cli.Import;

/// <summary>A file from the disk with what was read of it.</summary>
internal sealed record DocumentFile(string Path, byte[] Bytes, SourceFormat Format, MinutesDraft Draft)
{
    /// <summary>Reads a file; without a document there is the sentence that says why.</summary>
    public static async Task<(DocumentFile? Document, string Refusal)> ReadAsync(
        SourceReading reading,
        string path,
        CancellationToken cancellation
    )
    {
        if (!File.Exists(path))
        {
            return (null, "Filen findes ikke. Se efter, om navnet og mappen er skrevet rigtigt.");
        }

        // a file beyond the limit is refused before it fills the memory
        if (new FileInfo(path).Length > SourceReader.MaximumBytes)
        {
            return (null, WarningPhrases.Sentence(ReadingRefusal.IsTooLarge));
        }

        var bytes = await File.ReadAllBytesAsync(path, cancellation);
        return await reading.ReadAsync(bytes, cancellation) switch
        {
            Reading<SourceDocument>.Read source => Structured(path, bytes, source.Value),
            Reading<SourceDocument>.Refused refused => (null, WarningPhrases.Sentence(refused.Refusal)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static (DocumentFile? Document, string Refusal) Structured(
        string path,
        byte[] bytes,
        SourceDocument source
    ) =>
        MinutesReader.Read(source) switch
        {
            Reading<MinutesDraft>.Read draft => (new DocumentFile(path, bytes, source.Format, draft.Value), ""),
            Reading<MinutesDraft>.Refused refused => (null, WarningPhrases.Sentence(refused.Refusal)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
