using Raadslag.Foundations;
using Raadslag.Records;

namespace Raadslag.Tests.Databases;

/// <summary>Saves what a test puts into a database itself: what is sealed changes only with a line of the record.</summary>
public static class GivenRows
{
    private static readonly DateTime Moment = new(2026, 6, 1, 8, 0, 0, DateTimeKind.Utc);

    public static Task<int> SaveGivenAsync(this RaadslagDb db, CancellationToken cancellation = default)
    {
        db.Enter(Actor.CommandLine, Moment, new PutThereByATest());
        return db.SaveChangesAsync(cancellation);
    }

    /// <summary>The lines of the record that use cases wrote, without those of what tests put there.</summary>
    public static IQueryable<RecordEntry> LinesOfUseCases(this RaadslagDb db) =>
        db.Record.Where(line => line.Kind != nameof(PutThereByATest));

    private sealed record PutThereByATest;
}
