using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Raadslag.Law.Deadlines;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>A deadline and the days counted; the form is an address, so that the answer can be shared.</summary>
public sealed class DeadlineCalculationModel : CalculationModel
{
    private const int MostCounted = 400;

    [BindProperty(Name = "dato", SupportsGet = true)]
    public string? Day { get; set; }

    [BindProperty(Name = "frist", SupportsGet = true)]
    public string? Wording { get; set; }

    [BindProperty(Name = "antal", SupportsGet = true)]
    public string? Count { get; set; }

    [BindProperty(Name = "hverdag", SupportsGet = true)]
    public IReadOnlyList<string> Weekdays { get; set; } = [];

    internal override Calculation Calculation => Calculation.Deadline;

    internal DeadlineWording Chosen => Wordings.GetValueOrDefault(Wording ?? "");

    /// <summary>The wordings, by their names in addresses.</summary>
    internal static IReadOnlyDictionary<string, DeadlineWording> Wordings { get; } =
        new Dictionary<string, DeadlineWording>(StringComparer.Ordinal)
        {
            ["hverdage-foer"] = DeadlineWording.WeekdaysBefore,
            ["uger-foer"] = DeadlineWording.WeeksBefore,
            ["inden"] = DeadlineWording.Before,
            ["hverdage-efter"] = DeadlineWording.WeekdaysAfter,
        };

    public IActionResult OnGet(string? eksempel)
    {
        if (eksempel is not null)
        {
            // the constituting meeting of a council, and the deadline for its alliances
            (Day, Wording, Count) = ("2026-01-21", "hverdage-foer", "3");
        }

        return Day is null ? Page() : Answer();
    }

    private protected override Worksheet? Calculate()
    {
        var day = DayTyped();
        var count =
            Chosen == DeadlineWording.Before
                ? 1
                : new FigureField("antal", Count, ModelState).SmallWhole("hvor mange", 1, MostCounted);
        var rule = new WeekdayRule
        {
            Saturdays = Weekdays.Contains("loerdag"),
            ConstitutionDay = Weekdays.Contains("5-juni"),
            ChristmasEve = Weekdays.Contains("24-december"),
            NewYearsEve = Weekdays.Contains("31-december"),
        };
        return day is { } from && count is { } number ? DeadlineSheet.Of(Chosen, from, number, rule) : null;
    }

    // as the browser's own calendar sends it, or as people write it
    private DateOnly? DayTyped()
    {
        string[] forms = ["yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy", "d/M/yyyy"];
        if (
            DateOnly.TryParseExact(Day?.Trim(), forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1900 and <= 2200
        )
        {
            Day = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return day;
        }

        ModelState.AddModelError("dato", $"Datoen »{Day}« findes ikke. Skriv den som 21-01-2026.");
        return null;
    }
}
