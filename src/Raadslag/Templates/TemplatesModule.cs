using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Templates;

internal static class TemplatesModule
{
    public static IServiceCollection AddTemplates(this IServiceCollection services) =>
        services.AddScoped<ChangeTemplateHandler>();
}
