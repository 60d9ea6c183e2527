using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Pretreatment;

internal static class PretreatmentModule
{
    public static IServiceCollection AddPretreatment(this IServiceCollection services) =>
        services
            .AddScoped<OpenCircleHandler>()
            .AddScoped<KeepMeetingsHandler>()
            .AddScoped<BuildLadderHandler>()
            .AddScoped<ArrangeLadderHandler>()
            .AddScoped<PlanStepHandler>()
            .AddScoped<RecordTreatmentHandler>();
}
