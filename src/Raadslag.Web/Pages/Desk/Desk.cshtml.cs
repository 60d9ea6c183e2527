using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Raadslag.Web.Pages.Desk;

/// <summary>My desk: what waits for whoever is signed in.</summary>
[Authorize, ResponseCache(NoStore = true)]
public sealed class DeskModel : PageModel;
