using Microsoft.Data.Sqlite;

namespace Raadslag.Tests.CommandLine;

public sealed class VerifyCommandTests
{
    [Fact]
    public async Task The_record_is_whole_until_somebody_changes_a_line_of_it()
    {
        var data = Program.NewFolder();
        Assert.Equal(0, (await Program.RunAsync("user", "add", "a@example.dk", "--name", "Ane", "--data", data)).Code);

        var whole = await Program.RunAsync("verify", "--data", data);
        Assert.Equal((0, ""), (whole.Code, whole.Errors));
        Assert.StartsWith("Hændelsesloggen er hel: 1 linje, og", whole.Output, StringComparison.Ordinal);
        var noted = whole.Output.Split("prøvetal er ")[1][..64];
        Assert.Equal(0, (await Program.RunAsync("verify", "--known", noted, "--data", data)).Code);

        await TamperAsync(data, "update records_record_entry set content = replace(content, '0', '1')");

        var broken = await Program.RunAsync("verify", "--data", data);
        Assert.Equal((5, ""), (broken.Code, broken.Output));
        Assert.StartsWith(
            "Hændelsesloggen er brudt ved linje 1: den er ændret, siden den blev skrevet.",
            broken.Errors,
            StringComparison.Ordinal
        );

        await TamperAsync(data, "delete from records_record_entry");

        var gone = await Program.RunAsync("verify", "--known", noted, "--data", data);
        Assert.Equal((5, ""), (gone.Code, gone.Output));
        Assert.StartsWith(
            $"Ingen af hændelsesloggens 0 linjer har prøvetallet {noted}.",
            gone.Errors,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_role_that_SQL_gives_is_named_and_what_is_not_covered_is_said()
    {
        var data = Program.NewFolder();
        await Program.RunAsync("user", "add", "a@example.dk", "--name", "Ane", "--data", data);
        var whole = await Program.RunAsync("verify", "--data", data);
        Assert.Contains("1 stykke, den dækker", whole.Output, StringComparison.Ordinal);
        Assert.Contains("Ikke dækket er kladder", whole.Output, StringComparison.Ordinal);

        await TamperAsync(data, "update accounts_role_assignment set role = 'Chair'");

        var broken = await Program.RunAsync("verify", "--data", data);
        Assert.Equal((5, ""), (broken.Code, broken.Output));
        Assert.Matches(
            @"^Hændelsesloggen er hel, men .*\nEn kontos rolle \([0-9a-f-]{36}\) er ikke, som da linje \d blev skrevet\.\n$",
            broken.Errors
        );
    }

    [Fact]
    public async Task The_last_line_is_written_down_each_time_and_each_is_asked_for_later()
    {
        var (data, heads) = (Program.NewFolder(), Path.Combine(Program.NewFolder(), "hoveder.txt"));
        for (var i = 1; i <= 2; i++)
        {
            await Program.RunAsync("user", "add", $"{i}@example.dk", "--name", "Ane", "--data", data);
            Assert.Equal(0, (await Program.RunAsync("verify", "--write-head", heads, "--data", data)).Code);
            Assert.Equal(i, (await File.ReadAllLinesAsync(heads)).Length);
        }

        Assert.All(
            await File.ReadAllLinesAsync(heads),
            line => Assert.Matches("^20[0-9-]{8}T[0-9:]{8}Z [0-9]+ [0-9a-f]{64}$", line)
        );
        Assert.Equal(0, (await Program.RunAsync("verify", "--known", heads, "--data", data)).Code);
        Assert.Equal(2, (await Program.RunAsync("verify", "--known", "hoveder", "--data", data)).Code);
        var nowhere = await Program.RunAsync("verify", "--write-head", Path.Combine(heads, "fil"), "--data", data);
        Assert.Equal((4, ""), (nowhere.Code, nowhere.Output));
        Assert.StartsWith("Alt er helt, men prøvetallet", nowhere.Errors, StringComparison.Ordinal);

        await TamperAsync(
            data,
            "delete from records_record_entry where sequence = (select max(sequence) from records_record_entry)"
        );
        var gone = await Program.RunAsync("verify", "--known", heads, "--write-head", heads, "--data", data);

        var last = (await File.ReadAllLinesAsync(heads))[^1][^64..];
        Assert.Equal((5, ""), (gone.Code, gone.Output));
        Assert.Contains($"har prøvetallet {last}.", gone.Errors, StringComparison.Ordinal);
        Assert.Equal(2, (await File.ReadAllLinesAsync(heads)).Length);
    }

    [Fact]
    public async Task Where_there_are_no_data_none_are_made()
    {
        var data = Path.Combine(Program.NewFolder(), "tom");

        var answer = await Program.RunAsync("verify", "--data", data);

        Assert.Equal((4, ""), (answer.Code, answer.Output));
        Assert.StartsWith("Der er ingen data i mappen", answer.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(data));
    }

    [Fact]
    public async Task A_database_that_cannot_be_read_or_reached_is_said_in_a_sentence()
    {
        var data = Program.NewFolder();
        await File.WriteAllTextAsync(Path.Combine(data, "raadslag.db"), "no database");

        var unread = await Program.RunAsync("verify", "--data", data);
        var unreached = await Program.OverAsync("Host=127.0.0.1;Port=1;Database=x;Username=x", "verify");

        foreach (var answer in new[] { unread, unreached })
        {
            Assert.Equal((4, ""), (answer.Code, answer.Output));
            Assert.Matches(
                "^Databasen kan ikke åbnes eller læses. Systemet siger: «.*» Se på --data og RAADSLAG_DATABASE.\\n$",
                answer.Errors
            );
        }
    }

    private static async Task TamperAsync(string data, string change)
    {
        await using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(data, "raadslag.db")};Pooling=False"
        );
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            "drop trigger if exists records_record_entry_is_not_changed; drop trigger if exists records_record_entry_is_not_deleted; "
            + change;
        await command.ExecuteNonQueryAsync();
    }
}
