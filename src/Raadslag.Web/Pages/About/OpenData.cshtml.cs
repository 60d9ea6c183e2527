using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Raadslag.Web.Hosting;

namespace Raadslag.Web.Pages.About;

/// <summary>Where the data comes from, what others may use, and what the site knows about its readers.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class OpenDataModel : PageModel;
