using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Raadslag.Migrations.Sqlite;

/// <summary>What "dotnet ef" uses to write a migration; it never connects.</summary>
public sealed class DesignTimeDb : IDesignTimeDbContextFactory<RaadslagDb>
{
    public RaadslagDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<RaadslagDb>();
        new DatabaseConnection.SqliteFile("design.db").Configure(options);
        return new RaadslagDb(options.Options);
    }
}
