using Microsoft.EntityFrameworkCore;
using Raadslag.Meetings;

namespace Raadslag.Archive;

/// <summary>Whether everybody can read a version of a document.</summary>
public enum DocumentShowing
{
    /// <summary>It waits for its secretary to look at it and publish it.</summary>
    Waiting,

    Shown,

    /// <summary>It was shown, and was withdrawn.</summary>
    Withdrawn,

    /// <summary>It was shown, and another version is shown now.</summary>
    Superseded,
}

internal static class DocumentShowings
{
    public static async Task<DocumentShowing> ShowingOfAsync(
        this RaadslagDb db,
        MeetingDocumentId document,
        CancellationToken cancellation
    )
    {
        var snapshots = await db
            .Snapshots.Where(snapshot => snapshot.Document == document)
            .OrderByDescending(snapshot => snapshot.Version)
            .Select(snapshot => new { snapshot.IsCurrent, IsWithdrawn = snapshot.WithdrawnAt != null })
            .ToListAsync(cancellation);
        return snapshots switch
        {
            [] => DocumentShowing.Waiting,
            [{ IsCurrent: true }, ..] => DocumentShowing.Shown,
            [{ IsWithdrawn: true }, ..] => DocumentShowing.Withdrawn,
            _ => DocumentShowing.Superseded,
        };
    }
}
