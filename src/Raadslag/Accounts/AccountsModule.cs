using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Accounts;

internal static class AccountsModule
{
    public static IServiceCollection AddAccounts(this IServiceCollection services) =>
        services
            .AddScoped<OpenAccountHandler>()
            .AddScoped<AssignRoleHandler>()
            .AddScoped<CloseAccountHandler>()
            .AddScoped<ResetSecondFactorHandler>()
            .AddScoped<SetSignInDemandHandler>()
            .AddScoped<EndSessionHandler>();
}
