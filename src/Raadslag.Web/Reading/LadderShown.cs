using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Law.Deadlines;
using Raadslag.Matters;
using Raadslag.Pretreatment;
using Raadslag.Publishing;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Reading;

/// <summary>How far a step is.</summary>
internal enum LadderState
{
    Unplanned,

    Planned,

    /// <summary>The planned day has passed, and nobody has written what was said.</summary>
    Overdue,

    Treated,

    TreatedWithReservations,
}

/// <summary>A step as the page shows it.</summary>
internal sealed record ShownStep(LadderStep Step, string Body, LadderState State)
{
    /// <summary>The last day for papers; null when the planned day is none of the body's meetings.</summary>
    public DateOnly? PapersDue { get; init; }

    /// <summary>The municipalities that do not join in, by name.</summary>
    public IReadOnlyList<(string Code, string Name, string Text)> Reservations { get; init; } = [];

    /// <summary>Whether its day lies before that of a step above.</summary>
    public bool IsBeforeAnother { get; init; }

    /// <summary>The body's meetings to choose from.</summary>
    public IReadOnlyList<CircleMeeting> Meetings { get; init; } = [];

    public bool CanBePlanned { get; init; }

    public bool CanBeRecorded { get; init; }
}

/// <summary>The way of a matter to one council.</summary>
internal sealed record LadderShown(Matter Matter, Organization Council, IReadOnlyList<ShownStep> Steps)
{
    public required IReadOnlyList<Organization> Circles { get; init; }

    public required IReadOnlyList<Municipality> Municipalities { get; init; }

    public required bool CanBeBuilt { get; init; }

    /// <summary>What the agenda says of it, in Markdown.</summary>
    public string Text =>
        LadderText.Write([
            .. Steps
                .Where(shown => shown.Step.IsShownOnAgenda)
                .Select(shown => new PublishedStep
                {
                    Kind = shown.Step.Kind switch
                    {
                        LadderStepKind.Circle => PublishedStepKind.Circle,
                        LadderStepKind.Council => PublishedStepKind.Council,
                        LadderStepKind.Municipalities => PublishedStepKind.Municipalities,
                    },
                    Body = shown.Body,
                    TreatedOn = shown.Step.TreatedOn,
                    // of a day that has passed nobody has said what came of it
                    PlannedOn = shown.State == LadderState.Overdue ? null : shown.Step.PlannedOn,
                    Recommendation = shown.Step.Recommendation ?? "",
                    Remarks = shown.Step.Remarks ?? "",
                    Reservations = [.. shown.Reservations.Select(one => new PublishedReservation(one.Name, one.Text))],
                }),
        ]);

    /// <summary>The way as the page shows it.</summary>
    public static async Task<LadderShown> ReadAsync(
        RaadslagDb db,
        WayAtHand way,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var (gate, matter, council, steps) = way;
        var municipalities = await db
            .Municipalities.AsNoTracking()
            .Where(place => place.Body == council.Body)
            .ToListAsync(cancellation);
        var names = way.Circles.Append(council).ToDictionary(place => place.Id, place => place.Name);
        var codes = municipalities.ToDictionary(place => place.Code, place => place.Name);
        return new LadderShown(
            matter,
            council,
            [
                .. steps.Select(
                    (step, i) =>
                        Shown(
                            step,
                            names,
                            codes,
                            [.. way.Meetings.Where(m => m.Organization == step.Organization)],
                            today
                        ) with
                        {
                            IsBeforeAnother = steps.Take(i).Any(above => DayOf(above) > DayOf(step)),
                            CanBePlanned = PretreatmentRules.Plans(gate, step),
                            CanBeRecorded = PretreatmentRules.Records(gate, step),
                        }
                ),
            ]
        )
        {
            Circles =
            [
                .. way
                    .Circles.OrderBy(circle => circle.Kind == OrganizationKind.ChiefExecutiveCircle)
                    .ThenBy(circle => circle.Name, DanishNames.Order),
            ],
            Municipalities = [.. municipalities.OrderBy(place => place.Name, DanishNames.Order)],
            CanBeBuilt = way.CanBeBuilt,
        };
    }

    private static ShownStep Shown(
        LadderStep step,
        Dictionary<OrganizationId, string> names,
        Dictionary<string, string> codes,
        IReadOnlyList<CircleMeeting> meetings,
        DateOnly today
    )
    {
        var meeting = meetings.FirstOrDefault(known => known.Date == step.PlannedOn);
        return new ShownStep(
            step,
            step.Organization is { } body ? names[body] : PretreatmentPhrases.Municipalities,
            StateOf(step, today)
        )
        {
            PapersDue = meeting is null ? null : PaperDeadline.Of(meeting, WeekdayRule.Usual).Day,
            Meetings = [.. meetings.Where(known => known.Date >= today || known == meeting)],
            Reservations =
            [
                .. step
                    .Reservations.Select(one => (one.Municipality, codes[one.Municipality], one.Text))
                    .OrderBy(one => one.Item2, DanishNames.Order),
            ],
        };
    }

    private static LadderState StateOf(LadderStep step, DateOnly today) =>
        step switch
        {
            { TreatedOn: not null, Reservations: not [] } => LadderState.TreatedWithReservations,
            { TreatedOn: not null } => LadderState.Treated,
            { PlannedOn: null } => LadderState.Unplanned,
            _ when step.PlannedOn < today => LadderState.Overdue,
            _ => LadderState.Planned,
        };

    private static DateOnly? DayOf(LadderStep step) => step.TreatedOn ?? step.PlannedOn;
}
