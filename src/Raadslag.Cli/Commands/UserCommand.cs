using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Cli.CommandLine;
using Raadslag.Cli.Hosting;
using Raadslag.Foundations;
using Raadslag.Web.Accounts;
using Raadslag.Web.Hosting;
using Raadslag.Web.Phrases;

namespace Raadslag.Cli.Commands;

/// <summary><c>raadslag user</c>: accounts, opened with a link that works once.</summary>
internal static class UserCommand
{
    private static readonly (string Word, AccountRole Role)[] RoleWords =
    [
        ("administrator", AccountRole.Administrator),
        ("sekretær", AccountRole.Secretary),
        ("sagsbehandler", AccountRole.CaseOfficer),
        ("formand", AccountRole.Chair),
        ("medlem", AccountRole.Member),
        ("stedfortræder", AccountRole.Substitute),
        ("kl-redaktør", AccountRole.KlEditor),
    ];

    public static Command Build() =>
        new("user", "Konti til dem, der logger ind.") { BuildAdd(), BuildLink(), BuildReset() };

    private static Command BuildAdd()
    {
        var email = EmailArgument();
        var name = new Option<string>("--name")
        {
            Description = "Navnet, der vises.",
            HelpName = "NAVN",
            Required = true,
        };
        var role = new Option<string>("--role")
        {
            Description = $"Rollen: {string.Join(", ", RoleWords.Select(known => known.Word))} (ellers administrator).",
            HelpName = "ROLLE",
            DefaultValueFactory = _ => RoleWords[0].Word,
        };
        role.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && RoleOf(token.Value) is null)
            {
                result.AddError("role");
            }
        });
        var council = new Option<string?>("--council")
        {
            Description = "Rådet eller kredsen, rollen gælder i, som i adressen: kkr-sjaelland (ellers alle).",
            HelpName = "RÅD",
        };
        var (address, data) = (AddressOption(), DataOption.Build());
        var command = new Command("add", "Opret en konto, og vis det engangslink, den åbnes med.")
        {
            email,
            name,
            role,
            council,
            address,
            data,
        };
        command.SetAction(
            (parsed, cancellation) =>
                LinkAsync(
                    parsed.GetValue(data)!,
                    parsed.GetValue(address)!,
                    async services =>
                    {
                        var (place, found) = await PlaceAsync(services, parsed.GetValue(council), cancellation);
                        return found
                            ? await services
                                .GetRequiredService<OpenAccountHandler>()
                                .HandleAsync(
                                    new OpenAccount(
                                        parsed.GetValue(email)!,
                                        parsed.GetValue(name)!,
                                        new AssignedRole(RoleOf(parsed.GetValue(role)!)!.Value, place)
                                    ),
                                    Actor.CommandLine,
                                    cancellation
                                )
                            : AccountRefusal.OrganizationDoesNotExist;
                    },
                    cancellation,
                    parsed.GetValue(name)
                )
        );
        return command;
    }

    private static Command BuildLink()
    {
        var (email, address, data) = (EmailArgument(), AddressOption(), DataOption.Build());
        var command = new Command("link", "Lav et nyt engangslink til en konto, hvis ejer ikke kan komme ind.")
        {
            email,
            address,
            data,
        };
        command.SetAction(
            (parsed, cancellation) =>
                LinkAsync(
                    parsed.GetValue(data)!,
                    parsed.GetValue(address)!,
                    async services =>
                        await services
                            .GetRequiredService<OpenAccountHandler>()
                            .HandleAsync(
                                new RenewInvitation(
                                    await AccountAsync(services, parsed.GetValue(email)!, cancellation)
                                ),
                                Actor.CommandLine,
                                cancellation
                            ),
                    cancellation
                )
        );
        return command;
    }

    private static Command BuildReset()
    {
        var (email, data) = (EmailArgument(), DataOption.Build());
        var command = new Command(
            "reset-code",
            "Slå totrinslogin fra for en konto, hvis ejer har mistet både appen og gendannelseskoderne."
        )
        {
            email,
            data,
        };
        command.SetAction(
            (parsed, cancellation) =>
                AnswerAsync(
                    parsed.GetValue(data)!,
                    async services =>
                        await services
                            .GetRequiredService<ResetSecondFactorHandler>()
                            .HandleAsync(
                                new ResetSecondFactor(
                                    await AccountAsync(services, parsed.GetValue(email)!, cancellation)
                                ),
                                Actor.CommandLine,
                                cancellation
                            ),
                    _ => "Totrinslogin er slået fra. Kontoens ejer logger ind med adgangskoden og slår det til igen.",
                    cancellation
                )
        );
        return command;
    }

    // the default id is nobody's
    private static async Task<Guid> AccountAsync(
        IServiceProvider services,
        string email,
        CancellationToken cancellation
    )
    {
        var wanted = email.Trim().Normalize().ToUpperInvariant();
        return await services
            .GetRequiredService<RaadslagDb>()
            .Users.Where(known => known.NormalizedEmail == wanted)
            .Select(known => known.Id)
            .SingleOrDefaultAsync(cancellation);
    }

    private static Task<int> LinkAsync(
        string folder,
        string address,
        Func<IServiceProvider, Task<Outcome<OpenedAccount, AccountRefusal>>> work,
        CancellationToken cancellation,
        string? name = null
    ) =>
        AnswerAsync(
            folder,
            work,
            opened =>
                $"""
                    Åbn dette link i en browser inden syv dage, og vælg en adgangskode. Det virker én gang:
                    {address.TrimEnd('/')}{InvitationLinks.PathFor(opened.Key)}
                    """,
            cancellation,
            name
        );

    private static async Task<int> AnswerAsync<TValue>(
        string folder,
        Func<IServiceProvider, Task<Outcome<TValue, AccountRefusal>>> work,
        Func<TValue, string> said,
        CancellationToken cancellation,
        string? name = null
    )
        where TValue : notnull
    {
        await using var app = Site.Build(DataOption.Open(folder));
        await Site.UpgradeAsync(app.Services, Console.Out, cancellation);
        await using var scope = app.Services.CreateAsyncScope();
        var outcome = await work(scope.ServiceProvider);
        if (outcome.Refusal is { } refusal)
        {
            await Console.Error.WriteLineAsync(
                refusal == AccountRefusal.NameHasHiddenCharacter
                    ? HiddenPhrases.Sentence("Navnet", name)
                    : refusal.InDanish
            );
            return ExitCode.Refused;
        }

        await Console.Out.WriteLineAsync(said(outcome.Value));
        return ExitCode.Done;
    }

    private static async Task<(Bodies.OrganizationId? Place, bool Found)> PlaceAsync(
        IServiceProvider services,
        string? slug,
        CancellationToken cancellation
    )
    {
        if (slug is null)
        {
            return (null, true);
        }

        var place = await services
            .GetRequiredService<RaadslagDb>()
            .Organizations.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Slug == slug, cancellation);
        return (place?.Id, place is not null);
    }

    private static AccountRole? RoleOf(string word) =>
        Array.Find(RoleWords, known => known.Word == word) is { Word: not null } found ? found.Role : null;

    private static Argument<string> EmailArgument() =>
        new("E-MAIL") { Description = "E-mailadressen, som kontoen logger ind med." };

    private static Option<string> AddressOption() =>
        new("--address")
        {
            Description =
                $"Adressen, Rådslag svarer på (ellers det første navn i RAADSLAG_HOSTS, eller http://localhost:{ServeCommand.DefaultPort}).",
            HelpName = "ADRESSE",
            DefaultValueFactory = _ =>
                SiteAddress.Of(new ConfigurationBuilder().AddEnvironmentVariables().Build()).Public
                ?? $"http://localhost:{ServeCommand.DefaultPort}",
        };
}
