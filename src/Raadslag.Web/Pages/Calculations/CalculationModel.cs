using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Foundations;
using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>
/// A page that calculates what somebody typed: the form, and below it the worksheet, which the same form also gives as PDF and CSV.
/// </summary>
[AllowAnonymous, Costly]
// it stores nothing and changes nothing, so a forged form can do no harm, and readers need no cookie
[IgnoreAntiforgeryToken]
[RequestSizeLimit(LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
public abstract class CalculationModel : PageModel
{
    // room for a file that is too large, so that the answer is a sentence on the page
    private const int LargestRequest = 20_000_000;

    // some five hundred pages; all councils of the country, seat by seat, are fewer
    private const int MostPrintedCells = 20_000;

    // as they stand on the pages, from the top
    private static readonly string[] FieldOrder =
    [
        "raad",
        "valg",
        "valgforbund",
        "samarbejder",
        "kommune",
        "uddannelse",
        "dato",
        "antal",
        "seats",
        "total",
        "pladser",
        "sats",
        "kvote",
        "landstal",
        "forpligtelse",
        "procent",
        "beloeb",
        "vaegte",
        "threshold",
        "figures",
        "file",
        "afkald",
        "fritagelser",
        "lots",
    ];

    /// <summary>What is asked for: "pdf", "csv", or the page.</summary>
    [BindProperty(Name = "form", SupportsGet = true)]
    public string? Form { get; set; }

    /// <summary>A file of figures in place of those typed.</summary>
    [BindProperty(Name = "file")]
    public IFormFile? Upload { get; set; }

    /// <summary>The figures typed, a line each; from a file, once one was chosen.</summary>
    [BindProperty(Name = "figures")]
    public string? Figures { get; set; }

    /// <summary>The lots drawn, a line each.</summary>
    [BindProperty(Name = "lots")]
    public string? Lots { get; set; }

    /// <summary>The lot chosen among those offered; it is added to the others.</summary>
    [BindProperty(Name = "lot")]
    public string? ChosenLot { get; set; }

    /// <summary>The result; null before there is one, and when something was refused.</summary>
    internal Worksheet? Sheet { get; private set; }

    /// <summary>Those between whom a lot must be drawn before the calculation is finished.</summary>
    internal IReadOnlyList<string>? OpenLot { get; private protected set; }

    internal abstract Calculation Calculation { get; }

    /// <summary>How the form is sent: typed figures are posted, choices are an address that can be shared.</summary>
    internal virtual string FormMethod => "post";

    /// <summary>The lots typed.</summary>
    private protected LotLines LotsTyped => new(new FigureField("lots", Lots, ModelState));

    internal PageFrame Frame =>
        new(Calculation.Name, new Crumb("Beregn", "/beregn"))
        {
            Refused = "Beregningen kunne ikke laves",
            DocumentTitle =
                !ModelState.IsValid ? Calculation.Name
                : Sheet is { } sheet ? $"{sheet.Title} – {Calculation.Name}"
                : TitleUntilThen,
        };

    /// <summary>The title of the browser's tab until there is a result.</summary>
    private protected virtual string TitleUntilThen => Calculation.Name;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await PrepareAsync(cancellation);
        await TakeUploadAsync(cancellation);
        if (!string.IsNullOrWhiteSpace(ChosenLot))
        {
            Lots = $"{Lots?.TrimEnd()}\n{ChosenLot}".Trim();
        }

        return Answer();
    }

    /// <summary>Fetches what the form offers to choose from.</summary>
    private protected virtual Task PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>The worksheet of what was typed; null, with the sentences in the model state, when it makes no sense.</summary>
    private protected abstract Worksheet? Calculate();

    /// <summary>Calculates, and answers with the page or the file.</summary>
    private protected IActionResult Answer()
    {
        Sheet = ModelState.IsValid ? Calculate() : null;
        ViewData["FieldOrder"] = FieldOrder;
        return Sheet is { } sheet ? Answer(sheet) : Page();
    }

    private IActionResult Answer(Worksheet sheet)
    {
        switch (Form)
        {
            case "csv":
                // with the mark by which spreadsheets know UTF-8
                byte[] table = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(WorksheetCsv.Write(sheet))];
                return File(table, "text/csv; charset=utf-8", $"{Calculation.Slug}.csv");
            case "pdf" when CellsOf(sheet) is > MostPrintedCells and var cells:
                ModelState.AddModelError(
                    "",
                    $"Beregningen har {cells.ToString("N0", DanishDates.Culture)} felter og er for lang til en PDF, som højst har {MostPrintedCells.ToString("N0", DanishDates.Culture)}. Hent den som regneark (CSV)."
                );
                return Page();
            case "pdf":
                var calendar = HttpContext.RequestServices.GetRequiredService<CivilCalendar>();
                var printed = WorksheetPdf.Write(sheet, new DocumentTemplate(), calendar.Now());
                if (printed is Printed file)
                {
                    return File(file.Content.ToArray(), "application/pdf", $"{Calculation.Slug}.pdf");
                }

                ModelState.AddModelError("", DocumentPhrases.NotPrinted((NotPrinted)printed));
                return Page();
            default:
                return Page();
        }
    }

    private static int CellsOf(Worksheet sheet) => sheet.Tables.Sum(table => table.Rows.Count * table.Columns.Count);

    /// <summary>Puts the text of a chosen file where it would have been typed.</summary>
    private async Task TakeUploadAsync(CancellationToken cancellation)
    {
        if (ModelState.TryGetValue("", out var whole) && whole.Errors is [_, ..])
        {
            // the form could not be read at all: it is beyond the limit
            ModelState.Clear();
            ModelState.AddModelError("file", UploadedFigures.TooLarge);
        }
        else if (Upload is { } file)
        {
            var (text, refusal) = await UploadedFigures.ReadAsync(file, cancellation);
            Figures = text ?? Figures;
            if (refusal is not null)
            {
                ModelState.AddModelError("file", refusal);
            }
        }
    }
}
