using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Publishing;

namespace Raadslag.Archive;

/// <summary>The uploads of one account that wait to be confirmed. They are drafts: the record tells nothing of them.</summary>
public sealed class PendingUploads(RaadslagDb db, CivilCalendar calendar, ImportDocumentHandler import)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Keeps the upload and answers with its id. The actor is an account.</summary>
    public async Task<PendingUploadId> StartAsync(StartUpload command, Actor actor, CancellationToken cancellation)
    {
        var upload = new PendingUpload
        {
            Id = PendingUploadId.New(),
            Account = actor.Id ?? throw new ArgumentException("Only an account uploads.", nameof(actor)),
            FileName = HiddenCharacters.Shown(command.FileName),
            Format = command.Format,
            Bytes = command.Bytes,
            Draft = DraftArchive.Write(command.Draft),
            Corrections = "{}",
            UploadedAt = calendar.Now(),
        };
        db.PendingUploads.Add(upload);
        await db.SaveChangesAsync(cancellation);
        return upload.Id;
    }

    /// <summary>The account's uploads, the newest first, without their drafts.</summary>
    public async Task<IReadOnlyList<(PendingUploadId Id, string FileName, DateTime UploadedAt)>> ListAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        var uploads = await db
            .PendingUploads.Where(upload => upload.Account == actor.Id)
            .OrderByDescending(upload => upload.Id)
            .Select(upload => new
            {
                upload.Id,
                upload.FileName,
                upload.UploadedAt,
            })
            .ToListAsync(cancellation);
        return uploads.ConvertAll(upload => (upload.Id, upload.FileName, upload.UploadedAt));
    }

    /// <summary>The upload; null when it does not exist or belongs to another account.</summary>
    public async Task<OpenUpload?> FindAsync(PendingUploadId id, Actor actor, CancellationToken cancellation)
    {
        var upload = await db
            .PendingUploads.Where(upload => upload.Id == id && upload.Account == actor.Id)
            .Select(upload => new
            {
                upload.FileName,
                upload.Draft,
                upload.Corrections,
                upload.UploadedAt,
            })
            .SingleOrDefaultAsync(cancellation);
        return upload is null
            ? null
            : new OpenUpload(
                id,
                upload.FileName,
                DraftArchive.Read(upload.Draft),
                ReadCorrections(upload.Corrections),
                upload.UploadedAt
            );
    }

    /// <summary>Whether the upload's council is missing, unknown or not the account's; null when it is the account's own.</summary>
    public async Task<ImportRefusal?> CouncilInDoubtAsync(
        OpenUpload upload,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if ((upload.Corrections.GetValueOrDefault("body") ?? upload.Draft.Body) is not { Length: > 0 } body)
        {
            return ImportRefusal.CouncilIsMissing;
        }

        if (await PrintedNames.CouncilAsync(db, body, cancellation) is not { } council)
        {
            return ImportRefusal.CouncilIsUnknown;
        }

        return await SecretaryRule.AllowsAsync(db, actor, council.Id, cancellation)
            ? null
            : ImportRefusal.IsNotSecretary;
    }

    /// <summary>Keeps all corrections made so far, instead of those kept before.</summary>
    public async Task<UploadRefusal?> SaveAsync(
        PendingUploadId id,
        IReadOnlyDictionary<string, string> corrections,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var json = JsonSerializer.Serialize(corrections, Json);
        var saved = await db
            .PendingUploads.Where(upload => upload.Id == id && upload.Account == actor.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(upload => upload.Corrections, json), cancellation);
        return saved == 0 ? UploadRefusal.UploadDoesNotExist : null;
    }

    /// <summary>Imports it with its corrections; once imported (or unchanged) it waits no more. Null: no such upload.</summary>
    public async Task<Outcome<ImportResult, ImportRefusal>?> ConfirmAsync(
        PendingUploadId id,
        (ImportMode Mode, ImportPublishing Publishing) wanted,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var upload = await db
            .PendingUploads.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Id == id && known.Account == actor.Id, cancellation);
        if (upload is null)
        {
            return null;
        }

        var draft = DraftArchive.Read(upload.Draft);
        var command = new ImportDocument(upload.FileName, upload.Format, upload.Bytes, draft, wanted.Mode)
        {
            Publishing = wanted.Publishing,
            Corrections = ReadCorrections(upload.Corrections),
        };
        var outcome = await import.HandleAsync(command, actor, cancellation);
        if (outcome.Refusal is null && outcome.Value is not ImportResult.Differs)
        {
            // should this not be reached, confirming again finds the document unchanged and ends here too
            await DiscardAsync(id, actor, cancellation);
        }

        return outcome;
    }

    /// <summary>Throws it away.</summary>
    public async Task<UploadRefusal?> DiscardAsync(PendingUploadId id, Actor actor, CancellationToken cancellation)
    {
        var gone = await db
            .PendingUploads.Where(upload => upload.Id == id && upload.Account == actor.Id)
            .ExecuteDeleteAsync(cancellation);
        return gone == 0 ? UploadRefusal.UploadDoesNotExist : null;
    }

    private static Dictionary<string, string> ReadCorrections(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(json, Json) ?? [];
}
