using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Archive;

internal static class ArchiveModule
{
    public static IServiceCollection AddArchive(this IServiceCollection services) =>
        services
            .AddScoped<ImportDocumentHandler>()
            .AddScoped<CorrectImportedDocumentHandler>()
            .AddScoped<ApproveImportedDocumentHandler>()
            .AddScoped<PendingUploads>();
}
