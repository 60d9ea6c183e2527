using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Meetings;
using Raadslag.Publication;
using Raadslag.Publishing;

namespace Raadslag.Archive;

/// <summary>Takes a published agenda or minutes off the public pages (<i>trække tilbage</i>).</summary>
/// <param name="Document">The version that is shown.</param>
/// <param name="Reason">Why, for everyone to read.</param>
public sealed record WithdrawDocument(MeetingDocumentId Document, string Reason);

/// <summary>Why it cannot be withdrawn.</summary>
public enum WithdrawalRefusal
{
    /// <summary>It is not the version that is shown, or nothing of it is.</summary>
    DocumentIsNotShown,

    /// <summary>Only the council's own secretary may.</summary>
    IsNotSecretary,

    ReasonIsMissing,

    ReasonIsTooLong,

    /// <summary>The reason has a character that nobody sees.</summary>
    ReasonHasHiddenCharacter,
}

/// <summary>The entry left in the record: the document was withdrawn.</summary>
public sealed record MeetingDocumentWithdrawn(MeetingId Meeting, MeetingDocumentId Document);

/// <summary>Carries out <see cref="WithdrawDocument"/>.</summary>
/// <remarks>
/// What was imported stays, for the secretary, who can correct it and publish it again. Earlier versions are not shown in its
/// place.
/// </remarks>
public sealed class WithdrawDocumentHandler(RaadslagDb db, CivilCalendar calendar)
{
    /// <summary>The longest reason, in letters.</summary>
    public const int LongestReason = 300;

    private readonly MeetingPublication _publication = new(db, calendar);

    public async Task<Outcome<MeetingDocumentId, WithdrawalRefusal>> HandleAsync(
        WithdrawDocument command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var snapshot = await db.Snapshots.SingleOrDefaultAsync(
            shown => shown.IsCurrent && shown.Document == command.Document,
            cancellation
        );
        if (snapshot is null)
        {
            return WithdrawalRefusal.DocumentIsNotShown;
        }

        var meeting = await db.Meetings.SingleAsync(known => known.Id == snapshot.Meeting, cancellation);
        if (!await SecretaryRule.AllowsAsync(db, actor, meeting.Council, cancellation))
        {
            return WithdrawalRefusal.IsNotSecretary;
        }

        var reason = command.Reason.Trim();
        if (reason is "")
        {
            return WithdrawalRefusal.ReasonIsMissing;
        }

        if (reason.Length > LongestReason)
        {
            return WithdrawalRefusal.ReasonIsTooLong;
        }

        if (HiddenCharacters.InName(reason) is not null)
        {
            return WithdrawalRefusal.ReasonHasHiddenCharacter;
        }

        await _publication.WithdrawAsync(snapshot, reason, cancellation);
        db.Enter(actor, calendar.Now(), new MeetingDocumentWithdrawn(meeting.Id, command.Document));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return command.Document;
    }
}
