using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.FollowUp;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.People;
using Raadslag.Pretreatment;
using Raadslag.Search;
using Raadslag.Templates;

namespace Raadslag;

/// <summary>What a host adds to have the whole trunk.</summary>
public static class RaadslagModule
{
    /// <summary>Adds every module's handlers over the given data; each unit of work takes a scope of its own.</summary>
    public static IServiceCollection AddRaadslag(this IServiceCollection services, DatabaseConnection connection)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddDbContextPool<RaadslagDb>(connection.Configure)
            .AddSingleton(connection)
            .AddSingleton<CivilCalendar>()
            .AddAccounts()
            .AddArchive()
            .AddFollowUp()
            .AddMatters()
            .AddPeople()
            .AddPretreatment()
            .AddSearch()
            .AddTemplates();
    }
}
