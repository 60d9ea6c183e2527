using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Raadslag.Migrations.Postgres;

/// <summary>What "dotnet ef" uses to write a migration; it never connects.</summary>
public sealed class DesignTimeDb : IDesignTimeDbContextFactory<RaadslagDb>
{
    public RaadslagDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<RaadslagDb>();
        new DatabaseConnection.Postgres("Host=localhost;Database=design").Configure(options);
        return new RaadslagDb(options.Options);
    }
}
