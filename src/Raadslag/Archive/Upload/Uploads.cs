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
)
{
    /// <summary>Whether something in it may be closed.</summary>
    public bool MayHaveClosed => ImportDoubts.Holds(Draft, FileName);
}

/// <summary>Why an upload cannot be gone on with.</summary>
public enum UploadRefusal
{
    /// <summary>It was confirmed or discarded, or belongs to another account.</summary>
    UploadDoesNotExist,
}
