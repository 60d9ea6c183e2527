using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.FollowUp;

internal static class FollowUpModule
{
    public static IServiceCollection AddFollowUp(this IServiceCollection services) =>
        services.AddScoped<DecidePromiseHandler>();
}
