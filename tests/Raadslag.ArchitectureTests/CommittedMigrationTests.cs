namespace Raadslag.ArchitectureTests;

public sealed class CommittedMigrationTests
{
    [Fact]
    public void No_committed_migration_is_changed_or_taken_away_and_every_new_one_is_written_down()
    {
        var written = CommittedMigrations.WrittenDown(List());

        var faults = CommittedMigrations.Faults(written, CommittedMigrations.InTheTree());

        Assert.True(faults is [], string.Join("\n\n", faults));
    }

    [Fact]
    public void The_list_is_sorted_by_path_so_that_two_branches_merge() =>
        Assert.Equal(List().OrderBy(line => line.Split("  ")[1], StringComparer.Ordinal), List());

    [Fact]
    public void Each_kind_of_fault_says_what_to_do()
    {
        var written = CommittedMigrations.WrittenDown(["11  a.cs", "22  b.cs", "33  c.cs"]);
        var found = CommittedMigrations.WrittenDown(["11  a.cs", "99  b.cs", "44  d.cs"]);

        var faults = CommittedMigrations.Faults(written, found);

        Assert.Collection(
            faults,
            changed => Assert.StartsWith("b.cs is not the file that was committed.", changed, StringComparison.Ordinal),
            gone => Assert.StartsWith("c.cs is gone", gone, StringComparison.Ordinal),
            isNew => Assert.EndsWith("sorted by path:\n44  d.cs", isNew, StringComparison.Ordinal)
        );
    }

    private static string[] List() => File.ReadAllLines(Path.Combine(Repository.Root, CommittedMigrations.List));
}
