using System.Text;
using Raadslag.Archive;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Meetings;

namespace Raadslag.Tests.Archive;

/// <summary>The archive's use cases on one database, each in a unit of work of its own as a host would have it.</summary>
internal sealed class Desk(RaadslagDb database)
{
    /// <summary>Who acts.</summary>
    public Actor Actor { get; init; } = Actor.CommandLine;

    /// <summary>Whether what is imported is published; as if a secretary had looked at it.</summary>
    public ImportPublishing Publishing { get; init; } = ImportPublishing.LookedAt;

    /// <summary>The same desk with somebody at it who has no role in any council.</summary>
    public Desk OfAStranger => new(database) { Actor = new Actor(Guid.CreateVersion7()) };

    public static CivilCalendar Calendar { get; } = new(new FixedTime());

    /// <summary>What is stored, read anew.</summary>
    public RaadslagDb Read() => Databases.TestDatabase.Reopen(database);

    public async Task<Outcome<ImportResult, ImportRefusal>> ImportAsync(
        MinutesDraft draft,
        string bytes = "file",
        ImportMode mode = ImportMode.Ask,
        Dictionary<string, string>? corrections = null
    )
    {
        await using var db = Databases.TestDatabase.Reopen(database);
        var command = new ImportDocument($"{bytes}.txt", SourceFormat.Text, Encoding.UTF8.GetBytes(bytes), draft, mode)
        {
            Corrections = corrections ?? [],
            Publishing = Publishing,
        };
        return await new ImportDocumentHandler(db, Calendar).HandleAsync(command, Actor, default);
    }

    public async Task<ImportResult.Imported> ImportedAsync(
        MinutesDraft draft,
        string bytes = "file",
        ImportMode mode = ImportMode.Ask,
        Dictionary<string, string>? corrections = null
    ) => Assert.IsType<ImportResult.Imported>((await ImportAsync(draft, bytes, mode, corrections)).Value);

    public async Task<Outcome<MeetingDocumentId, CorrectionRefusal>> CorrectAsync(
        MeetingDocumentId document,
        params (string Path, string Text)[] corrections
    )
    {
        await using var db = Databases.TestDatabase.Reopen(database);
        return await new CorrectImportedDocumentHandler(db, Calendar).HandleAsync(
            new CorrectImportedDocument(document, corrections.ToDictionary(c => c.Path, c => c.Text)),
            Actor,
            default
        );
    }

    public async Task<Outcome<MeetingDocumentId, PublishingRefusal>> PublishAsync(
        MeetingDocumentId document,
        bool lookedAt = true
    )
    {
        await using var db = Databases.TestDatabase.Reopen(database);
        return await new PublishImportedDocumentHandler(db, Calendar).HandleAsync(
            new PublishImportedDocument(document, lookedAt),
            Actor,
            default
        );
    }

    public async Task<Outcome<MeetingDocumentId, ApprovalRefusal>> ApproveAsync(MeetingDocumentId document)
    {
        await using var db = Databases.TestDatabase.Reopen(database);
        return await new ApproveImportedDocumentHandler(db, Calendar).HandleAsync(
            new ApproveImportedDocument(document),
            Actor,
            default
        );
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 6, 30, 8, 0, 0, TimeSpan.Zero);
    }
}
