using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.People;

internal static class PeopleModule
{
    public static IServiceCollection AddPeople(this IServiceCollection services) =>
        services
            .AddScoped<ConfirmAliasProposalHandler>()
            .AddScoped<RejectAliasProposalHandler>()
            .AddScoped<AddMemberHandler>()
            .AddScoped<ChangeMemberHandler>()
            .AddScoped<MoveRapporteurHandler>();
}
