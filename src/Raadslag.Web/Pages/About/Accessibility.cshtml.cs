using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Raadslag.Web.Hosting;

namespace Raadslag.Web.Pages.About;

/// <summary>How accessible the pages are, and whom to tell when they are not.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class AccessibilityModel : PageModel;
