using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Search;

internal static class SearchModule
{
    public static IServiceCollection AddSearch(this IServiceCollection services) =>
        services.AddScoped<SearchIndex>().AddScoped<MeetingSearch>();
}
