using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Law.Deadlines;
using Raadslag.Pretreatment;
using Raadslag.Rights;
using Raadslag.Web.Accounts;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Pretreatment;

/// <summary>The circles around a council, and the days that they and the council meet.</summary>
[Authorize(Roles = $"{Roles.Insiders},{Roles.Administrator}"), ResponseCache(NoStore = true)]
public sealed class CircleListModel(
    RaadslagDb db,
    CivilCalendar calendar,
    OpenCircleHandler opening,
    KeepMeetingsHandler keeping
) : PageModel
{
    // named as the fields are, so that a refusal leads to its field
    [BindProperty(Name = "name")]
    public string? Name { get; set; }

    [BindProperty(Name = "kind")]
    public OrganizationKind Kind { get; set; } = OrganizationKind.DirectorCircle;

    /// <summary>Whose meeting the form is about.</summary>
    [BindProperty(Name = "organization")]
    public Guid? Organization { get; set; }

    [BindProperty(Name = "date")]
    public string? Date { get; set; }

    [BindProperty(Name = "weekdays")]
    public string? Weekdays { get; set; }

    internal Organization Council { get; private set; } = null!;

    internal IReadOnlyList<ShownCircle> Circles { get; private set; } = [];

    internal bool CanBeOpened { get; private set; }

    internal DateOnly Today { get; private set; }

    internal string Address => $"/raad/{Council.Slug}/kredse";

    public async Task<IActionResult> OnGetAsync(string council, CancellationToken cancellation) =>
        await ShowAsync(council, cancellation) ?? Page();

    public async Task<IActionResult> OnPostOpenAsync(string council, CancellationToken cancellation)
    {
        if (await ShowAsync(council, cancellation) is { } elsewhere)
        {
            return elsewhere;
        }

        var command = new OpenCircle(Council.Id, Name ?? "", Kind);
        var outcome = await opening.HandleAsync(command, User.AsActor, cancellation);
        return Answer(outcome.Refusal, "Kredsen er oprettet. Bed en administrator give dens sekretær rollen.");
    }

    public async Task<IActionResult> OnPostMeetAsync(string council, CancellationToken cancellation)
    {
        if (await ShowAsync(council, cancellation) is { } elsewhere)
        {
            return elsewhere;
        }

        var date = TypedDay.Read(Date, Field("date"), ModelState);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var place = OrganizationId.From(Organization ?? Guid.Empty);
        var command = new AddCircleMeeting(place, date, WeekdaysTyped);
        var outcome = await keeping.HandleAsync(command, User.AsActor, cancellation);
        return Answer(outcome.Refusal, "Mødedatoen er skrevet ind.");
    }

    public async Task<IActionResult> OnPostDeadlineAsync(string council, Guid meeting, CancellationToken cancellation)
    {
        if (await ShowAsync(council, cancellation) is { } elsewhere)
        {
            return elsewhere;
        }

        var command = new ChangeCircleMeeting(CircleMeetingId.From(meeting), WeekdaysTyped);
        var outcome = await keeping.HandleAsync(command, User.AsActor, cancellation);
        return Answer(outcome.Refusal, "Fristen er ændret.", $"-{meeting}");
    }

    public async Task<IActionResult> OnPostStrikeAsync(string council, Guid meeting, CancellationToken cancellation)
    {
        if (await ShowAsync(council, cancellation) is { } elsewhere)
        {
            return elsewhere;
        }

        var command = new StrikeCircleMeeting(CircleMeetingId.From(meeting));
        var outcome = await keeping.HandleAsync(command, User.AsActor, cancellation);
        return Answer(outcome.Refusal, "Mødedatoen er slettet.");
    }

    // what is no number is refused as out of range
    private int WeekdaysTyped =>
        int.TryParse(Weekdays, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // several forms on the page have the field
    private string Field(string field) => field is "date" or "weekdays" ? $"{field}-{Organization}" : field;

    private IActionResult Answer(CircleRefusal? refusal, string notice, string? suffix = null)
    {
        if (refusal is { } why)
        {
            var field = suffix is not null && why.Field == "weekdays" ? why.Field + suffix : Field(why.Field);
            ModelState.AddModelError(
                why == CircleRefusal.IsNotSecretary ? "" : field,
                why == CircleRefusal.NameHasHiddenCharacter ? HiddenPhrases.Sentence("Navnet", Name) : why.InDanish
            );
            return Page();
        }

        TempData["Notice"] = notice;
        return Redirect(Address);
    }

    private async Task<IActionResult?> ShowAsync(string slug, CancellationToken cancellation)
    {
        var council = await db
            .Organizations.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Slug == slug && known.Kind == OrganizationKind.Council, cancellation);
        if (council is null)
        {
            return NotFound();
        }

        if (await db.CircleDaysAsync(council, User.AsActor, calendar.Today(), cancellation) is not { } meetings)
        {
            return Forbid();
        }

        (Council, Today) = (council, calendar.Today());
        var gate = await Gate.OfAsync(db, User.AsActor, cancellation);
        var circles = await db.CirclesOf(council.Body).AsNoTracking().ToListAsync(cancellation);
        CanBeOpened = PretreatmentRules.KeepsCouncil(gate, council.Id);
        Circles =
        [
            .. circles
                .Append(council)
                .OrderBy(circle => Array.IndexOf(Order, circle.Kind))
                .ThenBy(circle => circle.Name, DanishNames.Order)
                .Select(circle => new ShownCircle(
                    circle,
                    [
                        .. meetings
                            .Where(meeting => meeting.Organization == circle.Id)
                            .Select(meeting => (meeting, PaperDeadline.Of(meeting, WeekdayRule.Usual).Day)),
                    ],
                    PretreatmentRules.KeepsMeetings(gate, circle.Id, council.Id)
                )),
        ];
        return null;
    }

    // as a matter passes them
    private static readonly OrganizationKind[] Order =
    [
        OrganizationKind.DirectorCircle,
        OrganizationKind.ChiefExecutiveCircle,
        OrganizationKind.Council,
    ];

    internal sealed record ShownCircle(
        Organization Circle,
        IReadOnlyList<(CircleMeeting Meeting, DateOnly PapersDue)> Meetings,
        bool CanBeKept
    );
}
