using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Pretreatment;

/// <summary>What is typed about one step.</summary>
public sealed class TreatmentFields
{
    /// <summary>So many more rows for reservations than there are reservations.</summary>
    private const int EmptyRows = 3;

    /// <summary>The step as it was when the form was opened.</summary>
    public int Revision { get; set; }

    /// <summary>Whether it was treated when the form was opened.</summary>
    public bool IsTreated { get; set; }

    /// <summary>One of the body's meetings.</summary>
    public string? Meeting { get; set; }

    /// <summary>Another day.</summary>
    public string? Planned { get; set; }

    public bool IsShown { get; set; }

    public string? On { get; set; }

    public string? Recommendation { get; set; }

    public string? Remarks { get; set; }

    public string?[] Municipality { get; set; } = [];

    public string?[] Text { get; set; } = [];

    /// <summary>A day that was typed goes before one that was chosen.</summary>
    internal string? DayChosen => string.IsNullOrWhiteSpace(Planned) ? Meeting : Planned;

    /// <summary>The rows that say something.</summary>
    internal IReadOnlyList<(string Municipality, string Text)> Reservations =>
        [
            .. Municipality
                .Zip(Text, (code, text) => (code ?? "", text ?? ""))
                .Where(row => row.Item1 != "" || !string.IsNullOrWhiteSpace(row.Item2)),
        ];

    /// <summary>The rows to fill in: those that say something, and some empty ones.</summary>
    internal IEnumerable<(string Municipality, string Text)> Rows =>
        Reservations.Concat(Enumerable.Repeat(("", ""), EmptyRows));

    /// <summary>What is stored of a step, as the form shows it.</summary>
    internal static TreatmentFields Of(ShownStep shown)
    {
        var isMeeting = shown.Meetings.Any(meeting => meeting.Date == shown.Step.PlannedOn);
        return new TreatmentFields
        {
            Revision = shown.Step.Revision,
            IsTreated = shown.Step.TreatedOn is not null,
            Meeting = isMeeting ? shown.Step.PlannedOn?.Iso : null,
            Planned = isMeeting ? null : shown.Step.PlannedOn?.Iso,
            IsShown = shown.Step.IsShownOnAgenda,
            On = (shown.Step.TreatedOn ?? shown.Step.PlannedOn)?.Iso,
            Recommendation = shown.Step.Recommendation,
            Remarks = shown.Step.Remarks,
            Municipality = [.. shown.Reservations.Select(one => one.Code)],
            Text = [.. shown.Reservations.Select(one => one.Text)],
        };
    }
}
