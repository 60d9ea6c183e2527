using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Raadslag.Web.Hosting;

namespace Raadslag.Web.Pages;

/// <summary>The front page: what comes, what was decided last, and where to look.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Tag)]
public sealed class IndexModel : PageModel;
