using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Rights;

namespace Raadslag.Pretreatment;

/// <summary>Writes down a day that a circle or a council meets.</summary>
public sealed record AddCircleMeeting(OrganizationId Organization, DateOnly? Date, int WeekdaysForPapers);

/// <summary>Gives a meeting's papers another deadline.</summary>
public sealed record ChangeCircleMeeting(CircleMeetingId Meeting, int WeekdaysForPapers);

/// <summary>Strikes a meeting that is not held after all.</summary>
public sealed record StrikeCircleMeeting(CircleMeetingId Meeting);

/// <summary>The entry left in the record: a day of meeting was written down.</summary>
public sealed record CircleMeetingAdded(CircleMeetingId Meeting, OrganizationId Organization);

/// <summary>The entry left in the record: a meeting's papers got another deadline.</summary>
public sealed record CircleMeetingChanged(CircleMeetingId Meeting, OrganizationId Organization);

/// <summary>The entry left in the record: a day of meeting was struck.</summary>
public sealed record CircleMeetingStruck(CircleMeetingId Meeting, OrganizationId Organization);

/// <summary>Carries out <see cref="AddCircleMeeting"/>, <see cref="ChangeCircleMeeting"/> and <see cref="StrikeCircleMeeting"/>.</summary>
public sealed class KeepMeetingsHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<CircleMeetingId, CircleRefusal>> HandleAsync(
        AddCircleMeeting command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        if (await RefusalAsync(command.Organization, actor, cancellation) is { } outsider)
        {
            return outsider;
        }

        if (command.Date is not { } date)
        {
            return CircleRefusal.DateIsMissing;
        }

        if (date < calendar.Today())
        {
            return CircleRefusal.DateIsPast;
        }

        if (!PaperDeadline.Allows(command.WeekdaysForPapers))
        {
            return CircleRefusal.WeekdaysAreOutOfRange;
        }

        var meetings = db.CircleMeetings.Where(known => known.Organization == command.Organization);
        if (await meetings.AnyAsync(known => known.Date == date, cancellation))
        {
            return CircleRefusal.DateIsTaken;
        }

        var meeting = new CircleMeeting
        {
            Id = CircleMeetingId.New(),
            Organization = command.Organization,
            Date = date,
            WeekdaysForPapers = command.WeekdaysForPapers,
        };
        db.CircleMeetings.Add(meeting);
        db.Enter(actor, calendar.Now(), new CircleMeetingAdded(meeting.Id, meeting.Organization));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return meeting.Id;
    }

    public async Task<Outcome<CircleMeetingId, CircleRefusal>> HandleAsync(
        ChangeCircleMeeting command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var found = await FindAsync(command.Meeting, actor, cancellation);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        if (!PaperDeadline.Allows(command.WeekdaysForPapers))
        {
            return CircleRefusal.WeekdaysAreOutOfRange;
        }

        var meeting = found.Value;
        meeting.WeekdaysForPapers = command.WeekdaysForPapers;
        db.Enter(actor, calendar.Now(), new CircleMeetingChanged(meeting.Id, meeting.Organization));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return meeting.Id;
    }

    public async Task<Outcome<CircleMeetingId, CircleRefusal>> HandleAsync(
        StrikeCircleMeeting command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var found = await FindAsync(command.Meeting, actor, cancellation);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var meeting = found.Value;
        if (meeting.Date < calendar.Today())
        {
            return CircleRefusal.DateIsPast;
        }

        var isUsed = await db.LadderSteps.AnyAsync(
            step => step.Organization == meeting.Organization && step.PlannedOn == meeting.Date,
            cancellation
        );
        if (isUsed)
        {
            return CircleRefusal.MattersArePlanned;
        }

        db.CircleMeetings.Remove(meeting);
        db.Enter(actor, calendar.Now(), new CircleMeetingStruck(meeting.Id, meeting.Organization));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return meeting.Id;
    }

    private async Task<Outcome<CircleMeeting, CircleRefusal>> FindAsync(
        CircleMeetingId id,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var meeting = await db.CircleMeetings.SingleOrDefaultAsync(known => known.Id == id, cancellation);
        if (meeting is null)
        {
            return CircleRefusal.MeetingDoesNotExist;
        }

        if (await RefusalAsync(meeting.Organization, actor, cancellation) is { } refusal)
        {
            return refusal;
        }

        return meeting;
    }

    private async Task<CircleRefusal?> RefusalAsync(OrganizationId id, Actor actor, CancellationToken cancellation)
    {
        var gate = await Gate.OfAsync(db, actor, cancellation);
        var organization = await db.Organizations.SingleOrDefaultAsync(known => known.Id == id, cancellation);
        if (organization is null)
        {
            return CircleRefusal.OrganizationDoesNotExist;
        }

        var council = await db.CouncilOf(organization.Body).SingleAsync(cancellation);
        return PretreatmentRules.KeepsMeetings(gate, organization.Id, council.Id) ? null : CircleRefusal.IsNotSecretary;
    }
}
