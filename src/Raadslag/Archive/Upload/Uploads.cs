using Raadslag.Foundations;
using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>Puts a file that has been read aside, until its secretary has gone through the draft.</summary>
public sealed record StartUpload(string FileName, SourceFormat Format, byte[] Bytes, MinutesDraft Draft);

/// <summary>An upload with its draft and the corrections so far.</summary>
public sealed record OpenUpload(
    PendingUploadId Id,
    string FileName,
    MinutesDraft Draft,
    IReadOnlyDictionary<string, string> Corrections,
    DateTime UploadedAt
);

/// <summary>Why an upload cannot be gone on with.</summary>
public enum UploadRefusal
{
    /// <summary>It was confirmed or discarded, or belongs to another account.</summary>
    UploadDoesNotExist,
}

/// <summary>The uploads of one account that wait to be confirmed. They are drafts: the record tells nothing of them.</summary>
public sealed class PendingUploads(RaadslagDb db, CivilCalendar calendar, ImportDocumentHandler import)
{
    /// <summary>Keeps the upload and answers with its id. The actor is an account.</summary>
    public Task<PendingUploadId> StartAsync(StartUpload command, Actor actor, CancellationToken cancellation) =>
        throw new NotImplementedException($"{db} {calendar} {import}");

    /// <summary>The account's uploads, the newest first, without their drafts.</summary>
    public Task<IReadOnlyList<(PendingUploadId Id, string FileName, DateTime UploadedAt)>> ListAsync(
        Actor actor,
        CancellationToken cancellation
    ) => throw new NotImplementedException();

    /// <summary>The upload; null when it does not exist or belongs to another account.</summary>
    public Task<OpenUpload?> FindAsync(PendingUploadId id, Actor actor, CancellationToken cancellation) =>
        throw new NotImplementedException();

    /// <summary>Keeps all corrections made so far, instead of those kept before.</summary>
    public Task<UploadRefusal?> SaveAsync(
        PendingUploadId id,
        IReadOnlyDictionary<string, string> corrections,
        Actor actor,
        CancellationToken cancellation
    ) => throw new NotImplementedException();

    /// <summary>Imports it with its corrections; once imported (or unchanged) it waits no more. Null: no such upload.</summary>
    public Task<Outcome<ImportResult, ImportRefusal>?> ConfirmAsync(
        PendingUploadId id,
        ImportMode mode,
        Actor actor,
        CancellationToken cancellation
    ) => throw new NotImplementedException();

    /// <summary>Throws it away.</summary>
    public Task<UploadRefusal?> DiscardAsync(PendingUploadId id, Actor actor, CancellationToken cancellation) =>
        throw new NotImplementedException();
}
