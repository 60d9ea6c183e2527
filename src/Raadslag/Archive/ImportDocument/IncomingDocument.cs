using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Meetings;

namespace Raadslag.Archive;

/// <summary>A document at the door: which meeting it belongs to, and what that meeting has of the kind already.</summary>
internal sealed record IncomingDocument
{
    private static readonly Dictionary<string, string> NoCorrections = [];

    public required string Sha256 { get; init; }

    /// <summary>The file, if it was kept before.</summary>
    public required OriginalId? Original { get; init; }

    /// <summary>What was read, as it is archived.</summary>
    public required string Reading { get; init; }

    public required Organization Council { get; init; }

    public required Meeting Meeting { get; init; }

    /// <summary>The newest document of this kind; null when the meeting has none.</summary>
    public required StoredVersion? Stored { get; init; }

    public required IReadOnlyList<Correction> Corrections { get; init; }

    public required LaidCorrections Laid { get; init; }

    /// <summary>What differs between the readings, and the name of the file if that is another.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(StoredVersion stored, ImportDocument command) =>
        [
            .. stored.Original == Original ? [] : new[] { new Difference("file", stored.FileName, command.FileName) },
            .. DraftDifferences.Between(DraftArchive.Read(stored.Reading), command.Draft),
        ];

    public static async Task<Outcome<IncomingDocument, ImportRefusal>> LookUpAsync(
        RaadslagDb db,
        ImportDocument command,
        CancellationToken cancellation
    )
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(command.Bytes));
        var original = await db
            .Originals.Where(known => known.Sha256 == sha256)
            .Select(known => (OriginalId?)known.Id)
            .SingleOrDefaultAsync(cancellation);
        var identified = await IdentifyAsync(db, command, original, cancellation);
        if (identified.Refusal is { } refusal)
        {
            return refusal;
        }

        var (council, meeting, kind) = identified.Value;
        var corrections = await db.CorrectionsOfAsync(meeting.Id, kind, cancellation);
        var stored = await StoredVersion.NewestAsync(db, meeting.Id, kind, cancellation);
        var (wanted, isLost) = await WithClosingsAsync(db, command, (meeting, kind), corrections, cancellation);
        var laid = LaidCorrections.Lay(command.Draft, corrections, wanted);
        return laid.Faults switch
        {
            [{ Kind: CorrectionFaultKind.HasNoPlace }, ..] => ImportRefusal.CorrectionHasNoPlace,
            [{ Kind: CorrectionFaultKind.IsUnreadable }, ..] => ImportRefusal.CorrectionIsUnreadable,
            [{ Kind: CorrectionFaultKind.ReasonIsMissing }, ..] => ImportRefusal.ClosedReasonIsMissing,
            [{ Kind: CorrectionFaultKind.ReasonIsTooLong }, ..] => ImportRefusal.ClosedReasonIsTooLong,
            [{ Kind: CorrectionFaultKind.ReasonIsOfOpen }, ..] => ImportRefusal.ClosedReasonIsOfOpen,
            [{ Kind: CorrectionFaultKind.TextIsTooHeavy }, ..] => ImportRefusal.TextIsTooHeavy,
            [{ Kind: CorrectionFaultKind.HasHiddenCharacter }, ..] => ImportRefusal.HasHiddenCharacter,
            _ when isLost => ImportRefusal.ClosedItemIsGone,
            _ => new IncomingDocument
            {
                Sha256 = sha256,
                Original = original,
                Reading = DraftArchive.Write(command.Draft),
                Council = council,
                Meeting = meeting,
                Stored = stored,
                Corrections = corrections,
                Laid = laid,
            },
        };
    }

    // what is closed in the stored version, or in the meeting's other document, stays closed unless somebody says otherwise
    private static async Task<(IReadOnlyDictionary<string, string> Wanted, bool IsLost)> WithClosingsAsync(
        RaadslagDb db,
        ImportDocument command,
        (Meeting Meeting, DocumentKind Kind) own,
        List<Correction> corrections,
        CancellationToken cancellation
    )
    {
        var wanted = command.Corrections.ToDictionary(StringComparer.Ordinal);
        var isLost = false;
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            if (await StoredVersion.NewestAsync(db, own.Meeting.Id, kind, cancellation) is not { } stored)
            {
                continue;
            }

            var reading = DraftArchive.Read(stored.Reading);
            var said = await db.CorrectionsOfAsync(own.Meeting.Id, kind, cancellation);
            var followed = FollowedClosings.Of(LaidCorrections.Lay(reading, said, NoCorrections).Access, command.Draft);
            isLost |= followed.Lost && kind == own.Kind;
            foreach (var (path, text) in followed.Corrections)
            {
                if (kind == own.Kind || !corrections.Exists(known => known.Path == path))
                {
                    wanted.TryAdd(path, text);
                }
            }
        }

        // who closes something in the draft has seen what stands in it
        return (wanted, isLost && !command.Corrections.Any(AccessTexts.Closes));
    }

    // council, day and kind may themselves have been corrected: now, or when the same file came before
    private static async Task<Outcome<Identity, ImportRefusal>> IdentifyAsync(
        RaadslagDb db,
        ImportDocument command,
        OriginalId? original,
        CancellationToken cancellation
    )
    {
        var before = await CorrectionsOfFileAsync(db, original, cancellation);
        var draft = LaidCorrections.Lay(command.Draft, before, command.Corrections).Draft;
        if (draft.Body is not { Length: > 0 } body)
        {
            return ImportRefusal.CouncilIsMissing;
        }

        if (await PrintedNames.CouncilAsync(db, body, cancellation) is not { } council)
        {
            return ImportRefusal.CouncilIsUnknown;
        }

        if (draft.Date is not { } date)
        {
            return ImportRefusal.DateIsMissing;
        }

        if (draft.Sections.Count == 0)
        {
            return ImportRefusal.HasNoItems;
        }

        var meeting = await db.Meetings.SingleOrDefaultAsync(
            known => known.Council == council.Id && known.Date == date && known.Ordinal == 1,
            cancellation
        );
        return new Identity(council, meeting ?? NewMeeting(council, date), draft.Kind);
    }

    private static Meeting NewMeeting(Organization council, DateOnly date) =>
        new()
        {
            Id = MeetingId.New(),
            Council = council.Id,
            Date = date,
            Ordinal = 1,
        };

    private static async Task<IReadOnlyList<Correction>> CorrectionsOfFileAsync(
        RaadslagDb db,
        OriginalId? original,
        CancellationToken cancellation
    )
    {
        var document = await (
            from import in db.Imports
            where import.Original == original
            join stored in db.MeetingDocuments on import.Id equals stored.Import
            orderby stored.Id descending
            select stored
        )
            .AsNoTracking()
            .FirstOrDefaultAsync(cancellation);
        return document is null ? [] : await db.CorrectionsOfAsync(document.Meeting, document.Kind, cancellation);
    }

    private sealed record Identity(Organization Council, Meeting Meeting, DocumentKind Kind);
}

/// <summary>The newest version of a meeting's document, with what was read for it.</summary>
internal sealed record StoredVersion(MeetingDocument Document, OriginalId Original, string FileName, string Reading)
{
    public static async Task<StoredVersion?> NewestAsync(
        RaadslagDb db,
        MeetingId meeting,
        DocumentKind kind,
        CancellationToken cancellation
    ) =>
        await (
            from document in db.MeetingDocuments
            where document.Meeting == meeting && document.Kind == kind
            join import in db.Imports on document.Import equals import.Id
            join original in db.Originals on import.Original equals original.Id
            orderby document.Version descending
            select new StoredVersion(document, original.Id, original.FileName, import.Draft)
        ).FirstOrDefaultAsync(cancellation);
}
