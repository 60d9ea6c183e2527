using Microsoft.AspNetCore.Mvc;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>A calculation whose figures somebody types, with an example to try.</summary>
public abstract class TypedCalculationModel : CalculationModel
{
    public IActionResult OnGet(string? eksempel)
    {
        if (eksempel is null)
        {
            return Page();
        }

        FillExample();
        return Answer();
    }

    /// <summary>Fills the fields in with figures that show what the page can do.</summary>
    private protected abstract void FillExample();
}
