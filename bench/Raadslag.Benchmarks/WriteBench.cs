using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Tests.CommandLine;
using Raadslag.Tests.Databases;

namespace Raadslag.Benchmarks;

/// <summary>
/// Keeping a draft while many write at once, each twice a second and then as fast as it is answered, and opening a matter
/// whose text has 200 versions; against a signed-in page that asks for nothing but the session.
/// </summary>
internal static class WriteBench
{
    private const int Accounts = 5; // each with several windows, so that nobody waits for the limit on sign-ins
    private const int Versions = 200;
    private const int Openings = 200;

    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Writing = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    // four pages of text, as a matter has them
    private static readonly string Page = string.Join(
        "\n\n",
        Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("Kommunerne øver sammen to gange om året.", 12)), 16)
    );

    public static async Task RunAsync(TextWriter output)
    {
        await output.WriteLineAsync("| Writing | requests/s | p50 | p95 | p99 | p99 of the baseline |");
        await output.WriteLineAsync("|---|---|---|---|---|---|");
        foreach (var (database, writers) in new[] { (TestDatabase.Sqlite, 5), (TestDatabase.Postgres, 20) })
        {
            var (connection, folder) = await ServedSite.NewDataAsync(database);
            var address = await GivenAMatterAsync(connection);
            await using var site = await ServedSite.StartAsync(connection, folder);
            var clients = new List<WritingClient>();
            for (var i = 0; i < Accounts; i++)
            {
                clients.Add(await WritingClient.SignInAsync(site.Address, Email(i)));
            }

            await MeasureAsync(output, $"{database}, {writers} writers", clients, writers, address);
            clients.ForEach(client => client.Dispose());
        }
    }

    private static async Task MeasureAsync(
        TextWriter output,
        string name,
        List<WritingClient> clients,
        int writers,
        string address
    )
    {
        await KeepAsync(clients, writers, address, Warming, TimeSpan.Zero);
        await OpenAsync(clients[0], "/konto");
        var baseline = await OpenAsync(clients[0], "/konto");
        await RowAsync(output, $"{name}: a signed-in page (baseline)", baseline, baseline);
        await RowAsync(
            output,
            $"{name}: keeping, twice a second each",
            await KeepAsync(clients, writers, address, Writing, Pause),
            baseline
        );
        await RowAsync(
            output,
            $"{name}: keeping, as fast as it goes",
            await KeepAsync(clients, writers, address, Warming, TimeSpan.Zero),
            baseline
        );
        foreach (var page in new[] { address, $"{address}/udgaver" })
        {
            await OpenAsync(clients[0], page);
            var what = page == address ? "its page" : "its versions";
            await RowAsync(output, $"{name}: opening {what}", await OpenAsync(clients[0], page), baseline);
        }
    }

    private static async Task<Load> KeepAsync(
        List<WritingClient> clients,
        int writers,
        string address,
        TimeSpan time,
        TimeSpan pause
    )
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, writers).Select(WriteAsync));
        return new Load([.. taken.SelectMany(one => one)], time);

        async Task<List<double>> WriteAsync(int writer)
        {
            await Task.Delay(pause * writer / writers); // not all at the same moment
            var window = new WritingWindow { Base = Versions, Presentation = Page };
            var times = new List<double>();
            for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < time; )
            {
                window.Presentation += $" {writer}.{times.Count}";
                var sent = Stopwatch.GetTimestamp();
                await clients[writer % clients.Count].KeepAsync($"{address}/skriv", window);
                times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
                await Task.Delay(pause);
            }

            return times;
        }
    }

    private static async Task<Load> OpenAsync(WritingClient client, string path)
    {
        var (times, start) = (new double[Openings], Stopwatch.GetTimestamp());
        for (var i = 0; i < Openings; i++)
        {
            var sent = Stopwatch.GetTimestamp();
            await client.OpenAsync(path);
            times[i] = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
        }

        return new Load(times, Stopwatch.GetElapsedTime(start));
    }

    private static async Task<string> GivenAMatterAsync(DatabaseConnection connection)
    {
        await using var db = TestDatabase.Open(connection);
        var council = await db.Organizations.SingleAsync(known => known.Slug == "kkr-sjaelland");
        var accounts = Enumerable.Range(0, Accounts).Select(i => Secretary(db, council.Id, i)).ToArray();
        await db.SaveChangesAsync();

        var (actor, calendar) = (new Actor(accounts[0].Id), new CivilCalendar(TimeProvider.System));
        var matter = (
            await new OpenMatterHandler(db, calendar).HandleAsync(
                new OpenMatter("Fælles beredskab", council.Id, PaperPurpose.Decision),
                actor,
                default
            )
        ).Value;
        for (var version = 0; version < Versions; version++)
        {
            await using var own = TestDatabase.Open(connection);
            var text = new PaperText("Fælles beredskab", "", "", $"{Page}\n\nUdgave {version + 1}.");
            var command = new KeepDraft(matter.Paper, Draft: null, Revision: 0, version, text);
            var kept = (await new KeepDraftHandler(own, calendar).HandleAsync(command, actor, default)).Value;
            _ = (
                await new SavePaperHandler(own, calendar).HandleAsync(new SavePaper(kept.Draft), actor, default)
            ).Value;
        }

        return $"/arbejdsbord/sag/{matter.Slug}/{council.Slug}";
    }

    private static Account Secretary(RaadslagDb db, OrganizationId council, int number)
    {
        var account = new Account { Id = Guid.CreateVersion7(), DisplayName = $"Skriver {number}" };
        WritingClient.Equip(account, Email(number));
        db.Users.Add(account);
        db.RoleAssignments.Add(
            new RoleAssignment
            {
                Id = RoleAssignmentId.New(),
                Account = account.Id,
                Role = AccountRole.Secretary,
                Organization = council,
            }
        );
        return account;
    }

    private static string Email(int writer) => $"writer{writer}@example.org";

    private static Task RowAsync(TextWriter output, string what, Load load, Load baseline) =>
        output.WriteLineAsync(
            FormattableString.Invariant(
                $"| {what} | {load.Times.Length / load.Time.TotalSeconds:0} | {load.At(50):0} ms | {load.At(95):0} ms | {load.At(99):0} ms | {load.At(99) / baseline.At(99):0.0} |"
            )
        );

    private sealed record Load(double[] Times, TimeSpan Time)
    {
        public double At(int percent) => Measure.Percentile(Times, percent);
    }
}
