using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Raadslag.Web.Hosting;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>The calculations, and when each is needed.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class CalculationsModel : PageModel;
