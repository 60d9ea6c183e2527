using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Raadslag.Web.Hosting;

/// <summary>
/// Keeps the keys of cookies and forms in their folder, so that a restart signs nobody out and a backup carries them.
/// </summary>
internal sealed class StoredKeys(DatabaseConnection connection, ILoggerFactory logs)
    : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        if (KeyFolder.Of(connection) is { } folder)
        {
            folder.Create();
            options.XmlRepository = new FileSystemXmlRepository(folder, logs);
        }
    }
}
