using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Raadslag.Archive;

internal static class ArchiveModule
{
    public static IServiceCollection AddArchive(this IServiceCollection services) =>
        services
            .AddScoped<ImportDocumentHandler>()
            .AddScoped<CorrectImportedDocumentHandler>()
            .AddScoped<ApproveImportedDocumentHandler>()
            .AddScoped<WithdrawDocumentHandler>()
            .AddScoped<PublishImportedDocumentHandler>()
            .AddScoped<ChangeImportSettingHandler>()
            .AddScoped<PendingUploads>()
            .AddSourceReading();

    // a host that is not the one executable, such as a test, adds its own command first
    private static IServiceCollection AddSourceReading(this IServiceCollection services)
    {
        services.TryAddSingleton(static _ => PdfReadingCommand.ThisExecutable());
        return services
            .AddSingleton(static provider => new PdfReadingProcess(
                provider.GetRequiredService<PdfReadingCommand>(),
                ReadingTime.Usual,
                provider.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton<SourceReading>();
    }
}
