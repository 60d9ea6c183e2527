using Microsoft.AspNetCore.Authorization;

namespace Raadslag.Web.Tests;

public sealed class AccessTests(Site site)
{
    [Fact]
    public void Every_page_and_endpoint_says_who_may_use_it()
    {
        var silent =
            from endpoint in site.Filled.Endpoints
            let restricted = endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null
            let open = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
            where restricted == open
            select endpoint.RoutePattern.RawText;

        Assert.Empty(silent);
        Assert.NotEmpty(site.Filled.Endpoints);
    }
}
