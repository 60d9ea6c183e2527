using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Publication;

namespace Raadslag.Archive;

/// <summary>Carries out <see cref="ImportDocument"/>: everything it stores, it stores in one transaction.</summary>
public sealed class ImportDocumentHandler(RaadslagDb db, CivilCalendar calendar)
{
    private readonly DocumentFiling _filing = new(db, new MeetingPublication(db, calendar), calendar);

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

        if (!await SecretaryRule.AllowsAsync(db, actor, incoming.Value.Council.Id, cancellation))
        {
            return ImportRefusal.IsNotSecretary;
        }

        if (incoming.Value.Stored is { } stored && AlreadyThere(command, incoming.Value, stored) is { } answer)
        {
            return answer;
        }

        var imported = await StoreAsync(command, incoming.Value, actor, cancellation);
        await turn.CommitAsync(cancellation);
        return imported;
    }

    // what is to be said instead of storing; null when it is to be stored
    private static ImportResult? AlreadyThere(ImportDocument command, IncomingDocument incoming, StoredVersion stored)
    {
        Difference[] differences = [.. incoming.DifferencesFrom(stored, command), .. incoming.Laid.Wanted];
        if (differences is [] && (command.Mode == ImportMode.Ask || stored.Reading == incoming.Reading))
        {
            return new ImportResult.Unchanged(incoming.Meeting.Id, stored.Document.Id);
        }

        return command.Mode == ImportMode.Ask ? new ImportResult.Differs(incoming.Meeting.Id, differences) : null;
    }

    private async Task<ImportResult> StoreAsync(
        ImportDocument command,
        IncomingDocument incoming,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var (meeting, laid) = (incoming.Meeting, incoming.Laid);
        if (db.Entry(meeting).State == Microsoft.EntityFrameworkCore.EntityState.Detached)
        {
            db.Meetings.Add(meeting);
        }

        var original = incoming.Original ?? Keep(command, incoming.Sha256);
        var import = Archive(original, incoming.Reading);
        db.Keep(laid, incoming.Corrections, meeting, (laid.Draft.Kind, calendar.Now()));
        var filing = new Filing(laid.Draft, meeting, incoming.Council, import)
        {
            Access = laid.Access,
            Superseded = incoming.Stored?.Document,
        };
        var filed = await _filing.FileAsync(filing, cancellation);
        var document = filed.Document;
        db.Enter(
            actor,
            calendar.Now(),
            new MeetingDocumentImported(meeting.Id, document.Id, document.Version, import, original)
        );
        db.EnterAccess(laid, document, (actor, calendar.Now()));
        await db.SaveChangesAsync(cancellation);
        var tally = new ImportTally(
            laid.Draft.Sections.Sum(section => section.Items.Count),
            WithoutDecision(laid.Draft),
            filed.MatterProposals,
            filed.AliasProposals,
            laid.Clashes.Count(correction => correction.Clash is not null)
        );
        return new ImportResult.Imported(meeting.Id, document.Id, document.Version, tally);
    }

    private OriginalId Keep(ImportDocument command, string sha256)
    {
        var original = new Original
        {
            Id = OriginalId.New(),
            Sha256 = sha256,
            FileName = command.FileName,
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

    private static int WithoutDecision(MinutesDraft draft) =>
        draft.Kind == DocumentKind.Minutes
            ? draft
                .Sections.SelectMany(section => section.Items)
                .Count(item => string.IsNullOrEmpty(item.TextOf(PartKind.Decision)))
            : 0;
}
