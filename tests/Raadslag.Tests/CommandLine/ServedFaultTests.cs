using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Raadslag.Tests.Databases;
using Raadslag.Tests.Matters;

namespace Raadslag.Tests.CommandLine;

/// <summary>What the built program writes while it serves, and what it shows when its database breaks under it.</summary>
public sealed partial class ServedFaultTests
{
    private const string Email = "Karen.Holm@example.org";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task A_first_start_says_where_it_answers_and_nothing_else(TestDatabase database)
    {
        var connection = await database.CreateEmptyConnectionAsync();
        await using var site = await ServedSite.StartAsync(connection, Program.NewFolder());
        using var client = new HttpClient { BaseAddress = site.Address };

        foreach (var path in (string[])["/", "/log-ind", "/soeg?q=ingenting", "/findes-ikke"])
        {
            (await client.GetAsync(path, Cancellation)).Dispose();
        }

        // a file that was made is told of: the folder may have been mistyped
        var told = Lines(await site.StopAsync());
        Assert.All(told, line => Assert.StartsWith("Der var ingen data;", line, StringComparison.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task A_form_without_its_token_is_one_line_and_no_fault(TestDatabase database)
    {
        var (connection, folder) = await ServedSite.NewDataAsync(database);
        await using var site = await ServedSite.StartAsync(connection, folder);
        using var client = new HttpClient { BaseAddress = site.Address };

        using var bare = await client.PostAsync("/log-ind?tilbage=hemmelig", Form(("email", "x")), Cancellation);
        using var forged = await client.PostAsync(
            "/log-ind",
            Form(("__RequestVerificationToken", "forfalsket")),
            Cancellation
        );

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest], [bare.StatusCode, forged.StatusCode]);
        var log = await site.StopAsync();
        Assert.All(Lines(log), line => Assert.Matches(FormLine(), line));
        Assert.Equal(2, Lines(log).Length);
        Assert.DoesNotContain("hemmelig", log, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task When_the_database_is_gone_each_page_says_so_and_its_number_stands_in_one_line_of_the_log(
        TestDatabase database
    )
    {
        var (connection, folder) = await ServedSite.NewDataAsync(database);
        var account = await GivenAccountAsync(connection);
        await using var site = await ServedSite.StartAsync(connection, folder);
        using var secretary = await WritingClient.SignInAsync(site.Address, Email);
        using var reader = new HttpClient { BaseAddress = site.Address };

        await RemoveAsync(connection);
        string[] pages =
        [
            await secretary.ReadFailedAsync("/arbejdsbord?noegle=hemmelig"),
            await secretary.ReadFailedAsync("/konto"),
            await (await reader.GetAsync("/kommuner", Cancellation)).Content.ReadAsStringAsync(Cancellation),
        ];

        var log = await site.StopAsync();
        Assert.True(pages.All(page => page.Contains("<h1>Der skete en fejl</h1>", StringComparison.Ordinal)), log);
        var numbers = pages.Select(page => Number().Match(page).Groups[1].Value).ToArray();
        Assert.Equal(3, numbers.Where(number => number.Length == 32).Distinct().Count());
        var faults = Lines(log).Select(line => FaultLine().Match(line)).Where(line => line.Success).ToArray();
        Assert.Equal(numbers, faults.Select(line => line.Groups["number"].Value));
        Assert.Equal(["/arbejdsbord", "/konto", "/kommuner"], faults.Select(line => line.Groups["path"].Value));
        Assert.DoesNotContain("hemmelig", log, StringComparison.Ordinal);
        Assert.NotEqual(Guid.Empty, account);
    }

    private static async Task<Guid> GivenAccountAsync(DatabaseConnection connection)
    {
        await using var db = TestDatabase.Open(connection);
        await WritingDesk.OpenAsync(db);
        var karen = await db.Users.SingleAsync(account => account.DisplayName == "Karen Holm", Cancellation);
        WritingClient.Equip(karen, Email);
        await db.SaveChangesAsync(Cancellation);
        return karen.Id;
    }

    private static async Task RemoveAsync(DatabaseConnection connection)
    {
        if (connection is DatabaseConnection.SqliteFile file)
        {
            await File.WriteAllBytesAsync(file.Path, new byte[8192], Cancellation);
            await File.WriteAllBytesAsync($"{file.Path}-wal", [], Cancellation);
        }
        else if (connection is DatabaseConnection.Postgres postgres)
        {
            var gone = new NpgsqlConnectionStringBuilder(postgres.ConnectionString);
            await using var server = NpgsqlDataSource.Create(
                new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Database = "postgres" }
            );
            await using var drop = server.CreateCommand($"drop database {gone.Database} with (force)");
            await drop.ExecuteNonQueryAsync(Cancellation);
        }
    }

    private static string[] Lines(string log) => log.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static FormUrlEncodedContent Form(params (string Field, string Text)[] fields) =>
        new(fields.ToDictionary(field => field.Field, field => field.Text));

    [GeneratedRegex("class=\"reference\">([^<]*)<")]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z fail: Raadslag\.Web\.Hosting\.FaultLog\[\d+\] (?<number>[0-9a-f]{32}) GET (?<path>\S+) by (?<account>\S+) failed "
    )]
    private static partial Regex FaultLine();

    [GeneratedRegex(
        @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z info: Raadslag\.Web\.Hosting\.FaultLog\[\d+\] [0-9a-f]{32} POST /log-ind by nobody came with a form that has no valid token$"
    )]
    private static partial Regex FormLine();
}
