using Npgsql;

namespace Raadslag.Tests.Databases;

/// <summary>PostgreSQL: a server of this run's own, and a database from a migrated template for each test.</summary>
internal sealed class PostgresTestDatabase : TestDatabase
{
    private readonly Lazy<Task<PostgresServer>> _server = new(StartAsync);

    public override string? Missing => PostgresServer.Missing;

    public override string ToString() => "PostgreSQL";

    public override Task<DatabaseConnection> CreateConnectionAsync() => CreateAsync("raadslag_template");

    public override Task<DatabaseConnection> CreateEmptyConnectionAsync() => CreateAsync("template0");

    private async Task<DatabaseConnection> CreateAsync(string template)
    {
        var server = await _server.Value;
        var name = $"t{Guid.CreateVersion7():N}";
        await server.ExecuteAsync($"create database {name} template {template}");
        return new DatabaseConnection.Postgres(server.ConnectionString(name));
    }

    private static async Task<PostgresServer> StartAsync()
    {
        var server = await PostgresServer.StartAsync();
        await server.ExecuteAsync("create database raadslag_template");
        await UpgradeAsync(new DatabaseConnection.Postgres(server.ConnectionString("raadslag_template")));
        NpgsqlConnection.ClearAllPools(); // a template may have no connections
        return server;
    }
}
