using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Raadslag.Matters;

/// <summary>The seals that stand in the record, each to be met by what is stored.</summary>
internal sealed class SeenSeals
{
    // the entries that tell of a version or a file
    private static readonly string[] Kinds =
    [
        nameof(PaperSaved),
        nameof(VersionRestored),
        nameof(MatterSharedWithCouncil),
        nameof(SuggestionDecided),
        nameof(FileAttached),
    ];

    private readonly Dictionary<Guid, string> _seals = [];

    // lines from before seals name a version by its number, and a file by its id
    private readonly HashSet<(Guid Paper, int Number)> _unsealedVersions = [];
    private readonly HashSet<Guid> _unsealedFiles = [];
    private int _unsealed;

    private SeenSeals() { }

    /// <summary>Seals that nothing stored has met.</summary>
    public int Unmet => _seals.Count;

    public static async Task<SeenSeals> ReadAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var seen = new SeenSeals();
        var lines = db.Record.AsNoTracking().Where(line => Kinds.Contains(line.Kind)).Select(line => line.Content);
        await foreach (var content in lines.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            using var line = JsonDocument.Parse(content);
            seen.Take(line.RootElement);
        }

        return seen;
    }

    /// <summary>Whether the version has the seal it was saved with, or was saved before there were seals.</summary>
    public bool Hold(PaperVersion version, string hash)
    {
        if (_seals.Remove(version.Id.Value, out var known))
        {
            return known == hash;
        }

        return Unsealed(_unsealedVersions.Contains((version.Paper!.Value.Value, version.Number)));
    }

    /// <summary>Whether the file has the seal it was attached with, or was attached before there were seals.</summary>
    public bool Hold(PaperAttachmentId file, string hash) =>
        _seals.Remove(file.Value, out var known) ? known == hash : Unsealed(_unsealedFiles.Contains(file.Value));

    public CheckedTexts Found(AlteredContent? altered) => new(altered, _unsealed);

    private bool Unsealed(bool isThere)
    {
        _unsealed += isThere ? 1 : 0;
        return isThere;
    }

    private void Take(JsonElement line)
    {
        if (line.TryGetProperty(nameof(FileAttached.Attachment), out var file))
        {
            if (line.TryGetProperty(nameof(TextSeal.Sha256), out var hash))
            {
                _seals[file.GetGuid()] = hash.GetString()!;
            }
            else
            {
                _unsealedFiles.Add(file.GetGuid());
            }
        }
        else if (!line.TryGetProperty(nameof(PaperSaved.Seal), out var seal))
        {
            // a council's first version is the one it was given
            var number = line.TryGetProperty(nameof(PaperSaved.Version), out var said) ? said.GetInt32() : 1;
            _unsealedVersions.Add((line.GetProperty(nameof(PaperSaved.Paper)).GetGuid(), number));
        }
        else if (seal.ValueKind == JsonValueKind.Object)
        {
            _seals[seal.GetProperty(nameof(TextSeal.Version)).GetGuid()] = seal.GetProperty(nameof(TextSeal.Sha256))
                .GetString()!;
        }
    }
}
