using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Raadslag.Records;

namespace Raadslag.Matters;

/// <summary>Checks that each version and each annex is still what the record saw.</summary>
public static class StoredTexts
{
    /// <summary>Reads every version and every annex; answers with the first that is another, null when none is.</summary>
    /// <remarks>What the record itself is worth is for <see cref="RecordCheck"/> to say.</remarks>
    public static async Task<AlteredContent?> FirstAlteredAsync(RaadslagDb db, CancellationToken cancellation) =>
        (await CheckAsync(db, cancellation)).FirstAltered;

    /// <summary>The same, and how many there was no seal to hold them against.</summary>
    public static async Task<CheckedTexts> CheckAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var seals = await SeenSeals.ReadAsync(db, cancellation);
        var versions = db.PaperVersions.AsNoTracking().Where(one => one.Paper != null).OrderBy(one => one.Id);
        var version = await versions
            .AsAsyncEnumerable()
            .FirstOrDefaultAsync(one => !seals.Hold(one, TextSeal.Of(one).Sha256), cancellation);
        if (version is not null)
        {
            var matter = await NameAsync(db, version.Paper!.Value, cancellation);
            return seals.Found(new AlteredContent.Version(matter, version.Number));
        }

        var file = await db
            .AttachmentContents.AsNoTracking()
            .AsAsyncEnumerable()
            .FirstOrDefaultAsync(
                one => !seals.Hold(one.Attachment, Convert.ToHexStringLower(SHA256.HashData(one.Bytes))),
                cancellation
            );
        if (file is not null)
        {
            var annex = await db.PaperAttachments.SingleAsync(one => one.Id == file.Attachment, cancellation);
            return seals.Found(new AlteredContent.Annex(await NameAsync(db, annex.Paper, cancellation), annex.Title));
        }

        return seals.Found(seals.Unmet > 0 ? new AlteredContent.Gone(seals.Unmet) : null);
    }

    private static Task<string> NameAsync(RaadslagDb db, PaperId id, CancellationToken cancellation) =>
        (
            from paper in db.Papers
            where paper.Id == id
            join matter in db.Matters on paper.Matter equals matter.Id
            select matter.Title
        ).SingleAsync(cancellation);
}

/// <summary>What came of holding the texts and annexes against their seals.</summary>
/// <param name="FirstAltered">The first that is not what the record saw; null when there is none.</param>
/// <param name="Unsealed">How many are there whose line is from before lines carried seals.</param>
public sealed record CheckedTexts(AlteredContent? FirstAltered, int Unsealed);

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
