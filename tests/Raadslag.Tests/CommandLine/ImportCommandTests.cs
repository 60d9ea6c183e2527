using Microsoft.EntityFrameworkCore;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.CommandLine;

public sealed class ImportCommandTests
{
    private static readonly string Minutes = Samples.File("kkr-sjaelland/2026-03-20-referat.txt");

    [Fact]
    public async Task One_bad_file_does_not_stop_the_others_and_leaves_nothing()
    {
        var data = Program.NewFolder();
        var folder = Program.NewFolder();
        File.Copy(Minutes, Path.Combine(folder, "b.txt"));
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), "Kære Anna");
        await File.WriteAllTextAsync(Path.Combine(folder, "c.pdf"), "%PDF-1.4 og ikke mere");

        var answer = await Program.RunAsync("import", "--publish", folder, "--data", data);

        Assert.Equal(1, answer.Code);
        Assert.Contains("1 af 3 dokumenter læst, 2 afvist.", answer.Output, StringComparison.Ordinal);
        await using var db = Open(data);
        Assert.Equal(1, await db.Originals.CountAsync());
        Assert.Equal(1, await db.MeetingDocuments.CountAsync());
        Assert.Equal(["b.txt"], await db.Originals.Select(original => original.FileName).ToListAsync());
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        var data = Program.NewFolder();
        await Program.RunAsync("import", "--publish", Minutes, "--data", data);
        var before = await RecordAsync(data);

        var answer = await Program.RunAsync("import", "--publish", Minutes, "--data", data);

        Assert.Equal(0, answer.Code);
        Assert.Contains("uændret", answer.Output, StringComparison.Ordinal);
        Assert.Equal(before, await RecordAsync(data));
    }

    [Fact]
    public async Task A_changed_file_shows_what_differs_and_waits_for_replace()
    {
        var data = Program.NewFolder();
        await Program.RunAsync("import", "--publish", Minutes, "--data", data);
        var changed = Path.Combine(Program.NewFolder(), "rettet.txt");
        var text = await File.ReadAllTextAsync(Minutes);
        await File.WriteAllTextAsync(
            changed,
            text.Replace("Godkendelse af dagsorden", "Godkendelse af dagsordenen", StringComparison.Ordinal)
        );

        var asked = await Program.RunAsync("import", "--publish", changed, "--data", data);
        var replaced = await Program.RunAsync("import", "--publish", changed, "--replace", "--data", data);

        Assert.Equal(3, asked.Code);
        Assert.Contains("Godkendelse af dagsordenen", asked.Errors, StringComparison.Ordinal);
        Assert.Equal(0, replaced.Code);
        Assert.Contains("gemt som version 2", replaced.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_lists_every_warning_with_its_line()
    {
        var data = Program.NewFolder();

        await Program.RunAsync("import", "--publish", Minutes, "--data", data);

        var report = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(data, "indlaesning-*.md")));
        Assert.Contains("2026-03-20-referat.txt", report, StringComparison.Ordinal);
        Assert.Contains("punkter", report, StringComparison.Ordinal);
    }

    private static RaadslagDb Open(string data) => TestDatabase.Open(DatabaseConnection.Choose(null, data));

    private static async Task<string?> RecordAsync(string data)
    {
        await using var db = Open(data);
        return await db.Record.OrderByDescending(line => line.Sequence).Select(line => line.Hash).FirstOrDefaultAsync();
    }
}
