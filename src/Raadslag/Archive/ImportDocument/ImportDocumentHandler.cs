using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.Publication;
using Raadslag.Publishing;

namespace Raadslag.Archive;

/// <summary>Carries out <see cref="ImportDocument"/>: everything it stores, it stores in one transaction.</summary>
public sealed class ImportDocumentHandler(RaadslagDb db, CivilCalendar calendar)
{
    private readonly DocumentFiling _filing = new(db, new MeetingPublication(db, calendar), calendar);
    private readonly StoredPublishing _publishing = new(db, calendar);

    public async Task<Outcome<ImportResult, ImportRefusal>> HandleAsync(
        ImportDocument command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var incoming = await IncomingDocument.LookUpAsync(db, command, cancellation);
        if (incoming.Refusal is { } refusal)
        {
            return refusal;
        }

        var (council, meeting, stored) = (incoming.Value.Council, incoming.Value.Meeting, incoming.Value.Stored);
        if (!await SecretaryRule.AllowsAsync(db, actor, council.Id, cancellation))
        {
            return ImportRefusal.IsNotSecretary;
        }

        var isWanted = await IsWantedAsync(command, council, cancellation);
        var mayBeClosed = ImportDoubts.Holds(command.Draft, command.FileName);
        var publishing = new Publishing(
            isWanted && (!mayBeClosed || command.Publishing == ImportPublishing.LookedAt),
            isWanted && mayBeClosed
        );
        var differences = stored is null ? [] : Differences(command, incoming.Value, stored);
        if (stored is not null && IsSame(command, incoming.Value, stored, differences))
        {
            var answer = await AgainAsync(stored, meeting, (command, publishing), actor, cancellation);
            await turn.CommitAsync(cancellation);
            return answer;
        }

        if (stored is not null && command.Mode == ImportMode.Ask)
        {
            return new ImportResult.Differs(meeting.Id, differences);
        }

        var imported = await StoreAsync(command, incoming.Value, publishing, actor, cancellation);
        await turn.CommitAsync(cancellation);
        return imported;
    }

    private async Task<bool> IsWantedAsync(
        ImportDocument command,
        Organization council,
        CancellationToken cancellation
    ) =>
        command.Publishing switch
        {
            ImportPublishing.AtOnce or ImportPublishing.LookedAt => true,
            ImportPublishing.NotYet => false,
            ImportPublishing.AsTheCouncilHasIt => await db.ImportSettings.AnyAsync(
                setting => setting.Council == council.Id && setting.PublishesAtOnce,
                cancellation
            ),
        };

    private static Difference[] Differences(ImportDocument command, IncomingDocument incoming, StoredVersion stored) =>
        [.. incoming.DifferencesFrom(stored, command), .. incoming.Laid.Wanted];

    private static bool IsSame(
        ImportDocument command,
        IncomingDocument incoming,
        StoredVersion stored,
        Difference[] differences
    ) => differences is [] && (command.Mode == ImportMode.Ask || stored.Reading == incoming.Reading);

    // the same once more changes nothing, but may be published now
    private async Task<ImportResult> AgainAsync(
        StoredVersion stored,
        Meeting meeting,
        (ImportDocument Command, Publishing Publishing) wanted,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var showing = await db.ShowingOfAsync(stored.Document.Id, cancellation);
        var isPublishedNow =
            wanted.Publishing.IsPublished
            && (
                showing == DocumentShowing.Waiting
                // what was withdrawn is shown again by whoever looks at it, not by a folder of files
                || (showing == DocumentShowing.Withdrawn && wanted.Command.Publishing == ImportPublishing.LookedAt)
            );
        if (!isPublishedNow)
        {
            return new ImportResult.Unchanged(meeting.Id, stored.Document.Id) { Showing = showing };
        }

        var (document, tally) = await _publishing.PublishAsync(stored, meeting, actor, cancellation);
        await db.SaveChangesAsync(cancellation);
        return new ImportResult.Imported(meeting.Id, document.Id, document.Version, tally)
        {
            Showing = DocumentShowing.Shown,
        };
    }

    private async Task<ImportResult> StoreAsync(
        ImportDocument command,
        IncomingDocument incoming,
        Publishing publishing,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var (meeting, laid) = (incoming.Meeting, incoming.Laid);
        if (db.Entry(meeting).State == EntityState.Detached)
        {
            db.Meetings.Add(meeting);
        }

        var original = incoming.Original ?? Keep(command, incoming.Sha256);
        var import = Archive(original, incoming.Reading);
        db.Keep(laid, incoming.Corrections, meeting, (laid.Draft.Kind, calendar.Now()));
        var filing = new Filing(laid.Draft, meeting, incoming.Council, import)
        {
            Access = laid.Access,
            Version = (incoming.Stored?.Document.Version ?? 0) + 1,
        };
        var (document, matterProposals, aliasProposals) = publishing.IsPublished
            ? await _filing.FileAsync(filing, cancellation)
            : (_filing.KeepBack(filing), 0, 0);
        var (id, version) = (document.Id, document.Version);
        db.Enter(actor, calendar.Now(), new MeetingDocumentImported(meeting.Id, id, version, import, original));
        if (publishing.IsPublished)
        {
            db.Enter(actor, calendar.Now(), new MeetingDocumentPublished(meeting.Id, id, version));
        }

        db.EnterAccess(laid, document, (actor, calendar.Now()));
        await db.SaveChangesAsync(cancellation);
        var tally = StoredPublishing.TallyOf(laid, matterProposals, aliasProposals);
        return new ImportResult.Imported(meeting.Id, id, version, tally)
        {
            Showing = publishing.IsPublished ? DocumentShowing.Shown : DocumentShowing.Waiting,
            IsHeldBack = publishing.IsHeldBack && !publishing.IsPublished,
        };
    }

    private OriginalId Keep(ImportDocument command, string sha256)
    {
        var original = new Original
        {
            Id = OriginalId.New(),
            Sha256 = sha256,
            FileName = HiddenCharacters.Shown(command.FileName),
            Format = command.Format,
            Bytes = command.Bytes,
            StoredAt = calendar.Now(),
        };
        db.Originals.Add(original);
        return original.Id;
    }

    private ImportId Archive(OriginalId original, string reading)
    {
        var import = new StoredImport
        {
            Id = ImportId.New(),
            Original = original,
            ReaderVersion = ReaderVersion.Current,
            Draft = reading,
            ReadAt = calendar.Now(),
        };
        db.Imports.Add(import);
        return import.Id;
    }

    /// <summary>Whether it is published now; and if not, whether something that may be closed keeps it back.</summary>
    private readonly record struct Publishing(bool IsPublished, bool IsHeldBack);
}
