using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Raadslag.Tests.Databases;

/// <summary>Runs a theory once on each kind of database.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    ) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([
            Row(TestDatabase.Sqlite),
            Row(TestDatabase.Postgres),
        ]);

    public override bool SupportsDiscoveryEnumeration() => false;

    // in CI a database that is missing is a failure: then the test runs, and fails on the first use
    private static TheoryDataRow<TestDatabase> Row(TestDatabase database) =>
        new(database) { Skip = Environment.GetEnvironmentVariable("CI") is null ? database.Missing : null };
}
