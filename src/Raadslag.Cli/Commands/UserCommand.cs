using System.CommandLine;
using System.Security.Cryptography;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Hosting;
using Raadslag.Web.Accounts;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag user add</c>: an account for a secretary, with a password made for it.</summary>
internal static class UserCommand
{
    // no look-alikes: neither 0 and O nor 1, l and I
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static Command Build() => new("user", "Konti til dem, der logger ind.") { BuildAdd() };

    private static Command BuildAdd()
    {
        var email = new Argument<string>("E-MAIL") { Description = "E-mailadressen, som kontoen logger ind med." };
        var name = new Option<string>("--name")
        {
            Description = "Navnet, der vises.",
            HelpName = "NAVN",
            Required = true,
        };
        var data = DataOption.Build();
        var command = new Command("add", "Opret en konto til en sekretær, og vis dens adgangskode én gang.")
        {
            email,
            name,
            data,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var app = Site.Build(DataOption.Open(parsed.GetValue(data)!));
                await Site.UpgradeAsync(app.Services, cancellation);
                var password = RandomNumberGenerator.GetString(Letters, 16);
                await using var scope = app.Services.CreateAsyncScope();
                var accounts = scope.ServiceProvider.GetRequiredService<SecretaryAccounts>();
                var refused = await accounts.OpenAsync(
                    parsed.GetValue(email)!,
                    parsed.GetValue(name)!,
                    password,
                    cancellation
                );
                if (refused.Count > 0)
                {
                    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, refused));
                    return ExitCode.Refused;
                }

                await Console.Out.WriteLineAsync($"Kontoen er oprettet. Adgangskode: {password}");
                return ExitCode.Done;
            }
        );
        return command;
    }
}
