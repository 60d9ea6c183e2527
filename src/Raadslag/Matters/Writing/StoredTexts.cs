using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Raadslag.Records;

namespace Raadslag.Matters;

/// <summary>Checks that each version and each annex is still what the record saw.</summary>
public static class StoredTexts
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

    /// <summary>Reads every version and every annex; answers with the first that is another, null when none is.</summary>
    /// <remarks>What the record itself is worth is for <see cref="RecordCheck"/> to say.</remarks>
    public static async Task<AlteredContent?> FirstAlteredAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var seen = await SeenAsync(db, cancellation);
        var versions = db.PaperVersions.AsNoTracking().Where(one => one.Paper != null).OrderBy(one => one.Id);
        var version = await versions
            .AsAsyncEnumerable()
            .FirstOrDefaultAsync(one => !IsSeen(one.Id.Value, TextSeal.Of(one).Sha256), cancellation);
        if (version is not null)
        {
            var matter = await NameAsync(db, version.Paper!.Value, cancellation);
            return new AlteredContent.Version(matter, version.Number);
        }

        var file = await db
            .AttachmentContents.AsNoTracking()
            .AsAsyncEnumerable()
            .FirstOrDefaultAsync(
                one => !IsSeen(one.Attachment.Value, Convert.ToHexStringLower(SHA256.HashData(one.Bytes))),
                cancellation
            );
        if (file is not null)
        {
            var annex = await db.PaperAttachments.SingleAsync(one => one.Id == file.Attachment, cancellation);
            return new AlteredContent.Annex(await NameAsync(db, annex.Paper, cancellation), annex.Title);
        }

        return seen.Count > 0 ? new AlteredContent.Gone(seen.Count) : null;

        bool IsSeen(Guid id, string hash) => seen.Remove(id, out var known) && known == hash;
    }

    private static async Task<Dictionary<Guid, string>> SeenAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var seen = new Dictionary<Guid, string>();
        var lines = db.Record.AsNoTracking().Where(line => Kinds.Contains(line.Kind)).Select(line => line.Content);
        await foreach (var content in lines.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            using var line = JsonDocument.Parse(content);
            var said = line.RootElement;
            if (said.TryGetProperty(nameof(FileAttached.Attachment), out var attachment))
            {
                Add(attachment, said);
            }
            else if (said.GetProperty(nameof(PaperSaved.Seal)) is { ValueKind: JsonValueKind.Object } seal)
            {
                Add(seal.GetProperty(nameof(TextSeal.Version)), seal);
            }
        }

        return seen;

        void Add(JsonElement id, JsonElement holder) =>
            seen[id.GetGuid()] = holder.GetProperty(nameof(TextSeal.Sha256)).GetString()!;
    }

    private static Task<string> NameAsync(RaadslagDb db, PaperId id, CancellationToken cancellation) =>
        (
            from paper in db.Papers
            where paper.Id == id
            join matter in db.Matters on paper.Matter equals matter.Id
            select matter.Title
        ).SingleAsync(cancellation);
}

/// <summary>Something stored that is not what the record saw.</summary>
public abstract record AlteredContent
{
    private AlteredContent() { }

    /// <summary>A version of a text says something else, or was never saved by anybody.</summary>
    /// <param name="Matter">The title of its matter.</param>
    /// <param name="Number">The version.</param>
    public sealed record Version(string Matter, int Number) : AlteredContent;

    /// <summary>An annex has other bytes, or was never attached by anybody.</summary>
    /// <param name="Matter">The title of its matter.</param>
    /// <param name="Title">The annex.</param>
    public sealed record Annex(string Matter, string Title) : AlteredContent;

    /// <summary>Versions or annexes that the record tells of are not there.</summary>
    /// <param name="Count">How many.</param>
    public sealed record Gone(int Count) : AlteredContent;
}
