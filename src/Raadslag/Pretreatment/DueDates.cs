using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Law.Deadlines;

namespace Raadslag.Pretreatment;

/// <summary>What a day on a matter's way asks for.</summary>
public enum DueDateKind
{
    /// <summary>The papers must be in at the latest.</summary>
    PapersDue,

    /// <summary>The body meets.</summary>
    BodyMeets,

    /// <summary>The planned day has passed, and nobody has written what the body said.</summary>
    TreatmentMissing,
}

/// <summary>A day that something is due on a matter's way (<i>frist</i>).</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What is due.</param>
public sealed record DueDate(DateOnly Day, DueDateKind Kind)
{
    public required string Matter { get; init; }

    /// <summary>The matter's address part.</summary>
    public required string MatterSlug { get; init; }

    public required string Council { get; init; }

    /// <summary>The council's address part.</summary>
    public required string CouncilSlug { get; init; }

    /// <summary>The circle or council that treats it; null for the municipalities.</summary>
    public required string? Body { get; init; }
}

/// <summary>The days ahead on the ways of matters, for those they concern.</summary>
public static class DueDates
{
    /// <summary>
    /// What is due from today on, the nearest first: for a council's secretary and case officers all of its matters, for a
    /// circle's secretary those that it treats. What is late stands first.
    /// </summary>
    /// <param name="db">The data.</param>
    /// <param name="standing">The roles of whoever asks.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="rule">What counts as a weekday.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<IReadOnlyList<DueDate>> OfAsync(
        RaadslagDb db,
        Standing standing,
        DateOnly today,
        WeekdayRule rule,
        CancellationToken cancellation
    )
    {
        var rows = await (
            from step in db.LadderSteps.AsNoTracking()
            where step.TreatedOn == null && step.PlannedOn != null
            join written in db.Matters on step.Matter equals written.Id
            join matter in db.Matters on written.MergedInto ?? written.Id equals matter.Id
            join council in db.Organizations on step.Council equals council.Id
            join body in db.Organizations on step.Organization equals body.Id into bodies
            from body in bodies.DefaultIfEmpty()
            join meeting in db.CircleMeetings
                on new { Organization = step.Organization, Date = step.PlannedOn } equals new
                {
                    Organization = (OrganizationId?)meeting.Organization,
                    Date = (DateOnly?)meeting.Date,
                }
                into meetings
            from meeting in meetings.DefaultIfEmpty()
            select new
            {
                Step = step,
                Meeting = meeting,
                matter.Title,
                matter.Slug,
                Council = council.Name,
                CouncilSlug = council.Slug,
                Body = body == null ? null : body.Name,
            }
        ).ToListAsync(cancellation);
        return
        [
            .. rows.Where(row => Concerns(standing, row.Step))
                .SelectMany(row =>
                    Days(row.Step, row.Meeting, today, rule)
                        .Select(due => new DueDate(due.Day, due.Kind)
                        {
                            Matter = row.Title,
                            MatterSlug = row.Slug,
                            Council = row.Council,
                            CouncilSlug = row.CouncilSlug,
                            Body = row.Body,
                        })
                )
                .OrderBy(due => due.Day)
                .ThenBy(due => due.Matter, StringComparer.Ordinal),
        ];
    }

    private static bool Concerns(Standing standing, LadderStep step) =>
        standing.Is(step.Council, AccountRole.Secretary, AccountRole.CaseOfficer)
        || (step.Organization is { } body && standing.Is(body, AccountRole.Secretary));

    private static IEnumerable<(DateOnly Day, DueDateKind Kind)> Days(
        LadderStep step,
        CircleMeeting? meeting,
        DateOnly today,
        WeekdayRule rule
    )
    {
        var planned = step.PlannedOn!.Value;
        if (planned < today)
        {
            yield return (planned, DueDateKind.TreatmentMissing);
            yield break;
        }

        if (meeting is not null && PaperDeadline.Of(meeting, rule).Day is var papers && papers >= today)
        {
            yield return (papers, DueDateKind.PapersDue);
        }

        yield return (planned, DueDateKind.BodyMeets);
    }
}
