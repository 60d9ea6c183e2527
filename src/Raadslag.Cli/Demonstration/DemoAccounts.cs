using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Web.Accounts;

namespace Raadslag.Cli.Demonstration;

/// <summary>One who signs in to the demonstration.</summary>
/// <param name="Email">What they sign in with.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Title">What they are, for the list that the command prints.</param>
/// <param name="Role">Their role.</param>
/// <param name="Place">The council's or circle's address part; null for everywhere.</param>
/// <param name="Municipality">Code of their municipality; null for none.</param>
internal sealed record DemoAccount(
    string Email,
    string Name,
    string Title,
    AccountRole Role,
    string? Place = null,
    string? Municipality = null
);

/// <summary>The accounts of the demonstration, one for each role.</summary>
internal static class DemoAccounts
{
    public const string Password = "raadslag-demo-2026";

    public static DemoAccount Administrator { get; } =
        new("administrator@example.dk", "Ada Bruun", "administrator", AccountRole.Administrator);

    public static DemoAccount Editor { get; } =
        new("kl@example.dk", "Kasper Lind", "redaktør i KL", AccountRole.KlEditor);

    public static DemoAccount Secretary { get; } =
        new("sekretaer@example.dk", "Sara Holm", "sekretær, KKR Sjælland", AccountRole.Secretary, "kkr-sjaelland");

    public static DemoAccount NorthSecretary { get; } =
        new(
            "sekretaer.nord@example.dk",
            "Niels Vang",
            "sekretær, KKR Nordjylland",
            AccountRole.Secretary,
            "kkr-nordjylland"
        );

    public static DemoAccount Officer { get; } =
        new(
            "sagsbehandler@example.dk",
            "Sofie Lund",
            "sagsbehandler, KKR Sjælland",
            AccountRole.CaseOfficer,
            "kkr-sjaelland"
        );

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        Administrator,
        Editor,
        Secretary,
        NorthSecretary,
        Officer,
        new("formand@example.dk", "Freja Dam", "formand, KKR Sjælland", AccountRole.Chair, "kkr-sjaelland"),
        new("medlem@example.dk", "Mads Elm", "medlem, KKR Sjælland", AccountRole.Member, "kkr-sjaelland", "0370"),
        new(
            "stedfortraeder@example.dk",
            "Stine Rask",
            "stedfortræder, KKR Sjælland",
            AccountRole.Substitute,
            "kkr-sjaelland",
            "0370"
        ),
        new(
            "kommune@example.dk",
            "Karl Munk",
            "kontaktperson, Næstved Kommune",
            AccountRole.MunicipalContact,
            "kkr-sjaelland",
            "0370"
        ),
    ];

    /// <summary>The secretary of a circle, which must be there before its secretary is.</summary>
    public static DemoAccount CircleSecretary(string? circle = null) =>
        new("kreds@example.dk", "Kirsten Toft", "sekretær, Beredskabsdirektørkredsen", AccountRole.Secretary, circle);

    /// <summary>Opens the account; one that is there already is left alone.</summary>
    public static async Task OpenAsync(IServiceProvider services, DemoAccount account, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RaadslagDb>();
        OrganizationId? place = account.Place is { } slug
            ? (await db.Organizations.SingleAsync(known => known.Slug == slug, cancellation)).Id
            : null;
        await scope
            .ServiceProvider.GetRequiredService<PasswordAccounts>()
            .OpenAsync(
                account.Email,
                account.Name,
                Password,
                [new AssignedRole(account.Role, place, account.Municipality)],
                cancellation
            );
    }

    /// <summary>Who acts when this account does.</summary>
    public static async Task<Actor> ActorAsync(RaadslagDb db, DemoAccount account, CancellationToken cancellation) =>
        new((await db.Users.SingleAsync(known => known.Email == account.Email, cancellation)).Id);
}
