using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.People;
using Raadslag.Publishing;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;
using Raadslag.Web.Reading;

namespace Raadslag.Web.Pages.Councils;

/// <summary>A council's members, as its secretary keeps them.</summary>
[Authorize(Roles = $"{Roles.CouncilSecretary},{Roles.Administrator}"), ResponseCache(NoStore = true)]
public sealed class MemberListModel(
    RaadslagDb db,
    CivilCalendar calendar,
    AddMemberHandler adding,
    ChangeMemberHandler changing,
    MoveRapporteurHandler moving
) : PageModel
{
    /// <summary>What stands in <see cref="Person"/> for somebody new.</summary>
    internal const string Namesake = "ny";

    // named as the fields are, so that a refusal leads to its field
    [BindProperty(Name = "name")]
    public string? Name { get; set; }

    /// <summary>The id of somebody known, or <see cref="Namesake"/>; null until a human has said.</summary>
    [BindProperty(Name = "person")]
    public string? Person { get; set; }

    [BindProperty(Name = "kind")]
    public MembershipKind Kind { get; set; } = MembershipKind.Member;

    [BindProperty(Name = "party")]
    public string? Party { get; set; }

    [BindProperty(Name = "municipality")]
    public string? Municipality { get; set; }

    [BindProperty(Name = "from")]
    public string? From { get; set; }

    [BindProperty(Name = "to")]
    public string? To { get; set; }

    [BindProperty(Name = "email")]
    public string? Email { get; set; }

    [BindProperty(Name = "substitute")]
    public Guid? Substitute { get; set; }

    [BindProperty(Name = "place")]
    public string? Place { get; set; }

    [BindProperty(Name = "lastday")]
    public string? LastDay { get; set; }

    internal Organization Council { get; private set; } = null!;

    internal MembersShown Shown { get; private set; } = null!;

    internal IReadOnlyList<Municipality> Municipalities { get; private set; } = [];

    /// <summary>Who may be meant by the name that was typed.</summary>
    internal IReadOnlyList<KnownBearer> Bearers { get; private set; } = [];

    /// <summary>Who stands in the council's documents and has no seat.</summary>
    internal IReadOnlyList<KnownFromMinutes> WithoutSeat { get; private set; } = [];

    /// <summary>Whose seat the form is about; null for the form that adds.</summary>
    internal MemberLine? Edited { get; private set; }

    internal bool CanBeKept { get; private set; }

    internal string Address => $"{PublicAddresses.Council(Council.Slug)}/medlemmer";

    public async Task<IActionResult> OnGetAsync(
        string council,
        [FromQuery(Name = "ret")] Guid? edited,
        [FromQuery(Name = "kendt")] Guid? known,
        CancellationToken cancellation
    )
    {
        if (!await ShowAsync(council, edited, cancellation))
        {
            return NotFound();
        }

        if (Edited is { } line)
        {
            Fill(line.Membership);
        }
        else if (WithoutSeat.FirstOrDefault(one => one.Person.Value == known) is { } person)
        {
            (Name, Person) = (person.Name, $"{person.Person}");
            (Party, Municipality) = (person.Party, person.MunicipalityCode);
            Bearers = await MembersShown.BearersAsync(db, Council.Id, [person.Person], cancellation);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAddAsync(string council, CancellationToken cancellation)
    {
        if (!await ShowAsync(council, edited: null, cancellation))
        {
            return NotFound();
        }

        var command = new AddMember(Council.Id, BearerTyped, SeatTyped);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await adding.HandleAsync(command, User.AsActor, cancellation);
        if (outcome.Refusal == MemberRefusal.NameIsKnown)
        {
            Bearers = await MembersShown.BearersAsync(
                db,
                Council.Id,
                await adding.LikeAsync(command, cancellation),
                cancellation
            );
        }

        return await AnswerAsync(outcome.Refusal, "Medlemmet står på listen.");
    }

    public async Task<IActionResult> OnPostChangeAsync(string council, Guid membership, CancellationToken cancellation)
    {
        if (!await ShowAsync(council, membership, cancellation))
        {
            return NotFound();
        }

        var command = new ChangeMember(MembershipId.From(membership), SeatTyped);
        return ModelState.IsValid
            ? await AnswerAsync(
                (await changing.HandleAsync(command, User.AsActor, cancellation)).Refusal,
                "Pladsen er rettet."
            )
            : Page();
    }

    public async Task<IActionResult> OnPostEndAsync(string council, Guid membership, CancellationToken cancellation)
    {
        if (!await ShowAsync(council, membership, cancellation))
        {
            return NotFound();
        }

        if (Edited is { } line)
        {
            Fill(line.Membership);
        }

        var last = TypedDay.Read(LastDay, "lastday", ModelState);
        return ModelState.IsValid
            ? await AnswerAsync(
                (
                    await changing.HandleAsync(
                        new EndMembership(MembershipId.From(membership), last),
                        User.AsActor,
                        cancellation
                    )
                ).Refusal,
                "Sidste dag er sat. Medlemmet bliver stående under tidligere."
            )
            : Page();
    }

    public async Task<IActionResult> OnPostMoveAsync(
        string council,
        Guid membership,
        Shift shift,
        CancellationToken cancellation
    )
    {
        if (!await ShowAsync(council, edited: null, cancellation))
        {
            return NotFound();
        }

        var command = new MoveRapporteur(MembershipId.From(membership), shift);
        var outcome = await moving.HandleAsync(command, User.AsActor, cancellation);
        return await AnswerAsync(outcome.Refusal, "Rækken er ændret.");
    }

    private Bearer BearerTyped =>
        Person == Namesake ? new Bearer.Namesake(Name ?? "")
        : Guid.TryParse(Person, out var id) ? new Bearer.Known(PersonId.From(id))
        : new Bearer.Named(Name ?? "");

    private Seat SeatTyped =>
        new(Kind, TypedDay.Read(From, "from", ModelState), TypedDay.Read(To, "to", ModelState), Municipality ?? "")
        {
            Party = Party ?? "",
            Email = Email ?? "",
            PersonalSubstitute = Substitute is { } id ? MembershipId.From(id) : null,
            RapporteurPlace = string.IsNullOrWhiteSpace(Place) ? null : NumberOrNone(Place),
        };

    // what is no number is no place either, and is refused as such
    private static int NumberOrNone(string text) =>
        int.TryParse(
            text,
            NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            DanishDates.Culture,
            out var number
        )
            ? number
            : 0;

    private void Fill(Membership membership)
    {
        (Kind, Party, Municipality) = (membership.Kind, membership.Party, membership.Municipality);
        (From, To, Email) = (membership.From.Iso, membership.To?.Iso, membership.Email);
        Substitute = membership.PersonalSubstitute?.Value;
        Place = membership.RapporteurPlace?.ToString(CultureInfo.InvariantCulture);
    }

    private async Task<IActionResult> AnswerAsync(MemberRefusal? refusal, string notice)
    {
        if (refusal is { } why)
        {
            var sentence =
                why == MemberRefusal.NameHasHiddenCharacter ? HiddenPhrases.Sentence("Navnet", Name) : why.InDanish;
            ModelState.AddModelError(CanBeKept ? why.Field : "", sentence);
            return Page();
        }

        await HttpContext.ForgetPublicPagesAsync();
        TempData["Notice"] = notice;
        return Redirect(Address);
    }

    private async Task<bool> ShowAsync(string slug, Guid? edited, CancellationToken cancellation)
    {
        var council = await db
            .Organizations.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Slug == slug && known.Kind == OrganizationKind.Council, cancellation);
        if (council is null)
        {
            return false;
        }

        // what the public does not see of the seats is for who keeps them
        CanBeKept = MemberRules.Keeps(await Standing.OfAsync(db, User.AsActor, cancellation), council.Id);
        if (!CanBeKept)
        {
            return false;
        }

        Council = council;
        Shown = await MembersShown.ReadAsync(db, council.Id, calendar.Today(), cancellation);
        WithoutSeat = await KnownFromMinutes.OfAsync(db, council.Id, calendar.Today(), cancellation);
        Edited = Shown.All.FirstOrDefault(line => line.Membership.Id.Value == edited);
        var places = await db
            .Municipalities.AsNoTracking()
            .Where(place => place.Body == council.Body)
            .ToListAsync(cancellation);
        Municipalities = [.. places.OrderBy(place => place.Name, DanishNames.Order)];
        return true;
    }
}
