using System.CommandLine;
using System.Globalization;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Hosting;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag serve</c>: the web site over the data of a folder.</summary>
internal static class ServeCommand
{
    public const int DefaultPort = 5080;

    public static Command Build()
    {
        var port = PortOption();
        var data = DataOption.Build();
        var command = new Command("serve", "Vis rådenes sider på denne maskine.") { port, data };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var app = Site.Build(DataOption.OpenToShow(parsed.GetValue(data)!), parsed.GetValue(port));
                await Site.UpgradeAsync(app.Services, Console.Error, cancellation);
                await app.StartAsync(cancellation);
                await Console.Out.WriteLineAsync($"Rådslag svarer på {app.Urls.First()} – stop med Ctrl+C.");
                await app.WaitForShutdownAsync(cancellation);
                return ExitCode.Done;
            }
        );
        return command;
    }

    public static Option<int> PortOption()
    {
        var port = new Option<int>("--port")
        {
            Description = $"Port på denne maskine (ellers {DefaultPort}).",
            HelpName = "NUMMER",
            DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !ushort.TryParse(token.Value, CultureInfo.InvariantCulture, out _))
            {
                result.AddError("port");
            }
        });
        return port;
    }
}
