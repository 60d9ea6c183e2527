using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Matters;

internal static class MattersModule
{
    public static IServiceCollection AddMatters(this IServiceCollection services) =>
        services
            .AddScoped<ConfirmMatterProposalHandler>()
            .AddScoped<RejectMatterProposalHandler>()
            .AddScoped<OpenMatterHandler>()
            .AddScoped<ShareMatterHandler>()
            .AddScoped<KeepDraftHandler>()
            .AddScoped<SavePaperHandler>()
            .AddScoped<DecideSuggestionHandler>()
            .AddScoped<ChangeFactsHandler>()
            .AddScoped<AttachFileHandler>();
}
