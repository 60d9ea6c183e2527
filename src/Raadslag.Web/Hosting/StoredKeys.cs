using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Raadslag.Web.Hosting;

/// <summary>
/// Keeps the keys of cookies and forms in the folder of the database file, so that a restart signs nobody out. With
/// PostgreSQL they stay where the framework puts them.
/// </summary>
internal sealed class StoredKeys(DatabaseConnection connection, ILoggerFactory logs)
    : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        if (connection is DatabaseConnection.SqliteFile file)
        {
            var folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file.Path))!, "keys");
            options.XmlRepository = new FileSystemXmlRepository(Directory.CreateDirectory(folder), logs);
        }
    }
}
