using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Web.Tests.Rights;

/// <summary>Every row of the tables that councils keep their things in, as text.</summary>
internal static class StoredRows
{
    // who is signed in, and what has been done, change with each request; limbs follow their versions
    private static readonly string[] Apart = ["accounts_", "records_", "AspNet", "matters_recommendation_limb"];

    public static async Task<HashSet<string>> OfAsync(RunningSite site)
    {
        var rows = new HashSet<string>(StringComparer.Ordinal);
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var tables = db
                .Model.GetEntityTypes()
                .Select(entity => entity.GetTableName()!)
                .Distinct()
                .Where(table => !Apart.Any(prefix => table.StartsWith(prefix, StringComparison.Ordinal)));
            await db.Database.OpenConnectionAsync();
            foreach (var table in tables)
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = $"select * from \"{table}\"";
                await using var reader = await command.ExecuteReaderAsync();
                while (await reader.ReadAsync())
                {
                    var values = new object[reader.FieldCount];
                    reader.GetValues(values);
                    rows.Add($"{table}: {string.Join(" | ", values.Select(Text))}");
                }
            }
        });
        return rows;
    }

    private static string Text(object value) =>
        value switch
        {
            byte[] bytes => Convert.ToHexString(SHA256.HashData(bytes)),
            string { Length: > 400 } text => Convert.ToHexString(
                SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))
            ),
            IFormattable known => known.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => $"{value}",
        };
}
