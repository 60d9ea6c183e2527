using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Demonstration;
using Raadslag.Cli.Hosting;
using Raadslag.Foundations;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag demo</c>: two fictional councils, loaded and served.</summary>
internal static class DemoCommand
{
    public static Command Build()
    {
        var port = ServeCommand.PortOption();
        var data = DataOption.Build("data/demo");
        var today = new Option<DateOnly?>("--today")
        {
            Description = "Dagen, datoerne skal passe til (ellers i dag).",
            HelpName = "ÅÅÅÅ-MM-DD",
        };
        var command = new Command("demo", "Indlæs to opdigtede råd, og vis dem.") { port, data, today };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var app = Site.Build(
                    DataOption.Open(parsed.GetValue(data)!),
                    parsed.GetValue(port),
                    ("RAADSLAG_SECOND_FACTOR", "optional") // who only looks around has no phone at hand
                );
                await Site.UpgradeAsync(app.Services, news: null, cancellation);
                await app.StartAsync(cancellation);
                var address = app.Urls.First();
                await Console.Out.WriteLineAsync($"Rådslag svarer på {address} – stop med Ctrl+C.");
                await Console.Out.WriteLineAsync("Indlæser de to råds møder …");
                await LoadAsync(app.Services, parsed.GetValue(today), cancellation);
                await Console.Out.WriteLineAsync(
                    $"""
                    Alt er indlæst. Log ind på {address}/log-ind med adgangskoden {DemoAccounts.Password} som
                    {string.Join(
                        "\n",
                        DemoAccounts.All.Append(DemoAccounts.CircleSecretary()).Select(account =>
                            $"  {account.Email, -28} {account.Title}"
                        )
                    )}
                    """
                );
                await app.WaitForShutdownAsync(cancellation);
                return ExitCode.Done;
            }
        );
        return command;
    }

    /// <summary>Imports the sample documents and opens the accounts and their matters; what is there already is left alone.</summary>
    /// <param name="services">The site's.</param>
    /// <param name="today">The day that their dates are to fit; null for the day it is.</param>
    /// <param name="cancellation">Ends the loading.</param>
    public static async Task LoadAsync(IServiceProvider services, DateOnly? today, CancellationToken cancellation)
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples");
        var dates = await DatesAsync(services, today, cancellation);
        await new DemoDocuments(services, samples, dates).ImportAsync(cancellation);
        foreach (var account in DemoAccounts.All)
        {
            await DemoAccounts.OpenAsync(services, account, cancellation);
        }

        await new DemoMatters(services, samples, dates).LoadAsync(cancellation);
        await new DemoLadder(services).LoadAsync(cancellation);
        await new DemoTemplate(services, samples).LoadAsync(cancellation);
    }

    // what was loaded on another day, and perhaps not to its end, keeps the dates it has
    private static async Task<DemoDates> DatesAsync(
        IServiceProvider services,
        DateOnly? today,
        CancellationToken cancellation
    )
    {
        await using var scope = services.CreateAsyncScope();
        var calendar = scope.ServiceProvider.GetRequiredService<CivilCalendar>();
        var db = scope.ServiceProvider.GetRequiredService<RaadslagDb>();
        var first = await db.Meetings.OrderBy(meeting => meeting.Date).FirstOrDefaultAsync(cancellation);
        return first is null ? DemoDates.On(today ?? calendar.Today()) : DemoDates.Of(first.Date, DemoDocuments.First);
    }
}
