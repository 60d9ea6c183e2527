using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Raadslag.Records;
using Raadslag.Tests.Databases;
using Raadslag.Tests.Records;

[assembly: AssemblyFixture(typeof(WholeDatabases))]

namespace Raadslag.Tests.Records;

/// <summary>
/// When every test has run, each SQLite database that one of them was given is verified: whatever use cases it tried, all that
/// is sealed is as its seals say.
/// </summary>
public sealed class WholeDatabases : IAsyncDisposable
{
    private static readonly ConcurrentBag<string> Tampered = [];

    private readonly ConcurrentDictionary<string, string> _given = [];

    public WholeDatabases() =>
        SqliteTestDatabase.HandsOut = path => _given[path] = TestContext.Current.Test?.TestDisplayName ?? "";

    /// <summary>Leaves out the database of a test that changes sealed rows by SQL.</summary>
    public static void LeaveOut(RaadslagDb db) => Tampered.Add(db.Database.GetDbConnection().DataSource);

    public async ValueTask DisposeAsync()
    {
        var faults = new List<string>();
        foreach (var (path, test) in _given.Where(one => !Tampered.Contains(one.Key)))
        {
            if (!File.Exists(path))
            {
                continue;
            }

            await using var db = TestDatabase.Open(new DatabaseConnection.SqliteFile(path));
            var found = (await SealCheck.RunAsync(db, default)).Faults;
            faults.AddRange(found.Take(1).Select(fault => $"{test}: {fault}"));
        }

        Assert.True(faults is [], string.Join('\n', faults));
    }
}
